"""Where blocks stand: by what was reported, and by the office's export where that is newer."""

from collections.abc import Mapping, Sequence

from census.fieldwork.blocks import BlockCode
from census.fieldwork.following.newest import newest_of_all
from census.fieldwork.progress import BlockProgress
from services.ports.unit_of_work import UnitOfWork


async def newest_progress(
    uow: UnitOfWork, blocks: Sequence[BlockCode] | None = None
) -> Mapping[BlockCode, BlockProgress]:
    """Return where blocks stand (None: all) by what was said last.

    Those of which nothing is said are left out.
    """
    reported = await uow.block_reports.progress(blocks)
    return newest_of_all(reported, (await uow.exported_counts.newest(blocks)).values())
