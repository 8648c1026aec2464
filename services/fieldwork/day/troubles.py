"""What somebody in the field writes that is no report: it may be kept as a note on a block."""

from census.fieldwork.day import LONGEST_WORDS, FieldTrouble
from census.fieldwork.progress import BlockState
from census.fieldwork.typed.troubles import blocks_meant
from census.fieldwork.workers import FieldRole
from census.people.people import Person
from services.fieldwork.day.reporting import own_blocks
from services.fieldwork.day.whose import runs
from services.ports.unit_of_work import UnitOfWork


async def trouble_of(uow: UnitOfWork, actor: Person, text: str) -> FieldTrouble | None:
    """Return what a text may be a note on; None for who reports nothing now.

    Without a block in its words an enumerator may mean any own one that is not approved.
    """
    worker = await uow.fieldworkers.of_chat(actor.chat)
    if worker is None or not await runs(uow):
        return None
    own = {each.block.code: each.block for each in await own_blocks(uow, actor)}
    if not own:
        return None
    meant = blocks_meant(text, await own_blocks(uow, actor))
    leads = worker.role is FieldRole.COORDINATOR
    progress = await uow.block_reports.progress(list(own))
    open_still = [
        code
        for code in own
        if code not in progress or progress[code].state is not BlockState.APPROVED
    ]
    codes = meant or (() if leads else open_still)
    words = " ".join(text.split())
    cut = words if len(words) <= LONGEST_WORDS else f"{words[: LONGEST_WORDS - 1]}…"
    kept = tuple(own[code] for code in codes if code in open_still)
    return FieldTrouble(cut, kept, leads=leads, named=bool(meant))
