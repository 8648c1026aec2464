"""Units, their bases, the recaps with their columns, and who looked at what is made of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.definition import BoardRule
from census.people import ChatId
from census.recaps.publication import Edition
from census.recaps.recap import RecapRow, Snapshot
from census.units import (
    Base,
    BaseSource,
    BoardKind,
    CountedFigure,
    CountsFrom,
    Measure,
    Unit,
    UnitCode,
    UnitKind,
)


class Units(Protocol):
    """Areas and workplaces with their bases."""

    async def get(self, code: UnitCode) -> Unit | None:
        """Return a unit."""

    async def within(self, kind: UnitKind, ancestor: UnitCode | None = None) -> Sequence[Unit]:
        """Return all units of a kind below an ancestor (None: everywhere), by code."""

    async def named(self, name: str, kind: UnitKind | None = None) -> Sequence[Unit]:
        """Return the units whose name equals this one, whatever the case."""

    async def put(self, units: Sequence[Unit], bases: Sequence[Base] = ()) -> None:
        """Insert or replace units and bases."""

    async def bases(self, measure: Measure) -> Mapping[UnitCode, Base]:
        """Return the newest base of every unit for a measure."""


class Snapshots(Protocol):
    """The recaps, waiting and published."""

    async def add(
        self,
        rows: Sequence[RecapRow],
        *,
        as_of: datetime,
        source: str,
        illustrative: bool = False,
        warnings: Sequence[str] = (),
        file_hash: str = "",
        by: str = "",
        counts_from: CountsFrom = CountsFrom.RECAP,
    ) -> Snapshot:
        """Keep a recap, or counts of names, as a draft."""

    async def waiting(self) -> Sequence[Snapshot]:
        """Return the drafts by date."""

    async def get(self, snapshot: int) -> Snapshot | None:
        """Return a snapshot: waiting, published or withdrawn."""

    async def take_turn(self) -> None:
        """Wait until nobody else publishes or withdraws; nobody else will, until the commit."""

    async def publish(
        self,
        snapshot: int,
        *,
        at: datetime,
        by: str = "",
        replaces: int | None = None,
        reason: str = "",
    ) -> bool:
        """Publish a draft, perhaps as a correction; False when it was published before."""

    async def withdraw(self, snapshot: int, *, at: datetime, by: str) -> bool:
        """Let a published snapshot count no more; False when it was withdrawn before."""

    async def redate(self, snapshot: int, as_of: datetime) -> bool:
        """Give a draft another moment; False when there is none such."""

    async def discard(self, snapshot: int) -> bool:
        """Drop a draft; False when there is none such."""

    async def same_file(self, file_hash: str) -> Sequence[Snapshot]:
        """Return what came in the same file and waits or counts, the newest first."""

    async def editions(self, *, limit: int | None = None) -> Sequence[Edition]:
        """Return the recaps that were published, withdrawn or not, the newest publishing first."""

    async def of_moment(self, as_of: datetime) -> Sequence[Snapshot]:
        """Return the recaps that count of one moment, the newest publishing first."""

    async def rows(self, snapshot: int, measure: Measure) -> Sequence[RecapRow]:
        """Return a snapshot's rows for a measure."""

    async def newest_figures(
        self,
        measure: Measure,
        units: Sequence[UnitCode],
        *,
        counts_from: CountsFrom = CountsFrom.RECAP,
    ) -> Mapping[UnitCode, CountedFigure]:
        """Return what the newest recap (or count of names) says of each unit, if any does."""

    async def board_rows(
        self, snapshots: Sequence[int], rule: BoardRule, area: UnitCode | None = None
    ) -> Mapping[int, Sequence[RecapRow]]:
        """Return by snapshot the rows of a board's units, everywhere or within one area."""

    async def unit_rows(
        self,
        snapshots: Sequence[int],
        rule: BoardRule,
        units: Collection[UnitCode],
        *,
        with_base: bool = False,
    ) -> Mapping[int, Sequence[RecapRow]]:
        """Return by snapshot the rows of some units of a board, or only those with a base."""

    async def base_sources(
        self, snapshot: int, rule: BoardRule, area: UnitCode | None = None
    ) -> Sequence[BaseSource | None]:
        """Return where the bases of a board come from, the most frequent first.

        None stands for those that are in no file of bases: they came with the recap itself.
        """

    async def published(
        self, rule: BoardRule, *, limit: int = 2, by: datetime | None = None
    ) -> Sequence[Snapshot]:
        """Return the newest published snapshots that hold figures for a board, newest first.

        They are of the source that the board counts from.
        ``by`` asks what counted at that moment of the past.
        """


class ExplainedColumns(Protocol):
    """What senders of recaps said their columns hold: asked once, then remembered."""

    async def of(self, sender: str) -> Mapping[str, str]:
        """Return the meanings by folded heading."""

    async def keep(self, sender: str, heading: str, meaning: str, *, at: datetime) -> None:
        """Remember a meaning, replacing another."""

    async def forget(self, sender: str, headings: Sequence[str]) -> None:
        """Forget some headings."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a chat opened last, and when: a board (None: a regency's brief), of an area.

    ``unit`` is whom it was opened for; None for the board as such.
    """

    chat: ChatId
    board: BoardKind | None
    area: UnitCode | None
    unit: UnitCode | None
    at: datetime


class Looks(Protocol):
    """What people opened by themselves."""

    async def keep(self, look: Look) -> None:
        """Remember a look, replacing an earlier one of the same chat at the same."""

    async def since(self, moment: datetime) -> Sequence[Look]:
        """Return the looks from a moment on, the oldest first."""

    async def count(self, chat: ChatId) -> int:
        """Return how many are kept of a chat."""

    async def forget_before(self, moment: datetime) -> int:
        """Drop records nobody needs any more; return how many."""
