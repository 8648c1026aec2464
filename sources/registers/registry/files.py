"""Reads the registry for status look-ups. It is hashed while it is read, and never stored in clear.

A regency's registry has a million lines. It is read twice, some thousand lines at a time: once to
check all of it, so that nothing of a file with a mistake is stored, and once to hash it in
portions.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, repeat
from pathlib import Path

from census.errors import FileError, Finding
from census.identity.hashing import NumberHasher
from census.recaps.moments import FileDays
from services.ports.registers import CheckedRegistry, RegistryEntry, RegistryPortion
from sources.files.long_csv import AT_ONCE, CsvLine, LongCsv
from sources.files.named_columns import list_heading
from sources.files.tables import Complaints
from sources.registers.registry.lines import HEADINGS, REFUSAL, LinesTogether, RegistryReader

PORTION = 50_000
"""Lines that are hashed and stored at once; some 60 MB in memory."""
MOST_FINDINGS = 200
"""A file with more mistakes has one in every line, so the rest is not read."""
TellLines = Callable[[int, int], None]


class RegistryFile:
    """A CSV of NIK, family card number, progress and its moment (ISO 8601).

    A moment without an offset is local time. A moment in the future, or before the census, is
    refused: it would override every newer file. The port ``RegistrySource``.
    """

    def __init__(
        self,
        content: Path | bytes,
        hasher: NumberHasher,
        *,
        days: FileDays,
        illustrative: bool = False,
    ) -> None:
        self._csv = LongCsv(content, refusal=REFUSAL, are_headings=_are_headings)
        self._hasher, self._days, self._illustrative = hasher, days, illustrative

    @property
    def size(self) -> int:
        """The length of the file in bytes."""
        return self._csv.size

    def check(self, tell: TellLines = lambda done, of: None) -> CheckedRegistry:
        """Read all and return its digest and size; ``tell`` gets the bytes read, and all bytes.

        Raises FileError("registry-refused"); its findings name line and column, never a number.
        """
        lines = self._csv.lines()
        reader = self._reader(lines)
        complaints = Complaints()
        together = LinesTogether(reader, self._days.zone)
        count = 0
        while some := list(islice(lines, AT_ONCE)):
            count += len(some)
            together.see(reader.read(some, complaints), complaints)
            if len(complaints.findings) >= MOST_FINDINGS:
                break
            tell(self._csv.bytes_read, self._csv.size)
        if not count:
            raise FileError(REFUSAL, [Finding("file-empty")])
        complaints.findings.sort(key=lambda finding: finding.facts.get("line", 0))
        complaints.findings[MOST_FINDINGS:] = together.rounded()
        complaints.require_none(REFUSAL)
        tell(self._csv.size, self._csv.size)
        return CheckedRegistry(self._hasher.file(self._csv.digest), count)

    def portions(self, *, after: int = 0, at_once: int = 0) -> Iterator[RegistryPortion]:
        """Yield ``at_once`` or PORTION entries at a time, without the first ``after`` lines.

        Lines of one family that follow each other are not parted.

        Raises FileError if the file differs from the one that was checked.
        """
        lines = self._csv.lines()
        reader = self._reader(lines)
        for _ in islice(lines, after):
            pass
        done = after
        for some in _whole_families(lines, reader, at_once or PORTION):
            done += len(some)
            yield RegistryPortion(self._entries(reader, some), done)

    def _entries(self, reader: RegistryReader, lines: Sequence[CsvLine]) -> Sequence[RegistryEntry]:
        complaints = Complaints()
        read = reader.read(lines, complaints)
        complaints.require_none(REFUSAL)
        of_card = self._hasher.households(read.cards)
        return list(
            map(
                RegistryEntry,
                self._hasher.pairs(read.niks, read.cards),
                map(of_card.__getitem__, read.cards),
                read.progress,
                read.moments,
                repeat(self._illustrative),
            )
        )

    def _reader(self, lines: Iterator[CsvLine]) -> RegistryReader:
        headings = next(lines, None)
        if headings is None:
            raise FileError(REFUSAL, [Finding("file-empty")])
        return RegistryReader(headings, self._days)


def _whole_families(
    lines: Iterator[CsvLine], reader: RegistryReader, at_once: int
) -> Iterator[Sequence[CsvLine]]:
    beyond = next(lines, None)
    while beyond is not None:
        some = [beyond, *islice(lines, at_once - 1)]
        card = reader.family_card(some[-1])
        # Twice as many at most, should a whole file be of one family.
        while (beyond := next(lines, None)) and reader.family_card(beyond) == card:
            some.append(beyond)
            if len(some) == 2 * at_once:
                beyond = next(lines, None)
                break
        yield some


def _are_headings(fields: Sequence[str]) -> bool:
    there = {list_heading(field) for field in fields}
    return all(not there.isdisjoint(words) for words in HEADINGS.values())
