"""Who heard of data that counts no more, and the news that it does not: once for each chat."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from census.delivery import Delivery, DeliveryKind, NewDelivery, Priority
from census.people import ChatId
from census.ranking import Board
from census.recap import Snapshot
from census.units import UnitCode
from services.brief_planning import told_from
from services.composing_boards import BoardDesk
from services.ports import UnitOfWork
from services.push_rules import PushRules

HEARD_FROM = frozenset(
    {
        DeliveryKind.BOARD,
        DeliveryKind.RANK_NOTICE,
        DeliveryKind.BRIEF,
        DeliveryKind.CORRECTION,
    }
)
"""What tells figures unasked."""

NEWS_LIVES = timedelta(days=2)
NEWER_CORRECTION = "a newer correction"

Readers = Mapping[ChatId, tuple[UnitCode, ...]]
"""The chats that heard, with the units they heard about."""


async def readers_of(
    uow: UnitOfWork, rules: PushRules, snapshots: Sequence[Snapshot], *, at: datetime
) -> Readers:
    """Return who was sent a board or a rank that was made from these snapshots.

    Asked before they are withdrawn: whose board shows one of them now, and who was sent something
    since. Where newer data has come meanwhile, what people heard last still holds.
    """
    published = [each.published_at for each in snapshots if each.published_at is not None]
    if not published:
        return {}
    shown = {(each.as_of, each.published_at) for each in snapshots}
    desk = BoardDesk(uow, rules, at)
    groups = {group.chat: group.unit for group in await uow.groups.all()}
    readers: dict[ChatId, tuple[UnitCode, ...]] = {}
    for sent in await uow.deliveries.sent_of(HEARD_FROM, min(published)):
        if sent.kind is DeliveryKind.BRIEF:
            if told_from(sent.occasion) in shown:
                readers.setdefault(sent.chat, ())
            continue
        for code in _units_told(sent, groups):
            if code in readers.get(sent.chat, ()):
                continue
            unit = await desk.unit(code)
            board = await desk.around(unit) if unit else None
            if board is not None and _origin(board) in shown:
                readers[sent.chat] = (*readers.get(sent.chat, ()), code)
    return readers


async def tell_readers(
    uow: UnitOfWork,
    rules: PushRules,
    readers: Readers,
    withdrawn: Snapshot,
    *,
    at: datetime,
    by: Snapshot | None = None,
) -> int:
    """Make the news owed to the readers; return how many. ``by`` is the correction, if it is one.

    Whoever has not been told of an earlier correction yet hears of both at once.
    """
    waiting = await uow.deliveries.waiting(DeliveryKind.CORRECTION)
    earlier = await uow.deliveries.withdraw(list(waiting), reason=NEWER_CORRECTION, at=at)
    heard = {each.chat: each for each in earlier}
    start = rules.decent(at)
    return await uow.deliveries.add(
        [
            NewDelivery(
                occasion=f"correction:{withdrawn.id}:{at.timestamp():.0f}",
                chat=chat,
                kind=DeliveryKind.CORRECTION,
                priority=Priority.NOTICE,
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts=_facts(readers.get(chat, ()), heard.get(chat), withdrawn, by),
            )
            for chat in {**readers, **heard}
        ]
    )


def _facts(
    units: Sequence[UnitCode], earlier: Delivery | None, withdrawn: Snapshot, by: Snapshot | None
) -> Mapping[str, str]:
    """Name what the chat heard, the oldest first, and what stands in its place."""
    before = earlier.facts["units"].split() if earlier else []
    return {
        "snapshot": earlier.facts["snapshot"] if earlier else str(withdrawn.id),
        "by": str(by.id) if by else "",
        "units": " ".join(dict.fromkeys([*before, *units])),
    }


def _units_told(sent: Delivery, groups: Mapping[ChatId, UnitCode]) -> tuple[UnitCode, ...]:
    """Return the units a chat was told of: those of a head's digest, or the group's own."""
    if sent.chat in groups:
        return (groups[sent.chat],)
    return tuple(map(UnitCode, sent.facts.get("units", "").split()))


def _origin(board: Board) -> tuple[datetime, datetime]:
    return board.as_of, board.published_at
