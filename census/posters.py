"""What a poster for one unit says: whom it is for, until when, where, and who helps."""

from dataclasses import dataclass

from census.contacts import Contact
from census.definition import Phase
from census.units import Unit


@dataclass(frozen=True, slots=True)
class Poster:
    """A poster's facts. ``area`` is what the unit lies in, ``domain`` the official address."""

    unit: Unit
    area: Unit | None
    phase: Phase
    domain: str
    contact: Contact | None
