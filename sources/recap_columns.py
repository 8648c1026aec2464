"""Which column of a recap holds what, by the headings that offices use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from census.findings import Finding
from census.units import Measure, UnitKind
from sources.tables import Cell, Row, plain
from sources.unit_index import CodeSystem

CODES = {
    "kode",
    "code",
    "unit",
    "unit code",
    "area code",
    "kode wilayah",
    "kode unit",
    "kode area",
    "kode kecamatan",
    "kode desa",
    "kode opd",
}
SYSTEM_CODES = {
    "kode kemendagri": CodeSystem.KEMENDAGRI,
    "kemendagri": CodeSystem.KEMENDAGRI,
    "kode bps": CodeSystem.BPS,
    "bps": CodeSystem.BPS,
}
PARENTS = {"induk", "parent", "parent code", "kode induk"}
WORKPLACES = (UnitKind.OFFICE, UnitKind.AGENCY)
NAMES: Mapping[str, tuple[UnitKind, ...]] = {
    "nama": (),
    "name": (),
    "nama unit": (),
    "nama wilayah": (),
    "wilayah": (),
    "kabupaten": (UnitKind.REGENCY,),
    "kabupaten/kota": (UnitKind.REGENCY,),
    "kecamatan": (UnitKind.DISTRICT,),
    "nama kecamatan": (UnitKind.DISTRICT,),
    "desa": (UnitKind.VILLAGE,),
    "kelurahan": (UnitKind.VILLAGE,),
    "desa/kelurahan": (UnitKind.VILLAGE,),
    "nama desa": (UnitKind.VILLAGE,),
    "opd": WORKPLACES,
    "nama opd": WORKPLACES,
    "dinas": WORKPLACES,
    "instansi": WORKPLACES,
    "perusahaan": (UnitKind.COMPANY,),
    "nama perusahaan": (UnitKind.COMPANY,),
    "sekolah": (UnitKind.SCHOOL,),
}
DEPTH = {UnitKind.REGENCY: 0, UnitKind.DISTRICT: 1}
DEEPEST = 2
MEASURES = {
    "families": Measure.FAMILIES,
    "keluarga": Measure.FAMILIES,
    "kk": Measure.FAMILIES,
    "persons": Measure.PERSONS,
    "penduduk": Measure.PERSONS,
    "jiwa": Measure.PERSONS,
    "orang": Measure.PERSONS,
    "employees": Measure.EMPLOYEES,
    "pegawai": Measure.EMPLOYEES,
    "asn": Measure.EMPLOYEES,
    "karyawan": Measure.EMPLOYEES,
}
COUNT_WORDS = {"respon", "clean", "selesai", "lengkap", "sudah", "completed", "complete", "done"}
BASE_WORDS = {"base", "dasar", "jumlah", "total", "basis"}
ROW_NUMBERS = {"", "no", "nomor", "#"}


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of the columns. ``names`` run from the widest area to the narrowest unit."""

    code: int | None = None
    system: CodeSystem | None = None
    names: tuple[tuple[int, tuple[UnitKind, ...]], ...] = ()
    parent: int | None = None
    counts: Mapping[Measure, int] = field(default_factory=dict)
    bases: Mapping[Measure, int] = field(default_factory=dict)
    refused: tuple[Finding, ...] = ()
    ignored: tuple[Finding, ...] = ()

    def code_cell(self, row: Row) -> Cell | None:
        """Return the cell of a row's code, None when it is left empty."""
        cell = row.cells[self.code] if self.code is not None else None
        return cell if cell and cell.text else None

    def name_cells(self, row: Row) -> Sequence[tuple[Cell, tuple[UnitKind, ...]]]:
        """Return the names that a row gives, the widest area first."""
        return [(row.cells[place], kinds) for place, kinds in self.names if row.cells[place].text]


def find_columns(headings: Sequence[Cell]) -> Columns:
    """Tell what each column holds; what contradicts itself is in ``refused``."""
    reading = _Reading()
    for place, cell in enumerate(headings):
        reading.take(place, cell)
    return reading.finish()


class _Reading:
    """The headings seen so far."""

    def __init__(self) -> None:
        self._places: dict[object, tuple[int, Cell]] = {}
        self._names: list[tuple[int, tuple[UnitKind, ...]]] = []
        self._system: CodeSystem | None = None
        self._refused: list[Finding] = []
        self._ignored: list[Finding] = []

    def take(self, place: int, cell: Cell) -> None:
        """Sort one heading in."""
        heading = plain(cell.text)
        if heading in CODES or heading in SYSTEM_CODES:
            self._system = SYSTEM_CODES.get(heading)
            self._claim("code", place, cell)
        elif heading in PARENTS:
            self._claim("parent", place, cell)
        elif heading in NAMES:
            self._names.append((place, NAMES[heading]))
        elif (figure := _figure(heading)) is not None:
            self._claim(figure, place, cell)
        elif heading not in ROW_NUMBERS:
            self._ignored.append(Finding("column-ignored", cell.place))

    def finish(self) -> Columns:
        """Return the columns, with what is missing among the refusals."""
        counts = {m: p for m in Measure if (p := self._place(("count", m))) is not None}
        bases = {m: p for m in Measure if (p := self._place(("base", m))) is not None}
        self._settle_bare_base(counts, bases)
        code = self._place("code")
        if code is None and not self._names:
            self._refused.append(Finding("column-missing-unit"))
        if not counts:
            self._refused.append(Finding("column-missing-figures"))
        return Columns(
            code=code,
            system=self._system,
            names=tuple(sorted(self._names, key=_depth)),
            parent=self._place("parent"),
            counts=counts,
            bases=bases,
            refused=tuple(self._refused),
            ignored=tuple(self._ignored),
        )

    def _settle_bare_base(self, counts: dict[Measure, int], bases: dict[Measure, int]) -> None:
        """Give a column headed only "dasar" to the file's one measure, or refuse it."""
        bare = self._places.get(("base", None))
        if bare is None or not counts:
            return
        place, cell = bare
        if len(counts) == 1 and not bases:
            bases[next(iter(counts))] = place
        else:
            self._refused.append(Finding("column-base-unclear", cell.place))

    def _claim(self, what: object, place: int, cell: Cell) -> None:
        if what in self._places:
            other = self._places[what][1].heading
            self._refused.append(Finding("column-twice", {**cell.place, "other": other}))
        else:
            self._places[what] = (place, cell)

    def _place(self, what: object) -> int | None:
        return self._places[what][0] if what in self._places else None


def _depth(name: tuple[int, tuple[UnitKind, ...]]) -> int:
    kinds = name[1]
    return DEPTH.get(kinds[0], DEEPEST) if kinds else DEEPEST


def _figure(heading: str) -> tuple[str, Measure | None] | None:
    """Tell a count from a base: "keluarga respon", "jumlah keluarga", "families base", "dasar"."""
    words = heading.split()
    measures = [MEASURES[word] for word in words if word in MEASURES]
    rest = {word for word in words if word not in MEASURES}
    if len(measures) > 1 or not rest <= COUNT_WORDS | BASE_WORDS or not words:
        return None
    if not measures:
        return ("base", None) if rest <= BASE_WORDS else None
    is_base = rest and rest <= BASE_WORDS
    return ("base" if is_base else "count", measures[0])
