"""A chart of rates day by day: its grid, its levels, its lines, and names beside its right edge."""

from collections.abc import Sequence
from itertools import pairwise

from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.palette import GREY, GRID, LABEL, MARGIN, PAPER, WIDTH

LEFT, RIGHT = 140, WIDTH - 240
INSET = 30
"""Pixels between the edges and the first and last day."""
SPACING = LABEL + 10
"""Pixels between the middles of two names, so that they never touch."""
DASH, GAP = 16, 10

Place = tuple[float, float]


class Chart:
    """The room between the axes; ``top`` and ``height`` are in pixels."""

    def __init__(self, draw: Draw, top: int, height: int) -> None:
        self._draw, self._top, self._height = draw, top, height

    def place(self, across: float, up: float) -> Place:
        """Return the pixel of a moment and a rate, each from 0 to 1."""
        x = LEFT + INSET + (RIGHT - LEFT - 2 * INSET) * across
        return x, self._top + self._height * (1 - up)

    def grid(self, rates: Sequence[tuple[float, str]], days: Sequence[tuple[float, str]]) -> None:
        """Paint a thin line for each named rate, and write the days below."""
        for up, words in rates:
            _, y = self.place(0, up)
            self._draw.line((LEFT, y, RIGHT, y), fill=GRID, width=2)
            self._write((LEFT - 16, y), words, GREY, "rm")
        for across, words in days:
            x, bottom = self.place(across, 0)
            self._write((x, bottom + 40), words, GREY, "ms")

    def level(self, up: float, colour: str, width: int) -> None:
        """Paint a line across the chart."""
        _, y = self.place(0, up)
        self._draw.line((LEFT, y, RIGHT, y), fill=colour, width=width)

    def line(self, places: Sequence[Place], colour: str) -> None:
        """Paint a line through some days, with a dot on the last."""
        for before, after in pairwise(places):
            self._draw.line((*before, *after), fill=colour, width=7)
        for x, y in places[-1:]:
            self._draw.ellipse((x - 14, y - 14, x + 14, y + 14), fill=PAPER)
            self._draw.ellipse((x - 11, y - 11, x + 11, y + 11), fill=colour)

    def dashes(self, first: Place, last: Place, colour: str) -> None:
        """Paint a dashed line."""
        (x, y), (end, high) = first, last
        rise = (high - y) / (end - x)
        for start in range(round(x), round(end), DASH + GAP):
            stop = min(start + DASH, end)
            ends = (start, y + rise * (start - x), stop, y + rise * (stop - x))
            self._draw.line(ends, fill=colour, width=4)

    def names(self, named: Sequence[tuple[float, str, str]]) -> None:
        """Write names with their colours beside the right edge, at their rates or a bit above."""
        ordered = sorted(named)
        heights = apart([self.place(0, up)[1] for up, _, _ in ordered])
        for y, (_, words, colour) in zip(heights, ordered, strict=True):
            fitting = brush.cut(words, LABEL, WIDTH - MARGIN - RIGHT, bold=True)
            self._write((RIGHT + 14, y), fitting, colour, "lm", bold=True)

    def _write(
        self, place: Place, words: str, colour: str, anchor: str, *, bold: bool = False
    ) -> None:
        brush.write(self._draw, place, words, size=LABEL, colour=colour, bold=bold, anchor=anchor)


def apart(heights: Sequence[float]) -> list[float]:
    """Return where names stand so that none touches another; the lowest on the picture first."""
    stand: list[float] = []
    for wanted in heights:
        stand.append(min(wanted, stand[-1] - SPACING) if stand else wanted)
    return stand
