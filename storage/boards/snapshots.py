"""Recaps: waiting drafts, and published snapshots that never change.

Only drafts are published, redated or discarded, and no statement here updates a row of figures. A
snapshot counts as long as it is not withdrawn and no correction names all of its units.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, exists, func, insert, select, update

from census.definition import BoardRule
from census.recaps.publication import Edition
from census.recaps.recap import RecapRow, Snapshot
from census.units import CountsFrom, Measure, UnitKind
from storage.boards.queries import (
    counting,
    is_partly,
    is_replaced,
    snapshot_of,
)
from storage.engine.batch import insert_new
from storage.engine.repository import Repository
from storage.tables.columns import Moment, one_of
from storage.tables.data import snapshot_contents, snapshot_rows, snapshots, units

PUBLISHING_TURN = 0x7265636170
"""The number of PostgreSQL's advisory lock for publishing: "recap"."""

_corrections = snapshots.alias("corrections")
_COUNTS = counting()
_FIGURES = ("measure", "unit", "completed", "base")
_RECAP = snapshots.c.counts_from == CountsFrom.RECAP


class StoredSnapshots(Repository):
    """The port ``Snapshots``."""

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
        number = await self._transaction.value(
            insert(snapshots).returning(snapshots.c.id),
            {
                "as_of": as_of,
                "source": source,
                "illustrative": illustrative,
                "warnings": list(warnings),
                "file_hash": file_hash,
                "staged_by": by,
                "counts_from": counts_from,
            },
        )
        await insert_new(
            self._transaction,
            snapshot_rows,
            (
                {"snapshot": number, **{name: getattr(row, name) for name in _FIGURES}}
                for row in rows
            ),
        )
        return Snapshot(
            number,
            as_of,
            source,
            None,
            illustrative,
            tuple(warnings),
            file_hash,
            staged_by=by,
            counts_from=counts_from,
        )

    async def waiting(self) -> Sequence[Snapshot]:
        """Return the drafts by date."""
        query = select(snapshots).where(snapshots.c.published_at.is_(None))
        rows = await self._transaction.all(query.order_by(snapshots.c.as_of, snapshots.c.id))
        return [snapshot_of(row) for row in rows]

    async def get(self, snapshot: int) -> Snapshot | None:
        """Return a snapshot: waiting, published or withdrawn."""
        row = await self._transaction.first(select(snapshots).where(snapshots.c.id == snapshot))
        return snapshot_of(row) if row is not None else None

    async def take_turn(self) -> None:
        """Lock publishing and withdrawing until the end of the transaction.

        SQLite runs one transaction after another anyway.
        """
        if self._transaction.dialect == "postgresql":
            await self._transaction.run(select(func.pg_advisory_xact_lock(PUBLISHING_TURN)))

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
        published = await self._transaction.change(
            update(snapshots)
            .where(_is_draft(snapshot))
            .values(published_at=at, published_by=by, replaces=replaces, reason=reason)
        )
        if published:
            held = (
                select(snapshot_rows.c.snapshot, units.c.kind, snapshot_rows.c.measure)
                .join(units, units.c.code == snapshot_rows.c.unit)
                .where(snapshot_rows.c.snapshot == snapshot)
                .group_by(snapshot_rows.c.snapshot, units.c.kind, snapshot_rows.c.measure)
                # A regency alone is the sum of its own recap, and not for the board of the
                # province.
                .having((units.c.kind != UnitKind.REGENCY) | (func.count() > 1))
            )
            await self._transaction.run(
                insert(snapshot_contents).from_select(["snapshot", "kind", "measure"], held)
            )
        return published > 0

    async def withdraw(self, snapshot: int, *, at: datetime, by: str) -> bool:
        """Withdraw a published snapshot; False when it was withdrawn before."""
        stands = snapshots.c.published_at.is_not(None) & snapshots.c.withdrawn_at.is_(None)
        statement = update(snapshots).where(snapshots.c.id == snapshot, stands)
        return (
            await self._transaction.change(statement.values(withdrawn_at=at, withdrawn_by=by)) > 0
        )

    async def redate(self, snapshot: int, as_of: datetime) -> bool:
        """Change the moment of a draft; False when there is no such draft."""
        statement = update(snapshots).where(_is_draft(snapshot)).values(as_of=as_of)
        return await self._transaction.change(statement) > 0

    async def discard(self, snapshot: int) -> bool:
        """Discard a draft; False when there is no such draft."""
        return await self._transaction.change(delete(snapshots).where(_is_draft(snapshot))) > 0

    async def same_file(self, file_hash: str) -> Sequence[Snapshot]:
        """Return recaps from the same file that wait or count, the newest first."""
        query = (
            select(snapshots)
            .where(
                snapshots.c.file_hash == file_hash,
                snapshots.c.published_at.is_(None) | (_COUNTS & ~is_replaced()),
            )
            .order_by(snapshots.c.id.desc())
        )
        return [snapshot_of(row) for row in await self._transaction.all(query)]

    async def of_moment(self, as_of: datetime) -> Sequence[Snapshot]:
        """Return the counting recaps of one moment, the newest publishing first."""
        query = select(snapshots).where(_COUNTS, _RECAP, snapshots.c.as_of == as_of)
        newest_first = query.order_by(snapshots.c.published_at.desc(), snapshots.c.id.desc())
        return [snapshot_of(row) for row in await self._transaction.all(newest_first)]

    async def published(
        self, rule: BoardRule, *, limit: int = 2, by: datetime | None = None
    ) -> Sequence[Snapshot]:
        """Return the newest snapshots that count and have figures for a board, newest first.

        Newest by the day of the figures: yesterday's recap published late is not today's. ``by``
        asks for what counted at a past moment.
        """
        asked = {"measure": rule.measure, "counts_from": rule.counts_from, "most": limit}
        if by is not None:
            asked["by"] = by
        rows = await self._transaction.all(_published(rule.units, past=by is not None), asked)
        return [snapshot_of(row) for row in rows]

    async def editions(self, *, limit: int | None = None) -> Sequence[Edition]:
        """Return published recaps, also withdrawn ones, the newest publishing first."""
        replaced_by = (
            select(func.max(_corrections.c.id))
            .where(
                _corrections.c.replaces == snapshots.c.id,
                _corrections.c.published_at.is_not(None),
                _corrections.c.withdrawn_at.is_(None),
            )
            .scalar_subquery()
        )
        rows = await self._transaction.all(
            select(
                snapshots,
                replaced_by.label("replaced_by"),
                (is_replaced() & is_partly()).label("partly"),
            )
            .where(_RECAP, snapshots.c.published_at.is_not(None))
            .order_by(snapshots.c.published_at.desc(), snapshots.c.id.desc())
            .limit(limit)
        )
        held = await self._contents([row.id for row in rows])
        return [
            Edition(snapshot_of(row), frozenset(held[row.id]), row.replaced_by, bool(row.partly))
            for row in rows
        ]

    async def _contents(self, numbers: Sequence[int]) -> dict[int, set[tuple[UnitKind, Measure]]]:
        query = select(snapshot_contents).where(snapshot_contents.c.snapshot.in_(numbers))
        held = defaultdict[int, set[tuple[UnitKind, Measure]]](set)
        for row in await self._transaction.all(query):
            held[row.snapshot].add((row.kind, row.measure))
        return held


@cache
def _published(kinds: tuple[UnitKind, ...], *, past: bool) -> Select[Any]:
    """Make the query once: that takes longer than to run it. ``past`` asks for a moment ``by``."""
    holds = exists().where(
        snapshot_contents.c.snapshot == snapshots.c.id,
        one_of(snapshot_contents.c.kind, kinds),
        snapshot_contents.c.measure == bindparam("measure"),
    )
    newest = (snapshots.c.as_of.desc(), snapshots.c.published_at.desc(), snapshots.c.id.desc())
    counts = counting(bindparam("by", type_=Moment()) if past else None)
    return (
        select(snapshots)
        .where(counts, snapshots.c.counts_from == bindparam("counts_from"), holds)
        .order_by(*newest)
        .limit(bindparam("most"))
    )


def _is_draft(snapshot: int) -> Any:
    return (snapshots.c.id == snapshot) & snapshots.c.published_at.is_(None)
