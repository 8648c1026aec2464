"""Draws text, arrows and ticks, and saves pictures as PNG.

Pictures are painted with the numbers of a fixed palette, as they are saved. A letter has a few
shades between its colour and its ground, which the palette holds.

The font comes with Pillow (Aileron, public domain), so every machine draws the same. It has one
weight and the Latin letters without accents; so bold is drawn with a stroke, and other letters are
replaced by similar ones.
"""

import unicodedata
from functools import cache, lru_cache
from struct import pack
from typing import Any
from zlib import crc32

from isal import isal_zlib
from PIL import Image, ImageColor, ImageDraw, ImageFont

from presentation.drawing.palette import LETTERS, PAPER, SHAPES
from presentation.language.names import left_off

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
Draw = ImageDraw.ImageDraw
Colour = tuple[int, ...]

SIGNATURE, PALETTE = b"\x89PNG\r\n\x1a\n", 3
"""How a PNG begins, and the type of one whose pixels are numbers of its palette."""

BAND = 256
"""Lines that are packed at once: they fit the processor's cache."""

STEPS = 6
"""Shades between a background and a letter. All of them fit the 256 colours of a PNG."""
PLAINER = str.maketrans({"–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "“": '"', "”": '"'})  # noqa: RUF001


@cache
def font(size: int) -> Font:
    """Return the font in a size of pixels."""
    return ImageFont.load_default(size)


def draws_letters() -> bool:
    """Tell whether Pillow brings its letters in every size: it was built with FreeType."""
    return isinstance(font(20), ImageFont.FreeTypeFont)


def write(
    draw: Draw,
    place: tuple[float, float],
    words: str,
    *,
    size: int,
    colour: str,
    bold: bool = False,
    anchor: str = "la",
) -> None:
    """Write one line; ``anchor`` says which part of it is at ``place`` (Pillow's names)."""
    canvas, (x, y) = draw.im, (round(place[0]), round(place[1]))
    wide, high = canvas.size
    ground = canvas.getpixel((min(max(x, 0), wide - 1), min(max(y, 0), high - 1)))
    painted, covered, (left, top) = letters(
        words, size, bold=bold, anchor=anchor, colour=colour, ground=ground
    )
    wide, high = painted.size
    canvas.paste(painted, (x + left, y + top, x + left + wide, y + top + high), covered)


@lru_cache(1024)
def letters(
    words: str, size: int, *, bold: bool, anchor: str, colour: str, ground: int
) -> tuple[Any, Any, tuple[int, int]]:
    """Return a line as it is painted, what it covers, and where it begins. Names come every day."""
    face, stroke, text = font(size), _stroke(size, bold=bold), drawable(words)
    if isinstance(face, ImageFont.ImageFont):
        cover, begins = face.getmask(text, "L"), (0, 0)
    else:
        cover, begins = face.getmask2(
            text, "L", anchor=anchor, stroke_width=stroke, stroke_filled=True
        )
    numbers, covered = _shades(ground, colour)
    return cover.point(numbers, "P"), cover.point(covered, "1"), begins


@cache
def _shades(ground: int, colour: str) -> tuple[list[int], list[int]]:
    """Return for each of 256 coverages the palette's number, and whether anything is painted."""
    colours = _colours()
    low, high = list(colours)[ground], ImageColor.getrgb(colour)
    steps = [_nearest(_between(low, high, step)) for step in range(STEPS + 1)]
    shades = [(each * STEPS + 127) // 255 for each in range(256)]
    return [steps[shade] for shade in shades], [255 if shade else 0 for shade in shades]


def _between(low: Colour, high: Colour, step: int) -> Colour:
    return tuple(one + (other - one) * step // STEPS for one, other in zip(low, high, strict=True))


def _nearest(colour: Colour) -> int:
    """Return the palette's number of a colour, or of the one next to it."""
    apart = (sum((a - b) ** 2 for a, b in zip(colour, each, strict=True)) for each in _colours())
    return min(enumerate(apart), key=lambda each: each[1])[0]


@lru_cache(4096)
def width(words: str, size: int, *, bold: bool = False) -> float:
    """Return the width of a line, in pixels."""
    return font(size).getlength(drawable(words)) + 2 * _stroke(size, bold=bold)


def cut(words: str, size: int, room: float, *, bold: bool = False) -> str:
    """Return as many words as fit, with an ellipsis where some are left out."""
    if width(words, size, bold=bold) <= room:
        return words
    kept = words.split()
    while len(kept) > 1 and width(f"{' '.join(kept)}…", size, bold=bold) > room:
        kept.pop()
    if len(kept) > 1:
        return left_off(kept)
    text = kept[0]
    while len(text) > 1 and width(f"{text}…", size, bold=bold) > room:
        text = text[:-1]
    return f"{text}…"


def wrapped(words: str, size: int, room: float, *, bold: bool = False) -> list[str]:
    """Return a text broken into lines of this width."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width(longer, size, bold=bold) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def triangle(
    draw: Draw, centre: tuple[float, float], size: float, colour: str, *, up: bool
) -> None:
    """Draw an arrow head that points up or down."""
    x, y = centre
    tip = -size if up else size
    draw.polygon(
        ((x - size, y - tip * 0.7), (x + size, y - tip * 0.7), (x, y + tip * 0.8)), fill=colour
    )


def tick(draw: Draw, centre: tuple[float, float], size: float, colour: str) -> None:
    """Draw a check mark."""
    x, y = centre
    points = ((x - size, y), (x - size * 0.25, y + size * 0.75), (x + size, y - size * 0.8))
    draw.line(points, fill=colour, width=max(round(size * 0.45), 2), joint="curve")


def blank(wide: int, high: int) -> tuple[Image.Image, Draw]:
    """Return an empty picture, and what draws on it."""
    image = Image.new("P", (wide, high), _nearest(ImageColor.getrgb(PAPER)))
    image.putpalette([part for colour in _colours() for part in colour])
    return image, ImageDraw.Draw(image)


def png(image: Image.Image) -> bytes:
    """Return a picture of ``blank`` as PNG (W3C, Portable Network Graphics, third edition).

    Pillow packs as well, in six times the time: it was two thirds of what a picture took.
    """
    wide, high = image.size
    # Each line begins with the number of its filter: 0, for none.
    bands = (image.crop((-1, top, wide, min(top + BAND, high))) for top in range(0, high, BAND))
    packer = isal_zlib.compressobj(1)
    packed = b"".join([*(packer.compress(each.tobytes()) for each in bands), packer.flush()])
    chunks = (
        (b"IHDR", pack(">2I5B", wide, high, 8, PALETTE, 0, 0, 0)),
        (b"PLTE", bytes(image.getpalette() or ())),
        (b"IDAT", packed),
        (b"IEND", b""),
    )
    return SIGNATURE + b"".join(
        pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))
        for kind, data in chunks
    )


@cache
def _colours() -> dict[Colour, None]:
    """Return every colour of the pictures and the shades between them, in the palette's order."""
    colours = dict.fromkeys(ImageColor.getrgb(each) for each in (*LETTERS, *SHAPES))
    return colours | dict.fromkeys(
        _between(ImageColor.getrgb(ground), ImageColor.getrgb(each), step)
        for ground, letters in LETTERS.items()
        for each in letters
        for step in range(STEPS + 1)
    )


def drawable(words: str) -> str:
    """Return a text with only letters that the font has."""
    plain = unicodedata.normalize("NFKD", words.translate(PLAINER))
    return "".join(filter(_is_drawn, plain)).replace("...", "…").strip()


def _is_drawn(letter: str) -> bool:
    """Tell whether the font has a letter. It lacks accents, symbols and emoji joiners."""
    return unicodedata.category(letter) not in {"Mn", "Me", "So", "Sk", "Cf", "Cs"}


def _stroke(size: int, *, bold: bool) -> float:
    return size / 60 if bold else 0
