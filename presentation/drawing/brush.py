"""Draws text, arrows and ticks, and saves pictures as PNG.

The font comes with Pillow (Aileron, public domain), so every machine draws the same. It has one
weight and the Latin letters without accents; so bold is drawn with a stroke, and other letters are
replaced by similar ones.
"""

import unicodedata
from functools import cache, lru_cache
from io import BytesIO

from PIL import Image, ImageColor, ImageDraw, ImageFont

from presentation.drawing.palette import LETTERS, SHAPES
from presentation.language.names import left_off

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
Draw = ImageDraw.ImageDraw

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
    draw.text(
        place,
        drawable(words),
        font=font(size),
        fill=colour,
        anchor=anchor,
        stroke_width=_stroke(size, bold=bold),
        stroke_fill=colour,
    )


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


def png(image: Image.Image) -> bytes:
    """Return a picture as PNG with a fixed palette, which is fast to write."""
    few = image.quantize(palette=_palette(), dither=Image.Dither.NONE)
    written = BytesIO()
    few.save(written, "PNG", compress_level=4)
    return written.getvalue()


@cache
def _palette() -> Image.Image:
    """Return an image with every colour of the pictures and the shades between them."""
    pure = (ImageColor.getrgb(each) for each in (*LETTERS, *SHAPES))
    colours: dict[tuple[int, ...], None] = dict.fromkeys(pure)
    colours |= dict.fromkeys(
        tuple(low + (high - low) * step // STEPS for low, high in zip(*pair, strict=True))
        for ground, letters in LETTERS.items()
        for pair in ((ImageColor.getrgb(ground), ImageColor.getrgb(each)) for each in letters)
        for step in range(STEPS + 1)
    )
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in colours for part in colour])
    return palette


def drawable(words: str) -> str:
    """Return a text with only letters that the font has."""
    plain = unicodedata.normalize("NFKD", words.translate(PLAINER))
    return "".join(filter(_is_drawn, plain)).replace("...", "…").strip()


def _is_drawn(letter: str) -> bool:
    """Tell whether the font has a letter. It lacks accents, symbols and emoji joiners."""
    return unicodedata.category(letter) not in {"Mn", "Me", "So", "Sk", "Cf", "Cs"}


def _stroke(size: int, *, bold: bool) -> float:
    return size / 60 if bold else 0
