"""Ports of boards: units with bases, recaps with columns, and who opened a board."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.boards.milestones import KeptMilestone, ReachedMilestone
from census.boards.progress import Counts
from census.definition import BoardRule
from census.people.people import ChatId
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

    async def put(self, units: Sequence[Unit], bases: Sequence[Base] = ()) -> None:
        """Insert or replace units and bases."""

    async def drop_unused(self, codes: Collection[UnitCode]) -> bool:
        """Delete units that nothing refers to; if anything refers to one of them, none."""

    async def bases(self, measure: Measure) -> Mapping[UnitCode, Base]:
        """Return the newest base of every unit for a measure."""


class Snapshots(Protocol):
    """Recaps, waiting and published."""

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
        """Store a recap, or counts of names, as a draft."""

    async def waiting(self) -> Sequence[Snapshot]:
        """Return the drafts by date."""

    async def get(self, snapshot: int) -> Snapshot | None:
        """Return a snapshot: waiting, published or withdrawn."""

    async def take_turn(self) -> None:
        """Lock publishing and withdrawing until the end of the transaction."""

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
        """Withdraw a published snapshot; False when it was withdrawn before."""

    async def redate(self, snapshot: int, as_of: datetime) -> bool:
        """Change the moment of a draft; False when there is no such draft."""

    async def discard(self, snapshot: int) -> bool:
        """Discard a draft; False when there is no such draft."""

    async def same_file(self, file_hash: str) -> Sequence[Snapshot]:
        """Return recaps from the same file that wait or count, the newest first."""

    async def editions(self, *, limit: int | None = None) -> Sequence[Edition]:
        """Return published recaps, also withdrawn ones, the newest publishing first."""

    async def of_moment(self, as_of: datetime) -> Sequence[Snapshot]:
        """Return the counting recaps of one moment, the newest publishing first."""

    async def published(
        self, rule: BoardRule, *, limit: int = 2, by: datetime | None = None
    ) -> Sequence[Snapshot]:
        """Return the newest published snapshots with figures for a board, newest first.

        They are of the source that the board counts from. ``by`` asks for what counted at a past
        moment.
        """


class RecapFigures(Protocol):
    """The figures of recaps, by unit."""

    async def rows(self, snapshot: int, measure: Measure) -> Sequence[RecapRow]:
        """Return a snapshot's rows for a measure."""

    async def newest_figures(
        self,
        measure: Measure,
        units: Sequence[UnitCode],
        *,
        counts_from: CountsFrom = CountsFrom.RECAP,
    ) -> Mapping[UnitCode, CountedFigure]:
        """Return each unit's figure in the newest recap (or count of names) that has one."""

    async def board_counts(
        self,
        snapshots: Sequence[int],
        rule: BoardRule,
        area: UnitCode | None = None,
        *,
        ranked: AbstractSet[UnitCode] | None = None,
    ) -> Mapping[int, Counts]:
        """Return by snapshot the counts of a board's units, everywhere or within one area.

        Who knows all units of a board everywhere gives them as ``ranked``, so that the kind of each
        row's unit is not looked up.
        """

    async def unit_counts(
        self,
        snapshots: Sequence[int],
        rule: BoardRule,
        units: Collection[UnitCode],
        *,
        with_base: bool = False,
    ) -> Mapping[int, Counts]:
        """Return by snapshot the counts of some units of a board, or only those with a base."""

    async def base_sources(
        self, snapshot: int, rule: BoardRule, area: UnitCode | None = None
    ) -> Sequence[BaseSource | None]:
        """Return the sources of a board's bases, the most frequent first.

        None stands for bases that are in no file of bases: they came with the recap.
        """


class ExplainedColumns(Protocol):
    """The meanings of columns that senders of recaps have explained once."""

    async def of(self, sender: str) -> Mapping[str, str]:
        """Return the meanings by folded heading."""

    async def keep(self, sender: str, heading: str, meaning: str, *, at: datetime) -> None:
        """Store a meaning, replacing another."""

    async def forget(self, sender: str, headings: Sequence[str]) -> None:
        """Delete some headings."""


@dataclass(frozen=True, slots=True)
class OpenedBoard:
    """What a chat opened last, and when: a board, or (None) a regency's brief.

    ``unit`` is the unit it was opened for; None for the whole board.
    """

    chat: ChatId
    board: BoardKind | None
    area: UnitCode | None
    unit: UnitCode | None
    at: datetime


class OpenedBoards(Protocol):
    """Records of what people opened by themselves."""

    async def keep(self, opened: OpenedBoard) -> None:
        """Store a record, replacing an earlier one of the same chat and board."""

    async def since(self, moment: datetime) -> Sequence[OpenedBoard]:
        """Return the records from a moment on, the oldest first."""

    async def last(self, chat: ChatId) -> OpenedBoard | None:
        """Return the newest record of a chat."""

    async def count(self, chat: ChatId) -> int:
        """Return the number of a chat's records."""

    async def forget_before(self, moment: datetime) -> int:
        """Delete old records; return how many."""


class Milestones(Protocol):
    """What units have reached for the first time. It is never deleted, so it is told once."""

    async def all(self, unit: UnitCode | None = None) -> Sequence[KeptMilestone]:
        """Return what is kept of a unit (None: of all), by unit."""

    async def add(self, found: Sequence[KeptMilestone]) -> None:
        """Keep milestones; those that are kept already stay as they are."""

    async def told(self, those: Sequence[ReachedMilestone], *, at: datetime) -> None:
        """Note that milestones are told, which they never are again."""

    async def certified(self) -> int:
        """Return how many have the code of a certificate."""
