"""Agreement to one purpose, asked where the purpose first arises.

Source: Law 27/2022 on the protection of personal data, articles 20 to 22 and 24.
"""

from datetime import datetime

from census.errors import CensusError
from census.people.consent import Purpose
from census.people.people import Person
from services.ports.unit_of_work import UnitOfWork

UNASKED = "purpose-unasked"
"""The refusal of who has not agreed to a purpose: the conversation asks, and then goes on."""


async def agrees_to(uow: UnitOfWork, person: Person, purpose: Purpose) -> bool:
    """Tell whether a person agrees to a purpose, in its words of now."""
    consent = (await uow.consents.of_chat(person.chat)).get(purpose)
    return person.consented_at is not None and consent is not None and consent.holds


async def require_consent(uow: UnitOfWork, person: Person, purpose: Purpose) -> None:
    """Refuse what a person has not agreed to.

    Raises CensusError("consent-first") for who has agreed to nothing yet, and
    CensusError("purpose-unasked", purpose=…, changed=…): "yes" after the words have changed.
    """
    if person.consented_at is None:
        raise CensusError("consent-first")
    consent = (await uow.consents.of_chat(person.chat)).get(purpose)
    if consent is None or not consent.holds:
        changed = "yes" if consent is not None and consent.stands else "no"
        raise CensusError(UNASKED, purpose=purpose.value, changed=changed)


async def agree(uow: UnitOfWork, person: Person, purpose: Purpose, *, at: datetime) -> None:
    """Record that a person agrees, in the words of now. Agreeing twice changes nothing.

    Raises CensusError("consent-first").
    """
    if person.consented_at is None:
        raise CensusError("consent-first")
    await uow.consents.give(person.chat, purpose, at=at)
