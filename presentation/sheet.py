"""All that the picture of a board shows, as data: two equal sheets are the same picture."""

from dataclasses import dataclass
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
    """A gap in the rows, with the words for it."""

    words: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture. ``target`` is the target's place on the axis, ``mark`` a warning in the head."""

    title: str
    facts: tuple[str, ...]
    bars: tuple[Bar | LeftOut, ...]
    target: Fraction | None
    target_label: str
    notes: tuple[str, ...]
    mark: str = ""
