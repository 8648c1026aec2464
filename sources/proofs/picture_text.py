"""The text of a picture (rapidocr, the extra "ocr"; its models come in the package)."""

from collections.abc import Callable, Iterable
from functools import cache
from importlib.util import find_spec
from typing import Any, Final

LONGEST: Final = 1280
"""Pixels of the longer side, as Telegram sends photos; a larger picture is made smaller."""
SEARCHED: Final = 960
"""Pixels of the longer side where lines of text are searched. They are read in the larger one."""
SETTINGS: Final = {
    "Global.log_level": "critical",
    "Global.max_side_len": LONGEST,
    "Global.use_cls": False,  # photos are upright; turned lines would only cost time
    "Det.limit_type": "max",
    "Det.limit_side_len": SEARCHED,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}
MAGIC: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")
"""How JPEG, PNG and WebP begin."""

SeenWord = tuple[float, float, float, str]
"""The left edge, the middle and the height in pixels, and what is written there."""


def reads_pictures() -> bool:
    """Tell whether the extra is installed. Nothing of it is imported."""
    return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None


def is_picture(content: bytes) -> bool:
    """Tell whether bytes are a picture of a kind that people send."""
    return content.startswith(MAGIC)


def is_telephones_picture(content: bytes) -> bool:
    """Tell whether bytes are HEIC, which people can look at and nothing here reads."""
    return content[4:8] == b"ftyp"


def picture_text(content: bytes) -> str:
    """Return what is written in a picture, line by line from left to right.

    Raises what Pillow and rapidocr raise, ValueError for too many pixels.
    """
    from presentation.drawing.incoming import open_picture  # noqa: PLC0415 - see _reader

    seen = _reader()(open_picture(content, longest=LONGEST))
    if seen.txts is None:
        return ""
    boxes = ([(float(x), float(y)) for x, y in box] for box in seen.boxes)
    return in_lines(_place(box, text) for box, text in zip(boxes, seen.txts, strict=True))


def in_lines(words: Iterable[SeenWord]) -> str:
    """Return pieces of text as lines: what stands side by side belongs to one line."""
    lines: list[list[SeenWord]] = []
    for word in sorted(words, key=lambda word: word[1]):
        if lines and word[1] - lines[-1][-1][1] < word[2] / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    return "\n".join("  ".join(text for *_, text in sorted(line)) for line in lines)


def _place(box: list[tuple[float, float]], text: str) -> SeenWord:
    across, down = zip(*box, strict=True)
    return min(across), (min(down) + max(down)) / 2, max(down) - min(down), text


@cache
def _reader() -> Callable[..., Any]:
    """Load the library and its models with the first picture: they take seconds and 300 MB."""
    from rapidocr import RapidOCR  # noqa: PLC0415 - see above

    reader: Callable[..., Any] = RapidOCR(params=SETTINGS)
    return reader
