"""Care: who is responsible for which unit, and which units a typed word means."""

from census.people import Person, Role
from census.units import Unit, UnitCode
from services.ports.unit_of_work import UnitOfWork

CARERS = (Role.OFFICE_HEAD, Role.VERIFIER, Role.HELPER)
"""The roles that care for a unit."""


async def units_in_care(uow: UnitOfWork, person: Person) -> tuple[Unit, ...]:
    """Return the units that a person cares for.

    Heads, verifiers and helpers care for their own. Admins choose from all, so the list is empty.
    """
    codes = dict.fromkeys(
        grant.unit for grant in person.grants if grant.role in CARERS and grant.unit
    )
    units = [await uow.units.get(code) for code in codes]
    return tuple(unit for unit in units if unit)


def cares_for(person: Person, code: UnitCode) -> bool:
    """Tell whether a person cares for a unit: its own people do, and admins."""
    return person.holds(Role.ADMIN) or any(person.holds(role, code) for role in CARERS)


async def units_meant(uow: UnitOfWork, typed: str) -> tuple[Unit, ...]:
    """Return the unit of a code, or else all units of a name."""
    unit = await uow.units.get(UnitCode(typed))
    return (unit,) if unit else tuple(await uow.units.named(typed))
