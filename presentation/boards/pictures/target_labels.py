"""The names of targets above an axis, in separate strips where they would touch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from presentation.boards.pictures.sheet import TargetLine
from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.palette import LABEL, MARGIN, OTHER_TARGET, TARGET, WIDTH

STRIP = 40
"""The height of a strip, in pixels."""
PADDING = 16


@dataclass(frozen=True, slots=True)
class TargetLabel:
    """The name of a target, its centre, the line it names, its strip counted from below."""

    words: str
    centre: float
    tip: float
    strip: int
    colour: str

    def before(self, line: float, left: float) -> "TargetLabel":
        """Return it moved to the left of a line that comes down beside it."""
        half = brush.width(self.words, LABEL, bold=True) / 2
        free = max(line - PADDING / 2 - half, left + half)
        return replace(self, centre=min(self.centre, free))


def target_colour(place: int) -> str:
    """Return the colour of a target by its place; the leading one differs from the others."""
    return OTHER_TARGET if place else TARGET


def stack(
    targets: Sequence[TargetLine],
    on_axis: Callable[[Fraction], float],
    *,
    left: float = MARGIN,
    right: float = WIDTH - MARGIN,
) -> tuple[list[TargetLabel], int]:
    """Place the names of targets from left to right; return them with the height of the strips."""
    ends: list[float] = []
    laid: list[TargetLabel] = []
    for place, target in sorted(enumerate(targets), key=lambda each: each[1].place):
        x, half = on_axis(target.place), brush.width(target.label, LABEL, bold=True) / 2
        centre = min(max(x, left + half), right - half)
        strip = next((n for n, end in enumerate(ends) if centre - half > end + PADDING), len(ends))
        ends[strip : strip + 1] = [centre + half]
        if strip:
            laid = [each.before(x, left) for each in laid]
        laid.append(TargetLabel(target.label, centre, x, strip, target_colour(place)))
    return laid, STRIP * (1 + max((label.strip for label in laid), default=-1))


def write_labels(draw: Draw, labels: Sequence[TargetLabel], top: int, *, above: int) -> None:
    """Write names so many pixels above an axis; a higher one gets a line down to its target."""
    for each in labels:
        y = top - above - each.strip * STRIP
        if each.strip:
            draw.line((each.tip, y + 8, each.tip, top - 8), fill=each.colour, width=3)
        place = (each.centre, y)
        brush.write(draw, place, each.words, size=LABEL, colour=each.colour, bold=True, anchor="ms")
