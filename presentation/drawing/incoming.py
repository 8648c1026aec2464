"""Pictures that people send: opened upright, and small enough to look at."""

from io import BytesIO

from PIL import Image, ImageOps

KINDS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 60_000_000
"""More than any telephone takes; a small file can hold a picture of thousands of millions."""


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
