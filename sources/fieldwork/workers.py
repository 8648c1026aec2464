"""Reads the list of fieldworkers: badge, name, role, home village."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from census.errors import CensusError
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import Unit, UnitCode
from sources.fieldwork.code_cells import CodeCells
from sources.fieldwork.lines import VILLAGE_WORDS, Villages, nothing_in, read_lines
from sources.files.named_columns import NamedColumns, kept_text_of, text_of
from sources.files.tables import Cell, Complaints, TableRow

REFUSAL = "fieldworkers-refused"
HEADINGS = {
    "badge": (
        *("badge", "nomor lencana", "no lencana", "lencana", "nomor petugas", "no petugas"),
        *("kode petugas", "id petugas", "nomor badge", "no badge", "badge number"),
    ),
    "role": ("role", "peran", "tugas", "jabatan", "posisi", "jenis petugas", "status petugas"),
    "name": ("name", "nama", "nama petugas", "nama lengkap", "nama mitra"),
    "village": VILLAGE_WORDS,
}
_WORDS = {
    FieldRole.ENUMERATOR: (
        *("enumerator", "ppl", "pcl", "pencacah", "petugas pencacah", "petugas sensus"),
        *("pendata", "petugas pendata", "petugas lapangan"),
        *("petugas pencacah lapangan", "petugas pendataan lapangan", "pencacah lapangan"),
    ),
    FieldRole.COORDINATOR: (
        *("coordinator", "supervisor", "pml", "pengawas", "koordinator", "koordinator tim"),
        *("petugas pemeriksa lapangan", "pemeriksa lapangan", "pemeriksa", "koordinator petugas"),
    ),
    FieldRole.DISTRICT_COORDINATOR: (
        *("district coordinator", "koseka", "korcam", "koordinator kecamatan"),
        *("koordinator sensus kecamatan", "korlap", "koordinator lapangan"),
    ),
    FieldRole.RESERVE: ("reserve", "cadangan", "petugas cadangan", "pengganti"),
}
KNOWN = (
    "enumerator (PPL, PCL, pencacah), coordinator (PML, pengawas), "
    "district_coordinator (Koseka), reserve (cadangan)"
)
ROLES = {word: role for role, words in _WORDS.items() for word in words}


def read_fieldworkers(
    content: Path | bytes, units: Sequence[Unit], bps_codes: Mapping[str, UnitCode]
) -> tuple[Fieldworker, ...]:
    """Read a fieldworker a line. More columns may follow, and are not kept.

    Raises FileError("fieldworkers-refused") with every line that has to be corrected.
    """
    reader = _WorkerReader(Villages(units, bps_codes))
    read_lines(content, HEADINGS, (), reader.complaints, reader.take, refusal=REFUSAL)
    reader.complaints.require_none(REFUSAL)
    if not reader.workers:
        raise nothing_in(REFUSAL)
    return tuple(reader.workers)


class _WorkerReader:
    """The lines read so far."""

    def __init__(self, villages: Villages) -> None:
        self.complaints = Complaints()
        self.workers: list[Fieldworker] = []
        self._villages, self._badges = villages, CodeCells()

    def take(self, columns: NamedColumns, row: TableRow) -> None:
        """Read one line. Its mistakes are collected."""
        attempt = self.complaints.attempt
        badge = attempt(self._badge, columns.cell(row, "badge"))
        name = attempt(kept_text_of, columns.cell(row, "name"))
        role = attempt(columns.cell(row, "role").read, _role)
        village = attempt(self._villages.of, columns.cells(row, "village"))
        if badge is None or name is None or role is None or village is None:
            return
        self.workers.append(Fieldworker(badge, name, role, village))

    def _badge(self, cell: Cell) -> Badge:
        kept_text_of(cell)
        return Badge(self._badges.take(cell))


def _role(text: str) -> FieldRole:
    said = " ".join(text_of(text).casefold().replace("_", " ").replace("-", " ").split())
    try:
        return ROLES[said]
    except KeyError:
        raise CensusError("field-role-unknown", known=KNOWN) from None
