"""What the composers of a batch share of the campaign: journeys and waves, looked up once."""

from collections.abc import Mapping

from census.definition import Phase, PhaseId, StepId
from census.people.people import ChatId, Person
from census.residents.journey import Journey, perhaps_uninvited
from services.campaign.waves import Admission, admission
from services.push.composing import Batch


class BatchJourneys:
    """Where the people of a batch stand."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._done: dict[PhaseId, Mapping[ChatId, frozenset[StepId]]] = {}

    async def of(self, person: Person, phase: Phase) -> Journey:
        """Return how far somebody has come in a phase."""
        if phase.id not in self._done:
            everybody = tuple(self._batch.people)
            self._done[phase.id] = await self._batch.uow.journeys.done_by_all(everybody, phase.id)
        return Journey(phase, self._done[phase.id].get(person.chat, frozenset()))

    def uninvited(self, person: Person, journey: Journey) -> str | None:
        """Return the reason of somebody who may be none of those who are invited."""
        return perhaps_uninvited(self._batch.rules.census.uninvited, person.state, journey)


class BatchAdmission:
    """Whose wave has begun, as it is known while a batch is asked about."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._known: Admission | None = None

    async def admits(self, person: Person, phase: Phase) -> bool:
        """Whether somebody may be reminded of a phase."""
        if self._known is None:
            batch = self._batch
            self._known = await admission(batch.uow, batch.rules, now=batch.now)
        return self._known.admits(person, phase)
