"""Rows of numbers that stay on disk: a question needs some hundred of 80,000.

A row is one whole number, in which each weight has ``BYTES`` of its own. So a row times a value,
and the sum of rows, is one step of Python for all topics: as quick as numpy, which takes 8 MiB.

A file that is mapped would be counted as memory of the process as far as the system has it, so each
row is read by itself: a microsecond where the system keeps the file in memory.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Protocol
from weakref import finalize

BYTES: Final = 5
"""Of a weight in a row. So the sum of 512 rows fits in, and more where their values are small."""
ONE: Final = 1 << 14
"""How a weight of one is written."""
ZERO: Final = 1 << 16
"""How a weight of zero is written: none is negative so. They lie between -4 and 4."""
FINE: Final = 1 << 14
"""What a value of one is multiplied by, to be a whole number."""


class WeightRows(Protocol):
    """Rows of ``width`` weights each."""

    @property
    def width(self) -> int:
        """How many weights a row has."""

    def row(self, place: int) -> bytes:
        """Return the row at a place. Raises OSError, ValueError where it is missing."""


class RowsInMemory:
    """The rows of a model that was trained just now."""

    def __init__(self, content: bytes, *, width: int) -> None:
        self.content, self.width = content, width

    def row(self, place: int) -> bytes:
        """Return the row at a place."""
        size = self.width * BYTES
        return self.content[place * size : (place + 1) * size]


class RowsOnDisk:
    """The rows of a file, as long as this object lives.

    A file that is replaced meanwhile stays readable. Raises OSError; ValueError for a file that is
    not ``height`` rows of ``width`` weights long.
    """

    def __init__(self, file: Path, *, height: int, width: int) -> None:
        self._file = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
        finalize(self, os.close, self._file)
        self.width, self._size = width, width * BYTES
        if os.fstat(self._file).st_size != height * self._size:
            raise ValueError(file)

    def row(self, place: int) -> bytes:
        """Return the row at a place. Raises OSError, ValueError where it is missing."""
        found = os.pread(self._file, self._size, place * self._size)
        if len(found) != self._size:
            raise ValueError(place)
        return found


def weighted(rows: WeightRows, values: Iterable[tuple[int, float]]) -> list[float]:
    """Return the sum of rows, each times a value that is not negative: one number by topic."""
    total = spread = 0
    read, number = rows.row, int.from_bytes
    for place, value in values:
        times = round(value * FINE)
        total += number(read(place), "little") * times
        spread += times
    written, zero = total.to_bytes(rows.width * BYTES, "little"), ZERO * spread
    return [
        (int.from_bytes(written[at : at + BYTES], "little") - zero) / (ONE * FINE)
        for at in range(0, len(written), BYTES)
    ]
