"""Fieldworkers: enumerators, their coordinators, district coordinators, and reserves."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from census.people.people import ChatId, Role
from census.units import UnitCode

Badge = NewType("Badge", str)
"""The number on the badge of a fieldworker, as text."""


class FieldRole(StrEnum):
    """What a fieldworker is."""

    ENUMERATOR = "enumerator"
    """Visits households (PPL, PCL)."""
    COORDINATOR = "coordinator"
    """Leads enumerators and approves their blocks (PML)."""
    DISTRICT_COORDINATOR = "district_coordinator"
    """Sees a whole district (Koseka). Not every regency has one."""
    RESERVE = "reserve"
    """Takes over all that was somebody's."""


ROLE_OF: dict[FieldRole, Role] = {
    FieldRole.ENUMERATOR: Role.ENUMERATOR,
    FieldRole.COORDINATOR: Role.COORDINATOR,
    FieldRole.DISTRICT_COORDINATOR: Role.DISTRICT_COORDINATOR,
    FieldRole.RESERVE: Role.ENUMERATOR,
}
"""The role that a chat gets when its fieldworker joins."""


@dataclass(frozen=True, slots=True)
class Fieldworker:
    """A line of the list of fieldworkers. ``village`` is the home village.

    ``chat`` is the chat that joined: somebody without Telegram has none, and the coordinator
    reports for them. ``absent`` people get no blocks.
    """

    badge: Badge
    name: str
    role: FieldRole
    village: UnitCode
    chat: ChatId | None = None
    absent: bool = False

    @property
    def visits(self) -> bool:
        """Whether blocks are given to this person by the allocation."""
        return self.role is FieldRole.ENUMERATOR and not self.absent
