"""Announcements of new data: boards to groups, thanks, and news to admins."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from census.campaign.phases import phase_at
from census.campaign.triggered import rules_of
from census.definition import Trigger
from census.people import ChatId, KeyedHash
from census.push.delivery import DeliveryKind, NewDelivery, Priority
from census.push.notices import DATA_OLD
from census.units import BoardKind
from services.boards.composing import BoardComposer
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import tell_admins
from services.rules.push_rules import PushRules

THANKS_LIVE = timedelta(days=3)


async def plan_boards(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Plan the day's board for every bound group; return how many deliveries are new.

    Where the data is too old to be posted as new, the admins are told once a day. Outside the
    phases with steps no new data is expected.
    """
    desk = BoardComposer(uow, rules, now)
    today = rules.today(now)
    phase = phase_at(rules.census, now)
    counting = phase is not None and bool(phase.steps)
    owed: list[NewDelivery] = []
    old: dict[BoardKind, timedelta] = {}
    for group in await uow.groups.all():
        unit = await desk.unit(group.unit)
        board = await desk.around(unit) if unit else None
        if unit is None or board is None:
            continue
        if await desk.fresh_around(unit) is None:
            if not counting:
                continue
            old[board.rule.kind] = now - board.as_of
            continue
        start = rules.decent(now)
        owed.append(
            NewDelivery(
                occasion=f"board:{today}",
                chat=group.chat,
                kind=DeliveryKind.BOARD,
                priority=Priority.BOARD,
                not_before=start,
                expires_at=rules.end_of_day(start),
            )
        )
    if old:
        hours = (f"{kind}:{int(age / timedelta(hours=1))}" for kind, age in old.items())
        facts = {"boards": " ".join(hours)}
        await tell_admins(uow, rules, DATA_OLD, facts, occasion=f"data-old:{today}", at=now)
    return await uow.deliveries.add(owed)


async def plan_thanks(
    uow: UnitOfWork,
    rules: PushRules,
    household: KeyedHash,
    *,
    as_of: datetime,
    at: datetime,
    exclude: ChatId | None = None,
) -> int:
    """Plan a thanks message for every chat of a complete household; return how many are new.

    ``exclude`` is a chat that reads it in the reply to its look-up.
    """
    chats = await uow.registry.chats_of(household)
    return await thank(uow, rules, {chat: as_of for chat in chats if chat != exclude}, at=at)


async def thank(
    uow: UnitOfWork, rules: PushRules, complete: Mapping[ChatId, datetime], *, at: datetime
) -> int:
    """Plan thanks for chats of complete households, with the day; once ever for each chat."""
    if not rules_of(Trigger.COMPLETE, rules.census):
        return 0
    start = rules.decent(at)
    return await uow.deliveries.add(
        [
            NewDelivery(
                occasion="thanks",
                chat=chat,
                kind=DeliveryKind.THANKS,
                priority=Priority.NOTICE,
                not_before=start,
                expires_at=start + THANKS_LIVE,
                facts={"as_of": as_of.isoformat()},
            )
            for chat, as_of in complete.items()
        ]
    )
