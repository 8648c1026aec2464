"""The registry behind status look-ups: hashed while it is read, never kept in clear.

A regency's registry has a million lines. It is read twice, a line at a time: once to check all of
it, so that nothing of a file with a mistake is kept, and once to hash it in portions.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, tzinfo
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from census.errors import CensusError
from census.findings import FileError, Finding
from census.identity import FamilyCardNumber, Nik, NumberHasher
from services.ports import (
    CheckedRegistry,
    HouseholdProgress,
    RegistryEntry,
    RegistryPortion,
)
from sources.identity_cells import RoundedColumn, parse_family_card, parse_nik
from sources.long_csv import Line, LongCsv
from sources.named_columns import NamedColumns, text_of
from sources.tables import Cell, Complaints, Table, letter

REFUSAL = "registry-refused"
HEADINGS = {
    "nik": {"nik"},
    "family_card": {"kk", "nkk", "no kk", "nomor kk", "nomor kartu keluarga"},
    "progress": {"progress", "status", "keadaan"},
    "as_of": {"as of", "tanggal", "per tanggal"},
}
PROGRESS = {
    "not_yet": HouseholdProgress.NOT_YET,
    "belum": HouseholdProgress.NOT_YET,
    "started": HouseholdProgress.STARTED,
    "respon": HouseholdProgress.STARTED,
    "complete": HouseholdProgress.COMPLETE,
    "lengkap": HouseholdProgress.COMPLETE,
    "clean": HouseholdProgress.COMPLETE,
    "checked": HouseholdProgress.CHECKED,
    "diperiksa": HouseholdProgress.CHECKED,
}
PORTION = 50_000
"""Lines that are hashed and stored at once; some 60 MB in memory."""
MOST_FINDINGS = 200
"""A file with more mistakes has one in every line: the rest is not read."""
TOLD_EVERY = 20_000

Tell = Callable[[int, int], None]


class _Parts(NamedTuple):
    """What a line says, with the numbers in clear: it lives no longer than the line is read."""

    nik: Nik
    family_card: FamilyCardNumber
    progress: HouseholdProgress
    as_of: datetime


class RegistryFile:
    """A CSV of NIK, family card number, progress and the moment it was so (ISO 8601).

    A moment without an offset is local time of ``zone``. The port ``RegistrySource``.
    """

    def __init__(
        self,
        content: Path | bytes,
        hasher: NumberHasher,
        *,
        zone: tzinfo,
        illustrative: bool = False,
    ) -> None:
        self._csv = LongCsv(content, refusal=REFUSAL)
        self._hasher, self._zone, self._illustrative = hasher, zone, illustrative

    def check(self, tell: Tell = lambda done, of: None) -> CheckedRegistry:
        """Read all of it and return what it holds; ``tell`` hears of bytes read, of how many.

        Raises FileError("registry-refused"); its findings name line and column, never a number.
        """
        lines = self._csv.lines()
        reader = self._reader(lines)
        complaints = Complaints()
        niks, cards = RoundedColumn(), RoundedColumn()
        count = 0
        for count, line in enumerate(lines, start=1):
            parts = reader.parts(line, complaints)
            if parts is not None:
                niks.see(parts.nik)
                cards.see(parts.family_card)
            if len(complaints.findings) >= MOST_FINDINGS:
                break
            if count % TOLD_EVERY == 0:
                tell(self._csv.bytes_read, self._csv.size)
        if not count:
            raise FileError(REFUSAL, [Finding("file-empty")])
        for name, column in (("nik", niks), ("family_card", cards)):
            if column.is_rounded:
                complaints.findings.append(reader.of_column(name, "identity-excel-column"))
        complaints.demand_none(REFUSAL)
        tell(self._csv.size, self._csv.size)
        return CheckedRegistry(self._hasher.file(self._csv.digest), count)

    def portions(self, *, after: int = 0) -> Iterator[RegistryPortion]:
        """Yield the entries a portion at a time, without the first ``after`` lines.

        Raises FileError if the file is not what was checked.
        """
        lines = self._csv.lines()
        reader = self._reader(lines)
        for _ in islice(lines, after):
            pass
        done = after
        while some := list(islice(lines, PORTION)):
            done += len(some)
            yield RegistryPortion(self._entries(reader, some), done)

    def _entries(self, reader: "_Reader", lines: Sequence[Line]) -> Sequence[RegistryEntry]:
        complaints = Complaints()
        pair, household = self._hasher.pair, self._hasher.household
        read = (reader.parts(line, complaints) for line in lines)
        entries = [
            RegistryEntry(
                pair(parts.nik, parts.family_card),
                household(parts.family_card),
                parts.progress,
                parts.as_of,
                self._illustrative,
            )
            for parts in read
            if parts is not None
        ]
        complaints.demand_none(REFUSAL)
        return entries

    def _reader(self, lines: Iterator[Line]) -> "_Reader":
        headings = next(lines, None)
        if headings is None:
            raise FileError(REFUSAL, [Finding("file-empty")])
        return _Reader(headings, self._zone)


class _Reader:
    """Makes of a line's fields what they mean."""

    def __init__(self, headings: Line, zone: tzinfo) -> None:
        self._line = headings.number
        self._headings = tuple(
            Cell(headings.number, letter(place), text.strip(), text.strip())
            for place, text in enumerate(headings.fields)
        )
        columns = NamedColumns(Table(self._headings, (), {}), HEADINGS, refusal=REFUSAL)
        self._places = {name: columns.place(name) or 0 for name in HEADINGS}
        # A file says a handful of words and moments a million times.
        self._moment = lru_cache(maxsize=1000)(lambda text: _moment(text, zone))

    def parts(self, line: Line, complaints: Complaints) -> _Parts | None:
        """Return what a line says; None, with its findings kept, for one with something to mend."""
        fields, places = line.fields, self._places
        if len(fields) == len(self._headings):
            try:
                return _Parts(
                    parse_nik(fields[places["nik"]]),
                    parse_family_card(fields[places["family_card"]]),
                    PROGRESS[fields[places["progress"]]],
                    self._moment(fields[places["as_of"]]),
                )
            except (CensusError, KeyError):
                pass  # read with care below, where each cell is named
        return self._with_care(line, complaints)

    def of_column(self, name: str, key: str) -> Finding:
        """Return a finding about a whole column, at its first cell."""
        heading = self._headings[self._places[name]]
        cell = Cell(self._line + 1, heading.letter, heading.text, "")
        return cell.secret_finding(key)

    def _with_care(self, line: Line, complaints: Complaints) -> _Parts | None:
        texts = [field.strip() for field in line.fields]
        if any(texts[len(self._headings) :]):
            complaints.findings.append(Finding("row-too-long", {"line": line.number}))
        attempt = complaints.attempt
        nik = attempt(self._cell(line, texts, "nik").read_secret, parse_nik)
        card = attempt(self._cell(line, texts, "family_card").read_secret, parse_family_card)
        progress = attempt(self._cell(line, texts, "progress").read, _progress)
        as_of = attempt(self._cell(line, texts, "as_of").read, self._moment)
        if nik is None or card is None or progress is None or as_of is None:
            return None
        return _Parts(nik, card, progress, as_of)

    def _cell(self, line: Line, texts: Sequence[str], name: str) -> Cell:
        place = self._places[name]
        heading = self._headings[place]
        text = texts[place] if place < len(texts) else ""
        return Cell(line.number, heading.letter, heading.text, text)


def _moment(text: str, zone: tzinfo) -> datetime:
    try:
        moment = datetime.fromisoformat(text_of(text))
    except ValueError:
        raise CensusError("moment-wrong") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _progress(text: str) -> HouseholdProgress:
    try:
        return PROGRESS[text_of(text).casefold()]
    except KeyError:
        raise CensusError("progress-unknown") from None
