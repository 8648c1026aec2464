"""Contacts who help in person, and the poster that names them."""

from collections.abc import Sequence
from dataclasses import dataclass

from census.definition import Phase
from census.units import Unit, UnitCode


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact: a name, how and when to reach them, in the campaign's own words.

    ``unit`` is the area or workplace that they help; None helps everybody.
    """

    name: str
    reach: str
    hours: str
    unit: UnitCode | None = None


def nearest(contacts: Sequence[Contact], units: Sequence[UnitCode]) -> Contact | None:
    """Return the contact of the first of these units that has one, from the smallest unit up.

    Without one, the contact for everybody is returned.
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
