"""Rows of numbers that stay on disk: a question needs some hundred of 80,000.

A file that is mapped would be counted as memory of the process as far as the system has it, so each
row is read by itself: a microsecond where the system keeps the file in memory.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from weakref import finalize

import numpy as np
from numpy.typing import NDArray

HALF = np.dtype("<f2")
"""How a number is written: in two bytes."""


class RowsOnDisk:
    """The rows of a file that ``write_rows`` wrote, as long as this object lives.

    A file that is replaced meanwhile stays readable. Raises OSError; ValueError for a file that is
    not ``height`` rows of ``width`` numbers long.
    """

    def __init__(self, file: Path, *, height: int, width: int) -> None:
        self._file = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
        finalize(self, os.close, self._file)
        self._width, self._bytes = width, width * HALF.itemsize
        if os.fstat(self._file).st_size != height * self._bytes:
            raise ValueError(file)

    def __getitem__(self, places: Iterable[int]) -> NDArray[np.float16]:
        """Return the rows at these places. Raises OSError, ValueError where one is missing."""
        found = (os.pread(self._file, self._bytes, place * self._bytes) for place in places)
        return np.frombuffer(b"".join(found), HALF).reshape(-1, self._width)


def write_rows(rows: NDArray[np.float16]) -> bytes:
    """Return what the file of these rows has."""
    return rows.astype(HALF).tobytes()
