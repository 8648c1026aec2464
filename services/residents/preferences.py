"""A person's choices: reminders, and the duty whose home they see."""

from datetime import datetime

from census.errors import CensusError
from census.people.consent import Purpose
from census.people.people import Grant, Person, Role, duties
from census.units import UnitCode
from services.ports.unit_of_work import UnitOfWork

STOPPED = "stopped by the person"
"""Why what was owed is cancelled; resumed when they turn reminders on again."""


async def set_reminders(uow: UnitOfWork, person: Person, *, on: bool, at: datetime) -> Person:
    """Turn reminders on or off, with the consent to them and what is owed in the outbox.

    Who turns them on again is owed what is still of use. A broadcast's report has counted them out.
    """
    urging, returning = uow.deliveries.kinds.urging, uow.deliveries.kinds.owed_on_return
    if on:
        await uow.consents.give(person.chat, Purpose.REMINDERS, at=at)
        await uow.deliveries.resume([person.chat], urging & returning, reason=STOPPED, at=at)
    else:
        await uow.consents.withdraw(person.chat, Purpose.REMINDERS, at=at)
        await uow.deliveries.cancel(person.chat, urging, reason=STOPPED, at=at)
    return await uow.people.change(person, reminders=on)


async def set_evening_only(uow: UnitOfWork, person: Person, *, only: bool) -> Person:
    """Be reminded only in the evening, or at any allowed hour."""
    return await uow.people.change(person, evening_only=only)


async def set_tables(uow: UnitOfWork, person: Person, *, on: bool) -> Person:
    """Get boards as tables, or as words."""
    return await uow.people.change(person, tables=on)


async def act_as(
    uow: UnitOfWork, person: Person, role: Role, office: UnitCode | None = None
) -> Person:
    """Keep the duty, and the office, that a person chose.

    Raises CensusError("old-button") for one they lost.
    """
    held = duties([grant.role for grant in person.grants])
    if role not in held or (office is not None and Grant(role, office) not in person.grants):
        raise CensusError("old-button")
    person = await uow.people.change(person, acting_as=role)
    return await uow.people.change(person, acting_in=office) if office else person
