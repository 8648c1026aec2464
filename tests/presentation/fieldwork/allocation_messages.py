"""What admins read of the allocation, and fieldworkers of their own work."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from census.fieldwork.allocation import FieldPhase, PublishedAllocation
from census.fieldwork.blocks import Counted
from census.fieldwork.sharing.allocating import allocate
from census.fieldwork.sharing.plan import described
from census.fieldwork.sharing.seen import SeenPlan
from census.fieldwork.sharing.told import MovedBlock, OwnWork, TeamMember, WorkChange
from census.fieldwork.workers import Badge
from census.units import UnitKind
from presentation.chat.messages import Message
from presentation.fieldwork import allocation, own_work
from presentation.fieldwork.lists.allocation_file import plan_file
from presentation.language.catalogue import Texts
from tests.census.fieldwork.field_examples import (
    FAR,
    NEXT,
    VILLAGE,
    blocks_of,
    coordinator,
    worker,
    workers,
)
from tests.presentation.every.examples import AS_OF, LONG_NAME, a_unit

BLOCKS = [*blocks_of(VILLAGE, [120] * 40), *blocks_of(NEXT, [9000]), *blocks_of(FAR, [0, 3])]
NAMES = {code: a_unit(LONG_NAME, UnitKind.VILLAGE, code) for code in (VILLAGE, NEXT, FAR)}


def plans(counted: Counted) -> Iterator[tuple[str, SeenPlan]]:
    """Yield plans of all states of the field work."""
    lead, people = coordinator("901"), workers(12)
    for name, staff in (("few", people[:1]), ("all", [*people, lead]), ("idle", workers(99))):
        made = allocate(BLOCKS, staff, counted)
        plan = described(made, BLOCKS, staff, counted=counted, most=300)
        blocks = {block.code: block for block in BLOCKS}
        seen = SeenPlan(plan, None, 43, "a1b2c3d4e5f6", blocks, NAMES)
        yield name, seen
        for phase in FieldPhase:
            current = PublishedAllocation(12, AS_OF, "1", phase, made)
            held = replace(seen, current=current, lock_day=date(2020, 6, 25))
            yield f"{name}, {phase}", held
            yield f"{name}, {phase}, over", replace(held, over=True)


def allocation_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them all, with their names."""
    for counted in Counted:
        for name, seen in plans(counted):
            yield f"allocation: {name}, {counted}", allocation.screen(texts, seen)
            yield f"allocation: ask, {name}, {counted}", allocation.ask(texts, seen)
    for name, seen in plans(Counted.FAMILIES):
        yield f"allocation: why, {name}", allocation.villages(texts, seen, 1)
        yield f"allocation: file, {name}", plan_file(texts, seen)
    for phase in FieldPhase:
        yield f"allocation: sure, {phase}", allocation.ask_phase(texts, phase)
        yield f"allocation: how, {phase}", allocation.how_to_change(texts, phase)
    yield "allocation: how", allocation.how_to_change(texts, None)
    facts: dict[str, str | int] = {
        "badge": "012",
        "to": "907",
        "from": "012",
        "day": "25 Juni",
        "count": 3,
        "left": 2,
    }
    for key in ("handed", "handed-team", "given", "away", "away-left", "back-again", "locks"):
        yield f"allocation: {key}", allocation.changed(texts, key, **facts)
    were = {block.code: Badge("012") for block in BLOCKS[:9]}
    for away in (False, True):
        back = allocation.way_back(texts, were, away=away)
        yield f"allocation: back, {away}", allocation.changed(texts, "given", back, **facts)
    for told in (0, 890):
        yield f"allocation: told {told}", Message(allocation.published(texts, told))
    yield from own_work_messages(texts)


def own_work_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield what fieldworkers read of their own work."""
    lead = coordinator("901")
    for phase in FieldPhase:
        left = {block.code: block.left for block in BLOCKS}
        own = OwnWork(worker("1"), phase, tuple(BLOCKS), 13_803, left, lead=lead, villages=NAMES)
        for name, some in (("own work", left), ("own work, going", dict.fromkeys(left, 7))):
            yield f"{name}, {phase}", own_work.own(texts, replace(own, left=some))
        yield f"own work, sample, {phase}", own_work.own(texts, replace(own, illustrative=True))
        moved = tuple(MovedBlock(block, other) for block in BLOCKS[:4] for other in (lead, None))
        away = (MovedBlock(BLOCKS[0], replace(lead, absent=True)),)
        for by in ("", LONG_NAME):
            changed = replace(own, change=WorkChange((*away, *moved), moved, by))
            yield f"own work, changed, {phase} {by}", own_work.own(texts, changed)
            lost = replace(changed, blocks=(), change=WorkChange((), moved, by))
            yield f"own work, gone, {phase} {by}", own_work.own(texts, lost)
        why = dict.fromkeys(left, LONG_NAME)
        yield f"own work, reopened, {phase}", own_work.own(texts, replace(own, reopened=why))
        team = tuple(TeamMember(each, 6, 300) for each in workers(20))
        leads = OwnWork(lead, phase, team=team)
        yield f"own team, {phase}", own_work.own(texts, leads)
    yield "own work, none", own_work.own(texts, OwnWork(worker("1"), FieldPhase.LOCKED))
