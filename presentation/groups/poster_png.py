"""A poster as a picture, for groups and screens."""

from presentation.drawing import brush
from presentation.drawing.brush import Draw
from presentation.groups.poster_sheet import (
    HIGH,
    WIDE,
    Box,
    PosterSheet,
    PosterText,
    Shape,
    Squares,
)

DOTS = 8
"""Pixels in a millimetre: about 200 to an inch."""


def paint_poster(sheet: PosterSheet) -> bytes:
    """Paint a page; return the PNG."""
    image, draw = brush.blank(round(WIDE * DOTS), round(HIGH * DOTS))
    for shape in sheet.shapes:
        _paint(draw, shape)
    return brush.png(image)


def _paint(draw: Draw, shape: Shape) -> None:
    match shape:
        case Box():
            corners = _edges(shape.x, shape.y, shape.x + shape.wide, shape.y + shape.high)
            draw.rounded_rectangle(corners, radius=shape.radius * DOTS, fill=shape.colour)
        case PosterText():
            brush.write(
                draw,
                (shape.x * DOTS, shape.y * DOTS),
                shape.text,
                size=round(shape.size * DOTS),
                colour=shape.colour,
                bold=shape.bold,
                anchor=shape.anchor.value,
            )
        case Squares():
            _paint_squares(draw, shape)


def _paint_squares(draw: Draw, code: Squares) -> None:
    """Paint the squares on whole pixels, so that their edges are sharp."""
    for line, row in enumerate(code.rows):
        for place, dark in enumerate(row):
            if dark:
                x, y = code.x + place * code.size, code.y + line * code.size
                draw.rectangle(_edges(x, y, x + code.size, y + code.size), fill=code.colour)


def _edges(left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
    return (
        round(left * DOTS),
        round(top * DOTS),
        round(right * DOTS) - 1,
        round(bottom * DOTS) - 1,
    )
