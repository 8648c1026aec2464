"""Who has finished by name: the files that said so, and what the rosters count by it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from census.finished import FinishedImport, NamedCount
from census.people import KeyedHash
from census.units import UnitCode


class Finished(Protocol):
    """The files of NIPs that were taken."""

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
        """Keep what a file says of whom, as of when."""

    async def imports(self, *, limit: int | None = None) -> Sequence[FinishedImport]:
        """Return the files, the newest first."""

    async def get(self, number: int) -> FinishedImport | None:
        """Return one of them."""

    async def same_file(self, file: KeyedHash) -> FinishedImport | None:
        """Return the import of the same file that was not taken back."""

    async def named_only_by(self, number: int) -> Sequence[KeyedHash]:
        """Return whom no other file names that was not taken back."""

    async def undo(self, number: int, *, at: datetime, by: str) -> bool:
        """Let a file count no more; False when it did not before."""

    async def counts(self, office: UnitCode | None = None) -> Mapping[UnitCode, NamedCount]:
        """Count the people of each roster by the furthest state known of them, or of one."""
