"""The names of units in lists: villages of several districts are named with their district.

Villages share names, also inside one regency: a rank or a button for "Sumberejo" alone says little.
"""

from census.units import Unit, UnitKind
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


def _with_district(name: str, unit: Unit, area: Unit | None) -> str:
    of_one = area is not None and area.kind is UnitKind.DISTRICT
    return f"{name} ({unit.district})" if unit.district and not of_one else name
