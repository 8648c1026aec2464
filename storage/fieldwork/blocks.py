"""The blocks of the field work, and where their list is from."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Column, ColumnElement, delete, or_, select

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.units import UnitCode
from storage.engine.batch import among, insert, some_of, upsert
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.fieldwork import block_lists, blocks

_ALL = select(blocks)
_CODES = select(blocks.c.code)
_NEWEST_LIST = select(block_lists).order_by(block_lists.c.number.desc()).limit(1)


class StoredBlocks(Repository):
    """The port ``Blocks``."""

    async def replace(self, new: Sequence[Block], origin: BlockList, *, at: datetime) -> None:
        """Store a list. Codes that are missing in it are gone."""
        kept, listed = among(self._transaction, blocks.c.code, (block.code for block in new))
        await self._transaction.run(delete(blocks).where(~kept), listed)
        await upsert(self._transaction, blocks, map(row_of, new))
        row = row_of(origin, at=at)
        await self._transaction.run(insert(self._transaction, block_lists).values(row))

    async def origin(self) -> BlockList | None:
        """Return where the list is from; None before the first one."""
        row = await self._transaction.first(_NEWEST_LIST)
        return value_of(BlockList, row) if row is not None else None

    async def listed(self, area: UnitCode | None = None) -> Sequence[Block]:
        """Return the blocks of an area (None: of all), by village and order."""
        query = _ALL if area is None else _ALL.where(inside(blocks.c.village, area))
        found = [value_of(Block, row) for row in await self._transaction.all(query)]
        return sorted(found, key=lambda block: (block.village, block.order))

    async def get_all(self, codes: Sequence[BlockCode]) -> Mapping[BlockCode, Block]:
        """Return blocks by their codes; unknown codes are left out."""
        rows = await self._transaction.all(*some_of(self._transaction, _ALL, blocks.c.code, codes))
        return {row.code: value_of(Block, row) for row in rows}

    async def codes(self) -> frozenset[BlockCode]:
        """Return the codes of all blocks."""
        rows = await self._transaction.all(_CODES)
        return frozenset(row.code for row in rows)


def inside(village: Column[str], area: UnitCode) -> ColumnElement[bool]:
    """Return the condition that a village is an area or lies in it (see ``lies_in``)."""
    return or_(village == area, village.startswith(f"{area}.", autoescape=True))
