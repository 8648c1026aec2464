"""The allocation as a whole: planned, looked at, published, and the state of the field work."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from hashlib import blake2b
from typing import Final

from census.errors import CensusError
from census.fieldwork.allocation import Allocation, FieldPhase, PublishedAllocation
from census.fieldwork.sharing.allocating import allocate
from census.fieldwork.sharing.changing import repaired
from census.fieldwork.sharing.plan import described
from census.fieldwork.sharing.seen import MOVES, SeenPlan
from census.fieldwork.visiting import VisitStage, visit_days
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.permissions import Permission
from census.units import Unit, UnitCode, UnitKind
from services.fieldwork.looking import made_up
from services.fieldwork.telling_work import tell_work, works
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, System, name_of, note, require
from services.rules.push_rules import PushRules

LOCK_DAY: Final = "fieldwork lock day"


async def plan_fieldwork(
    uow: UnitOfWork, rules: PushRules, actor: Actor, *, at: datetime
) -> SeenPlan:
    """Plan who goes where, and change nothing.

    Raises CensusError: ("not-allowed"), ("allocation-no-blocks"), ("allocation-no-workers").
    """
    require(actor, Permission.PLAN_FIELDWORK)
    blocks = await uow.blocks.listed()
    if not blocks:
        raise CensusError("allocation-no-blocks")
    workers = await uow.fieldworkers.listed()
    if not any(worker.visits for worker in workers):
        raise CensusError("allocation-no-workers")
    current = await uow.allocations.current()
    if current is not None:
        workers = [_serving(worker, current.allocation) for worker in workers]
    counted, most = rules.loads.counted, rules.loads.max_load
    if current is None or current.phase is FieldPhase.PLANNED:
        allocation = allocate(blocks, workers, counted)
    else:
        allocation = repaired(current.allocation, blocks, workers, counted)
    before = current.allocation.blocks if current else {}
    after = allocation.blocks
    phase = current.phase if current else None
    day, origin = await uow.facts.get(LOCK_DAY), await uow.blocks.origin()
    return SeenPlan(
        described(allocation, blocks, workers, counted=counted, most=most),
        current,
        moves=sum(before.get(code) != badge for code, badge in after.items()),
        token=_token(allocation),
        blocks={block.code: block for block in blocks},
        names=await _area_names(uow),
        lock_day=date.fromisoformat(day) if day else None,
        illustrative=await made_up(uow),
        whole_villages=origin is not None and origin.from_recap,
        over=visit_days(rules.census, phase, at).stage is VisitStage.AFTER,
    )


def require_seen(seen: SeenPlan, token: str) -> None:
    """Refuse to publish another plan than the one of a token, which somebody has seen.

    Raises CensusError: ("allocation-holds") where the plan of now holds already,
    ("allocation-changed") where it is by now another one.
    """
    if not seen.is_new:
        raise CensusError("allocation-holds")
    if seen.token != token:
        raise CensusError("allocation-changed")


async def publish_plan(
    uow: UnitOfWork, rules: PushRules, actor: Actor, token: str, *, at: datetime
) -> int:
    """Make a plan hold, and tell everybody whose work is another than before; return how many.

    Raises as ``plan_fieldwork`` and ``require_seen``.
    """
    await uow.allocations.lock()
    seen = await plan_fieldwork(uow, rules, actor, at=at)
    require_seen(seen, token)
    before = seen.current.allocation if seen.current else Allocation()
    after = seen.plan.allocation
    phase = seen.phase or FieldPhase.PLANNED
    version = await uow.allocations.publish(after, phase, actor=name_of(actor), at=at)
    count = len(seen.plan.busy)
    await note(uow, actor, "work allocated", {"number": version, "count": count}, at=at)
    return await tell_work(uow, _concerned(before, after), before=before, by=actor, at=at)


async def move_field_phase(
    uow: UnitOfWork, actor: Actor, phase: FieldPhase, *, at: datetime
) -> PublishedAllocation:
    """Move the field work to another state.

    Raises CensusError: ("not-allowed"), ("allocation-none") before the first allocation,
    ("old-button") where the state is another than the button knew.
    """
    require(actor, Permission.PLAN_FIELDWORK)
    current = await uow.allocations.current()
    if current is None:
        raise CensusError("allocation-none")
    if phase not in MOVES[current.phase]:
        raise CensusError("old-button")
    if not await uow.allocations.set_phase(phase, actor=name_of(actor), at=at):
        raise CensusError("old-button")
    if phase is not FieldPhase.PLANNED:
        await uow.facts.put(LOCK_DAY, "")
    await note(uow, actor, "field phase moved", {"number": phase}, at=at)
    moved = await uow.allocations.current()
    return moved or current


async def lock_on(
    uow: UnitOfWork, rules: PushRules, actor: Actor, day: date, *, at: datetime
) -> None:
    """Lock the allocation when a day begins.

    Raises CensusError: ("not-allowed"), ("allocation-none"), ("allocation-locked") where it is
    locked already, ("allocation-day-over") for a day that is not in the future.
    """
    require(actor, Permission.PLAN_FIELDWORK)
    current = await uow.allocations.current()
    if current is None:
        raise CensusError("allocation-none")
    if current.phase is not FieldPhase.PLANNED:
        raise CensusError("allocation-locked")
    if day <= rules.today(at):
        raise CensusError("allocation-day-over")
    await uow.facts.put(LOCK_DAY, day.isoformat())
    await note(uow, actor, "lock day set", {"number": current.version}, at=at)


async def lock_when_due(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> bool:
    """Lock the allocation if its day has come; return whether it was locked now."""
    day = await uow.facts.get(LOCK_DAY)
    current = await uow.allocations.current() if day else None
    if not day or current is None or rules.today(now) < date.fromisoformat(day):
        return False
    if current.phase is not FieldPhase.PLANNED:
        return False
    await move_field_phase(uow, System(), FieldPhase.LOCKED, at=now)
    return True


def _serving(worker: Fieldworker, allocation: Allocation) -> Fieldworker:
    """Return a reserve who took somebody's place as the enumerator that they are now."""
    serves = worker.role is FieldRole.RESERVE and bool(allocation.of(worker.badge))
    return replace(worker, role=FieldRole.ENUMERATOR) if serves else worker


def _concerned(before: Allocation, after: Allocation) -> list[Badge]:
    """Return whose blocks, team or coordinator is another than before."""
    was, is_ = works(before), works(after)
    return [badge for badge in {**was, **is_} if was.get(badge) != is_.get(badge)]


async def _area_names(uow: UnitOfWork) -> Mapping[UnitCode, Unit]:
    """Return the villages and districts by code."""
    kinds = (UnitKind.DISTRICT, UnitKind.VILLAGE)
    return {unit.code: unit for kind in kinds for unit in await uow.units.within(kind)}


def _token(allocation: Allocation) -> str:
    """Return a short name of an allocation: the same for the same one."""
    said = repr((list(allocation.blocks.items()), list(allocation.teams.items())))
    return blake2b(said.encode(), digest_size=6).hexdigest()
