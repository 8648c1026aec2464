"""Neighbours without a phone, whom a helper helps to take part: counted, without a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from census.people.people import ChatId
from census.units import Unit, UnitCode

MOST_A_DAY = 20
"""A helper counts at most so many families a day: more cannot be sat with."""

MAY_BE_UNDONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AssistedFamily:
    """A family that agreed to be helped, and to be counted for its village."""

    number: int
    village: UnitCode
    helper: ChatId
    at: datetime


@dataclass(frozen=True, slots=True)
class Assistance:
    """What a helper sees: a village, its families so far, and the own ones of today.

    ``newest`` is the own one that was counted last and may still be undone. ``others`` are the
    further villages of the helper, the next one first.
    """

    village: Unit
    families: int
    today: int
    newest: AssistedFamily | None
    others: Sequence[Unit] = ()

    @property
    def is_full(self) -> bool:
        """Whether the helper has counted as many today as can be."""
        return self.today >= MOST_A_DAY
