"""The own office of its people: who has not finished, by name, and who may see or do what there."""

from dataclasses import replace
from datetime import datetime

from census.campaign.phases import open_phase
from census.errors import CensusError
from census.offices.offices import OfficeList, office_list
from census.people.people import Person
from census.people.permissions import Permission, may
from census.people.speakers import Speaker
from census.units import Unit, UnitCode
from services.boards.known_names import known_of_office
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def open_in_office(
    uow: UnitOfWork, rules: PushRules, person: Person, code: UnitCode, *, at: datetime
) -> OfficeList:
    """Return who of an office is not known to have finished, and the count of the recap.

    Raises CensusError("office-not-yours"), or if the census counts no offices.
    """
    rules.census.require_offices()
    office = await office_for(uow, person, code, Permission.SEE_NAMES)
    found = await open_people(uow, rules, office, at=at)
    calls = open_phase(rules.census, at) is not None
    return replace(found, by=person.chat, calls=calls)


async def open_people(
    uow: UnitOfWork, rules: PushRules, office: Unit, *, at: datetime
) -> OfficeList:
    """Return who of an office is not known to have finished, for use cases that have asked."""
    employees = await uow.roster.of_office(office.code)
    known = await known_of_office(uow, rules.census, office)
    returned = await uow.proofs.returned_in(office.code)
    return office_list(office, employees, rules.census, known=known, at=at, returned=returned)


async def office_for(
    uow: UnitOfWork, person: Person, code: UnitCode, permission: Permission
) -> Unit:
    """Return an office in which somebody may do something.

    Raises CensusError("office-not-yours"). Admins see figures, but never names.
    """
    office = await uow.units.get(code)
    if office is None or not may(person, permission, code):
        raise CensusError("office-not-yours")
    return office


def sees_names(person: Person, office: UnitCode) -> bool:
    """Tell whether a person may see the names of an office."""
    return may(person, Permission.SEE_NAMES, office)


async def speaker_for(uow: UnitOfWork, person: Person, office: Unit) -> Speaker:
    """Return who speaks for an office: with the name of the roster, or the one kept with a role."""
    employee = await uow.roster.find(person.employee) if person.employee else None
    if employee is not None and employee.office == office.code:
        return Speaker(employee.name)
    held = await uow.held_roles.of_chat(person.chat)
    kept = (each.name for each in held if each.grant.unit == office.code and each.name)
    leads = may(person, Permission.PRINT_LETTERS, office.code)
    return Speaker(next(kept, ""), verifies=not leads)
