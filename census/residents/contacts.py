"""Who helps in person, and the poster that tells of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from census.definition import Phase
from census.units import Unit, UnitCode


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to ask: a name, how to reach them, and when, in the campaign's own words.

    ``unit`` is the area or workplace they help; None helps everybody.
    """

    name: str
    reach: str
    hours: str
    unit: UnitCode | None = None


def nearest(contacts: Sequence[Contact], units: Sequence[UnitCode]) -> Contact | None:
    """Return the contact of the first of these units that has one, from the smallest up.

    Who has no unit of their own is helped by the contact for everybody.
    """
    for unit in (*units, None):
        for contact in contacts:
            if contact.unit == unit:
                return contact
    return None


@dataclass(frozen=True, slots=True)
class Poster:
    """A poster's facts. ``area`` is what the unit lies in, ``domain`` the official address."""

    unit: Unit
    area: Unit | None
    phase: Phase
    domain: str
    contact: Contact | None
