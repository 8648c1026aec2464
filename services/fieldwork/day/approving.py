"""A coordinator approves finished blocks, or reopens one with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import BlockEvent, BlockView
from census.fieldwork.progress import BlockState, EntryKind, NewEntry
from census.fieldwork.workers import Badge
from services.fieldwork.day.reporting import checked_words
from services.fieldwork.day.telling import tell_decided
from services.fieldwork.day.whose import block_to_decide, views
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, System
from services.rules.push_rules import PushRules

SYSTEM_CHAT = 0
"""The actor of an act of the command line."""


@dataclass(frozen=True, slots=True)
class Approval:
    """What came of approving: the blocks that are approved by it, and those that were left.

    Left are those of others, not finished, or approved before.
    """

    approved: tuple[BlockCode, ...] = ()
    left: tuple[BlockCode, ...] = ()


async def look_at_card(
    uow: UnitOfWork, rules: PushRules, actor: Actor, block: BlockCode, *, at: datetime
) -> BlockView:
    """Return a block for who may decide on it. Raises as ``block_to_decide``."""
    await block_to_decide(uow, actor, block)
    return (await views(uow, [block], today=rules.today(at)))[block]


async def approve(
    uow: UnitOfWork, rules: PushRules, actor: Actor, blocks: Sequence[BlockCode], *, at: datetime
) -> Approval:
    """Approve finished blocks. Each enumerator hears of the own ones in one message.

    Raises CensusError("not-allowed"), and for a single block as ``block_to_decide``.
    """
    approved: dict[BlockCode, Badge] = {}
    for code in dict.fromkeys(blocks):
        try:
            _, owner = await block_to_decide(uow, actor, code)
        except CensusError as refusal:
            if len(blocks) == 1 or refusal.key == "not-allowed":
                raise
            continue
        act = NewEntry(code, EntryKind.APPROVED, owner, _by(actor), at, rules.today(at))
        if await uow.block_reports.add(act) is not None:
            approved[code] = owner
    for owner in dict.fromkeys(approved.values()):
        theirs = [code for code, badge in approved.items() if badge == owner]
        await tell_decided(uow, rules, BlockEvent.APPROVED, owner, theirs, at=at)
    left = tuple(code for code in dict.fromkeys(blocks) if code not in approved)
    return Approval(tuple(approved), left)


async def reopen(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Actor,
    block: BlockCode,
    reason: str,
    *,
    at: datetime,
) -> BlockView:
    """Reopen a finished or approved block; its enumerator hears why. Again, it changes nothing.

    Raises as ``block_to_decide`` and ``checked_words``, and CensusError("fieldday-not-finished").
    """
    reason = await checked_words(uow, reason)
    known, owner = await block_to_decide(uow, actor, block)
    day, kind = rules.today(at), EntryKind.REOPENED
    act = NewEntry(block, kind, owner, _by(actor), at, day, words=reason)
    if await uow.block_reports.add(act) is not None:
        await tell_decided(uow, rules, BlockEvent.REOPENED, owner, [block], at=at)
    seen = (await views(uow, [block], today=rules.today(at)))[block]
    if seen.progress.state is BlockState.OPEN:
        raise CensusError("fieldday-not-finished", block=known.name)
    return seen


def _by(actor: Actor) -> int:
    return SYSTEM_CHAT if isinstance(actor, System) else actor.chat
