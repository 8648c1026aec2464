"""The blocks of the field work."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.units import UnitCode


class Blocks(Protocol):
    """The list of blocks. A new list takes the place of the old one; what was reported stays."""

    async def replace(self, blocks: Sequence[Block], origin: BlockList, *, at: datetime) -> None:
        """Store a list. Codes that are missing in it are gone."""

    async def origin(self) -> BlockList | None:
        """Return where the list is from; None before the first one."""

    async def listed(self, area: UnitCode | None = None) -> Sequence[Block]:
        """Return the blocks of an area (None: of all), by village and order."""

    async def get_all(self, codes: Sequence[BlockCode]) -> Mapping[BlockCode, Block]:
        """Return blocks by their codes; unknown codes are left out."""

    async def codes(self) -> frozenset[BlockCode]:
        """Return the codes of all blocks."""
