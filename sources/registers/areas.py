"""Provinces, regencies, districts and villages with their codes, from the CSV files of a folder."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from census.boards.totals import within
from census.errors import CensusError
from census.units import Unit, UnitCode, UnitKind
from sources.files.tables import read_table

LEVELS = {
    "provinsi": UnitKind.PROVINCE,
    "kabupaten": UnitKind.REGENCY,
    "kota": UnitKind.REGENCY,
    "kecamatan": UnitKind.DISTRICT,
    "desa": UnitKind.VILLAGE,
    "kelurahan": UnitKind.VILLAGE,
}
BPS_CODES = "bps_codes.csv"


def load_areas(*folders: Path) -> Sequence[Unit]:
    """Return the areas of every file in some folders, by code.

    An earlier folder overrides later ones. Raises FileError("areas-refused") for a file that is no
    table of areas.
    """
    areas: dict[UnitCode, Unit] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.csv")):
            if path.name != BPS_CODES:
                for area in _areas_of(path):
                    areas.setdefault(area.code, area)
    return sorted(areas.values(), key=lambda area: area.code)


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
