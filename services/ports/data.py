"""Units, their bases, and the recaps."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from census.definition import BoardRule
from census.recap import RecapRow, Snapshot
from census.units import Base, Measure, Unit, UnitCode, UnitKind


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
    ) -> Snapshot:
        """Keep a recap as a draft."""

    async def waiting(self) -> Sequence[Snapshot]:
        """Return the drafts by date."""

    async def get(self, snapshot: int) -> Snapshot | None:
        """Return a snapshot, waiting or published."""

    async def publish(self, snapshot: int, *, at: datetime) -> bool:
        """Publish a draft; False when it was published before."""

    async def discard(self, snapshot: int) -> bool:
        """Drop a draft; False when there is none such."""

    async def rows(self, snapshot: int, measure: Measure) -> Sequence[RecapRow]:
        """Return a snapshot's rows for a measure."""

    async def published(self, rule: BoardRule, *, limit: int = 2) -> Sequence[Snapshot]:
        """Return the newest published snapshots that hold figures for a board, newest first."""
