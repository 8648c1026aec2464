"""CSV of any length, read some thousand lines at a time."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import chain, count, islice
from pathlib import Path
from typing import BinaryIO

from census.errors import CensusError, FileError, Finding
from sources.files.file_kinds import FileKind, kind_of
from sources.files.tables import refuse_swallowed

WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
SEPARATORS = ";\t,"
LOOKED_AT = 4096
"""Bytes at the beginning that tell the kind of the file."""
LINES_ABOVE = 15
"""Titles above the headings; there are seldom more."""
AT_ONCE = 5_000
"""Lines that are in memory together."""


CsvLine = tuple[int, Sequence[str]]
"""A line's number, as a spreadsheet counts, and its fields."""


class LongCsv:
    """A file that can be read several times, each time from the beginning.

    ``are_headings`` tells the line of headings, which may stand below titles.
    """

    def __init__(
        self,
        content: Path | bytes,
        *,
        refusal: str,
        are_headings: Callable[[Sequence[str]], bool],
    ) -> None:
        self._content, self._refusal, self._are_headings = content, refusal, are_headings
        self._read = _Watched(io.BytesIO(b""))

    @property
    def bytes_read(self) -> int:
        """The bytes read so far."""
        return self._read.count

    @property
    def size(self) -> int:
        """The length of the file in bytes."""
        content = self._content
        return len(content) if isinstance(content, bytes) else content.stat().st_size

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes read so far."""
        return self._read.digest.hexdigest()

    def lines(self) -> Iterator[CsvLine]:
        """Yield the lines without titles and notes. The first one has the headings.

        Raises FileError for a file that is no CSV, or a cell that contains the next lines.
        """
        return chain.from_iterable(self._blocks())

    def _blocks(self) -> Iterator[Iterable[CsvLine]]:
        """Yield many lines at once. As far as the headings that is one record at a time."""
        with self._opened() as text:
            try:
                leading, begin = _up_to_headings(text, self._are_headings)
                separator = _separator(leading[begin - 1 :])
                records = csv.reader(chain(leading, text), delimiter=separator)
                number, before = 1, 0
                while block := list(islice(records, AT_ONCE if before >= begin else 1)):
                    if records.line_num >= begin:
                        if records.line_num > before + len(block):
                            refuse_swallowed(block, separator, start=number)
                        yield _numbered(block, number)
                    number, before = number + len(block), records.line_num
            except csv.Error:
                raise self._refused("file-not-a-table") from None
            except CensusError as trouble:
                raise FileError(self._refusal, [Finding(trouble.key, trouble.facts)]) from None

    @contextmanager
    def _opened(self) -> Iterator[io.TextIOWrapper]:
        content = self._content
        opened: BinaryIO = io.BytesIO(content) if isinstance(content, bytes) else content.open("rb")
        with closing(opened):
            start = opened.read(LOOKED_AT)
            opened.seek(0)
            kind = kind_of(start)
            if kind in (FileKind.ZIP, FileKind.OLD_WORKBOOK) or start.startswith(WORKBOOKS):
                raise self._refused("file-is-a-workbook")
            if kind is not FileKind.TEXT:
                raise self._refused(kind.value)
            encoding = "utf-16" if start.startswith(UTF_16) else "utf-8-sig"
            self._read = _Watched(opened)
            buffered = io.BufferedReader(self._read, 1 << 18)
            # A heading may have a letter in another encoding. Numbers and words have none.
            yield io.TextIOWrapper(buffered, encoding, errors="replace", newline="")

    def _refused(self, key: str) -> FileError:
        return FileError(self._refusal, [Finding(key)])


class _Watched(io.RawIOBase):
    """Counts and digests the bytes that are read through it."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.count = 0
        self.digest = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._source.read(len(buffer))
        buffer[: len(data)] = data
        self.count += len(data)
        self.digest.update(data)
        return len(data)


def _numbered(rows: Sequence[Sequence[str]], first: int) -> Iterable[CsvLine]:
    """Return rows with their numbers, without those that are empty or a note."""
    numbered = zip(count(first), rows, strict=False)
    # Of a million lines hardly any begins so, and one look at a letter is cheap.
    if not any(not fields or fields[0][:1] in "#s" for fields in rows):
        return numbered
    return [
        (number, fields)
        for number, fields in numbered
        if any(fields) and not fields[0].startswith(("#", "sep="))
    ]


def _up_to_headings(
    text: Iterable[str], are_headings: Callable[[Sequence[str]], bool]
) -> tuple[list[str], int]:
    """Return the first lines, and which of them (from 1) has the headings, or the separator.

    Without known headings that is the first line with anything in it.
    """
    leading: list[str] = []
    first = 0
    for line in text:
        leading.append(line)
        if line.strip() and not line.lstrip('"').startswith("#"):
            first = first or len(leading)
            fields = next(csv.reader([line], delimiter=_separator([line])), [])
            if line.lower().startswith("sep=") or are_headings(fields):
                return leading, len(leading)
        if len(leading) == LINES_ABOVE:
            break
    return leading, first


def _separator(headings: Sequence[str]) -> str:
    """Return the most frequent separator in the line of headings."""
    line = headings[0] if headings else ""
    if line.lower().startswith("sep="):
        return line[4:5]
    return max(SEPARATORS, key=line.count)
