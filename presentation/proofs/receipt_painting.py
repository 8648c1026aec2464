"""Draws a receipt: a card with the family's rows, and numbers at what to look for."""

from typing import Final

from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.drawing.frame import ROOM, Frame
from presentation.drawing.palette import (
    DOWN,
    FACT,
    GREY,
    GRID,
    INK,
    LABEL,
    MARGIN,
    MARK,
    NAVY,
    NOTE,
    PAPER,
    UP,
    WIDTH,
)
from presentation.proofs.receipt_sheet import COLUMNS, DONE, HEADING, ReceiptSheet

ROW: Final = 64
INSET: Final = 36
LEFT, RIGHT = MARGIN + INSET, WIDTH - MARGIN - INSET
ACROSS: Final = (LEFT, LEFT + 430, LEFT + 700)
"""Where the three columns begin."""
COLUMN_ROOM: Final = (400, 250, RIGHT - LEFT - 700)
BADGE: Final = 19
"""The radius of a number."""


def paint_receipt(sheet: ReceiptSheet) -> bytes:
    """Return the drawing as PNG."""
    frame = Frame(sheet.title, sheet.facts, (), sheet.mark)
    notes = [brush.wrapped(note, NOTE, ROOM - 3 * BADGE) for note in sheet.notes]
    card = 40 + 60 + (len(sheet.rows) + 1) * ROW + 30
    below = sum(len(note) * (NOTE + 10) + 12 for note in notes)
    image, draw = frame.begin(frame.head + 20 + card + 40 + below + 20)
    top = frame.head + 20
    edge = (MARGIN, top, WIDTH - MARGIN, top + card)
    draw.rounded_rectangle(edge, radius=18, outline=GRID, width=4)
    bottom = _rows(draw, sheet, top + 36)
    if sheet.pointed:
        _number(draw, 1, (LEFT + brush.width(HEADING, FACT, bold=True) + 40, top + 36 + FACT / 2))
        for number, column in ((2, 0), (3, 2)):
            x = ACROSS[column] + brush.width(COLUMNS[column], LABEL, bold=True) + 40
            _number(draw, number, (x, top + 96 + ROW / 2))
    _notes(draw, notes, bottom + 76, pointed=sheet.pointed)
    return brush.png(image)


def _rows(draw: Draw, sheet: ReceiptSheet, top: int) -> int:
    """Paint the heading and the table; return where the table ends."""
    brush.write(draw, (LEFT, top), HEADING, size=FACT, colour=NAVY, bold=True)
    top += 60
    draw.rectangle((LEFT - 14, top, RIGHT + 14, top + ROW), fill=NAVY)
    for x, words in zip(ACROSS, COLUMNS, strict=True):
        place = (x, top + ROW / 2)
        brush.write(draw, place, words, size=LABEL, colour=PAPER, bold=True, anchor="lm")
    for row in sheet.rows:
        top += ROW
        colours = (INK, GREY, UP if row[2] == DONE else DOWN)
        for x, words, room, colour in zip(ACROSS, row, COLUMN_ROOM, colours, strict=True):
            fitting = brush.cut(words, LABEL, room)
            place = (x, top + ROW / 2)
            brush.write(draw, place, fitting, size=LABEL, colour=colour, anchor="lm")
        draw.line((LEFT - 14, top + ROW, RIGHT + 14, top + ROW), fill=GRID, width=2)
    return top + ROW


def _notes(draw: Draw, notes: list[list[str]], y: float, *, pointed: bool) -> None:
    indent = 3 * BADGE if pointed else 0
    for number, note in enumerate(notes, 1):
        if pointed:
            _number(draw, number, (MARGIN + BADGE, y + NOTE / 2))
        for line in note:
            brush.write(draw, (MARGIN + indent, y), line, size=NOTE, colour=INK)
            y += NOTE + 10
        y += 12


def _number(draw: Draw, number: int, centre: tuple[float, float]) -> None:
    x, y = centre
    draw.ellipse((x - BADGE, y - BADGE, x + BADGE, y + BADGE), fill=MARK)
    brush.write(draw, centre, str(number), size=NOTE, colour=NAVY, bold=True, anchor="mm")
