"""Ports of the campaign: changes of the calendar, headcounts, opened waves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.campaign.calendar import CalendarChange
from census.campaign.waves import Place
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
