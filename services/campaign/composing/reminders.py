"""What a reminder, and a promised one, says at the moment of sending."""

from census.broadcasts.notices import Announcement
from census.broadcasts.text import Placeholder, placeholders
from census.campaign.cadence import NotOwed, Occasion, at_another_hour, occasion_of, owed
from census.campaign.notices import EmployeeReminder, Promise, ResidentReminder, VisitNotice
from census.campaign.phases import LAST_DAYS, days_left, phase_at
from census.definition import Census, Phase
from census.experiments.experiment import Arm
from census.experiments.views import TriedReminder
from census.fieldwork.visiting import FIRST_DAYS
from census.people.people import Person, Role, duties
from census.people.submission import SubmissionState
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from census.units import CountsFrom
from services.boards.composing import BoardCache
from services.campaign.batches import BatchAdmission, BatchJourneys
from services.campaign.composing.triggered import HELP, PHASE_OVER
from services.experiments.drawing import BatchArms
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Expire, Postpone, Verdict

REMINDER = MessageKind(
    "reminder",
    Priority.REMINDER,
    capped=True,
    lapses=True,
    waits_for_evening=True,
    urging=True,
)
PROMISE = MessageKind(
    "promise", Priority.NOTICE, repeated_when_unclear=True, asked_for=True, urging=True
)
"""A person asked for it: no cap counts it."""

SAID_WITH_ANOTHER = (REMINDER, HELP)
"""What a promised reminder, and a head's call, stand for on their day."""
CALENDAR_CHANGED = "the calendar has changed"

Reminder = ResidentReminder | EmployeeReminder | VisitNotice | TriedReminder


class ReminderComposer(Composer[Reminder]):
    """Says the reminders of the census's rules."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._boards = batch.share(BoardCache)
        self._journeys = batch.share(BatchJourneys)
        self._admission = batch.share(BatchAdmission)
        self._arms = batch.share(BatchArms)
        self._occasions: dict[str, Occasion | None] = {}

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[Reminder]:
        """Remind somebody who still has something to do, and whose wave has begun."""
        occasion = self._occasion(delivery.occasion)
        if occasion is None:
            return Cancel(CALENDAR_CHANGED)
        arm = await self._arms.of(delivery)
        census, quiet = self._rules.census, self._rules.quiet
        moved = at_another_hour(occasion, arm.at, census, quiet)
        answer = owed(moved, person, census, quiet, now=self._now)
        if answer is NotOwed.TOO_LATE:
            return Expire("no decent moment left")
        if isinstance(answer, NotOwed):
            return Cancel(answer.value)
        if not await self._admission.admits(person, occasion.phase):
            return Cancel(NotOwed.WAVE_CLOSED.value)
        if answer.at > self._now:
            return Postpone(answer.at, "quiet hours")
        usual = await self.usual(occasion.phase, occasion.rule.role, person)
        return self._batch.say(self._in_words(arm, usual, person), person)

    def passes_cap(self, delivery: Delivery) -> bool:
        """Let the reminder of a last day through."""
        occasion = self._occasion(delivery.occasion)
        return occasion is not None and occasion.phase.last_day == self._rules.today(occasion.due)

    async def usual(self, phase: Phase, role: Role, person: Person) -> Reminder:
        """Return what a person reads of a phase's reminder for a role, in the usual words."""
        if phase.steps:
            return await self.urging(phase, role, person)
        left = days_left(phase, self._now, self._rules.census.zone)
        first = self._rules.today(self._now) == phase.first_day
        soon = left <= LAST_DAYS and not first
        waits = not duties({grant.role for grant in person.grants})
        return VisitNotice(
            phase,
            first,
            soon,
            works=person.visits,
            waits=waits,
            begun=(self._rules.today(self._now) - phase.first_day).days < FIRST_DAYS,
            own_word=not self._rules.census.looks_up,
        )

    async def urging(
        self, phase: Phase, role: Role, person: Person
    ) -> ResidentReminder | EmployeeReminder:
        """Return the usual reminder of a phase in which people do something themselves."""
        left = days_left(phase, self._now, self._rules.census.zone)
        journey = await self._journeys.of(person, phase)
        office = None if role is Role.RESIDENT else await self._boards.office_of(person)
        if office is None:
            uninvited = self._journeys.uninvited(person, journey)
            return ResidentReminder(left, phase.last_day, journey, uninvited)
        board = await self._boards.fresh_around(office)
        standing = board.of(office.code) if board else None
        return EmployeeReminder(
            days_left=left,
            last_day=phase.last_day,
            journey=journey,
            office=office,
            standing=standing,
            as_of=board.as_of_for(standing) if board and standing else None,
            source=board.source if board else None,
            counts_from=board.rule.counts_from if board else CountsFrom.RECAP,
        )

    def _in_words(self, arm: Arm, usual: Reminder, person: Person) -> Reminder:
        """Say a reminder in the words of an arm; where they have none or do not fit, as usual."""
        if not isinstance(usual, ResidentReminder | EmployeeReminder):
            return usual
        words = arm.words_in(self._rules.language_of(person), self._rules.census.languages[0])
        office = usual.office if isinstance(usual, EmployeeReminder) else None
        if not words or (office is None and Placeholder.OFFICE in placeholders(words)):
            return usual
        said = Announcement(words, office=office, journey=usual.journey, days_left=usual.days_left)
        return TriedReminder(usual, said)

    def _occasion(self, occasion_id: str) -> Occasion | None:
        if occasion_id not in self._occasions:
            found = occasion_of(occasion_id, self._rules.census, self._rules.quiet)
            self._occasions[occasion_id] = found
        return self._occasions[occasion_id]


class PromiseComposer(Composer[Promise]):
    """Says the reminders that people asked for."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[Promise]:
        """Keep a promise, which stands for that day's reminder as well."""
        census = self._rules.census
        phase = phase_at(census, self._now)
        if person.consented_at is None:
            return Cancel(NotOwed.NO_CONSENT.value)
        if phase is None or not phase.steps:
            return Cancel(PHASE_OVER)
        if owes_nothing(person, census):
            cannot = person.state is SubmissionState.CANNOT_ONLINE
            return Cancel((NotOwed.CANNOT_ONLINE if cannot else NotOwed.FINISHED).value)
        if self._rules.decent(self._now, asked_for=True) == self._now:
            await self._uow.deliveries.cancel(
                person.chat, SAID_WITH_ANOTHER, reason="said with a promise", at=self._now
            )
        left = days_left(phase, self._now, census.zone)
        journeys = self._batch.share(BatchJourneys)
        journey = await journeys.of(person, phase)
        uninvited = journeys.uninvited(person, journey)
        return self._batch.say(Promise(left, journey, uninvited), person)


def owes_nothing(person: Person, census: Census) -> bool:
    """Tell whether a person has nothing left to do in any of their roles."""
    if person.state is SubmissionState.CANNOT_ONLINE:
        return True
    finished = [states for role, states in census.finished.items() if person.holds(role)]
    return bool(finished) and all(person.state in states for states in finished)
