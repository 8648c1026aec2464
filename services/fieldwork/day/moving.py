"""A report that was made of the wrong block is moved to the right one."""

from dataclasses import astuple
from datetime import datetime

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import ReportToMove
from census.fieldwork.progress import EntryKind
from census.fieldwork.typed.troubles import meant_instead
from census.people.people import Person
from services.fieldwork.day.reporting import look_at_block, own_blocks, report, to_undo, undo
from services.fieldwork.day.whose import runs
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def to_move(
    uow: UnitOfWork, rules: PushRules, actor: Person, text: str, *, at: datetime
) -> ReportToMove | None:
    """Return the newest report of visits and the block where its writer says that it belongs.

    None where the text says no such thing, or either block is approved.
    """
    to = meant_instead(text, await own_blocks(uow, actor))
    if to is None or not await runs(uow):
        return None
    entry = await to_undo(uow, rules, actor, at=at)
    if entry is None or entry.new.block == to or not _moves(entry.new.kind):
        return None
    seen = await look_at_block(uow, rules, actor, entry.new.block, at=at)
    right = await look_at_block(uow, rules, actor, to, at=at)
    if seen.is_approved or right.is_approved or min(astuple(entry.new.visits)) < 0:
        return None
    return ReportToMove(entry, seen, right)


async def move(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Person,
    block: BlockCode,
    number: int,
    *,
    to: BlockCode,
    at: datetime,
) -> ReportToMove:
    """Take a report back and record its visits in another block, on the day it was of.

    Raises as ``undo`` and ``report``, and CensusError("old-button") for an act without visits.
    """
    entry, seen = await undo(uow, rules, actor, block, number, at=at)
    if not _moves(entry.new.kind):
        raise CensusError("old-button")
    right = await report(uow, rules, actor, to, entry.new.visits, at=entry.new.at)
    return ReportToMove(entry, seen, right)


def _moves(kind: EntryKind) -> bool:
    return kind is EntryKind.VISITS
