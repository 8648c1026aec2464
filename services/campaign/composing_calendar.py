"""What there is to say about a changed calendar at the moment of sending."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from census.campaign.cadence import NotOwed
from census.campaign.calendar import CalendarChange, PhaseChange, changes_since
from census.campaign.news import Listening, has_walk_left, listening
from census.campaign.phases import days_left, phase_at
from census.definition import PhaseId
from census.people import Person
from census.push.delivery import Delivery
from census.push.notices import CalendarNews
from census.residents.journey import Journey
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Send, Verdict

JourneyOf = Callable[[Person, PhaseId], Awaitable[Journey]]


class CalendarComposer:
    """The changes of the calendar, as one batch needs them."""

    def __init__(self, uow: UnitOfWork, rules: PushRules, now: datetime) -> None:
        self._uow, self._rules, self._now = uow, rules, now
        self._all: Sequence[CalendarChange] | None = None

    async def to_person(self, delivery: Delivery, person: Person, journey_of: JourneyOf) -> Verdict:
        """Say what changed since a person last heard of the calendar, and what it means to them."""
        changes = await self._changes(delivery)
        role = listening(person, changes, self._rules.census)
        if not changes:
            return Cancel("the calendar is back where it was")
        if isinstance(role, NotOwed):
            return Cancel(role.value)
        phase = phase_at(self._rules.census, self._now)
        walks = phase is not None and has_walk_left(person, self._rules.census)
        if phase is None or not phase.steps or not walks:
            return self._say(CalendarNews(changes, role), person)
        left = days_left(phase, self._now, self._rules.census.zone)
        journey = await journey_of(person, phase.id)
        return self._say(CalendarNews(changes, role, journey, left), person)

    async def to_group(self, delivery: Delivery) -> Verdict:
        """Say the same to a group."""
        group = await self._uow.groups.get(delivery.chat)
        changes = await self._changes(delivery)
        if group is None:
            return Cancel("not a bound group")
        if not changes:
            return Cancel("the calendar is back where it was")
        return Send(CalendarNews(changes, Listening.GROUP), group.language)

    async def _changes(self, delivery: Delivery) -> tuple[PhaseChange, ...]:
        """Return what is worth telling: of a phase that is over meanwhile, nothing is."""
        if self._all is None:
            self._all = await self._uow.calendar.changes()
        census, today = self._rules.census, self._rules.today(self._now)
        found = changes_since(int(delivery.facts["since"]), self._all, census)
        return tuple(change for change in found if change.after.last_day >= today)

    def _say(self, news: CalendarNews, person: Person) -> Send:
        return Send(news, self._rules.language_of(person))
