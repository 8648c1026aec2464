"""The parts of a long message: its sentences, and of long sentences stretches that overlap."""

import re
from collections.abc import Iterator
from typing import Final

LONG: Final = 16
"""From so many words on a message is a story, of which only a part may matter."""
STRETCH: Final = 10
"""Words of a stretch; the next one begins half as many words later."""
ALONE: Final = 14
"""A sentence of so many words is one part."""
LEAST: Final = 2
MOST: Final = 10
"""Only the first parts are read."""
_END: Final = re.compile(r"(?<=[.?!;…,:])\s+|\s*\n\s*|\s+-+\s+")


def parts_of(text: str) -> list[str]:
    """Return the parts of a long message; none of a short one."""
    if len(text.split()) < LONG:
        return []
    return list(_parts(text))[:MOST]


def _parts(text: str) -> Iterator[str]:
    for sentence in _END.split(text.strip()):
        words = sentence.split()
        if len(words) > ALONE:
            half = STRETCH // 2
            for start in range(0, len(words) - half, half):
                yield " ".join(words[start : start + STRETCH])
        elif len(words) >= LEAST:
            yield sentence
