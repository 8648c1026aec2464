"""What is reported of blocks: every act, and where each block stands after them."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, func, select, update

from census.fieldwork.blocks import BlockCode
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.following.tally import READY
from census.fieldwork.progress import (
    BlockProgress,
    BlockState,
    Entry,
    NewEntry,
    Visits,
    allows,
    progress_after,
    progress_with,
)
from census.fieldwork.workers import Badge
from census.units import UnitCode
from storage.engine.batch import among, insert, insert_new, some_of, upsert
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.fieldwork import block_entries, block_progress, blocks

_ENTRY = block_entries.c
_COUNTS = select(block_entries).where(_ENTRY.undone_at.is_(None))
_OF_BLOCK = _COUNTS.where(_ENTRY.block == bindparam("block")).order_by(_ENTRY.number)
_BLOCK = block_progress.c.block
_STANDING = select(block_progress)
_HELD = _STANDING.order_by(_BLOCK).with_for_update()


class StoredBlockReports(Repository):
    """The port ``BlockReports``. Two acts on one block wait for each other."""

    async def add(self, entry: NewEntry) -> int | None:
        """Record an act and what follows for the block; return its number.

        None where the state of the block forbids it: an approved block takes visits no more until
        it is reopened, and only a finished one is approved.
        """
        before = await self._locked(entry.block)
        allowed = allows(progress_after(entry.block, before).state, entry.kind)
        number = await self._insert(entry) if allowed else None
        new = [] if number is None else [Entry(number, entry)]
        await self._keep(entry.block, [*before, *new])
        return number

    async def add_all(self, entries: Sequence[NewEntry]) -> Sequence[NewEntry]:
        """Record many acts in their order, as ``add`` does; return those that were possible."""
        codes = sorted({entry.block for entry in entries})
        known = await self.progress(codes)
        fresh = [code for code in codes if code not in known]
        await insert_new(self._transaction, block_progress, (_row(BlockProgress(c)) for c in fresh))
        now = await self._held(codes)
        possible = []
        for entry in entries:
            before = now.get(entry.block)
            if before is not None and allows(before.state, entry.kind):
                now[entry.block] = progress_with(before, entry)
                possible.append(entry)
        touched = {entry.block for entry in possible}
        await insert_new(self._transaction, block_entries, map(_entry_row, possible))
        await upsert(self._transaction, block_progress, (_row(now[code]) for code in touched))
        bare, listed = among(
            self._transaction, block_progress.c.block, [c for c in fresh if c not in touched]
        )
        await self._transaction.run(delete(block_progress).where(bare), listed)
        return possible

    async def undo(self, number: int, *, at: datetime) -> Entry | None:
        """Take an act back; None where it was undone before or the block is approved."""
        found = await self._some(select(block_entries).where(_ENTRY.number == number))
        if not found:
            return None
        block = found[0].new.block
        before = await self._locked(block)
        undone = next((entry for entry in before if entry.number == number), None)
        if undone is None or progress_after(block, before).state is BlockState.APPROVED:
            await self._keep(block, before)
            return None
        its = update(block_entries).where(_ENTRY.number == number)
        await self._transaction.run(its.values(undone_at=at))
        await self._keep(block, [entry for entry in before if entry is not undone])
        return replace(undone, undone_at=at)

    async def progress(
        self, blocks: Sequence[BlockCode] | None = None
    ) -> Mapping[BlockCode, BlockProgress]:
        """Return where blocks stand (None: all); those without an act are left out."""
        query, parameters = _STANDING, None
        if blocks is not None:
            query, parameters = some_of(self._transaction, _STANDING, _BLOCK, blocks)
        return await self._progress(query, parameters)

    async def finished_villages(self) -> Sequence[UnitCode]:
        """Return the villages of which every block is finished or approved, by code."""
        its = block_progress.c
        joined = blocks.outerjoin(
            block_progress, (its.block == blocks.c.code) & its.state.in_(READY)
        )
        whole = func.count(blocks.c.code) == func.count(its.block)
        query = select(blocks.c.village).select_from(joined).group_by(blocks.c.village)
        rows = await self._transaction.all(query.having(whole).order_by(blocks.c.village))
        return [row.village for row in rows]

    async def newest_of(self, badge: Badge, *, limit: int) -> Sequence[Entry]:
        """Return the newest acts on somebody's work that were not undone, the newest first."""
        theirs = _COUNTS.where(_ENTRY.badge == badge).order_by(_ENTRY.number.desc())
        return await self._some(theirs.limit(limit))

    async def entries(
        self, blocks: Sequence[BlockCode] | None, *, since: date, until: date
    ) -> Sequence[Entry]:
        """Return acts of these days (both belong) that were not undone, in their order."""
        query, parameters = _COUNTS.where(_ENTRY.day >= since, _ENTRY.day <= until), None
        if blocks is not None:
            theirs, parameters = among(self._transaction, _ENTRY.block, blocks)
            query = query.where(theirs)
        return await self._some(query.order_by(_ENTRY.number), parameters)

    async def _locked(self, block: BlockCode) -> list[Entry]:
        """Return the acts of a block that count, after the acts of others have ended.

        The row of the block is the lock: whoever writes it holds it to the end of the transaction.
        """
        row = _row(BlockProgress(block))
        new = insert(self._transaction, block_progress).values(**row)
        touched = {"block": new.excluded.block}
        held = new.on_conflict_do_update(index_elements=["block"], set_=touched)
        await self._transaction.run(held)
        return await self._some(_OF_BLOCK, {"block": block})

    async def _held(self, blocks: Sequence[BlockCode]) -> dict[BlockCode, BlockProgress]:
        """Return where blocks stand, and hold their rows as ``_locked`` does."""
        return await self._progress(*some_of(self._transaction, _HELD, _BLOCK, blocks))

    async def _progress(
        self, query: Select[Any], parameters: Mapping[str, Any] | None
    ) -> dict[BlockCode, BlockProgress]:
        rows = await self._transaction.readable(query, parameters)
        return {BlockCode(row.block): _stands(row) for row in rows}

    async def _insert(self, entry: NewEntry) -> int:
        new = insert(self._transaction, block_entries).values(**_entry_row(entry))
        return int(await self._transaction.value(new.returning(_ENTRY.number)))

    async def _keep(self, block: BlockCode, entries: Sequence[Entry]) -> None:
        if entries:
            row = _row(progress_after(block, entries))
            await upsert(self._transaction, block_progress, [row])
        else:
            its = delete(block_progress).where(block_progress.c.block == block)
            await self._transaction.run(its)

    async def _some(
        self, query: Select[Any], parameters: Mapping[str, Any] | None = None
    ) -> list[Entry]:
        rows = await self._transaction.readable(query, parameters)
        return [_entry(row) for row in rows]


def _row(progress: BlockProgress) -> dict[str, Any]:
    row = {**row_of(progress, **row_of(progress.visits))}
    for name in ("visits", "counts", "left"):
        del row[name]
    typed = progress.typed
    counts = typed.counts if typed else None
    return {**row, "typed": _written(counts), "typed_at": typed and typed.at}


def _written(counts: FourCounts | None) -> str | None:
    return ",".join(map(str, astuple(counts))) if counts else None


def _counts(written: str | None) -> FourCounts | None:
    return FourCounts(*map(int, written.split(","))) if written else None


def _stands(row: Row[Any]) -> BlockProgress:
    block, counts = BlockCode(row.block), _counts(row.typed)
    typed = BlockCounts(block, counts, row.typed_at, row.typed_at) if counts else None
    return value_of(BlockProgress, row, visits=value_of(Visits, row), typed=typed)


def _entry_row(entry: NewEntry) -> dict[str, Any]:
    row = {**row_of(entry, **row_of(entry.visits)), "counts": _written(entry.counts)}
    del row["visits"]
    return row


def _entry(row: Row[Any]) -> Entry:
    act = value_of(NewEntry, row, visits=value_of(Visits, row), counts=_counts(row.counts))
    return Entry(row.number, act, row.undone_at)
