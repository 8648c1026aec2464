"""Roles as they are listed: who holds which, since when, and who gave it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from census.people.people import ChatId, Grant, Role
from census.units import Unit


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role of a chat, as the list shows it.

    ``name`` is that of the roster, or the one it was given with; empty for an account that is only
    known by its number. ``by_roster``: the roster gave it, and the next roster takes it.
    ``given_by`` is a chat, "config.yaml" or "system"; it is empty for a role of an older release.
    """

    chat: ChatId
    grant: Grant
    name: str = ""
    by_roster: bool = False
    given_by: str = ""
    given_at: datetime | None = None
    reachable: bool = True


@dataclass(frozen=True, slots=True)
class Holding:
    """A role with its holder, ready to be shown; ``unit`` is None for the whole regency."""

    held: HeldRole
    unit: Unit | None
    by: str = ""


@dataclass(frozen=True, slots=True)
class RoleCounts:
    """The roles that a person may list, with the number of their holders."""

    counts: Mapping[Role, int]
    own: Sequence[Holding]


LISTED = frozenset(Role) - {Role.RESIDENT, Role.EMPLOYEE}
"""The roles that are listed by person. Residents and employees are only counted."""


def matching(held: HeldRole, place: str, wanted: str) -> bool:
    """Tell whether a search means this line: by a part of the name, the number, or its unit."""
    words = wanted.casefold().split()
    where = f"{held.name} {held.chat} {held.grant.unit or ''} {place}".casefold()
    return all(word in where for word in words)


@dataclass(frozen=True, slots=True)
class RoleTold:
    """To somebody whose role another person gave or took; ``unit`` is None for the regency.

    ``who`` gave it back, where it is told to the person who had given it.
    """

    role: Role
    unit: Unit | None
    given: bool
    who: str = ""
