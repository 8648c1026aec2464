"""A poster as shapes on an A4 page, in millimetres from its upper left corner.

``poster_png`` paints the shapes, ``poster_pdf`` prints them.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from presentation.drawing.printing import apart

WIDE, HIGH = 210.0, 297.0
"""A4."""


class Anchor(Enum):
    """The point of a line of text that is at its place; always on the baseline."""

    LEFT = "ls"
    MIDDLE = "ms"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle, its corners rounded by ``radius``."""

    x: float
    y: float
    wide: float
    high: float
    colour: str
    radius: float = 0


@dataclass(frozen=True, slots=True)
class PosterText:
    """One line of text; ``size`` is the height of its letters' body."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool = False
    anchor: Anchor = Anchor.LEFT


@dataclass(frozen=True, slots=True)
class Squares:
    """A QR code: rows of dark (1) and light (0) squares, each ``size`` wide."""

    x: float
    y: float
    size: float
    rows: tuple[bytes, ...]
    colour: str


Shape = Box | PosterText | Squares


@dataclass(frozen=True, slots=True)
class PosterSheet:
    """A page; ``day`` is the date in its file name."""

    title: str
    day: date
    shapes: tuple[Shape, ...]


def printed_apart(sheet: PosterSheet) -> bytes:
    """Return a page as a PDF, as ``print_poster`` does. Raises PrintingError."""
    printed: bytes = apart("presentation.groups.poster_pdf:print_poster", sheet)
    return printed
