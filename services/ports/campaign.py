"""How the calendar was changed, who has finished by wave, and which waves have opened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.campaign.calendar import CalendarChange
from census.campaign.waves import Place
from census.submission import SubmissionState


class Calendar(Protocol):
    """The changes of the calendar, each a version that is never changed again."""

    async def version(self) -> int:
        """Return the newest version; 0 as long as nothing was changed."""

    async def changes(self) -> Sequence[CalendarChange]:
        """Return all changes in order."""

    async def add(self, change: CalendarChange) -> bool:
        """Keep a change; False when somebody else made that version meanwhile."""


@dataclass(frozen=True, slots=True)
class Headcount:
    """So many people alike: the same roles at the same place, as far, in reach of us or not."""

    places: tuple[Place, ...]
    state: SubmissionState
    reached: bool
    people: int


class Waves(Protocol):
    """The waves of the campaign."""

    async def headcounts(self) -> Sequence[Headcount]:
        """Count the employees of all rosters, and the residents who agreed and are none of them."""

    async def opened(self) -> Mapping[str, datetime]:
        """Return the waves that have opened, by name, with the moment."""

    async def open(self, name: str, *, at: datetime) -> bool:
        """Remember that a wave has opened; False when it had before."""
