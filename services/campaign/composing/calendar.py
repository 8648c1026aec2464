"""What there is to say about a changed calendar at the moment of sending."""

from collections.abc import Sequence

from census.campaign.cadence import NotOwed
from census.campaign.calendar import CalendarChange, PhaseChange, changes_since
from census.campaign.news import Listening, has_walk_left, listening
from census.campaign.notices import CalendarNews
from census.campaign.phases import days_left, phase_at
from census.people.people import Person
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from services.campaign.batches import BatchJourneys
from services.ports.groups import BoundGroup
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Send, Verdict

CALENDAR_NEWS = MessageKind("calendar_news", Priority.NOTICE, counted=True, waits_for_evening=True)
BACK_AGAIN = "the calendar is back where it was"


class CalendarComposer(Composer[CalendarNews]):
    """Says that phases got other days."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._all: Sequence[CalendarChange] | None = None

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[CalendarNews]:
        """Say what changed since a person last heard of the calendar, and what it means to them."""
        changes = await self._changes(delivery)
        role = listening(person, changes, self._rules.census)
        if not changes:
            return Cancel(BACK_AGAIN)
        if isinstance(role, NotOwed):
            return Cancel(role.value)
        phase = phase_at(self._rules.census, self._now)
        walks = phase is not None and has_walk_left(person, self._rules.census)
        if phase is None or not phase.steps or not walks:
            return self._batch.say(CalendarNews(changes, role), person)
        left = days_left(phase, self._now, self._rules.census.zone)
        journey = await self._batch.share(BatchJourneys).of(person, phase)
        return self._batch.say(CalendarNews(changes, role, journey, left), person)

    async def to_group(self, delivery: Delivery, group: BoundGroup) -> Verdict[CalendarNews]:
        """Say the same to a group."""
        changes = await self._changes(delivery)
        if not changes:
            return Cancel(BACK_AGAIN)
        return Send(CalendarNews(changes, Listening.GROUP, topic=group.topic), group.language)

    async def _changes(self, delivery: Delivery) -> tuple[PhaseChange, ...]:
        """Return what is worth telling: of a phase that is over meanwhile, nothing is."""
        if self._all is None:
            self._all = await self._uow.calendar.changes()
        census, today = self._rules.census, self._rules.today(self._now)
        found = changes_since(int(delivery.facts["since"]), self._all, census)
        return tuple(change for change in found if change.after.last_day >= today)
