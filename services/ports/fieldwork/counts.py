"""The four counts of blocks, as the office exports them from the national application."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from census.fieldwork.blocks import BlockCode
from census.fieldwork.counts import BlockCounts


class ExportedCounts(Protocol):
    """The newest counts of each block. They stay when the list of blocks changes."""

    async def put(self, counts: Sequence[BlockCounts]) -> None:
        """Store counts; those of a block take the place of the ones before."""

    async def newest(
        self, blocks: Sequence[BlockCode] | None = None
    ) -> Mapping[BlockCode, BlockCounts]:
        """Return the counts of blocks (None: of all); those without any are left out."""
