"""The frame of a picture: title, source and day of the data, a warning where needed, and notes."""

from collections.abc import Sequence

from PIL import Image

from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.palette import (
    FACT,
    GREY,
    LABEL,
    MARGIN,
    MARK,
    NAVY,
    NOTE,
    TITLE,
    WIDTH,
)

BADGE_EDGE = 18
RULE = 12
"""The height of the band at the upper edge."""
ROOM = WIDTH - 2 * MARGIN


class Frame:
    """Head and notes of a picture, measured before it is painted.

    ``head`` and ``notes`` are their heights in pixels. Nothing is cut; the warning stands beside
    the last fact.
    """

    def __init__(self, title: str, facts: Sequence[str], notes: Sequence[str], mark: str) -> None:
        self._title = brush.wrapped(title, TITLE, ROOM, bold=True)
        self._facts = [line for fact in facts for line in brush.wrapped(fact, FACT, ROOM)]
        self._notes = [line for note in notes for line in brush.wrapped(note, NOTE, ROOM)]
        self._mark, self._badge = mark, brush.width(mark, LABEL, bold=True) + 2 * BADGE_EDGE
        if mark and brush.width(self._facts[-1], FACT) > ROOM - self._badge - 2 * BADGE_EDGE:
            self._facts.append("")
        self.head = 60 + len(self._title) * (TITLE + 10) + len(self._facts) * (FACT + 12)
        self.notes = len(self._notes) * (NOTE + 10)

    def begin(self, height: int) -> tuple[Image.Image, Draw]:
        """Return an image of this height with the head painted, and what draws on it."""
        image, draw = brush.blank(WIDTH, height)
        draw.rectangle((0, 0, WIDTH, RULE), fill=NAVY)
        y = 34
        for line in self._title:
            brush.write(draw, (MARGIN, y), line, size=TITLE, colour=NAVY, bold=True)
            y += TITLE + 10
        y += 8
        for fact in self._facts:
            brush.write(draw, (MARGIN, y), fact, size=FACT, colour=GREY)
            y += FACT + 12
        if self._mark:
            left, top = WIDTH - MARGIN - self._badge, y - FACT - 16
            draw.rounded_rectangle((left, top, WIDTH - MARGIN, top + 42), radius=21, fill=MARK)
            place = (left + BADGE_EDGE, top + 21)
            brush.write(draw, place, self._mark, size=LABEL, colour=NAVY, bold=True, anchor="lm")
        return image, draw

    def write_notes(self, draw: Draw, top: int) -> None:
        """Write the notes below each other."""
        for number, note in enumerate(self._notes):
            brush.write(draw, (MARGIN, top + number * (NOTE + 10)), note, size=NOTE, colour=GREY)
