"""The head of a picture: what it is about, whose data of which day, and a warning if need be."""

from collections.abc import Sequence

from presentation import brush
from presentation.brush import Draw
from presentation.palette import FACT, LABEL, MARGIN, MARK, NAVY, PALE, PAPER, TITLE, WIDTH


def head_height(title: Sequence[str], facts: Sequence[str]) -> int:
    """Return the height of a picture's head, in pixels."""
    return 60 + len(title) * (TITLE + 10) + len(facts) * (FACT + 12)


def paint_head(
    draw: Draw, title: Sequence[str], facts: Sequence[str], warning: str, height: int
) -> None:
    """Paint the head of a picture: title, facts, and a warning where the figures are made up."""
    draw.rectangle((0, 0, WIDTH, height), fill=NAVY)
    y = 30
    for line in title:
        brush.write(draw, (MARGIN, y), line, size=TITLE, colour=PAPER, bold=True)
        y += TITLE + 10
    mark = brush.width(warning, LABEL, bold=True) + 36 if warning else 0
    if warning:
        left, top = WIDTH - MARGIN - mark, height - 78
        draw.rounded_rectangle((left, top, WIDTH - MARGIN, top + 50), radius=25, fill=MARK)
        place = (left + 18, top + 25)
        brush.write(draw, place, warning, size=LABEL, colour=NAVY, bold=True, anchor="lm")
    y += 8
    for fact in facts:
        words = brush.cut(fact, FACT, WIDTH - 2 * MARGIN - mark - 20)
        brush.write(draw, (MARGIN, y), words, size=FACT, colour=PALE)
        y += FACT + 12
