"""What data has to tell: boards to groups, changed ranks to heads, thanks, and news to admins."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from census.definition import Trigger
from census.delivery import DeliveryKind, DeliveryState, NewDelivery, Priority
from census.happenings import rules_of
from census.people import ChatId, KeyedHash, Person, Role
from census.phases import phase_at
from census.ranking import changed
from census.units import BoardKind, UnitCode
from services import standings
from services.composing_boards import BoardDesk
from services.ports import Snapshot, UnitOfWork
from services.push_rules import PushRules

NEWS_LIVES = timedelta(hours=24)
THANKS_LIVE = timedelta(days=3)


async def plan_boards(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Make the day's board owed to every bound group; return how many are new.

    Where the data is too old to be posted as if it were new, the admins are told once a day;
    outside the phases that people take part in, no new data is expected.
    """
    desk = BoardDesk(uow, rules, now)
    today = rules.today(now)
    phase = phase_at(rules.census, now)
    counting = phase is not None and bool(phase.steps)
    owed: list[NewDelivery] = []
    for group in await uow.groups.all():
        unit = await desk.unit(group.unit)
        board = await desk.around(unit) if unit else None
        if unit is None or board is None:
            continue
        if await desk.fresh_around(unit) is None:
            if not counting:
                continue
            key, age = _age(now - board.as_of)
            facts = {"board": board.rule.kind.value, **age}
            occasion = f"data-old:{board.rule.kind}:{today}"
            await tell_admins(uow, rules, key, facts, occasion=occasion, at=now)
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
    return await uow.deliveries.add(owed)


async def plan_rank_notices(
    uow: UnitOfWork,
    rules: PushRules,
    snapshot: Snapshot,
    *,
    at: datetime,
    but: Collection[ChatId] = (),
) -> int:
    """Tell the heads whose unit's rank a newly published snapshot changed; return how many.

    A notice that has not left yet gives way to the new one, which counts from the rank before.
    ``but`` are told of the same in other words.
    """
    heads = await uow.people.get_all(await uow.people.holders(Role.OFFICE_HEAD))
    led = {head.chat: _units_led(head) for head in heads.values() if head.chat not in but}
    ranks = await _ranks_before(uow, rules, snapshot, set().union(*led.values()), at)
    start = rules.decent(at)
    owed: list[NewDelivery] = []
    for chat, units in led.items():
        told = {unit: ranks[unit] for unit in units if unit in ranks}
        if told:
            told |= await _withdraw(uow, chat, at)
        owed += [_rank_notice(chat, unit, told[unit], snapshot, start) for unit in told]
    return await uow.deliveries.add(owed)


async def plan_thanks(
    uow: UnitOfWork,
    rules: PushRules,
    household: KeyedHash,
    *,
    as_of: datetime,
    at: datetime,
    but: ChatId | None = None,
) -> int:
    """Thank everybody linked to a household that was found complete, once; return how many.

    ``but`` is a chat that is told on the spot.
    """
    chats = await uow.registry.chats_of(household)
    return await thank(uow, rules, {chat: as_of for chat in chats if chat != but}, at=at)


async def thank(
    uow: UnitOfWork, rules: PushRules, complete: Mapping[ChatId, datetime], *, at: datetime
) -> int:
    """Thank chats whose household was found complete, as of what day; once ever each."""
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


async def tell_admins(
    uow: UnitOfWork,
    rules: PushRules,
    key: str,
    facts: Mapping[str, str],
    *,
    occasion: str,
    at: datetime,
) -> int:
    """Make news owed to every admin, once for an occasion; ``admin-<key>`` is what they read."""
    start = rules.decent(at)
    return await uow.deliveries.add(
        [
            NewDelivery(
                occasion=occasion,
                chat=chat,
                kind=DeliveryKind.ADMIN_NOTICE,
                priority=Priority.NOTICE,
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts={"key": key, **facts},
            )
            for chat in await uow.people.holders(Role.ADMIN)
        ]
    )


def _age(span: timedelta) -> tuple[str, Mapping[str, str]]:
    """Return the key of the news that data is old, and its age: hours, from two days on days."""
    hours = int(span.total_seconds() // 3600)
    days = hours // 24
    return (
        ("data-old-days", {"days": str(days)}) if days > 1 else ("data-old", {"hours": str(hours)})
    )


def _units_led(head: Person) -> set[UnitCode]:
    return {grant.unit for grant in head.grants if grant.role is Role.OFFICE_HEAD and grant.unit}


async def _ranks_before(
    uow: UnitOfWork,
    rules: PushRules,
    snapshot: Snapshot,
    codes: Collection[UnitCode],
    at: datetime,
) -> Mapping[UnitCode, str]:
    """Return the units whose rank among their like changed, with the rank before."""
    seen: set[tuple[BoardKind, UnitCode | None]] = set()
    ranks: dict[UnitCode, str] = {}
    for code in sorted(codes):
        unit = await uow.units.get(code)
        kind = standings.board_kind(rules.census, unit) if unit else None
        if unit is None or kind is None or (kind, unit.parent) in seen:
            continue
        seen.add((kind, unit.parent))
        newer, older = await standings.boards_of_snapshot(
            uow,
            rules.census,
            kind,
            snapshot,
            at=at,
            targets=rules.targets,
            area=unit.parent,
        )
        for change in changed(older, newer) if newer else ():
            ranks[change.standing.unit.code] = "" if change.before is None else str(change.before)
    return ranks


async def _withdraw(uow: UnitOfWork, chat: ChatId, at: datetime) -> Mapping[UnitCode, str]:
    """Cancel the rank notices that a chat was not sent yet; return the ranks they counted from."""
    waiting = {
        UnitCode(each.facts["unit"]): each.facts["before"]
        for each in await uow.deliveries.of_chat(chat)
        if each.kind is DeliveryKind.RANK_NOTICE and each.state is DeliveryState.PENDING
    }
    if waiting:
        await uow.deliveries.cancel(chat, [DeliveryKind.RANK_NOTICE], reason="newer data", at=at)
    return waiting


def _rank_notice(
    chat: ChatId, unit: UnitCode, before: str, snapshot: Snapshot, start: datetime
) -> NewDelivery:
    return NewDelivery(
        occasion=f"rank:{snapshot.id}:{unit}",
        chat=chat,
        kind=DeliveryKind.RANK_NOTICE,
        priority=Priority.NOTICE,
        not_before=start,
        expires_at=start + NEWS_LIVES,
        facts={"unit": unit, "before": before},
    )
