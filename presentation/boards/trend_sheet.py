"""The content of a trend's picture, as data."""

from dataclasses import dataclass
from fractions import Fraction

from presentation.boards.sheet import TargetLine


@dataclass(frozen=True, slots=True)
class TrendDot:
    """One day: its positions on the time axis and the rate axis, and the rank if there is one."""

    across: Fraction
    rate: Fraction
    rank: int | None


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """A label at a position of an axis."""

    place: Fraction
    words: str


@dataclass(frozen=True, slots=True)
class TrendSheet:
    """A picture of rates above and ranks below, day by day. ``mark`` is a warning in the head.

    ``of`` is the largest number of ranked units.
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
