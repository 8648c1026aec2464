"""A person's choices about reminders."""

from datetime import datetime

from census.people import Person
from services.ports.unit_of_work import UnitOfWork


async def set_reminders(uow: UnitOfWork, person: Person, *, on: bool, at: datetime) -> Person:
    """Turn reminders on or off. Turning them off cancels those in the outbox."""
    person = await uow.people.change(person, reminders=on)
    if not on:
        urging = uow.deliveries.kinds.urging
        await uow.deliveries.cancel(person.chat, urging, reason="stopped by the person", at=at)
    return person


async def set_evening_only(uow: UnitOfWork, person: Person, *, only: bool) -> Person:
    """Be reminded only in the evening, or at any allowed hour."""
    return await uow.people.change(person, evening_only=only)
