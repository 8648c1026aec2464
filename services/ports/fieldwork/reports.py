"""What is reported of blocks, and what the office's export says of them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from census.fieldwork.blocks import BlockCode
from census.fieldwork.counts import BlockCounts
from census.fieldwork.progress import BlockProgress, Entry, NewEntry
from census.fieldwork.workers import Badge
from census.units import UnitCode


class BlockReports(Protocol):
    """The acts on blocks, and where each block stands after them."""

    async def add(self, entry: NewEntry) -> int | None:
        """Record an act and what follows for the block; return its number.

        None where the state of the block forbids it: an approved block takes visits no more until
        it is reopened, and only a finished one is approved.
        """

    async def add_all(self, entries: Sequence[NewEntry]) -> Sequence[NewEntry]:
        """Record many acts in their order, as ``add`` does; return those that were possible."""

    async def undo(self, number: int, *, at: datetime) -> Entry | None:
        """Take an act back; None where it was undone before or the block is approved."""

    async def progress(
        self, blocks: Sequence[BlockCode] | None = None
    ) -> Mapping[BlockCode, BlockProgress]:
        """Return where blocks stand (None: all); those without an act are left out."""

    async def finished_villages(self) -> Sequence[UnitCode]:
        """Return the villages of which every block is finished or approved, by code."""

    async def newest_of(self, badge: Badge, *, limit: int) -> Sequence[Entry]:
        """Return the newest acts on somebody's work that were not undone, the newest first."""

    async def entries(
        self, blocks: Sequence[BlockCode] | None, *, since: date, until: date
    ) -> Sequence[Entry]:
        """Return acts of these days (both belong) that were not undone, in their order."""


class ExportedCounts(Protocol):
    """The newest counts of each block. They stay when the list of blocks changes."""

    async def put(self, counts: Sequence[BlockCounts]) -> None:
        """Store counts; those of a block take the place of the ones before."""

    async def newest(
        self, blocks: Sequence[BlockCode] | None = None
    ) -> Mapping[BlockCode, BlockCounts]:
        """Return the counts of blocks (None: of all); those without any are left out."""
