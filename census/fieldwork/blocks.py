"""Blocks: the smallest areas of the field work, with what is left to visit in them.

A block is an SLS or a part of one (in 2020 mostly an RT). Names and addresses of households are the
statistics office's and never come here: a block has counts only.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from census.units import UnitCode

BlockCode = NewType("BlockCode", str)
"""BPS's 14 digits (SLS) or 16 (sub-SLS), or the office's own code. Always text, never a number."""


class Counted(StrEnum):
    """What the load of a block counts, as the census says."""

    FAMILIES = "families"
    BUSINESSES = "businesses"
    VISITS = "visits"


@dataclass(frozen=True, slots=True)
class Block:
    """A block. ``size`` is all that is counted in it, ``done`` of it online.

    Blocks of a village stand in the ``order`` of the file, counted from 0: neighbours in the file
    are taken for neighbours in the village.
    """

    code: BlockCode
    village: UnitCode
    name: str
    size: int
    done: int = 0
    order: int = 0

    @property
    def left(self) -> int:
        """What is left to visit: never less than nothing."""
        return max(self.size - self.done, 0)


@dataclass(frozen=True, slots=True)
class BlockList:
    """Where the blocks are from: a file, or (``from_recap``) the villages of the last recap.

    ``illustrative`` marks figures that were made up for a demonstration: these, and all reports of
    these blocks.
    """

    source: str
    as_of: datetime
    from_recap: bool = False
    illustrative: bool = False
