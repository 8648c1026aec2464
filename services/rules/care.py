"""Which units a person may mean, and which ones a typed word means."""

from collections.abc import Sequence
from functools import lru_cache

from census.boards.unit_names import Closeness, Meant, UnitNames
from census.errors import CensusError
from census.people.people import Person
from census.people.permissions import Permission, may, units_for
from census.units import Unit, UnitCode, UnitKind, lies_in
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import require

LONGEST_SHOWN = 60
"""So many letters of an unknown name are repeated."""


async def units_to_choose(
    uow: UnitOfWork, person: Person, permission: Permission, typed: str, closeness: Closeness
) -> Meant:
    """Return the units that a person may mean: the own ones, or which of them a typed name means.

    Raises CensusError("not-allowed") for a person who may do this nowhere, ("unit-unknown") for a
    name that is near none, and ("unit-not-yours") for one that means a unit of others.
    """
    require(person, permission)
    codes = units_for(person, permission)
    if codes is None:
        return await units_meant(uow, typed, closeness)
    found = [await uow.units.get(code) for code in codes]
    own = tuple(unit for unit in found if unit)
    if not typed:
        return Meant(own, sure=len(own) == 1)
    meant = await units_meant(uow, typed, closeness)
    theirs = tuple(each for each in meant.units if may(person, permission, each.code))
    if not theirs and len(meant.units) == 1:
        raise CensusError("unit-not-yours", unit=meant.units[0].name)
    return Meant(theirs or own, sure=meant.sure and bool(theirs))


async def units_meant(uow: UnitOfWork, typed: str, closeness: Closeness) -> Meant:
    """Return the unit of a code, or else the units that a typed name may mean.

    Raises CensusError("unit-unknown").
    """
    unit = await uow.units.get(UnitCode(typed))
    if unit is not None:
        return Meant((unit,), sure=True)
    known = [unit for kind in UnitKind for unit in await uow.units.within(kind)]
    found = _names_of(tuple(known), closeness).meant(typed)
    if not found.units:
        raise CensusError("unit-unknown", typed=typed[:LONGEST_SHOWN])
    return found


@lru_cache(maxsize=4)
def _names_of(units: tuple[Unit, ...], closeness: Closeness) -> UnitNames:
    """Return the names of units, worked out once as long as the units stay the same."""
    return UnitNames(units, closeness)


async def village_of(uow: UnitOfWork, code: UnitCode) -> Unit:
    """Return the village of a code. Raises CensusError("old-button")."""
    village = await uow.units.get(code)
    if village is None or village.kind is not UnitKind.VILLAGE:
        raise CensusError("old-button")
    return village


async def villages_meant(
    uow: UnitOfWork, areas: Sequence[UnitCode], typed: str, closeness: Closeness
) -> Meant:
    """Return the villages of some regencies that a typed name may mean.

    Raises CensusError("village-typed").
    """
    kinds = (UnitKind.REGENCY, UnitKind.DISTRICT, UnitKind.VILLAGE)
    known = [unit for kind in kinds for unit in await uow.units.within(kind)]
    here = [unit for unit in known if any(lies_in(unit.code, area) for area in areas)]
    found = _names_of(tuple(here), closeness).meant(typed, kinds=[UnitKind.VILLAGE])
    if not found.units:
        raise CensusError("village-typed")
    return found
