"""Parses the lines of a registry, many at once: a regency has a million of them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from operator import itemgetter
from zoneinfo import ZoneInfo

from census.errors import CensusError, Finding
from census.recaps.moments import FileDays
from services.ports.registers import HouseholdProgress
from sources.files.identity_cells import (
    RoundedColumn,
    are_family_cards,
    are_niks,
    parse_family_card,
    parse_nik,
)
from sources.files.long_csv import CsvLine
from sources.files.named_columns import NamedColumns, text_of
from sources.files.tables import Cell, Complaints, Table, letter
from sources.registers.registry.contradictions import CardsOfPeople, RegistryLines, StatesOfCards

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


class RegistryReader:
    """Parses a line's fields."""

    def __init__(self, headings: CsvLine, days: FileDays) -> None:
        self._line, texts = headings
        self._headings = tuple(
            Cell(self._line, letter(place), text.strip(), text.strip())
            for place, text in enumerate(texts)
        )
        columns = NamedColumns(Table(self._headings, (), {}), HEADINGS, refusal=REFUSAL)
        self._places = {name: columns.place(name) or 0 for name in HEADINGS}
        self._moment = partial(_moment, days=days)

    def read(self, lines: Sequence[CsvLine], complaints: Complaints) -> RegistryLines:
        """Return parsed lines; lines with mistakes are left out, and their findings stored."""
        return self._at_once(lines) or self._one_by_one(lines, complaints)

    def _at_once(self, lines: Sequence[CsvLine]) -> RegistryLines | None:
        """Read whole columns, which is ten times as quick; None where a line is not as usual."""
        rows = [fields for _, fields in lines]
        if {*map(len, rows)} != {len(self._headings)}:
            return None
        niks, cards, progress, moments = (
            list(map(itemgetter(self._places[name]), rows)) for name in HEADINGS
        )
        if not (are_niks(niks) and are_family_cards(cards)):
            return None
        try:
            # A file has the same few words and moments a million times.
            known = {text: _progress(text.strip()) for text in {*progress}}
            at = {text: self._moment(text.strip()) for text in {*moments}}
        except CensusError:
            return None
        return RegistryLines(
            lines, niks, cards, [known[text] for text in progress], [at[text] for text in moments]
        )

    def _one_by_one(self, lines: Sequence[CsvLine], complaints: Complaints) -> RegistryLines:
        read = [(line, *parts) for line in lines if (parts := self._parts(line, complaints))]
        return RegistryLines(*zip(*read, strict=True)) if read else RegistryLines(*[()] * 5)

    def family_card(self, line: CsvLine) -> str:
        """Return what stands in the family card's column, be it a number or not."""
        return self._cell(line, "family_card").text

    def of_column(self, name: str, key: str) -> Finding:
        """Return a finding about a whole column, at its first cell."""
        heading = self._headings[self._places[name]]
        cell = Cell(self._line + 1, heading.letter, heading.text, "")
        return cell.secret_finding(key)

    def contradiction(self, line: CsvLine, first: int) -> Finding:
        """Return the finding that a line contradicts an earlier one of its family card."""
        return self._cell(line, "progress").finding("card-contradicted", first=first)

    def in_two_cards(self, line: CsvLine, first: int) -> Finding:
        """Return that a line has the NIK of an earlier one in another family card."""
        return self._cell(line, "nik").secret_finding("nik-in-two-cards", first=first)

    def _parts(
        self, line: CsvLine, complaints: Complaints
    ) -> tuple[str, str, HouseholdProgress, datetime] | None:
        number, fields = line
        if any(field.strip() for field in fields[len(self._headings) :]):
            complaints.findings.append(Finding("row-too-long", {"line": number}))
        attempt = complaints.attempt
        nik = attempt(self._cell(line, "nik").read_secret, parse_nik)
        card = attempt(self._cell(line, "family_card").read_secret, parse_family_card)
        progress = attempt(self._cell(line, "progress").read, _progress)
        as_of = attempt(self._cell(line, "as_of").read, self._moment)
        if nik is None or card is None or progress is None or as_of is None:
            return None
        return nik.digits, card.digits, progress, as_of

    def _cell(self, line: CsvLine, name: str) -> Cell:
        number, fields = line
        place = self._places[name]
        heading = self._headings[place]
        text = fields[place].strip() if place < len(fields) else ""
        return Cell(number, heading.letter, heading.text, text)


class LinesTogether:
    """What only several lines show: contradictions, and columns that a spreadsheet has rounded."""

    def __init__(self, reader: RegistryReader, zone: ZoneInfo) -> None:
        self._reader = reader
        self._niks, self._cards = RoundedColumn(), RoundedColumn()
        self._said, self._people = StatesOfCards(), CardsOfPeople(zone)

    def see(self, read: RegistryLines, complaints: Complaints) -> None:
        """Compare more lines with those before them."""
        self._niks.see(read.niks)
        self._cards.see(read.cards)
        for line, first in self._said.against(read):
            complaints.findings.append(self._reader.contradiction(line, first))
        for line, first in self._people.against(read):
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
