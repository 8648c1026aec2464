"""What the office's export of the national application says of blocks, the newest of each."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from census.fieldwork.blocks import BlockCode
from census.fieldwork.counts import BlockCounts, FourCounts
from storage.engine.batch import some_of, upsert
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.fieldwork import block_counts

_ALL = select(block_counts)


class StoredExportedCounts(Repository):
    """The port ``ExportedCounts``."""

    async def put(self, counts: Sequence[BlockCounts]) -> None:
        """Store counts; those of a block take the place of the ones before."""
        rows = []
        for each in counts:
            row = {**row_of(each), **row_of(each.counts)}
            del row["counts"]
            rows.append(row)
        await upsert(self._transaction, block_counts, rows)

    async def newest(
        self, blocks: Sequence[BlockCode] | None = None
    ) -> Mapping[BlockCode, BlockCounts]:
        """Return the counts of blocks (None: of all); those without any are left out."""
        query, parameters = _ALL, None
        if blocks is not None:
            query, parameters = some_of(self._transaction, _ALL, block_counts.c.block, blocks)
        rows = await self._transaction.all(query, parameters)
        return {
            BlockCode(row.block): value_of(BlockCounts, row, counts=value_of(FourCounts, row))
            for row in rows
        }
