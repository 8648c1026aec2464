"""Photos of badges, as telephones take them: a code on a busy ground, turned, blurred, dark."""

import random
from functools import cache
from io import BytesIO

import segno
import zxingcpp
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

PHOTO = (1280, 960)


def qr(text: str) -> Image.Image:
    """A QR code."""
    drawn = BytesIO()
    segno.make(text, error="m", micro=False).save(drawn, kind="png", scale=6)
    return Image.open(drawn).convert("RGB")


def bars(text: str, kind: zxingcpp.BarcodeFormat = zxingcpp.BarcodeFormat.Code128) -> Image.Image:
    """A barcode."""
    drawn = zxingcpp.create_barcode(text, kind).to_image(scale=3)
    return Image.fromarray(drawn).convert("RGB")


def photo(
    *codes: Image.Image, wide: int = 400, turned: int = 0, blurred: float = 0, light: float = 1
) -> bytes:
    """A JPEG with codes side by side, each so many pixels wide."""
    taken = _ground().copy()
    for place, code in enumerate(codes, 1):
        small = code.resize((wide, code.height * wide // code.width), Image.Resampling.LANCZOS)
        card = ImageOps.expand(small, 20, "white").convert("RGBA")
        card = card.rotate(turned, Image.Resampling.BICUBIC, expand=True)
        middle = PHOTO[0] * place // (len(codes) + 1)
        taken.paste(card, (middle - card.width // 2, (PHOTO[1] - card.height) // 2), card)
    taken = ImageEnhance.Brightness(taken.filter(ImageFilter.GaussianBlur(blurred))).enhance(light)
    kept = BytesIO()
    taken.save(kept, "JPEG", quality=75)
    return kept.getvalue()


@cache
def _ground() -> Image.Image:
    drawn = random.Random(1)
    spots = bytes(drawn.randrange(90, 200) for _ in range(64 * 48 * 3))
    return Image.frombytes("RGB", (64, 48), spots).resize(PHOTO)
