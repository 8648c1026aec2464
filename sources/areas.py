"""Provinces, regencies, districts and villages with their codes, from the CSV files of a folder."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from census.totals import within
from census.units import Unit, UnitCode, UnitKind
from sources.tables import read_table

LEVELS = {
    "provinsi": UnitKind.PROVINCE,
    "kabupaten": UnitKind.REGENCY,
    "kota": UnitKind.REGENCY,
    "kecamatan": UnitKind.DISTRICT,
    "desa": UnitKind.VILLAGE,
    "kelurahan": UnitKind.VILLAGE,
}
BPS_CODES = "bps_codes.csv"


def load_areas(folder: Path) -> Sequence[Unit]:
    """Return the areas of every file in the folder, by code.

    Raises FileError("areas-refused") for a file that is no table, KeyError for an unknown level.
    """
    areas = []
    for path in sorted(folder.glob("*.csv")):
        if path.name != BPS_CODES:
            areas += [_area(values) for values in _lines(path)]
    return sorted(areas, key=lambda area: area.code)


def areas_around(areas: Sequence[Unit], wanted: Collection[UnitCode]) -> Sequence[Unit]:
    """Return the wanted areas with all that lies in them and all that they lie in.

    A regency comes with the others of its province, to be compared with.
    Raises KeyError(code) for an area that is not there.
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


def province_of(code: UnitCode) -> UnitCode:
    """Return the code of the province that an area lies in."""
    return UnitCode(code.partition(".")[0])


def load_bps_codes(folder: Path) -> Mapping[str, UnitCode]:
    """Return which area each code of the statistics office means; empty without the file."""
    path = folder / BPS_CODES
    if not path.exists():
        return {}
    return {values["bps_code"]: UnitCode(values["code"]) for values in _lines(path)}


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
