"""All that the picture of a unit's way shows, as data."""

from dataclasses import dataclass
from fractions import Fraction

from presentation.boards.sheet import TargetLine


@dataclass(frozen=True, slots=True)
class TrendDot:
    """One day: its place on the time axis, the rate's on its axis, and the rank if there is one."""

    across: Fraction
    rate: Fraction
    rank: int | None


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """Words at a place of an axis."""

    place: Fraction
    words: str


@dataclass(frozen=True, slots=True)
class TrendSheet:
    """A picture of rates above and ranks below, day by day. ``mark`` is a warning in the head.

    ``of`` is how many units were ranked at most.
    """

    title: str
    facts: tuple[str, ...]
    rate_title: str
    rank_title: str
    dots: tuple[TrendDot, ...]
    of: int
    last_rate: str
    rates: tuple[AxisLabel, ...]
    days: tuple[AxisLabel, ...]
    targets: tuple[TargetLine, ...]
    notes: tuple[str, ...]
    mark: str = ""
