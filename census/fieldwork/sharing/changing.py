"""Changes of an allocation with the fewest moves: only what has nobody, and what must, moves."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import groupby

from census.fieldwork.allocation import Allocation
from census.fieldwork.blocks import Block, BlockCode, Counted
from census.fieldwork.sharing.loads import by_village, load_of
from census.fieldwork.sharing.placing import AROUND_A_VILLAGE
from census.fieldwork.workers import Badge, Fieldworker
from census.units import UnitCode


def repaired(
    allocation: Allocation,
    blocks: Sequence[Block],
    workers: Sequence[Fieldworker],
    counted: Counted = Counted.FAMILIES,
) -> Allocation:
    """Give those blocks away that have nobody: new ones, and those of people who are gone or away.

    They go to somebody without work who lives in the village or near it, and else to the neighbours
    on both sides, so that the heavier of the two has as little as possible. Nothing else moves.
    What has no neighbour stays without anybody.
    """
    present = {worker.badge for worker in workers if not worker.absent}
    villages = by_village(blocks)
    owners: dict[BlockCode, Badge] = {}
    loads = defaultdict[Badge, int](int)
    for block in blocks:
        owner = allocation.blocks.get(block.code)
        if owner in present:
            owners[block.code] = owner
            loads[owner] += load_of(block, counted)
    busy = set(owners.values())
    idle = [worker for worker in workers if worker.visits and worker.badge not in busy]
    for village, its in villages.items():
        for start, end in _without_anybody(its, owners):
            row = its[start:end]
            if worker := _nearest_idle(idle, village):
                idle.remove(worker)
                found = {block.code: worker.badge for block in row}
            else:
                before = owners.get(its[start - 1].code) if start else None
                after = owners.get(its[end].code) if end < len(its) else None
                found = _between(row, before, after, loads, counted)
            owners |= found
            for block in row:
                if badge := found.get(block.code):
                    loads[badge] += load_of(block, counted)
    codes = (block.code for its in villages.values() for block in its)
    in_order = {code: owners[code] for code in codes if code in owners}
    return Allocation(in_order, _teams(allocation, in_order, present))


def _without_anybody(
    its: Sequence[Block], owners: Mapping[BlockCode, Badge]
) -> list[tuple[int, int]]:
    rows = []
    for served, places in groupby(range(len(its)), lambda place: its[place].code in owners):
        row = list(places)
        if not served:
            rows.append((row[0], row[-1] + 1))
    return rows


def _nearest_idle(idle: Sequence[Fieldworker], village: UnitCode) -> Fieldworker | None:
    """Return somebody without work who lives in the village, or else in its district."""
    for wider in AROUND_A_VILLAGE[:-1]:
        near = [worker for worker in idle if wider(worker.village) == wider(village)]
        if near:
            return min(near, key=lambda worker: worker.badge)
    return None


def _between(
    row: Sequence[Block],
    before: Badge | None,
    after: Badge | None,
    loads: Mapping[Badge, int],
    counted: Counted,
) -> dict[BlockCode, Badge]:
    """Part a row between its neighbours: the first so many to the one, the others to the other."""
    work = [load_of(block, counted) for block in row]

    def heavier(cut: int) -> int:
        first = loads[before] + sum(work[:cut]) if before else 0
        second = loads[after] + sum(work[cut:]) if after else 0
        return max(first, second)

    if before is None and after is None:
        return {}
    least = 0 if after else len(row)
    most = len(row) if before else 0
    cut = min(range(least, most + 1), key=heavier)
    given = [before] * cut + [after] * (len(row) - cut)
    return {block.code: badge for block, badge in zip(row, given, strict=True) if badge}


def _teams(
    allocation: Allocation, owners: Mapping[BlockCode, Badge], present: set[Badge]
) -> dict[Badge, Badge]:
    """Keep the teams; somebody new comes to the coordinator of the neighbour in the list."""
    teams: dict[Badge, Badge] = {}
    leads = {
        badge: lead
        for badge, lead in allocation.teams.items()
        if badge in present and lead in present
    }
    known = [leads[badge] for badge in dict.fromkeys(owners.values()) if badge in leads]
    latest = known[0] if known else None
    for badge in dict.fromkeys(owners.values()):
        latest = leads.get(badge, latest)
        if latest is not None:
            teams[badge] = latest
    return teams


def relieved(
    allocation: Allocation,
    blocks: Sequence[Block],
    quick: Badge,
    remaining: Mapping[BlockCode, int],
) -> tuple[BlockCode, ...]:
    """Return which blocks somebody quick takes from a neighbour, so that both end together.

    ``remaining`` is what is still to do in blocks; those that are finished are not in it. The
    neighbour is whoever has most of it in the villages of the quick one, and gives the end of the
    own run that is nearer: the fewest blocks after which the heavier of the two has as little as
    possible. Empty where nothing gets better.
    """
    villages = {block.village for block in blocks if allocation.blocks.get(block.code) == quick}
    row = [
        block.code
        for village, its in by_village(blocks).items()
        if village in villages
        for block in its
    ]
    open_blocks = defaultdict[Badge, list[BlockCode]](list)
    for code in row:
        if (owner := allocation.blocks.get(code)) and remaining.get(code):
            open_blocks[owner].append(code)
    own = sum(remaining[code] for code in open_blocks.pop(quick, []))
    if not open_blocks:
        return ()
    theirs = max(open_blocks.values(), key=lambda codes: sum(remaining[code] for code in codes))
    if row.index(theirs[0]) < max(map(row.index, allocation.of(quick))):
        theirs = theirs[::-1]
    work = [remaining[code] for code in theirs]
    taken = min(
        range(len(work) + 1), key=lambda count: max(own + sum(work[:count]), sum(work[count:]))
    )
    return tuple(theirs[:taken])
