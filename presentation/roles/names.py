"""What people call the roles, and a role with its unit."""

from census.people.people import Role
from census.units import Unit
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html

ITSELF = {
    "": "schedule",
    "schedule": "schedule",
    "system": "system",
    "telegram": "telegram",
    "erased": "erased",
    "config.yaml": "settings",
}
"""Actors that are no person, with their names in the catalogue."""


def role_name(texts: Texts, role: Role) -> str:
    """Return the name of a role, as one person holds it."""
    return texts.plain(names.key("role", role))


def place(texts: Texts, role: Role, unit: Unit | None) -> str:
    """Return a role with its unit: Verifikator, Dinas Kesehatan."""
    named = role_name(texts, role)
    return f"{named}, {names.unit_name(texts, unit)}" if unit else named


def place_name(texts: Texts, unit: Unit | None) -> str:
    """Return the unit that a role is for; without one it is the whole regency."""
    return names.unit_name(texts, unit) if unit else texts.plain("kept-everywhere")


def actor(texts: Texts, who: str) -> str:
    """Return who acted; the catalogue names those that are no person."""
    return texts.plain("audit-itself", who=ITSELF[who]) if who in ITSELF else who


def held(texts: Texts, role: Role, unit: Unit | None) -> Html:
    """Return a line with a role and its unit. Only residents may have none."""
    return texts(
        "kept-role",
        role=role_name(texts, role),
        unit=place_name(texts, unit),
        placed="no" if role is Role.RESIDENT and unit is None else "yes",
    )
