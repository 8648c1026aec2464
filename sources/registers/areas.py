"""The areas of a deployment: those of the country, and before them those of its own files."""

import csv
import io
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from census.boards.totals import within
from census.errors import CensusError
from census.units import Unit, UnitCode, UnitKind, whole_above
from sources.files.tables import read_table
from sources.registers.country import areas_of_country

LEVELS = {
    "provinsi": UnitKind.PROVINCE,
    "kabupaten": UnitKind.REGENCY,
    "kota": UnitKind.REGENCY,
    "kecamatan": UnitKind.DISTRICT,
    "distrik": UnitKind.DISTRICT,
    "desa": UnitKind.VILLAGE,
    "kelurahan": UnitKind.VILLAGE,
}
BPS_CODES = "bps_codes.csv"


def areas_of(regencies: Collection[UnitCode], *folders: Path) -> Sequence[Unit]:
    """Return some regencies whole, with the provinces around them, by code.

    What the files of the folders say of an area comes before what the country's list says, and adds
    to it. A regency that stands in the files together with districts of it is the files' alone.
    Raises KeyError(code) for an unknown regency, and FileError as ``load_areas``.
    """
    own = load_areas(*folders)
    alone = {area.parent for area in own if area.kind is UnitKind.DISTRICT}
    alone &= {area.code for area in own if area.kind is UnitKind.REGENCY}
    country = [
        area
        for area in areas_of_country(regencies)
        if area.kind in (UnitKind.PROVINCE, UnitKind.REGENCY) or whole_above(area) not in alone
    ]
    areas = {area.code: area for area in (*country, *own)}
    return areas_around(sorted(areas.values(), key=lambda area: area.code), regencies)


def load_areas(*folders: Path) -> Sequence[Unit]:
    """Return the areas of every file in some folders, by code.

    An earlier folder overrides later ones. Raises FileError("areas-refused") for a file that is no
    table of areas.
    """
    areas: dict[UnitCode, Unit] = {}
    for path in area_files(*folders):
        for area in _areas_of(path):
            areas.setdefault(area.code, area)
    return sorted(areas.values(), key=lambda area: area.code)


def area_files(*folders: Path) -> Sequence[Path]:
    """Return the files of areas in some folders."""
    files = (path for folder in folders for path in sorted(folder.glob("*.csv")))
    return [path for path in files if path.name != BPS_CODES]


def written_areas(areas: Sequence[Unit], source: str) -> str:
    """Return the content of a file with these areas, as ``load_areas`` reads it."""
    content = io.StringIO(newline="")
    content.write(f"# {source}\n")
    lines = csv.writer(content, lineterminator="\n")
    lines.writerow(("code", "name", "level", "parent_code"))
    lines.writerows((area.code, area.name, _level(area), area.parent) for area in areas)
    return content.getvalue()


def _level(area: Unit) -> str:
    """Return the level of an area, as people there call it."""
    match area.kind:
        case UnitKind.PROVINCE:
            return "provinsi"
        case UnitKind.REGENCY:
            return "kota" if area.name.startswith("Kota ") else "kabupaten"
        case UnitKind.DISTRICT:
            return "kecamatan"
    # Kemendagri numbers kelurahan from 1001 on, and desa from 2001 on.
    return "kelurahan" if area.code.rpartition(".")[2].startswith("1") else "desa"


def areas_around(areas: Sequence[Unit], wanted: Collection[UnitCode]) -> Sequence[Unit]:
    """Return the wanted areas with all areas inside them and around them.

    A regency comes with the others of its province, for comparison. Raises KeyError(code) for an
    unknown area.
    """
    parents = {area.code: area.parent for area in areas}
    above = {each for code in wanted for each in (code, *within(code, parents))}
    for code in above - parents.keys():
        raise KeyError(code)
    return [
        area
        for area in areas
        if area.code in above
        or (area.kind is UnitKind.REGENCY and area.parent in above)
        or not set(wanted).isdisjoint(within(area.code, parents))
    ]


def load_bps_codes(*folders: Path) -> Mapping[str, UnitCode]:
    """Return the area of each code of the statistics office, from the files of some folders."""
    codes: dict[str, UnitCode] = {}
    for folder in folders:
        path = folder / BPS_CODES
        if path.exists():
            for values in _lines(path):
                codes.setdefault(values["bps_code"], UnitCode(values["code"]))
    return codes


def _areas_of(path: Path) -> list[Unit]:
    try:
        return [_area(values) for values in _lines(path)]
    except KeyError as missing:
        raise CensusError("areas-refused", file=path.name, unknown=str(missing.args[0])) from None


def _area(values: Mapping[str, str]) -> Unit:
    parent = values["parent_code"]
    return Unit(
        code=UnitCode(values["code"]),
        name=values["name"],
        kind=LEVELS[values["level"]],
        parent=UnitCode(parent) if parent else None,
    )


def _lines(path: Path) -> Sequence[Mapping[str, str]]:
    table = read_table(path, refusal="areas-refused")
    return [{cell.heading: cell.text for cell in row.cells} for row in table.rows if not row.blank]
