"""Who has finished, counted, and which waves have opened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.submission import SubmissionState
from census.waves import Place


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
