"""The recaps: drafts that wait, and published snapshots that never change.

Only drafts are published or discarded, and no statement here updates a row of figures.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, exists, insert, select, update

from census.definition import BoardRule
from census.units import Measure
from services.ports import RecapRow, Snapshot
from storage.batch import insert_new
from storage.tables import snapshot_contents, snapshot_rows, snapshots, units
from storage.transaction import Transaction


class StoredSnapshots:
    """The port ``Snapshots``."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

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
        number = await self._transaction.value(
            insert(snapshots).returning(snapshots.c.id),
            {
                "as_of": as_of,
                "source": source,
                "illustrative": illustrative,
                "warnings": list(warnings),
            },
        )
        await insert_new(
            self._transaction,
            snapshot_rows,
            (
                {
                    "snapshot": number,
                    "measure": row.measure,
                    "unit": row.unit,
                    "completed": row.completed,
                    "base": row.base,
                }
                for row in rows
            ),
        )
        return Snapshot(number, as_of, source, None, illustrative, tuple(warnings))

    async def waiting(self) -> Sequence[Snapshot]:
        """Return the drafts by date."""
        query = select(snapshots).where(snapshots.c.published_at.is_(None))
        rows = await self._transaction.all(query.order_by(snapshots.c.as_of, snapshots.c.id))
        return [_snapshot(row) for row in rows]

    async def get(self, snapshot: int) -> Snapshot | None:
        """Return a snapshot, waiting or published."""
        row = await self._transaction.first(select(snapshots).where(snapshots.c.id == snapshot))
        return _snapshot(row) if row is not None else None

    async def publish(self, snapshot: int, *, at: datetime) -> bool:
        """Publish a draft; False when it was published before or is not there."""
        published = await self._transaction.change(
            update(snapshots).where(_is_draft(snapshot)).values(published_at=at)
        )
        if published:
            held = (
                select(snapshot_rows.c.snapshot, units.c.kind, snapshot_rows.c.measure)
                .distinct()
                .join(units, units.c.code == snapshot_rows.c.unit)
                .where(snapshot_rows.c.snapshot == snapshot)
            )
            await self._transaction.run(
                insert(snapshot_contents).from_select(["snapshot", "kind", "measure"], held)
            )
        return published > 0

    async def discard(self, snapshot: int) -> bool:
        """Drop a draft; False when there is none such."""
        return await self._transaction.change(delete(snapshots).where(_is_draft(snapshot))) > 0

    async def rows(self, snapshot: int, measure: Measure) -> Sequence[RecapRow]:
        """Return a snapshot's rows for a measure."""
        query = select(snapshot_rows).where(
            snapshot_rows.c.snapshot == snapshot, snapshot_rows.c.measure == measure
        )
        return [
            RecapRow(row.unit, row.measure, row.completed, row.base)
            for row in await self._transaction.all(query)
        ]

    async def published(self, rule: BoardRule, *, limit: int = 2) -> Sequence[Snapshot]:
        """Return the newest published snapshots that hold figures for a board, newest first.

        Newest by the day of the figures: yesterday's recap published late is not today's.
        """
        holds = exists().where(
            snapshot_contents.c.snapshot == snapshots.c.id,
            snapshot_contents.c.kind.in_(rule.units),
            snapshot_contents.c.measure == rule.measure,
        )
        query = (
            select(snapshots)
            .where(snapshots.c.published_at.is_not(None), holds)
            .order_by(
                snapshots.c.as_of.desc(), snapshots.c.published_at.desc(), snapshots.c.id.desc()
            )
            .limit(limit)
        )
        return [_snapshot(row) for row in await self._transaction.all(query)]


def _is_draft(snapshot: int) -> Any:
    return (snapshots.c.id == snapshot) & snapshots.c.published_at.is_(None)


def _snapshot(row: Row[Any]) -> Snapshot:
    return Snapshot(
        id=row.id,
        as_of=row.as_of,
        source=row.source,
        published_at=row.published_at,
        illustrative=row.illustrative,
        warnings=tuple(row.warnings),
    )
