"""The content of the pictures of boards and trends as data. Equal sheets give the same picture."""

from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Bar:
    """A ranked unit. ``length`` is its part of the picture's axis."""

    rank: str
    name: str
    rate: str
    figures: str
    length: Fraction
    movement: int | None
    reached: bool
    own: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A gap in the rows, with its text."""

    words: str


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A target: its place on the axis, and its name. The first one leads."""

    place: Fraction
    label: str


class Sign(Enum):
    """What a legend explains."""

    REACHED = auto()
    OPEN = auto()
    OWN = auto()
    MOVED = auto()
    DONE = auto()
    PATH = auto()
    FORECAST = auto()


@dataclass(frozen=True, slots=True)
class LegendItem:
    """A sign and its meaning."""

    sign: Sign
    words: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture. ``axis`` names the ends of the axis; ``mark`` is a warning in the head."""

    title: str
    facts: tuple[str, ...]
    bars: tuple[Bar | LeftOut, ...]
    targets: tuple[TargetLine, ...]
    axis: tuple[str, str]
    legend: tuple[LegendItem, ...]
    notes: tuple[str, ...]
    mark: str = ""


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

    ``of`` is the largest number of ranked units. ``levels`` are the short names of the targets,
    ``few_days`` words in place of lines through a day or three.
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
    levels: tuple[str, ...]
    few_days: str
    notes: tuple[str, ...]
    mark: str = ""
