"""An enumerator reports blocks: visits, notes, the end; and takes back what was wrong."""

from datetime import date, datetime

from census.errors import CensusError
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.counts import FourCounts
from census.fieldwork.day import LONGEST_WORDS, MOST_AT_ONCE, BlockView, VisitAgain, WorkDay
from census.fieldwork.day import to_visit_again as again_of
from census.fieldwork.progress import BlockProgress, BlockState, Entry, EntryKind, NewEntry, Visits
from census.fieldwork.typed.lines import LineReading
from census.fieldwork.typed.naming import OwnBlock
from census.fieldwork.visiting import VisitStage, visit_days
from census.fieldwork.workers import Badge, FieldRole
from census.identity.free_text import require_no_number
from census.people.people import Person
from services.fieldwork.day.telling import tell_finished, tell_open_again
from services.fieldwork.day.whose import (
    UNDONE_BY_BUTTON,
    block_to_report,
    blocks_to_report,
    views,
    village_names,
)
from services.fieldwork.known import worker_of
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

_LOOKED_AT = 20
"""So many of somebody's newest acts are looked at for the one that is taken back."""


async def look_at_day(uow: UnitOfWork, rules: PushRules, actor: Person, *, at: datetime) -> WorkDay:
    """Return the blocks of the day; a coordinator's are those of who has no Telegram.

    Raises CensusError("fieldwork-not-one").
    """
    worker = await worker_of(uow, actor.chat)
    codes = await blocks_to_report(uow, worker)
    today = rules.today(at)
    seen = list((await views(uow, codes, today=today)).values())
    if worker.role is FieldRole.COORDINATOR:
        seen = [each for each in seen if each.owner is None or each.owner.chat is None]
    seen.sort(key=lambda each: each.is_ready)
    phase = await uow.allocations.phase()
    illustrative = any(each.illustrative for each in seen)
    over = visit_days(rules.census, phase, at).stage is VisitStage.AFTER
    return WorkDay(worker, phase, today, tuple(seen), illustrative=illustrative, over=over)


async def own_blocks(uow: UnitOfWork, actor: Person) -> tuple[OwnBlock, ...]:
    """Return the blocks that a typed line may name; none for who is no fieldworker."""
    worker = await uow.fieldworkers.of_chat(actor.chat)
    if worker is None:
        return ()
    blocks = await uow.blocks.get_all(codes := await blocks_to_report(uow, worker))
    names = await village_names(uow, blocks.values())
    known = (blocks[code] for code in codes if code in blocks)
    return tuple(OwnBlock(block, names[block.village]) for block in known)


async def look_at_block(
    uow: UnitOfWork, rules: PushRules, actor: Person, block: BlockCode, *, at: datetime
) -> BlockView:
    """Return a block that somebody may report on. Raises as ``block_to_report``."""
    await block_to_report(uow, actor, block)
    return (await views(uow, [block], today=rules.today(at)))[block]


async def report(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Person,
    block: BlockCode,
    visits: Visits,
    *,
    at: datetime,
) -> BlockView:
    """Record visits. ``at`` is when it was said, which may be long before it arrived.

    Raises as ``block_to_report``, CensusError("fieldday-approved"), ("fieldday-too-many") or
    ("fieldday-fewer") where a second visit is reported of what nobody waits for.
    """
    own = await block_to_report(uow, actor, block)
    if visits.visited > MOST_AT_ONCE:
        raise CensusError("fieldday-too-many", block=own[0].name, left=own[0].left)
    after = (await _progress(uow, block)).visits + visits
    if min(after.done, after.refused, after.empty, after.moved, after.come_back) < 0:
        raise CensusError("fieldday-fewer", block=own[0].name)
    return await _record(uow, rules, actor, own, EntryKind.VISITS, visits=visits, at=at)


async def take_reading(
    uow: UnitOfWork, rules: PushRules, actor: Person, reading: LineReading, *, at: datetime
) -> BlockView:
    """Record what a typed line says, or nothing of it.

    Raises as ``report``, ``add_note`` and ``finish``.
    """
    if reading.note:
        await checked_words(uow, reading.note)
    seen: BlockView | None = None
    if reading.four is not None:
        own = await block_to_report(uow, actor, reading.block)
        seen = await _record(uow, rules, actor, own, EntryKind.COUNTS, four=reading.four, at=at)
    if reading.visits != Visits():
        seen = await report(uow, rules, actor, reading.block, reading.visits, at=at)
    if reading.note:
        seen = await add_note(uow, rules, actor, reading.block, reading.note, at=at)
    if reading.finished:
        seen = await finish(uow, rules, actor, reading.block, at=at)
    return seen or await look_at_block(uow, rules, actor, reading.block, at=at)


async def add_note(
    uow: UnitOfWork, rules: PushRules, actor: Person, block: BlockCode, words: str, *, at: datetime
) -> BlockView:
    """Keep a note on a block. Raises as ``block_to_report``, and as ``checked_words``."""
    words = await checked_words(uow, words)
    own = await block_to_report(uow, actor, block)
    return await _record(uow, rules, actor, own, EntryKind.NOTE, words=words, at=at)


async def finish(
    uow: UnitOfWork, rules: PushRules, actor: Person, block: BlockCode, *, at: datetime
) -> BlockView:
    """Say that a block is finished; the coordinator hears it once. A second time changes nothing.

    Raises as ``block_to_report``, and CensusError("fieldday-approved").
    """
    own = await block_to_report(uow, actor, block)
    if (await _progress(uow, block)).state is BlockState.FINISHED:
        return (await views(uow, [block], today=rules.today(at)))[block]
    seen = await _record(uow, rules, actor, own, EntryKind.FINISHED, at=at)
    await tell_finished(uow, rules, seen, by=actor.chat, at=at)
    return seen


async def undo(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Person,
    block: BlockCode | None = None,
    number: int | None = None,
    *,
    at: datetime,
) -> tuple[Entry, BlockView]:
    """Take an act back: that of a button, or the newest one that this chat reported.

    Raises as ``block_to_report``, and CensusError: "fieldday-nothing" where there is none or it was
    taken back before, "fieldday-approved".
    """
    entry = await to_undo(uow, rules, actor, block, number, at=at)
    if entry is None:
        raise CensusError("fieldday-nothing")
    own, _ = await block_to_report(uow, actor, entry.new.block)
    undone = await uow.block_reports.undo(entry.number, at=at)
    if undone is None:
        raise CensusError("fieldday-approved", block=own.name)
    seen = (await views(uow, [entry.new.block], today=rules.today(at)))[entry.new.block]
    if entry.new.kind is EntryKind.FINISHED:
        await tell_open_again(uow, rules, seen, entry, at=at)
    return undone, seen


async def to_undo(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Person,
    block: BlockCode | None = None,
    number: int | None = None,
    *,
    at: datetime,
) -> Entry | None:
    """Return the act of a button, or the newest one that this chat reported; None without any."""
    if block is not None:
        until = rules.today(at)
        entries = await uow.block_reports.entries([block], since=date.min, until=until)
        return next((each for each in entries if each.number == number), None)
    worker = await worker_of(uow, actor.chat)
    badges = [worker.badge]
    if worker.role is FieldRole.COORDINATOR:
        badges += await uow.allocations.team_of(worker.badge)
    newest = [
        each
        for badge in badges
        for each in await uow.block_reports.newest_of(badge, limit=_LOOKED_AT)
        if each.new.actor == actor.chat and each.new.kind in UNDONE_BY_BUTTON
    ]
    return max(newest, key=lambda each: each.number, default=None)


async def visit_again(
    uow: UnitOfWork, rules: PushRules, actor: Person, *, at: datetime
) -> tuple[tuple[VisitAgain, ...], WorkDay]:
    """Return who is visited again in the blocks of somebody, the oldest first.

    Blocks that are approved are over. Raises CensusError("fieldwork-not-one").
    """
    day = await look_at_day(uow, rules, actor, at=at)
    open_still = [
        each.block.code for each in day.blocks if each.progress.state is not BlockState.APPROVED
    ]
    entries = await uow.block_reports.entries(open_still, since=date.min, until=day.day)
    return tuple(again_of(entries)), day


async def checked_words(uow: UnitOfWork, words: str) -> str:
    """Return a note or a reason that may be stored; a block's code is no identity number in it.

    Raises CensusError: "fieldday-words-missing", "fieldday-words-long" or "words-have-number".
    """
    words = " ".join(words.split())
    if not words:
        raise CensusError("fieldday-words-missing")
    if len(words) > LONGEST_WORDS:
        raise CensusError("fieldday-words-long", longest=LONGEST_WORDS)
    require_no_number(words, await uow.blocks.codes())
    return words


async def _progress(uow: UnitOfWork, block: BlockCode) -> BlockProgress:
    return (await uow.block_reports.progress([block])).get(block, BlockProgress(block))


async def _record(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Person,
    own: tuple[Block, Badge],
    kind: EntryKind,
    *,
    at: datetime,
    visits: Visits | None = None,
    words: str = "",
    four: FourCounts | None = None,
) -> BlockView:
    """Record an act on a block that ``block_to_report`` has returned with its owner."""
    (known, owner), today = own, rules.today(at)
    act = NewEntry(known.code, kind, owner, actor.chat, at, today, visits or Visits(), words, four)
    if await uow.block_reports.add(act) is None:
        raise CensusError("fieldday-approved", block=known.name)
    return (await views(uow, [known.code], today=today))[known.code]
