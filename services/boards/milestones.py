"""Milestones: noted when a board has one for the first time, told once, and never again."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from secrets import choice

from census.boards.board import Board
from census.boards.milestones import (
    CODE,
    LETTERS,
    KeptMilestone,
    MilestoneKind,
    MilestoneNews,
    ReachedMilestone,
    is_code,
    milestones_on,
)
from census.campaign.phases import closed_phase
from census.people.people import LEADERS, ChatId, Grant, Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import WORKPLACES, Unit, UnitCode
from services.boards.cards import regency_of
from services.boards.composing import BoardCache
from services.ports.groups import BoundGroup
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch, Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Send, Verdict

MILESTONE = MessageKind("milestone", Priority.NOTICE, capped=True, waits_for_evening=True)
"""It is not ``retold``: who has heard of a milestone does not hear that it was none."""
TOLD = (*LEADERS, Role.HELPER)
"""Who hears in private of what their unit has reached."""


async def plan_milestones(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Note what units have reached, and tell whom it concerns once; return how many messages.

    A unit hears of one a day, the greatest first; the others wait as long as they are true. Data
    that is too old says nothing. What the first data of a unit shows, and what comes after the
    last phase with steps, is noted and not told.
    """
    boards = await _fresh_boards(uow, rules, now)
    there = await note_milestones(uow, boards, now)
    if closed_phase(rules.census, now) is not None or rules.is_quiet_day(now):
        return 0
    kept = {each.milestone: each for each in await uow.milestones.all()}
    untold = _one_of_each_unit(each for each in there if kept[each].told_at is None)
    areas = {row.unit.code for board in boards for row in board.standings if _is_area(row.unit)}
    owed = _owed(rules, untold, await _chats(uow, areas), now)
    await uow.milestones.told(untold, at=now)
    return await uow.deliveries.add(owed)


async def note_milestones(
    uow: UnitOfWork, boards: Iterable[Board], now: datetime
) -> Sequence[ReachedMilestone]:
    """Keep what units have reached on some boards for the first time; return all that is there."""
    there = {each: board for board in boards for each in milestones_on(board)}
    kept = {each.milestone for each in await uow.milestones.all()}
    await uow.milestones.add(
        [_noted(each, board, now) for each, board in there.items() if each not in kept]
    )
    return list(there)


def _noted(milestone: ReachedMilestone, board: Board, now: datetime) -> KeptMilestone:
    row = board.of(milestone.unit)
    if row is None:
        raise AssertionError("a milestone is of a row of its board")
    certified = milestone.kind is MilestoneKind.REACHED
    code = _drawn_code() if certified else None
    as_of = board.as_of_for(row)
    return KeptMilestone(
        milestone,
        as_of,
        row.completed,
        row.base,
        now,
        told_at=now if row.movement is None else None,
        code=code,
        illustrative=row.illustrative,
    )


def _drawn_code() -> str:
    """Return a code with a digit, so that nobody takes it for words."""
    while True:
        code = "".join(choice(LETTERS) for _ in range(CODE))
        if is_code(code):
            return code


async def _fresh_boards(uow: UnitOfWork, rules: PushRules, now: datetime) -> list[Board]:
    """Return every board on which units meet their like, but those whose data is too old."""
    cache = BoardCache(Batch(uow, rules, now))
    found = []
    for rule in rules.census.boards:
        parents = {unit.parent for kind in rule.units for unit in await uow.units.within(kind)}
        for parent in sorted(parents, key=str):
            board = await cache.board(rule.kind, parent)
            if board is not None and (board.is_final or now - board.as_of <= rules.stale_after):
                found.append(board)
    return found


def _one_of_each_unit(found: Iterable[ReachedMilestone]) -> list[ReachedMilestone]:
    """Return the greatest of each unit."""
    greatest: dict[UnitCode, ReachedMilestone] = {}
    order = list(MilestoneKind)
    for each in sorted(found, key=lambda one: order.index(one.kind)):
        greatest.setdefault(each.unit, each)
    return list(greatest.values())


def _owed(
    rules: PushRules,
    told: Sequence[ReachedMilestone],
    chats: Mapping[UnitCode, Collection[ChatId]],
    now: datetime,
) -> list[NewDelivery]:
    """Return what the groups, the leaders and the helpers of units are owed."""
    start = rules.decent(now)
    end = rules.end_of_day(start)
    return [
        NewDelivery(
            f"milestone:{each.unit}:{each.kind}:{each.aim}",
            chat,
            MILESTONE,
            start,
            end,
            {"unit": each.unit, "kind": each.kind, "aim": each.aim},
        )
        for each in told
        for chat in chats.get(each.unit, ())
    ]


async def _chats(
    uow: UnitOfWork, areas: Collection[UnitCode]
) -> Mapping[UnitCode, Collection[ChatId]]:
    """Return the groups and the leaders of each unit, and the helpers of areas.

    Helpers of the task force accompany offices; what those reach is for their leaders.
    """
    found: dict[UnitCode, dict[ChatId, None]] = {}
    for group in await uow.groups.all():
        found.setdefault(group.unit, {})[group.chat] = None
    holders = [chat for role in TOLD for chat in await uow.people.holders(role)]
    for holder in (await uow.people.get_all(list(dict.fromkeys(holders)))).values():
        for grant in holder.grants:
            if grant.unit and (grant.role in LEADERS or _helps_in(grant, areas)):
                found.setdefault(grant.unit, {})[holder.chat] = None
    return found


def _helps_in(grant: Grant, areas: Collection[UnitCode]) -> bool:
    return grant.role is Role.HELPER and grant.unit in areas


def _is_area(unit: Unit) -> bool:
    return unit.kind not in WORKPLACES


class MilestoneComposer(Composer[MilestoneNews]):
    """Says a milestone, as long as it is one."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[MilestoneNews]:
        """Tell a leader or helper, who still is one."""
        unit = delivery.facts["unit"]
        if not any(each.role in TOLD and each.unit == unit for each in person.grants):
            return Cancel("no longer responsible")
        news = await self._news(delivery)
        return self._batch.say(news, person) if news else Cancel("no longer so")

    async def to_group(self, delivery: Delivery, group: BoundGroup) -> Verdict[MilestoneNews]:
        """Tell a group, in its topic."""
        news = await self._news(delivery)
        if news is None:
            return Cancel("no longer so")
        return Send(replace(news, in_group=True, topic=group.topic), group.language)

    async def _news(self, delivery: Delivery) -> MilestoneNews | None:
        facts, boards = delivery.facts, self._batch.share(BoardCache)
        unit = await boards.unit(facts["unit"])
        board = await boards.fresh_around(unit) if unit else None
        standing = board.of(unit.code) if board and unit else None
        if unit is None or board is None or standing is None:
            return None
        told = ReachedMilestone(unit.code, MilestoneKind(facts["kind"]), facts["aim"])
        if told not in milestones_on(board):
            return None
        around = await regency_of(self._uow, unit)
        return MilestoneNews(told, board, standing, around, self._rules.page)
