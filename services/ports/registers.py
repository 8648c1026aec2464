"""Ports of the registry, the rosters, and who has finished by name."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from census.identity.numbers import FamilyCardNumber, Nik
from census.offices.finished import FinishedImport, NamedCount
from census.offices.rosters import RosterLine
from census.people.people import ChatId, Employee, KeyedHash
from census.people.submission import SubmissionState
from census.proofs.matching import RosterName
from census.units import UnitCode


class HouseholdProgress(StrEnum):
    """What the statistics office says of a household."""

    NOT_YET = "not_yet"
    STARTED = "started"
    COMPLETE = "complete"
    CHECKED = "checked"

    @property
    def state(self) -> SubmissionState:
        """What it means for a submission."""
        return _STATES[self]


_STATES = {
    HouseholdProgress.NOT_YET: SubmissionState.UNKNOWN,
    HouseholdProgress.STARTED: SubmissionState.STARTED,
    HouseholdProgress.COMPLETE: SubmissionState.CONFIRMED,
    HouseholdProgress.CHECKED: SubmissionState.CONFIRMED,
}


@dataclass(frozen=True, slots=True)
class HouseholdStatus:
    """The answer to a look-up. ``household`` is the keyed hash of the family card number.

    ``service_away``: the statistics office could not be asked, and the registry answered.
    """

    household: KeyedHash
    progress: HouseholdProgress
    as_of: datetime
    illustrative: bool = False
    service_away: bool = False


class StatusSource(Protocol):
    """Looks up a household's status: in the registry table, or at BPS's service."""

    async def look_up(self, nik: Nik, family_card: FamilyCardNumber) -> HouseholdStatus | None:
        """Return the status if both numbers belong together, else None.

        Raises CensusError("status-unavailable") when the source cannot be asked now.
        """


class RegistryEntry(NamedTuple):
    """A line of the registry: one person's NIK and family card number as one keyed hash."""

    pair: KeyedHash
    household: KeyedHash
    progress: HouseholdProgress
    as_of: datetime
    illustrative: bool = False


@dataclass(frozen=True, slots=True)
class CheckedRegistry:
    """A registry file without mistakes: the hash that identifies it, and its number of lines."""

    file: KeyedHash
    lines: int


@dataclass(frozen=True, slots=True)
class RegistryPortion:
    """Some lines of a registry; ``done`` counts all lines up to the end of this portion."""

    entries: Sequence[RegistryEntry]
    done: int


class RegistrySource(Protocol):
    """A registry file, which may not fit into memory. Both methods block."""

    def check(self, tell: Callable[[int, int], None]) -> CheckedRegistry:
        """Read all of it; ``tell`` is called with the bytes read, and all bytes.

        Raises FileError("registry-refused").
        """

    def portions(self, *, after: int = 0) -> Iterator[RegistryPortion]:
        """Yield it in portions, without the first ``after`` lines."""


@dataclass(frozen=True, slots=True)
class ImportMark:
    """The progress of an import: lines stored, and what they changed.

    ``number`` is the import's own, 0 before it has begun.
    """

    file: KeyedHash
    lines: int = 0
    changed: int = 0
    thanks: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class RegistryImport:
    """An import of the registry, with its number of lines; ``undone_at`` once it was taken back."""

    number: int
    file: KeyedHash
    at: datetime
    by: str
    lines: int
    undone_at: datetime | None = None


class Registry(Protocol):
    """The registry table behind the default status source. It holds only keyed hashes."""

    async def find(self, pair: KeyedHash) -> RegistryEntry | None:
        """Return the entry of a pair."""

    async def put(self, entries: Sequence[RegistryEntry], *, number: int = 0) -> int:
        """Insert or replace entries; return how many households have another progress now.

        ``number`` names an import that can be taken back: the replaced values are kept for it.
        """

    async def compare(self, entries: Sequence[RegistryEntry]) -> int:
        """Return how many households' progress ``put`` would change."""

    async def mark(self, file: KeyedHash) -> ImportMark:
        """Return the progress of an unfinished import of a file."""

    async def set_mark(self, mark: ImportMark, *, at: datetime) -> None:
        """Store the progress of an import."""

    async def drop_mark(self, file: KeyedHash) -> None:
        """Delete the progress of an import that is finished."""

    async def chats_of(self, household: KeyedHash) -> Sequence[ChatId]:
        """Return the chats linked to a household."""

    async def linked_chats(self, households: Sequence[KeyedHash]) -> Sequence[ChatId]:
        """Return the chats linked to any of many households."""


class RegistryImports(Protocol):
    """The imports of the registry, and what the last of them replaced."""

    async def begin(self, file: KeyedHash, *, lines: int, at: datetime, by: str) -> int:
        """Store an import that begins; return its number."""

    async def all(self) -> Sequence[RegistryImport]:
        """Return all of them, the newest first."""

    async def forget(self, *, before: int) -> None:
        """Delete what imports with smaller numbers replaced: they can no longer be taken back."""

    async def turned_back(self, number: int) -> Sequence[KeyedHash]:
        """Return the households whose submissions an import may have changed."""

    async def restore(self, number: int, *, at: datetime, by: str) -> int:
        """Put back what an import replaced and delete what it added; return how many households."""


class Roster(Protocol):
    """The employees of the offices."""

    async def find(self, nip: KeyedHash) -> Employee | None:
        """Return an employee with the furthest known state; None for one who has left."""

    async def lines(
        self, nips: Sequence[KeyedHash], offices: Sequence[UnitCode]
    ) -> Sequence[RosterLine]:
        """Return the lines of these people, and of all who work or worked in these offices."""

    async def put(self, employees: Sequence[Employee]) -> int:
        """Insert or replace lines, keeping links and states; return how many are new.

        An employee who had left has returned.
        """

    async def leave(self, nip: KeyedHash, *, at: datetime, reminded: bool) -> None:
        """Record that an employee has left, and whether they were reminded until then."""

    async def hold(self, nip: KeyedHash) -> None:
        """Lock a NIP until the end of the transaction."""

    async def link(self, nip: KeyedHash, chat: ChatId) -> None:
        """Store which chat joined with a NIP."""

    async def unlink(self, nip: KeyedHash) -> None:
        """Delete which chat joined with a NIP."""

    async def remove(self, nip: KeyedHash) -> None:
        """Delete a line."""

    async def of_office(self, office: UnitCode) -> Sequence[Employee]:
        """Return an office's employees by name."""

    async def names(self) -> Sequence[RosterName]:
        """Return the names of all employees of all offices, to compare a receipt with them."""


class Finished(Protocol):
    """The files of finished NIPs that were taken."""

    async def add(
        self,
        lines: Mapping[KeyedHash, datetime],
        *,
        as_of: datetime,
        file: KeyedHash,
        whole: bool,
        at: datetime,
        by: str,
    ) -> FinishedImport:
        """Store the lines of a file."""

    async def imports(self, *, limit: int | None = None) -> Sequence[FinishedImport]:
        """Return the files, the newest first."""

    async def get(self, number: int) -> FinishedImport | None:
        """Return one of them."""

    async def same_file(self, file: KeyedHash) -> FinishedImport | None:
        """Return the import of the same file that was not taken back."""

    async def named_only_by(self, number: int) -> Sequence[KeyedHash]:
        """Return the people that no other file names, without files that were taken back."""

    async def undo(self, number: int, *, at: datetime, by: str) -> bool:
        """Withdraw a file; False when it was withdrawn before."""

    async def counts(self, office: UnitCode | None = None) -> Mapping[UnitCode, NamedCount]:
        """Count the people of each roster, or of one, by their furthest known state."""
