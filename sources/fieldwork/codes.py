"""The codes of a badge's picture (zxing-cpp), read in a process of its own, in memory.

``python -m sources.fieldwork.codes MEMORY IDLE`` is that process. It answers with the texts of the
codes, or with null where the library cannot be loaded.
"""

import json
from collections.abc import Sequence

from sources.files.reading_process import ProcessLimits, ReadingProcess
from sources.files.serving import Read, serve

LIMITS = ProcessLimits(seconds=10, queue=10, memory=1_000_000_000)
LONGEST_SIDE = 2560
"""Pixels; Telegram's largest photos have as many, and a larger picture is made smaller."""
MOST_CODES = 5
LONGEST_TEXT = 200
"""Letters of one code that are looked at: a badge's link is shorter."""


class CodeReader:
    """The port ``ReadCodes``."""

    def __init__(self, limits: ProcessLimits = LIMITS) -> None:
        self._process = ReadingProcess("sources.fieldwork.codes", limits)
        self.close = self._process.close

    async def __call__(self, content: bytes) -> Sequence[str] | None:
        """Return the texts of the codes, each once; empty where it cannot be read in the limits."""
        said = await self._process(content)
        texts: list[str] | None = [] if said is None else json.loads(said)
        return texts


def reads_codes() -> bool:
    """Tell whether the library can be loaded: it is compiled for most machines, not for all."""
    try:
        import zxingcpp  # noqa: F401, PLC0415 - with the first picture
    except (ImportError, OSError):
        return False
    return True


def _texts(content: bytes) -> list[str] | None:
    if not reads_codes():
        return None
    try:
        found = _found(content)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever a strange file makes a library raise
        return []
    return list(dict.fromkeys(text[:LONGEST_TEXT] for text in found if text.strip()))[:MOST_CODES]


def _found(content: bytes) -> list[str]:
    """Return what the codes say, of the first look that shows one.

    Kinds that are found by chance in any picture, such as ITF, are left out.
    """
    from zxingcpp import BarcodeFormat as Kind  # noqa: PLC0415 - as above
    from zxingcpp import BarcodeFormats, TextMode, read_barcodes  # noqa: PLC0415

    from presentation.drawing.incoming import looks_at  # noqa: PLC0415 - Pillow, as above

    matrices = Kind.QRCode, Kind.MicroQRCode, Kind.DataMatrix, Kind.Aztec, Kind.PDF417
    bars = Kind.Code128, Kind.Code39, Kind.Code93, Kind.EAN13
    kinds = BarcodeFormats((*matrices, *bars))
    for look in looks_at(content, longest=LONGEST_SIDE):
        codes = read_barcodes(look, formats=kinds, text_mode=TextMode.Plain)
        if codes:
            return [code.text for code in codes]
    return []


def _make() -> Read:
    return _texts


if __name__ == "__main__":
    serve(_make)
