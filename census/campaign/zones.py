"""The three time zones of Indonesia, and the one in which an area lies.

Source: Keputusan Presiden 41 of 1987. Provinces made since then have the zone of the province of
which they were a part.
"""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from census.units import UnitCode

ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
"""The short name of each zone, in Indonesian, and the name of IANA's database."""
_PROVINCES = {
    "WIB": "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62",
    "WITA": "51 52 53 63 64 65 71 72 73 74 75 76",
    "WIT": "81 82 91 92 93 94 95 96",
}
_ZONE_OF = {code: name for name, codes in _PROVINCES.items() for code in codes.split()}


def zone_name(area: UnitCode) -> str | None:
    """Return WIB, WITA or WIT for an area's code; None for a province that is not known."""
    return _ZONE_OF.get(area.partition(".")[0])


def zones_of(areas: Iterable[UnitCode]) -> dict[str, ZoneInfo]:
    """Return the zones in which some areas lie, by their short names, in the areas' order."""
    names = [name for area in areas if (name := zone_name(area))]
    return {name: ZoneInfo(ZONES[name]) for name in names}
