"""What a head's call says to an employee at the moment of sending."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from census.campaign.cadence import NotOwed, refusal
from census.campaign.phases import days_left, phase_at
from census.definition import PhaseId
from census.people import Person, Role
from census.push.delivery import Delivery, DeliveryKind
from census.push.notices import EmployeeReminder
from census.residents.journey import Journey
from census.units import CountsFrom
from services.boards.composing import BoardComposer
from services.campaign.waves import Admission
from services.offices.digests import start_of_day
from services.offices.offices import HEARD_TODAY
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Send, Verdict

SAID_WITH_A_CALL = (DeliveryKind.REMINDER, DeliveryKind.HELP)


class CallComposer:
    """The calls of one batch."""

    def __init__(
        self,
        uow: UnitOfWork,
        rules: PushRules,
        now: datetime,
        *,
        boards: BoardComposer,
        admitted: Admission,
        journey: Callable[[Person, PhaseId], Awaitable[Journey]],
    ) -> None:
        self._uow, self._rules, self._now = uow, rules, now
        self._boards, self._admitted, self._journey = boards, admitted, journey

    async def call(self, delivery: Delivery, person: Person) -> Verdict:
        """Remind an employee in the head's name; it stands for that day's reminder as well."""
        census = self._rules.census
        phase = phase_at(census, self._now)
        if phase is None or not phase.steps:
            return Cancel("the phase is over")
        refused = refusal(Role.EMPLOYEE, person, census, phase.id)
        if refused is not None:
            return Cancel(refused.value)
        if not self._admitted.admits(person, phase):
            return Cancel(NotOwed.WAVE_CLOSED.value)
        office = await self._boards.unit(delivery.facts["unit"])
        if office is None or not person.holds(Role.EMPLOYEE, office.code):
            return Cancel(NotOwed.OTHER_ROLE.value)
        midnight = start_of_day(self._rules, self._now)
        if await self._uow.deliveries.sent_since([person.chat], midnight, HEARD_TODAY):
            return Cancel("reminded today")
        if self._rules.decent(self._now) == self._now:
            await self._uow.deliveries.cancel(
                person.chat, SAID_WITH_A_CALL, reason="said with a call", at=self._now
            )
        board = await self._boards.fresh_around(office)
        notice = EmployeeReminder(
            days_left=days_left(phase, self._now, census.zone),
            last_day=phase.last_day,
            journey=await self._journey(person, phase.id),
            office=office,
            standing=board.of(office.code) if board else None,
            as_of=board.as_of if board else None,
            source=board.source if board else None,
            counts_from=board.rule.counts_from if board else CountsFrom.RECAP,
            called=True,
        )
        return Send(notice, self._rules.language_of(person))
