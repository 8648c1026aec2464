"""The regencies that config.yaml means: by their codes, or by their names."""

import re
from collections.abc import Sequence
from pathlib import Path

from bot.settings.places import area_folders
from census.boards.unit_names import UnitNames
from census.units import Unit, UnitCode, UnitKind, lies_in
from sources.registers.areas import load_areas
from sources.registers.country import regencies_of_country

CODE = re.compile(r"\d\d\.\d\d")
SHOWN = 3
LISTED = "sensusbot areas NAME finds one, also by its province"


def written_regency(value: object) -> object:
    """Return a code or a name as text: YAML reads 35.10 without quotation marks as a number.

    Raises ValueError for what can be neither.
    """
    if isinstance(value, float) and value == round(value, 2):
        value = f"{value:05.2f}"
    if isinstance(value, str) and (CODE.fullmatch(value) or re.search(r"[^\W\d]", value)):
        return value.strip()
    raise ValueError("the code of a regency or city such as 35.09, or its name")


def regencies_meant(typed: Sequence[str], folder: Path) -> tuple[UnitCode, ...]:
    """Return the code of each regency. A code is not looked up here; see bot/run/areas.py.

    Raises ValueError with a sentence for a name that is none, or the name of several, and
    FileError("areas-refused") as ``load_areas``.
    """
    if all(CODE.fullmatch(each) for each in typed):
        return tuple(map(UnitCode, typed))
    known = all_regencies(folder)
    names = _names([area for area in known if area.kind is UnitKind.REGENCY])
    codes = [UnitCode(each) if CODE.fullmatch(each) else _named(each, names) for each in typed]
    for place, code in enumerate(codes):
        if code in codes[:place]:
            raise ValueError(f"each once, {code} is here twice")
    return tuple(codes)


def regencies_found(wanted: str, folder: Path) -> Sequence[UnitCode]:
    """Return the codes of the regencies that a code or a name may mean; of a province, of all.

    Raises ValueError with a sentence where there is none, and FileError as ``all_regencies``.
    """
    known = all_regencies(folder)
    names = _names(known)
    within = [area.code for area in known if lies_in(area.code, UnitCode(wanted))]
    found = within or [area.code for area in names.called(wanted) or names.meant(wanted).units]
    codes = [
        area.code
        for area in known
        if area.kind is UnitKind.REGENCY and any(lies_in(area.code, each) for each in found)
    ]
    if not codes:
        raise ValueError(f"No regency, city or province is called {wanted}, or nearly so")
    return codes


def all_regencies(folder: Path) -> Sequence[Unit]:
    """Return the provinces and regencies of the country and of a deployment's own files, by code.

    Raises FileError("areas-refused") as ``load_areas``.
    """
    own = [
        area
        for area in load_areas(*area_folders(folder))
        if area.kind in (UnitKind.PROVINCE, UnitKind.REGENCY)
    ]
    areas = {area.code: area for area in (*regencies_of_country(), *own)}
    return sorted(areas.values(), key=lambda area: area.code)


def shown(areas: Sequence[Unit]) -> str:
    """Return some areas in one line: 32.01 Kabupaten Bogor, 32.71 Kota Bogor."""
    return ", ".join(f"{area.code} {area.name}" for area in areas)


def _names(areas: Sequence[Unit]) -> UnitNames:
    # Most deployments are named by their codes, and need nothing that compares names.
    from sources.files.closeness import closeness  # noqa: PLC0415

    return UnitNames(areas, closeness)


def _named(typed: str, names: UnitNames) -> UnitCode:
    found = names.called(typed)
    if len(found) == 1:
        return found[0].code
    if found:
        raise ValueError(f"{typed} is the name of {len(found)}: {shown(found)}; write the code")
    near = names.meant(typed).units[:SHOWN]
    hint = f"; did you mean {shown(near)}?" if near else f"; {LISTED}"
    raise ValueError(f"no regency or city is called {typed}{hint}")
