"""The statistics office's registry of households and the offices' rosters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from census.identity import FamilyCardNumber, Nik
from census.people import ChatId, Employee, KeyedHash
from census.units import UnitCode


class HouseholdProgress(StrEnum):
    """What the statistics office says of a household."""

    NOT_YET = "not_yet"
    STARTED = "started"
    COMPLETE = "complete"
    CHECKED = "checked"


@dataclass(frozen=True, slots=True)
class HouseholdStatus:
    """The answer to a look-up. ``household`` is the keyed hash of the family card number."""

    household: KeyedHash
    progress: HouseholdProgress
    as_of: datetime
    illustrative: bool = False


class StatusSource(Protocol):
    """Where a household's status is looked up: the registry table, or BPS's service."""

    async def look_up(self, nik: Nik, family_card: FamilyCardNumber) -> HouseholdStatus | None:
        """Return the status if both numbers belong together, else None.

        Raises CensusError("status-unavailable") when the source cannot be asked now.
        """


@dataclass(frozen=True, slots=True)
class RegistryEntry:
    """A line of the registry: one person's NIK and family card number as one keyed hash."""

    pair: KeyedHash
    household: KeyedHash
    progress: HouseholdProgress
    as_of: datetime
    illustrative: bool = False


class Registry(Protocol):
    """The embedded table behind the default status source: keyed hashes only."""

    async def find(self, pair: KeyedHash) -> RegistryEntry | None:
        """Return the entry of a pair."""

    async def put(self, entries: Sequence[RegistryEntry]) -> int:
        """Insert or replace entries; return how many households' progress changed."""

    async def chats_of(self, household: KeyedHash) -> Sequence[ChatId]:
        """Return the chats linked to a household."""

    async def linked_chats(self, households: Sequence[KeyedHash]) -> Sequence[ChatId]:
        """Return the chats linked to any of many households."""


class Roster(Protocol):
    """The employees of the offices."""

    async def find(self, nip: KeyedHash) -> Employee | None:
        """Return an employee with the furthest state known."""

    async def put(self, employees: Sequence[Employee]) -> int:
        """Insert or replace lines, keeping links and states; return how many are new."""

    async def link(self, nip: KeyedHash, chat: ChatId) -> None:
        """Remember which chat joined with a NIP."""

    async def of_office(self, office: UnitCode) -> Sequence[Employee]:
        """Return an office's employees by name."""
