"""Care: who is responsible for which unit, and which units a typed word means."""

from census.boards.unit_names import Closeness, Meant, UnitNames
from census.errors import CensusError
from census.people.people import Person, Role
from census.units import UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork

LONGEST_SHOWN = 60
"""So many letters of an unknown name are repeated."""
CARERS = (Role.OFFICE_HEAD, Role.VERIFIER, Role.HELPER)
"""The roles that care for a unit."""


async def units_to_choose(
    uow: UnitOfWork, person: Person, typed: str, closeness: Closeness
) -> Meant:
    """Return the units that a person may mean: the own ones, or an admin's by a typed name.

    Heads, verifiers and helpers care for their own units. Raises CensusError("not-allowed") for a
    person who cares for none, and ("unit-unknown") for a name that is near none.
    """
    if person.holds(Role.ADMIN):
        return await units_meant(uow, typed, closeness)
    codes = dict.fromkeys(
        grant.unit for grant in person.grants if grant.role in CARERS and grant.unit
    )
    units = [await uow.units.get(code) for code in codes]
    own = tuple(unit for unit in units if unit)
    if not own:
        raise CensusError("not-allowed", who="leaders")
    return Meant(own, sure=len(own) == 1)


def cares_for(person: Person, code: UnitCode) -> bool:
    """Tell whether a person cares for a unit: its own people do, and admins."""
    return person.holds(Role.ADMIN) or any(person.holds(role, code) for role in CARERS)


async def units_meant(uow: UnitOfWork, typed: str, closeness: Closeness) -> Meant:
    """Return the unit of a code, or else the units that a typed name may mean.

    Raises CensusError("unit-unknown").
    """
    unit = await uow.units.get(UnitCode(typed))
    if unit is not None:
        return Meant((unit,), sure=True)
    known = [unit for kind in UnitKind for unit in await uow.units.within(kind)]
    found = UnitNames(known, closeness).meant(typed)
    if not found.units:
        raise CensusError("unit-unknown", typed=typed[:LONGEST_SHOWN])
    return found
