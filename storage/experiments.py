"""Experiments, and who was drawn for which arm."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from fractions import Fraction
from typing import Any

from sqlalchemy import Label, Row, bindparam, delete, exists, func, or_, select, update

from census.experiments.drawing import Keyed
from census.experiments.experiment import Arm, Experiment, ExperimentState, Stratum
from census.experiments.intervals import ArmCount
from census.people.people import ChatId
from census.push.delivery import DeliveryState
from services.ports.campaign import DrawnPerson
from storage.engine.batch import among, insert_new
from storage.engine.repository import Repository, row_of, value_of
from storage.engine.transaction import Transaction
from storage.tables.columns import one_of
from storage.tables.experiments import experiment_people, experiments
from storage.tables.push import deliveries

# A row that a newer release wrote waits for that release.
_READABLE = select(experiments).where(
    one_of(experiments.c.state, ExperimentState), one_of(experiments.c.stratum, Stratum)
)
_ONE = _READABLE.where(experiments.c.id == bindparam("number"))
_NEWEST = _READABLE.where(experiments.c.state != ExperimentState.DISCARDED).order_by(
    experiments.c.id.desc()
)
_IN_FORCE = _READABLE.where(
    or_(experiments.c.state == ExperimentState.RUNNING, experiments.c.adopted.is_not(None))
).order_by(experiments.c.id)
_of, _sent = experiment_people.c, deliveries.c


class StoredExperiments(Repository):
    """The port ``Experiments``."""

    def __init__(self, transaction: Transaction, keyed: Callable[[str], str]) -> None:
        super().__init__(transaction)
        self._keyed = keyed

    async def add(self, draft: Experiment) -> Experiment:
        """Store a new experiment; return it with its number."""
        statement = experiments.insert().values(_columns(draft)).returning(experiments.c.id)
        return replace(draft, id=await self._transaction.value(statement))

    async def get(self, number: int) -> Experiment | None:
        """Return an experiment."""
        row = await self._transaction.first(_ONE, {"number": number})
        return _experiment(row) if row is not None else None

    async def take(self, number: int) -> Experiment | None:
        """Return an experiment, locked until the end of the transaction."""
        row = await self._transaction.first(_ONE.with_for_update(), {"number": number})
        return _experiment(row) if row is not None else None

    async def save(self, experiment: Experiment) -> None:
        """Write the whole experiment. It must be locked with ``take``."""
        statement = update(experiments).where(experiments.c.id == experiment.id)
        await self._transaction.run(statement.values(_columns(experiment)))

    async def newest(self, *, limit: int = 20) -> Sequence[Experiment]:
        """Return the newest experiments, without discarded ones."""
        return [_experiment(row) for row in await self._transaction.all(_NEWEST.limit(limit))]

    async def in_force(self) -> Sequence[Experiment]:
        """Return those that run, and those of which an arm is adopted."""
        return [_experiment(row) for row in await self._transaction.all(_IN_FORCE)]

    def keyed(self, number: int) -> Keyed:
        """Return the keyed hash that draws for an experiment."""
        return lambda text: self._keyed(f"{number}:{text}")

    async def arms(self, number: int, chats: Sequence[ChatId]) -> Mapping[ChatId, int]:
        """Return the arms of chats; who was not drawn is left out."""
        wanted, listed = among(self._transaction, _of.chat, chats)
        query = select(_of.chat, _of.arm).where(_of.experiment == number, wanted)
        return {row.chat: row.arm for row in await self._transaction.all(query, listed)}

    async def taken(self, number: int) -> Mapping[str, int]:
        """Count who was drawn, by stratum."""
        query = (
            select(_of.stratum, func.count().label("people"))
            .where(_of.experiment == number)
            .group_by(_of.stratum)
        )
        return {row.stratum: row.people for row in await self._transaction.all(query)}

    async def draw(self, number: int, people: Sequence[DrawnPerson]) -> None:
        """Store who was drawn. Who was before keeps the arm."""
        rows = (row_of(each, experiment=number) for each in people)
        await insert_new(self._transaction, experiment_people, rows)

    async def unfinished(self, number: int) -> Sequence[ChatId]:
        """Return who was drawn and is not known to have finished."""
        query = select(_of.chat).where(_of.experiment == number, _of.finished_at.is_(None))
        return [row.chat for row in await self._transaction.all(query.order_by(_of.chat))]

    async def note_finished(self, number: int, finished: Mapping[ChatId, datetime]) -> None:
        """Store when somebody has finished."""
        for chat, at in finished.items():
            theirs = update(experiment_people).where(_of.experiment == number, _of.chat == chat)
            await self._transaction.run(theirs.values(finished_at=at))

    async def counts(self, experiment: Experiment) -> Sequence[ArmCount]:
        """Count the people of each arm, who has finished in time, and who was sent the message."""
        query = select(_of.arm, _of.at, _of.finished_at, _was_sent(experiment.about))
        within, arms = timedelta(days=experiment.within), range(len(experiment.arms))
        people, finished, received = ([0 for _ in arms] for _ in ArmCount.__slots__)
        for row in await self._transaction.all(query.where(_of.experiment == experiment.id)):
            taken = row.finished_at - row.at if row.finished_at is not None else None
            if taken is None or taken >= timedelta():
                people[row.arm] += 1
                finished[row.arm] += taken is not None and taken <= within
                received[row.arm] += row.received
        return [ArmCount(*each) for each in zip(people, finished, received, strict=True)]

    async def forget_people(self, number: int) -> None:
        """Delete who was drawn."""
        await self._transaction.run(delete(experiment_people).where(_of.experiment == number))


def _was_sent(about: str) -> Label[bool]:
    """Return whether somebody was sent a broadcast, or a reminder of a rule, since the draw."""
    ours = _sent.occasion.startswith(f"{about}:", autoescape=True) | (_sent.occasion == about)
    since = (_sent.state == DeliveryState.SENT) & (_sent.settled_at >= _of.at)
    return exists().where(_sent.chat == _of.chat, ours, since).label("received")


def _columns(experiment: Experiment) -> dict[str, Any]:
    """Return all columns but the number."""
    arms = [
        {
            "texts": dict(arm.texts),
            "at": arm.at.isoformat("minutes") if arm.at else None,
            "silent": str(arm.silent) if arm.silent is not None else None,
        }
        for arm in experiment.arms
    ]
    counts = [[each.people, each.finished, each.received] for each in experiment.counts]
    row = row_of(experiment, arms=arms, counts=counts)
    return {name: value for name, value in row.items() if name != "id"}


def _experiment(row: Row[Any]) -> Experiment:
    arms = tuple(
        Arm(
            arm["texts"],
            time.fromisoformat(arm["at"]) if arm["at"] else None,
            Fraction(arm["silent"]) if arm["silent"] else None,
        )
        for arm in row.arms
    )
    counts = tuple(ArmCount(*each) for each in row.counts)
    return value_of(Experiment, row, arms=arms, counts=counts)
