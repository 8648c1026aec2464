"""What there is to say of a broadcast at the moment of sending; each is looked up once a batch."""

from collections.abc import Collection
from datetime import timedelta

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
from census.broadcasts.notices import AgreementAsked, Announcement
from census.broadcasts.text import Placeholder, placeholders
from census.campaign.phases import days_left, phase_at
from census.people.people import Person, Role
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from census.residents.journey import Journey
from census.units import UnitCode
from services.boards.composing import BoardCache
from services.broadcasts.views import agreement_asked
from services.campaign.batches import BatchJourneys
from services.campaign.waves import Kinds, kinds_of_units
from services.experiments.drawing import BatchArms
from services.push.admin_news import ADMIN_NOTICE
from services.push.composing import Batch, Composer
from services.rules.reaching import workplaces_in
from services.rules.verdicts import Cancel, Postpone, Send, Verdict

BROADCAST = MessageKind(
    "broadcast",
    Priority.BROADCAST,
    capped=True,
    waits_for_evening=True,
    urging=True,
    owed_on_return=False,
)
AGREEMENT = ADMIN_NOTICE.keyed("broadcast-agreement")
"""It asks another admin for a second person's word."""

UNREADABLE = "this version cannot read it"
A_WHILE = timedelta(hours=1)


class BroadcastComposer(Composer[Announcement]):
    """Says broadcasts; each is looked up once a batch."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._kinds: Kinds | None = None
        self._known: dict[int, tuple[Broadcast | None, Collection[UnitCode]]] = {}

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[Announcement]:
        """Say one to somebody who still belongs to those it is meant for.

        What is paused was claimed just before: the sender keeps it back, and nobody claims it.
        """
        broadcast, workplaces = await self._find(broadcast_number(delivery.occasion))
        if broadcast is None:
            return Postpone(min(self._now + A_WHILE, delivery.expires_at), UNREADABLE)
        if broadcast.state not in (BroadcastState.RUNNING, BroadcastState.PAUSED):
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
        arm = await self._batch.share(BatchArms).of(delivery)
        first = self._rules.census.languages[0]
        words = arm.words_in(self._rules.language_of(person), first)
        return await self._announced(broadcast, person, words)

    async def _announced(
        self, broadcast: Broadcast, person: Person, words: str
    ) -> Verdict[Announcement]:
        """Say it in its own words, or in those of the arm of an experiment."""
        wanted = broadcast.placeholders | placeholders(words)
        office = (
            await self._batch.share(BoardCache).office_of(person)
            if Placeholder.OFFICE in wanted
            else None
        )
        journey = None
        if wanted & OF_A_PHASE:
            phase = phase_at(self._rules.census, self._now)
            if phase is None or not phase.steps:
                return Cancel(PHASE_OVER)
            journey = await self._batch.share(BatchJourneys).of(person, phase)
        language = self._rules.language_of(person)
        return Send(
            Announcement(
                text=words or broadcast.text_for(language, self._rules.census),
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


class AgreementComposer(Composer[AgreementAsked]):
    """Asks another admin to agree."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[AgreementAsked]:
        """Ask as long as the broadcast waits for that."""
        if not person.holds(Role.ADMIN):
            return Cancel("no longer an admin")
        broadcast = await self._uow.broadcasts.get(int(delivery.facts["broadcast"]))
        if broadcast is None or broadcast.state is not BroadcastState.AWAITING:
            return Cancel("agreed meanwhile")
        asked = await agreement_asked(self._uow, self._rules, broadcast)
        return self._batch.say(asked, person)
