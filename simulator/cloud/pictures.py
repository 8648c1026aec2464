"""Telegram's check of a picture: its format and its size."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# The markers that start a frame and carry its size: all SOFn but DHT, JPG and DAC.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Some writers leave a few bytes after the last marker.
_JPEG_TAIL = 64
_JPEG_BARE = frozenset({0x01, *range(0xD0, 0xD8)})


@dataclass(frozen=True, slots=True)
class PictureSize:
    """A picture's kind (`image/png`, `image/jpeg`) and its size in pixels."""

    mime: str
    width: int
    height: int


def read_picture(content: bytes) -> PictureSize | None:
    """Return kind and size of a picture; None if it is no JPEG or PNG, or incomplete.

    Telegram's servers decode the whole picture. Here only its structure is checked: a PNG's chunks
    with their checksums to the last one, a JPEG's markers and its end.
    """
    if content.startswith(_PNG) and content[12:16] == b"IHDR" and _is_whole_png(content):
        width, height = struct.unpack(">II", content[16:24])
        return PictureSize("image/png", width, height)
    if content.startswith(_JPEG):
        return _read_jpeg(content)
    return None


def _is_whole_png(content: bytes) -> bool:
    at = len(_PNG)
    while at + 12 <= len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        body, end = content[at + 4 : at + 8 + length], at + 12 + length
        if content[end - 4 : end] != struct.pack(">I", zlib.crc32(body)):
            return False
        if body[:4] == b"IEND":
            return True
        at = end
    return False


def _read_jpeg(content: bytes) -> PictureSize | None:
    if b"\xff\xd9" not in content[-_JPEG_TAIL:]:
        return None
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:  # noqa: PLR2004 - every marker's first byte
        marker = content[at + 1]
        if marker in _JPEG_BARE:
            at += 2
            continue
        (length,) = struct.unpack(">H", content[at + 2 : at + 4])
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return PictureSize("image/jpeg", width, height)
        at += 2 + length
    return None
