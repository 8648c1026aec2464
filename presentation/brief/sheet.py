"""The content of a brief's picture, as data."""

from dataclasses import dataclass
from fractions import Fraction

from presentation.boards.pictures.sheet import AxisLabel, LegendItem, TargetLine


@dataclass(frozen=True, slots=True)
class Spot:
    """A day's figure: its positions in time and on the rate axis, each from 0 to 1."""

    across: Fraction
    rate: Fraction


@dataclass(frozen=True, slots=True)
class Cone:
    """The forecast at the end of the phase, with its text."""

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
    """A picture: a big figure, a gauge, a chart with the forecast, and names.

    ``reached`` and ``goals`` are on the axis of the gauge, from nothing to everything, as on the
    page. ``targets`` are on that of the chart; the first one leads, and ``levels`` are their names
    beside the chart. ``path`` leads from the first day to the leading target at the
    end. ``few_days`` are words in place of a chart of a day or three. ``mark`` is a warning in the
    head.
    """

    title: str
    facts: tuple[str, ...]
    rate: str
    figures: tuple[str, ...]
    reached: Fraction
    goals: tuple[TargetLine, ...]
    targets: tuple[TargetLine, ...]
    levels: tuple[str, ...]
    heading: str
    few_days: str
    spots: tuple[Spot, ...]
    cone: Cone | None
    path: tuple[Spot, Spot] | None
    legend: tuple[LegendItem, ...]
    rates: tuple[AxisLabel, ...]
    days: tuple[AxisLabel, ...]
    columns: tuple[NamedColumn, ...]
    notes: tuple[str, ...]
    mark: str = ""
