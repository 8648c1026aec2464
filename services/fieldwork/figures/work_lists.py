"""Work lists to print: of an enumerator, or of a coordinator's team."""

from datetime import datetime

from census.errors import CensusError
from census.fieldwork.following.work_list import WorkLine, WorkList
from census.fieldwork.progress import BlockProgress
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import lies_in
from services.fieldwork.known import worker_of, worker_with
from services.fieldwork.leading.team import led
from services.fieldwork.looking import made_up, newest_progress
from services.fieldwork.reach import reach_of
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, System


async def work_list(
    uow: UnitOfWork, actor: Actor, badge: Badge | None = None, *, at: datetime
) -> WorkList:
    """Return the work list of a badge (None: the own one).

    Raises CensusError: ("fieldwork-not-one"), ("fieldteam-not-yet") before an allocation,
    ("fieldwork-work-none") without blocks, ("fieldwork-badge-unknown"), and as ``reach_of`` and
    ``led`` for others' work.
    """
    worker = await _whose(uow, actor, badge)
    current = await uow.allocations.current()
    if current is None:
        raise CensusError("fieldteam-not-yet")
    allocation = current.allocation
    team = await uow.fieldworkers.get_all(allocation.team(worker.badge))
    owners = {worker.badge: worker, **team}
    codes = [code for owner in owners for code in allocation.of(owner)]
    blocks = await uow.blocks.get_all(codes)
    progress = await newest_progress(uow, codes)
    lines = []
    for code in codes:
        if (block := blocks.get(code)) is not None:
            unit = await uow.units.get(block.village)
            owner = owners[allocation.blocks[code]]
            name, now = unit.name if unit else block.village, progress.get(code)
            lines.append(WorkLine(block, name, owner, now or BlockProgress(code)))
    if not lines:
        raise CensusError("fieldwork-work-none", name=worker.name)
    return WorkList(worker, lines, at, await made_up(uow))


async def _whose(uow: UnitOfWork, actor: Actor, badge: Badge | None) -> Fieldworker:
    if not isinstance(actor, System):
        own = await uow.fieldworkers.of_chat(actor.chat)
        if badge is None or (own is not None and own.badge == badge):
            return await worker_of(uow, actor.chat)
    worker = await worker_with(uow, badge or Badge(""))
    if isinstance(actor, System):
        return worker
    if worker.role is not FieldRole.COORDINATOR:
        return await led(uow, actor, worker.badge)
    reach = await reach_of(uow, actor)
    inside = reach.district is not None and lies_in(worker.village, reach.district)
    if not (reach.whole or inside):
        raise CensusError("fieldteam-not-yours")
    return worker
