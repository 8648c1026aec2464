"""Ports of the campaign: changes of the calendar, headcounts, opened waves, experiments."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.campaign.calendar import CalendarChange
from census.campaign.waves import Place
from census.experiments.drawing import Keyed
from census.experiments.experiment import Experiment
from census.experiments.intervals import ArmCount
from census.people.people import ChatId
from census.people.submission import SubmissionState


class Calendar(Protocol):
    """The changes of the calendar. A stored version never changes."""

    async def version(self) -> int:
        """Return the newest version; 0 without changes."""

    async def changes(self) -> Sequence[CalendarChange]:
        """Return all changes in order."""

    async def add(self, change: CalendarChange) -> bool:
        """Store a change; False when another process stored that version meanwhile."""


@dataclass(frozen=True, slots=True)
class Headcount:
    """The number of people with the same roles, places, state and reachability."""

    places: tuple[Place, ...]
    state: SubmissionState
    reached: bool
    people: int


class Waves(Protocol):
    """The waves of the campaign."""

    async def headcounts(self) -> Sequence[Headcount]:
        """Count the employees of all rosters, and the residents who agreed and are on no roster."""

    async def opened(self) -> Mapping[str, datetime]:
        """Return the opened waves by name, with the moment."""

    async def open(self, name: str, *, at: datetime) -> bool:
        """Record that a wave has opened; False when it had before."""


@dataclass(frozen=True, slots=True)
class DrawnPerson:
    """Somebody who was drawn for an arm, and within which office or village."""

    chat: ChatId
    stratum: str
    arm: int
    at: datetime


class Experiments(Protocol):
    """All experiments. Who was drawn is kept while one runs."""

    async def add(self, draft: Experiment) -> Experiment:
        """Store a new experiment; return it with its number."""

    async def get(self, number: int) -> Experiment | None:
        """Return an experiment."""

    async def take(self, number: int) -> Experiment | None:
        """Return an experiment, locked until the end of the transaction."""

    async def save(self, experiment: Experiment) -> None:
        """Write the whole experiment. It must be locked with ``take``."""

    async def newest(self, *, limit: int = 20) -> Sequence[Experiment]:
        """Return the newest experiments, without discarded ones."""

    async def in_force(self) -> Sequence[Experiment]:
        """Return those that run, and those of which an arm is adopted."""

    def keyed(self, number: int) -> Keyed:
        """Return the keyed hash that draws for an experiment."""

    async def arms(self, number: int, chats: Sequence[ChatId]) -> Mapping[ChatId, int]:
        """Return the arms of chats; who was not drawn is left out."""

    async def taken(self, number: int) -> Mapping[str, int]:
        """Count who was drawn, by stratum."""

    async def draw(self, number: int, people: Sequence[DrawnPerson]) -> None:
        """Store who was drawn. Who was before keeps the arm."""

    async def unfinished(self, number: int) -> Sequence[ChatId]:
        """Return who was drawn and is not known to have finished."""

    async def note_finished(self, number: int, finished: Mapping[ChatId, datetime]) -> None:
        """Store when somebody has finished."""

    async def counts(self, experiment: Experiment) -> Sequence[ArmCount]:
        """Count the people of each arm, who has finished in time, and who was sent the message.

        Who had finished before the draw is left out.
        """

    async def forget_people(self, number: int) -> None:
        """Delete who was drawn."""
