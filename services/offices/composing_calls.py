"""What a head's call says to an employee at the moment of sending."""

from census.campaign.cadence import NotOwed, refusal
from census.campaign.notices import EmployeeReminder
from census.campaign.phases import days_left, phase_at
from census.people.people import Person, Role
from census.people.speakers import Speaker
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from census.residents.journey import Journey
from census.units import CountsFrom, Unit
from services.boards.composing import BoardCache
from services.campaign.batches import BatchAdmission, BatchJourneys
from services.campaign.composing.reminders import (
    PROMISE,
    REMINDER,
    SAID_WITH_ANOTHER,
)
from services.campaign.composing.triggered import PHASE_OVER
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Verdict

OFFICE_CALL = MessageKind(
    "office_call", Priority.REMINDER, capped=True, waits_for_evening=True, urging=True
)
HEARD_TODAY = (REMINDER, PROMISE, OFFICE_CALL)
"""Who had one of these today is not called as well."""


class CallComposer(Composer[EmployeeReminder]):
    """Says a head's call."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[EmployeeReminder]:
        """Remind an employee in the head's name; it stands for that day's reminder as well."""
        census = self._rules.census
        phase = phase_at(census, self._now)
        if phase is None or not phase.steps:
            return Cancel(PHASE_OVER)
        refused = refusal(Role.EMPLOYEE, person, census, phase.id)
        if refused is not None:
            return Cancel(refused.value)
        if not await self._batch.share(BatchAdmission).admits(person, phase):
            return Cancel(NotOwed.WAVE_CLOSED.value)
        boards = self._batch.share(BoardCache)
        office = await boards.unit(delivery.facts["unit"])
        if office is None or not person.holds(Role.EMPLOYEE, office.code):
            return Cancel(NotOwed.OTHER_ROLE.value)
        midnight = self._rules.start_of_day(self._now)
        if await self._uow.deliveries.sent_since([person.chat], midnight, HEARD_TODAY):
            return Cancel("reminded today")
        if self._rules.decent(self._now) == self._now:
            await self._uow.deliveries.cancel(
                person.chat, SAID_WITH_ANOTHER, reason="said with a call", at=self._now
            )
        journey = await self._batch.share(BatchJourneys).of(person, phase)
        by = Speaker.read(delivery.facts, office.name)
        words = delivery.facts.get("words", "")
        notice = await call_notice(self._batch, office, journey, by=by, words=words)
        return self._batch.say(notice, person)


async def call_notice(
    batch: Batch, office: Unit, journey: Journey, *, by: Speaker, words: str
) -> EmployeeReminder:
    """Return what a call says, to somebody on this journey; the preview shows the same."""
    phase = journey.phase
    board = await batch.share(BoardCache).fresh_around(office)
    return EmployeeReminder(
        days_left=days_left(phase, batch.now, batch.rules.census.zone),
        last_day=phase.last_day,
        journey=journey,
        office=office,
        standing=board.of(office.code) if board else None,
        as_of=board.as_of if board else None,
        source=board.source if board else None,
        counts_from=board.rule.counts_from if board else CountsFrom.RECAP,
        called_by=by,
        words=words,
    )
