"""Care: who is responsible for which unit, and which units a typed word means."""

from census.errors import CensusError
from census.people import Person, Role
from census.units import Unit, UnitCode
from services.ports.unit_of_work import UnitOfWork

CARERS = (Role.OFFICE_HEAD, Role.VERIFIER, Role.HELPER)
"""The roles that care for a unit."""


async def units_to_choose(uow: UnitOfWork, person: Person, typed: str) -> tuple[Unit, ...]:
    """Return the units that a person may mean: the own ones, or an admin's by a typed word.

    Heads, verifiers and helpers care for their own units. Raises CensusError("not-allowed") for a
    person who cares for none, and ("unit-unknown") for a word that means none.
    """
    if person.holds(Role.ADMIN):
        found = await units_meant(uow, typed)
        if not found:
            raise CensusError("unit-unknown", typed=typed)
        return found
    codes = dict.fromkeys(
        grant.unit for grant in person.grants if grant.role in CARERS and grant.unit
    )
    units = [await uow.units.get(code) for code in codes]
    own = tuple(unit for unit in units if unit)
    if not own:
        raise CensusError("not-allowed", who="leaders")
    return own


def cares_for(person: Person, code: UnitCode) -> bool:
    """Tell whether a person cares for a unit: its own people do, and admins."""
    return person.holds(Role.ADMIN) or any(person.holds(role, code) for role in CARERS)


async def units_meant(uow: UnitOfWork, typed: str) -> tuple[Unit, ...]:
    """Return the unit of a code, or else all units of a name."""
    unit = await uow.units.get(UnitCode(typed))
    return (unit,) if unit else tuple(await uow.units.named(typed))
