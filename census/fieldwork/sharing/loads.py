"""The load of a block, how much one person should have, and the blocks of villages in order."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from census.fieldwork.blocks import Block, Counted
from census.fieldwork.following.tally import settled
from census.fieldwork.progress import BlockProgress, BlockState
from census.units import UnitCode


@dataclass(frozen=True, slots=True)
class LoadRules:
    """The load of a block, and the most that one enumerator should have (None: not stated).

    All blocks are given away even if somebody is above the maximum; the plan says who.
    """

    counted: Counted = Counted.FAMILIES
    max_load: int | None = None


def load_of(block: Block, counted: Counted) -> int:
    """Return the load of a block: what is left in it, or every door where all are visited."""
    return block.size if counted is Counted.VISITS else block.left


def left_of(block: Block, counted: Counted, progress: BlockProgress | None) -> int:
    """Return what is left of a block's load; nothing once it is approved."""
    if progress is None:
        return load_of(block, counted)
    if progress.state is BlockState.APPROVED:
        return 0
    if progress.left is not None:
        return progress.left
    return max(load_of(block, counted) - settled(progress.visits), 0)


def by_village(blocks: Iterable[Block]) -> dict[UnitCode, list[Block]]:
    """Return the blocks of each village in their order."""
    villages = defaultdict[UnitCode, list[Block]](list)
    for block in sorted(blocks, key=lambda each: (each.village, each.order, each.code)):
        villages[block.village].append(block)
    return dict(villages)
