"""The head of a picture: title, source and day of the data, and a warning where needed."""

from collections.abc import Sequence

from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.palette import FACT, LABEL, MARGIN, MARK, NAVY, PALE, PAPER, TITLE, WIDTH

BADGE_EDGE = 18


def fact_lines(facts: Sequence[str], warning: str) -> list[str]:
    """Return the facts in lines that fit, without cutting one.

    The warning is beside the last line.
    """
    room = WIDTH - 2 * MARGIN
    lines = [line for fact in facts for line in brush.wrapped(fact, FACT, room)]
    if warning and brush.width(lines[-1], FACT) > room - _badge(warning) - 2 * BADGE_EDGE:
        lines.append("")
    return lines


def head_height(title: Sequence[str], facts: Sequence[str]) -> int:
    """Return the height of the head, in pixels."""
    return 60 + len(title) * (TITLE + 10) + len(facts) * (FACT + 12)


def paint_head(
    draw: Draw, title: Sequence[str], facts: Sequence[str], warning: str, height: int
) -> None:
    """Paint the head: title, facts, and a warning where the figures are illustrative."""
    draw.rectangle((0, 0, WIDTH, height), fill=NAVY)
    y = 30
    for line in title:
        brush.write(draw, (MARGIN, y), line, size=TITLE, colour=PAPER, bold=True)
        y += TITLE + 10
    y += 8
    for fact in facts:
        brush.write(draw, (MARGIN, y), fact, size=FACT, colour=PALE)
        y += FACT + 12
    if warning:
        left, top = WIDTH - MARGIN - _badge(warning), y - FACT - 20
        draw.rounded_rectangle((left, top, WIDTH - MARGIN, top + 44), radius=22, fill=MARK)
        place = (left + BADGE_EDGE, top + 22)
        brush.write(draw, place, warning, size=LABEL, colour=NAVY, bold=True, anchor="lm")


def _badge(warning: str) -> float:
    return brush.width(warning, LABEL, bold=True) + 2 * BADGE_EDGE
