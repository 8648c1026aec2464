"""The content of a brief's picture, as data."""

from dataclasses import dataclass
from fractions import Fraction

from presentation.boards.sheet import AxisLabel, TargetLine


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

    ``targets`` are on the axis of the gauge and of the chart; the first one leads. ``mark`` is a
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
