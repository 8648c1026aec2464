"""Pictures that people send: opened upright, and small enough to look at."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageFilter, ImageOps

KINDS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 60_000_000
"""More than any telephone takes; a small file can hold a picture of thousands of millions."""
TURNED = 45
"""Degrees: bars are found where they stand or lie, and within some 25 degrees of that."""
SHARPER = ImageFilter.UnsharpMask(radius=4, percent=300, threshold=0)


def open_picture(content: bytes, *, longest: int) -> Image.Image:
    """Return a picture with no side longer than so many pixels, turned as it was taken.

    Raises ValueError for a picture of too many pixels, UnidentifiedImageError for other files, and
    what else Pillow raises for a broken one.
    """
    with Image.open(BytesIO(content), formats=KINDS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        # A large JPEG is decoded small at once, which saves most of its memory.
        opened.draft("RGB", (longest, longest))
        whole = ImageOps.exif_transpose(opened).convert("RGB")
    whole.thumbnail((longest, longest))
    return whole


def looks_at(content: bytes, *, longest: int) -> Iterator[Image.Image]:
    """Yield a picture without colours as it is, askew, twice as large if it is small, and sharper.

    Raises as ``open_picture`` does.
    """
    plain = open_picture(content, longest=longest).convert("L")
    yield plain
    yield plain.rotate(TURNED, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    if 2 * max(plain.size) <= longest:
        yield plain.resize((2 * plain.width, 2 * plain.height), Image.Resampling.BICUBIC)
    yield plain.filter(SHARPER)
