"""Reads the registry for status look-ups. It is hashed while it is read, and never stored in clear.

A regency's registry has a million lines. It is read twice, line by line: once to check all of it,
so that nothing of a file with a mistake is stored, and once to hash it in portions.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from census.errors import CensusError, FileError, Finding
from census.identity.hashing import NumberHasher
from census.recaps.moments import FileDays
from services.ports.registers import (
    CheckedRegistry,
    HouseholdProgress,
    RegistryEntry,
    RegistryPortion,
)
from sources.files.identity_cells import RoundedColumn, parse_family_card, parse_nik
from sources.files.long_csv import CsvLine, LongCsv
from sources.files.named_columns import NamedColumns, list_heading, text_of
from sources.files.tables import Cell, Complaints, Table, letter
from sources.registers.contradictions import CardsOfPeople, RegistryLine, StatesOfCards

REFUSAL = "registry-refused"
HEADINGS = {
    "nik": ("nik",),
    "family_card": ("kk", "nkk", "no kk", "nomor kk", "nomor kartu keluarga"),
    "progress": ("status", "keadaan", "progress"),
    "as_of": ("tanggal", "per tanggal", "as of"),
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
"""A file with more mistakes has one in every line, so the rest is not read."""
TOLD_EVERY = 20_000
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

    def check(self, tell: TellLines = lambda done, of: None) -> CheckedRegistry:
        """Read all and return its digest and size; ``tell`` gets the bytes read, and all bytes.

        Raises FileError("registry-refused"); its findings name line and column, never a number.
        """
        lines = self._csv.lines()
        reader = self._reader(lines)
        complaints = Complaints()
        together = _LinesTogether(reader, self._days.zone)
        count = 0
        for count, line in enumerate(lines, start=1):
            parts = reader.parts(line, complaints)
            if parts is not None:
                together.see(line, parts, complaints)
            if len(complaints.findings) >= MOST_FINDINGS:
                break
            if count % TOLD_EVERY == 0:
                tell(self._csv.bytes_read, self._csv.size)
        if not count:
            raise FileError(REFUSAL, [Finding("file-empty")])
        complaints.findings += together.rounded()
        complaints.require_none(REFUSAL)
        tell(self._csv.size, self._csv.size)
        return CheckedRegistry(self._hasher.file(self._csv.digest), count)

    def portions(self, *, after: int = 0) -> Iterator[RegistryPortion]:
        """Yield the entries a portion at a time, without the first ``after`` lines.

        Raises FileError if the file differs from the one that was checked.
        """
        lines = self._csv.lines()
        reader = self._reader(lines)
        for _ in islice(lines, after):
            pass
        done = after
        while some := list(islice(lines, PORTION)):
            done += len(some)
            yield RegistryPortion(self._entries(reader, some), done)

    def _entries(
        self, reader: "_RegistryReader", lines: Sequence[CsvLine]
    ) -> Sequence[RegistryEntry]:
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
        complaints.require_none(REFUSAL)
        return entries

    def _reader(self, lines: Iterator[CsvLine]) -> "_RegistryReader":
        headings = next(lines, None)
        if headings is None:
            raise FileError(REFUSAL, [Finding("file-empty")])
        return _RegistryReader(headings, self._days)


def _are_headings(fields: Sequence[str]) -> bool:
    there = {list_heading(field) for field in fields}
    return all(not there.isdisjoint(words) for words in HEADINGS.values())


class _RegistryReader:
    """Parses a line's fields."""

    def __init__(self, headings: CsvLine, days: FileDays) -> None:
        self._line = headings.number
        self._headings = tuple(
            Cell(headings.number, letter(place), text.strip(), text.strip())
            for place, text in enumerate(headings.fields)
        )
        columns = NamedColumns(Table(self._headings, (), {}), HEADINGS, refusal=REFUSAL)
        self._places = {name: columns.place(name) or 0 for name in HEADINGS}
        # A file has the same few words and moments a million times.
        self._moment = lru_cache(maxsize=1000)(lambda text: _moment(text, days))

    def parts(self, line: CsvLine, complaints: Complaints) -> RegistryLine | None:
        """Return the parsed line; None, with its findings stored, for a line with mistakes."""
        fields, places = line.fields, self._places
        if len(fields) == len(self._headings):
            try:
                return RegistryLine(
                    parse_nik(fields[places["nik"]]),
                    parse_family_card(fields[places["family_card"]]),
                    PROGRESS[fields[places["progress"]]],
                    self._moment(fields[places["as_of"]]),
                )
            except (CensusError, KeyError):
                pass  # Read again below, where each cell is named.
        return self._with_care(line, complaints)

    def of_column(self, name: str, key: str) -> Finding:
        """Return a finding about a whole column, at its first cell."""
        heading = self._headings[self._places[name]]
        cell = Cell(self._line + 1, heading.letter, heading.text, "")
        return cell.secret_finding(key)

    def contradiction(self, line: CsvLine, first: int) -> Finding:
        """Return the finding that a line contradicts an earlier one of its family card."""
        texts = [field.strip() for field in line.fields]
        return self._cell(line, texts, "progress").finding("card-contradicted", first=first)

    def in_two_cards(self, line: CsvLine, first: int) -> Finding:
        """Return that a line has the NIK of an earlier one in another family card."""
        texts = [field.strip() for field in line.fields]
        return self._cell(line, texts, "nik").secret_finding("nik-in-two-cards", first=first)

    def _with_care(self, line: CsvLine, complaints: Complaints) -> RegistryLine | None:
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
        return RegistryLine(nik, card, progress, as_of)

    def _cell(self, line: CsvLine, texts: Sequence[str], name: str) -> Cell:
        place = self._places[name]
        heading = self._headings[place]
        text = texts[place] if place < len(texts) else ""
        return Cell(line.number, heading.letter, heading.text, text)


class _LinesTogether:
    """What only several lines show: contradictions, and columns that a spreadsheet has rounded."""

    def __init__(self, reader: _RegistryReader, zone: ZoneInfo) -> None:
        self._reader = reader
        self._niks, self._cards = RoundedColumn(), RoundedColumn()
        self._said, self._people = StatesOfCards(), CardsOfPeople(zone)

    def see(self, line: CsvLine, parts: RegistryLine, complaints: Complaints) -> None:
        """Compare one more line with those before it."""
        self._niks.see(parts.nik)
        self._cards.see(parts.family_card)
        if first := self._said.against(line.number, parts):
            complaints.findings.append(self._reader.contradiction(line, first))
        if first := self._people.against(line.number, parts):
            complaints.findings.append(self._reader.in_two_cards(line, first))

    def rounded(self) -> Iterator[Finding]:
        """Yield a finding for each column that is rounded."""
        for name, column in (("nik", self._niks), ("family_card", self._cards)):
            if column.is_rounded:
                yield self._reader.of_column(name, "identity-excel-column")


def _moment(text: str, days: FileDays) -> datetime:
    try:
        moment = datetime.fromisoformat(text_of(text))
    except ValueError:
        raise CensusError("moment-wrong") from None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=days.zone)
    days.require(moment)
    return moment


def _progress(text: str) -> HouseholdProgress:
    try:
        return PROGRESS[text_of(text).casefold()]
    except KeyError:
        raise CensusError("progress-unknown", known=", ".join(PROGRESS)) from None
