"""Taking in the office's export of the national application: the four counts of blocks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.fieldwork.blocks import Block
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.following.newest import Contradiction, after, contradictions
from census.people.permissions import Permission
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, note, require


@dataclass(frozen=True, slots=True)
class TakenProgress:
    """What was taken, with the sums; ``older`` blocks were left, since newer counts are kept."""

    taken: tuple[BlockCounts, ...]
    sums: FourCounts
    older: tuple[Block, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()


async def take_progress(
    uow: UnitOfWork, actor: Actor, counts: Sequence[BlockCounts], *, at: datetime
) -> TakenProgress:
    """Take counts over, and return what contradicts the reports. Raises CensusError("not-allowed").

    Counts of a block that are older than the kept ones are left.
    """
    require(actor, Permission.PLAN_FIELDWORK)
    codes = [each.block for each in counts]
    kept = await uow.exported_counts.newest(codes)
    blocks = await uow.blocks.get_all(codes)
    placed = (after(kept.get(each.block), each) for each in counts)
    taken = tuple(filter(None, placed))
    await uow.exported_counts.put(taken)
    if taken:
        await note(uow, actor, "progress imported", {"count": len(taken)}, at=at)
    fresh = {each.block: each for each in taken}
    return TakenProgress(
        taken,
        sum((each.counts for each in taken), FourCounts()),
        tuple(blocks[code] for code in codes if code not in fresh),
        contradictions(
            {code: blocks[code] for code in fresh},
            await uow.block_reports.progress(codes),
            fresh,
        ),
    )
