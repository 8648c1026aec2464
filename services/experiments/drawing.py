"""In which way a message is said to whom: as an experiment draws it, or as one was adopted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from census.experiments.drawing import drawn
from census.experiments.experiment import Arm, Experiment, ExperimentState, stratum_of
from census.people.people import ChatId, Person, Role
from census.push.delivery import Delivery
from services.ports.campaign import DrawnPerson
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch


@dataclass(frozen=True, slots=True)
class WayOfSaying:
    """The arm of a person. ``facts`` go with the delivery, by which its composer finds it."""

    experiment: Experiment
    number: int

    @property
    def arm(self) -> Arm:
        """What it says."""
        return self.experiment.arm(self.number)

    @property
    def facts(self) -> Mapping[str, str]:
        """The experiment and the arm, as a delivery names them."""
        return {"experiment": str(self.experiment.id), "arm": str(self.number)}


class WaysOfSaying:
    """The ways of one message, looked up once for all pages of people."""

    def __init__(
        self, uow: UnitOfWork, role: Role, running: Experiment | None, adopted: Experiment | None
    ) -> None:
        self._uow, self._role = uow, role
        self._running, self._adopted = running, adopted

    async def of_chats(
        self, chats: Sequence[ChatId], *, at: datetime
    ) -> Mapping[ChatId, WayOfSaying]:
        """Return the same for chats, who are looked up only where something is tried."""
        if self._running is None and self._adopted is None:
            return {}
        people = await self._uow.people.get_all(chats)
        return await self.of(list(people.values()), at=at)

    async def of(self, people: Sequence[Person], *, at: datetime) -> Mapping[ChatId, WayOfSaying]:
        """Return the way for each of these people; who gets the usual message is left out.

        They are owed the message now. Who is new to an experiment that runs is drawn, and kept.
        """
        adopted, ways = self._adopted, dict[ChatId, WayOfSaying]()
        if adopted is not None and adopted.adopted is not None:
            ways = {each.chat: WayOfSaying(adopted, adopted.adopted) for each in people}
        if self._running is not None:
            arms = await self._arms(self._running, people, at)
            ways |= {chat: WayOfSaying(self._running, arm) for chat, arm in arms.items()}
        return ways

    async def _arms(
        self, running: Experiment, people: Sequence[Person], at: datetime
    ) -> Mapping[ChatId, int]:
        known = await self._uow.experiments.arms(running.id, [each.chat for each in people])
        new = [each for each in people if each.chat not in known]
        if not new or not running.takes(at):
            return known
        strata = {each.chat: stratum_of(each, self._role, running.stratum) for each in new}
        taken = await self._uow.experiments.taken(running.id)
        arms = drawn(strata, taken, running.shares, self._uow.experiments.keyed(running.id))
        rows = [DrawnPerson(chat, strata[chat], arm, at) for chat, arm in arms.items()]
        await self._uow.experiments.draw(running.id, rows)
        return {**known, **arms}


async def ways_of_saying(uow: UnitOfWork, about: str, role: Role) -> WaysOfSaying:
    """Look up what is tried of a message, and what was adopted."""
    found = [each for each in await uow.experiments.in_force() if each.about == about]
    running = (each for each in found if each.state is ExperimentState.RUNNING)
    adopted = (each for each in found if each.adopted is not None)
    return WaysOfSaying(uow, role, next(running, None), next(adopted, None))


class BatchArms:
    """The arms of the deliveries that are composed together; each experiment is looked up once."""

    def __init__(self, batch: Batch) -> None:
        self._uow = batch.uow
        self._known: dict[int, Experiment | None] = {}

    async def of(self, delivery: Delivery) -> Arm:
        """Return the arm that a delivery names; without one the usual one."""
        if "experiment" not in delivery.facts:
            return Arm()
        number = int(delivery.facts["experiment"])
        if number not in self._known:
            self._known[number] = await self._uow.experiments.get(number)
        found = self._known[number]
        return found.arm(int(delivery.facts["arm"])) if found else Arm()
