"""The names of units in lists: villages of several districts are named with their district.

Villages share names, also inside one regency: a rank or a button for "Sumberejo" alone says little.
"""

from collections.abc import Sequence

from census.units import WORKPLACES, Unit, UnitKind
from presentation.language import names
from presentation.language.catalogue import Texts


def listed(unit: Unit, area: Unit | None = None) -> str:
    """Return a unit's name in a list: Sumberejo (Ambulu).

    Inside a list of one district (``area``) no district is named.
    """
    return _with_district(unit.name, unit, area)


def listed_whole(texts: Texts, unit: Unit, area: Unit | None = None) -> str:
    """Return a unit's name with its kind in a list: Desa Sumberejo (Ambulu)."""
    return _with_district(names.unit_name(texts, unit), unit, area)


def told_apart(texts: Texts, units: Sequence[Unit]) -> list[str]:
    """Return a name of each unit that no other one has.

    Of an area and an office of one name it is said which is which; others have their codes.
    """
    called = [names.shortened(listed_whole(texts, unit)) for unit in units]
    with_kinds = [
        _of_kind(texts, unit, name) if called.count(name) > 1 else name
        for unit, name in zip(units, called, strict=True)
    ]
    return [
        f"{name} ({unit.code})" if with_kinds.count(with_kind) > 1 else with_kind
        for unit, name, with_kind in zip(units, called, with_kinds, strict=True)
    ]


def _of_kind(texts: Texts, unit: Unit, name: str) -> str:
    kind = "workplace" if unit.kind in WORKPLACES else "area"
    return texts.plain(f"name-of-{kind}", name=name)


def _with_district(name: str, unit: Unit, area: Unit | None) -> str:
    of_one = area is not None and area.kind is UnitKind.DISTRICT
    return f"{name} ({unit.district})" if unit.district and not of_one else name
