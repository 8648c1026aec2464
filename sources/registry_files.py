"""The registry behind the default status source: hashed while it is read, never kept in clear."""

from datetime import datetime, tzinfo
from pathlib import Path

from census.errors import CensusError
from census.identity import FamilyCardNumber, Nik, NumberHasher
from services.ports import HouseholdProgress, RegistryEntry
from sources.identity_cells import parse_family_card, parse_nik, rounded_columns
from sources.named_columns import NamedColumns, text_of
from sources.tables import Cell, Complaints, Row, read_table

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


def read_registry(
    content: Path | bytes, hasher: NumberHasher, *, zone: tzinfo, illustrative: bool = False
) -> tuple[RegistryEntry, ...]:
    """Read a CSV of NIK, family card number, progress and the moment it was so (ISO 8601).

    A moment without an offset is local time of ``zone``. Raises FileError("registry-refused");
    its findings name line and column, never a number.
    """
    table = read_table(content, refusal=REFUSAL)
    columns = NamedColumns(table, HEADINGS, refusal=REFUSAL)
    reader = _Reader(columns, hasher, zone, Complaints(table.findings))
    entries = [reader.take(row, illustrative=illustrative) for row in table.rows if not row.blank]
    reader.complaints.findings += rounded_columns(reader.numbers)
    reader.complaints.demand_none(REFUSAL)
    return tuple(entry for entry in entries if entry)


class _Reader:
    """The lines read so far."""

    def __init__(
        self, columns: NamedColumns, hasher: NumberHasher, zone: tzinfo, complaints: Complaints
    ) -> None:
        self.complaints = complaints
        self.numbers: list[tuple[Cell, Nik | FamilyCardNumber]] = []
        self._columns = columns
        self._hasher = hasher
        self._zone = zone

    def take(self, row: Row, *, illustrative: bool) -> RegistryEntry | None:
        """Return a line's entry; None for one with something to mend."""
        attempt = self.complaints.attempt
        nik_cell = self._columns.cell(row, "nik")
        card_cell = self._columns.cell(row, "family_card")
        nik = attempt(nik_cell.read_secret, parse_nik)
        card = attempt(card_cell.read_secret, parse_family_card)
        progress = attempt(self._columns.cell(row, "progress").read, _progress)
        as_of = attempt(self._columns.cell(row, "as_of").read, self._moment)
        if nik is None or card is None or progress is None or as_of is None:
            return None
        self.numbers += [(nik_cell, nik), (card_cell, card)]
        return RegistryEntry(
            pair=self._hasher.pair(nik, card),
            household=self._hasher.household(card),
            progress=progress,
            as_of=as_of,
            illustrative=illustrative,
        )

    def _moment(self, text: str) -> datetime:
        try:
            moment = datetime.fromisoformat(text_of(text))
        except ValueError:
            raise CensusError("moment-wrong") from None
        return moment if moment.tzinfo else moment.replace(tzinfo=self._zone)


def _progress(text: str) -> HouseholdProgress:
    try:
        return PROGRESS[text_of(text).casefold()]
    except KeyError:
        raise CensusError("progress-unknown") from None
