"""The coordinators' evening: warnings at five, and a brief at the end of the day."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.following.team import AreaView, Team
from census.fieldwork.workers import FieldRole
from census.people.people import ChatId, Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import UnitCode, district_of
from services.fieldwork.areas import area_of
from services.fieldwork.leading.team import team_of
from services.fieldwork.looking import Look, look
from services.fieldwork.reach import LedWork
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch, Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

FIELD_WARNINGS = MessageKind(
    "field_warnings", Priority.NOTICE, repeated_when_unclear=True, owed_on_return=False
)
FIELD_BRIEF = MessageKind(
    "field_brief", Priority.BOARD, repeated_when_unclear=True, owed_on_return=False
)


async def plan_field_warnings(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Plan one message to each coordinator whose team needs somebody; return how many are new.

    Admins hear of what is critical. Once a day, and on no quiet day.
    """
    seen = await _running(uow, rules, now)
    if seen is None:
        return 0
    chats = [
        coordinator.chat
        for coordinator in seen.workers.values()
        if coordinator.role is FieldRole.COORDINATOR
        and coordinator.chat is not None
        and _team(seen, LedWork(coordinator)).behind
    ]
    owed = [_owed(rules, FIELD_WARNINGS, chat, {}, now) for chat in chats]
    if _critical(_team(seen, LedWork())).lines:
        admins = await uow.people.holders(Role.ADMIN)
        owed += [_owed(rules, FIELD_WARNINGS, chat, {"whose": "all"}, now) for chat in admins]
    return await uow.deliveries.add(owed)


async def plan_field_briefs(
    uow: UnitOfWork, rules: PushRules, areas: Iterable[UnitCode], *, now: datetime
) -> int:
    """Plan the brief of the day: the team's, the district's, and the regency's for its people.

    Returns how many are new. Once a day, and on no quiet day.
    """
    published = await uow.allocations.current() if await _runs(uow, rules, now) else None
    if published is None:
        return 0
    owed = []
    for worker in await uow.fieldworkers.listed():
        if worker.chat is None:
            continue
        if worker.role is FieldRole.COORDINATOR and published.allocation.team(worker.badge):
            owed.append(_owed(rules, FIELD_BRIEF, worker.chat, {}, now))
        if worker.role is FieldRole.DISTRICT_COORDINATOR:
            facts = {"area": str(district_of(worker.village))}
            owed.append(_owed(rules, FIELD_BRIEF, worker.chat, facts, now))
    readers = {*await uow.people.holders(Role.ADMIN), *await uow.people.holders(Role.REGENT)}
    for area in areas:
        if await uow.blocks.listed(area):
            facts = {"area": str(area)}
            owed += [_owed(rules, FIELD_BRIEF, chat, facts, now) for chat in sorted(readers)]
    return await uow.deliveries.add(owed)


async def _runs(uow: UnitOfWork, rules: PushRules, now: datetime) -> bool:
    return await uow.allocations.phase() is FieldPhase.STARTED and rules.leaves_today(now)


async def _running(uow: UnitOfWork, rules: PushRules, now: datetime) -> Look | None:
    return await look(uow, rules, at=now) if await _runs(uow, rules, now) else None


def _owed(
    rules: PushRules, kind: MessageKind, chat: ChatId, facts: dict[str, str], now: datetime
) -> NewDelivery:
    start = rules.decent(now)
    what = facts.get("area") or facts.get("whose", "team")
    occasion = f"{kind.name}:{what}:{rules.today(now)}"
    return NewDelivery(occasion, chat, kind, start, rules.end_of_day(start), facts)


def _team(seen: Look, reach: LedWork) -> Team:
    return team_of(seen, reach, reach.badges(seen.published.allocation, seen.workers, seen.blocks))


def _critical(team: Team) -> Team:
    """Return the part of a team that cannot wait."""
    lines = [each for each in team.lines if each.warning is not None and each.warning.critical]
    return replace(team, lines=tuple(lines))


class FieldLooks:
    """What is known of the field work at the moment of sending; it is looked at once a batch."""

    def __init__(self, batch: Batch) -> None:
        self._uow, self._rules, self._now = batch.uow, batch.rules, batch.now
        self._seen: Look | None = None
        self._areas: dict[UnitCode, AreaView | None] = {}
        self._urgent: Team | None = None

    async def seen(self) -> Look | None:
        """Return it, None where the field work does not run."""
        if self._seen is None:
            self._seen = await _running(self._uow, self._rules, self._now)
        return self._seen

    async def area(self, code: UnitCode) -> AreaView | None:
        """Return an area, None where the field work does not run or there is none."""
        if code not in self._areas:
            seen = await self.seen()
            with suppress(CensusError):
                self._areas[code] = await area_of(self._uow, seen, code) if seen else None
        return self._areas.get(code)

    async def urgent(self) -> Team | None:
        """Return who cannot wait, None where the field work does not run."""
        seen = await self.seen()
        if self._urgent is None and seen is not None:
            self._urgent = _critical(_team(seen, LedWork()))
        return self._urgent

    async def team_led_by(self, person: Person) -> Team | None:
        """Return the team of a coordinator, None for who is none."""
        seen = await self.seen()
        worker = await self._uow.fieldworkers.of_chat(person.chat)
        if seen is None or worker is None or worker.role is not FieldRole.COORDINATOR:
            return None
        return _team(seen, LedWork(worker))


class FieldWarningsComposer(Composer[Team]):
    """Says who needs somebody, to who leads them still."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[Team]:
        """Say it, unless all is well by now."""
        looks = self._batch.share(FieldLooks)
        if delivery.facts.get("whose") == "all":
            if not person.holds(Role.ADMIN):
                return Cancel("no longer an admin")
            team = await looks.urgent()
        else:
            team = await looks.team_led_by(person)
        if team is None or not team.behind:
            return Cancel("looked at meanwhile")
        return self._batch.say(team, person)


class FieldBriefComposer(Composer[Team | AreaView]):
    """Says what the day brought, to who leads or reads it still."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[Team | AreaView]:
        """Say it by the figures of now."""
        looks = self._batch.share(FieldLooks)
        area = delivery.facts.get("area")
        if await looks.seen() is None:
            return Cancel("no longer so")
        if area is None:
            team = await looks.team_led_by(person)
            return self._batch.say(team, person) if team else Cancel("no longer responsible")
        if not await self._reads(person, UnitCode(area)):
            return Cancel("no longer responsible")
        view = await looks.area(UnitCode(area))
        return self._batch.say(view, person) if view else Cancel("no longer so")

    async def _reads(self, person: Person, area: UnitCode) -> bool:
        if person.holds(Role.ADMIN) or person.holds(Role.REGENT):
            return True
        worker = await self._uow.fieldworkers.of_chat(person.chat)
        district = FieldRole.DISTRICT_COORDINATOR
        return (
            worker is not None and worker.role is district and district_of(worker.village) == area
        )
