"""What there is to say of a broadcast at the moment of sending; each is looked up once a batch."""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta

from census.broadcasts.audience import Audience, includes
from census.broadcasts.broadcast import (
    LEFT_AUDIENCE,
    OF_A_PHASE,
    PHASE_OVER,
    STOPPED,
    Broadcast,
    BroadcastState,
    broadcast_number,
)
from census.broadcasts.text import Placeholder
from census.campaign.phases import days_left, phase_at
from census.definition import PhaseId
from census.people import Person
from census.push.delivery import A_MOMENT, Delivery
from census.push.notices import AgreementAsked, Announcement
from census.residents.journey import Journey
from census.units import Unit, UnitCode
from services.broadcasts.views import workplaces_in
from services.campaign.waves import Kinds, kinds_of_units
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Postpone, Send, Verdict

FindJourney = Callable[[Person, PhaseId], Awaitable[Journey]]
FindOffice = Callable[[Person], Awaitable[Unit | None]]

UNREADABLE = "this version cannot read it"
A_WHILE = timedelta(hours=1)

AGREEMENT = "broadcast-agreement"
"""The key of the admin notice that asks for a second person's word."""


class BroadcastComposer:
    """The broadcasts of one batch."""

    def __init__(
        self,
        uow: UnitOfWork,
        rules: PushRules,
        now: datetime,
        *,
        journey: FindJourney,
        office: FindOffice,
    ) -> None:
        self._uow, self._rules, self._now = uow, rules, now
        self._journey, self._office = journey, office
        self._kinds: Kinds | None = None
        self._known: dict[int, tuple[Broadcast | None, Collection[UnitCode]]] = {}

    async def letter(self, delivery: Delivery, person: Person) -> Verdict:
        """Say a broadcast to somebody who still belongs to those it is meant for."""
        broadcast, workplaces = await self._find(broadcast_number(delivery.occasion))
        if broadcast is None:
            return self._later(delivery, A_WHILE, UNREADABLE)
        if broadcast.state is BroadcastState.PAUSED:
            # Claimed just before: it goes back, and whoever claims passes over it.
            return self._later(delivery, A_MOMENT, "paused")
        if broadcast.state is not BroadcastState.RUNNING:
            return Cancel(STOPPED)
        if not includes(
            broadcast.audience,
            person,
            self._rules.census,
            workplaces,
            waves=self._rules.waves,
            kinds=await self._kinds_in(broadcast.audience),
        ):
            return Cancel(LEFT_AUDIENCE)
        if person.snoozed_until is not None and person.snoozed_until > self._now:
            # Who does not want to hear anything now hears it then, if it still holds.
            until = min(person.snoozed_until, delivery.expires_at)
            return Postpone(until, "not now")
        return await self._announced(broadcast, person)

    def _later(self, delivery: Delivery, span: timedelta, reason: str) -> Verdict:
        return Postpone(min(self._now + span, delivery.expires_at), reason)

    async def agreement(self, number: int, person: Person) -> Verdict:
        """Ask another admin to agree, as long as it waits for that."""
        broadcast, _ = await self._find(number)
        if broadcast is None or broadcast.state is not BroadcastState.AWAITING:
            return Cancel("agreed meanwhile")
        unit = broadcast.audience.unit
        named = await self._uow.units.get(unit) if unit else None
        return Send(AgreementAsked(broadcast, named), self._rules.language_of(person))

    async def _announced(self, broadcast: Broadcast, person: Person) -> Verdict:
        wanted = broadcast.placeholders
        office = await self._office(person) if Placeholder.OFFICE in wanted else None
        journey = None
        if wanted & OF_A_PHASE:
            phase = phase_at(self._rules.census, self._now)
            if phase is None or not phase.steps:
                return Cancel(PHASE_OVER)
            journey = await self._journey(person, phase.id)
        language = self._rules.language_of(person)
        return Send(
            Announcement(
                text=broadcast.text_for(language, self._rules.census),
                picture=broadcast.picture,
                office=office,
                journey=journey,
                days_left=self._days_left(journey),
            ),
            language,
        )

    def _days_left(self, journey: Journey | None) -> int | None:
        if journey is None:
            return None
        return days_left(journey.phase, self._now, self._rules.census.zone)

    async def _kinds_in(self, audience: Audience) -> Kinds:
        """Return what the units of the waves are, where a wave is meant."""
        if self._kinds is None and audience.wave is not None:
            self._kinds = await kinds_of_units(self._uow, self._rules.waves)
        return self._kinds or {}

    async def _find(self, number: int) -> tuple[Broadcast | None, Collection[UnitCode]]:
        if number not in self._known:
            broadcast = await self._uow.broadcasts.get(number)
            within = await workplaces_in(self._uow, broadcast.audience) if broadcast else ()
            self._known[number] = broadcast, within
        return self._known[number]
