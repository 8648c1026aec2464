"""The content of a card as data. Equal sheets give the same picture."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from presentation.boards.pictures.sheet import TargetLine


class CardSize(Enum):
    """Width and height in pixels: a square for chats, a wide one beside shared links."""

    SQUARE = (1080, 1080)
    WIDE = (1200, 630)


@dataclass(frozen=True, slots=True)
class CardGauge:
    """How far a rate is, and its targets: parts of the axis."""

    reached: Fraction
    targets: tuple[TargetLine, ...]
    leading_reached: bool


@dataclass(frozen=True, slots=True)
class CardSheet:
    """A card.

    ``census`` and ``place`` stand in the band above, ``done`` is a large tick above the headline,
    ``names`` stand below it. ``big`` is its one figure with the words ``beside`` it, then come the
    ``facts``. ``foot`` names the source of the figures, ``link`` where to look; ``mark`` is a
    warning.
    """

    size: CardSize
    census: str
    place: str
    headline: str
    done: bool = False
    names: tuple[str, ...] = ()
    big: str = ""
    beside: tuple[str, ...] = ()
    gauge: CardGauge | None = None
    facts: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    link: str = ""
    mark: str = ""
