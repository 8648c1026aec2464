"""All that the picture of a brief shows, as data."""

from dataclasses import dataclass
from fractions import Fraction

from presentation.boards.sheet import TargetLine
from presentation.boards.trend_sheet import AxisLabel


@dataclass(frozen=True, slots=True)
class Spot:
    """A day's figure: its place in time and on the axis of rates, each from 0 to 1."""

    across: Fraction
    rate: Fraction


@dataclass(frozen=True, slots=True)
class Cone:
    """Where the figures may be at the end of the phase, and the words for it."""

    low: Fraction
    high: Fraction
    words: str


@dataclass(frozen=True, slots=True)
class NamedColumn:
    """A heading with names and values below it."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class BriefSheet:
    """A picture: one big figure, a gauge, the way so far with its end, and names.

    ``targets`` stand on the axis of the gauge and of the chart; the first one leads. ``mark`` is a
    warning in the head.
    """

    title: str
    facts: tuple[str, ...]
    rate: str
    figures: tuple[str, ...]
    reached: Fraction
    targets: tuple[TargetLine, ...]
    chart_title: str
    spots: tuple[Spot, ...]
    cone: Cone | None
    rates: tuple[AxisLabel, ...]
    days: tuple[AxisLabel, ...]
    columns: tuple[NamedColumn, ...]
    notes: tuple[str, ...]
    mark: str = ""
