"""Who goes where, from the beginning: enumerators to villages and blocks, coordinators to teams.

Everything here can be followed on paper: docs/adr says how, and why so.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from census.fieldwork.allocation import Allocation
from census.fieldwork.blocks import Block, BlockCode, Counted
from census.fieldwork.sharing.apportioning import apportioned
from census.fieldwork.sharing.loads import by_village, load_of
from census.fieldwork.sharing.placing import (
    AROUND_A_DISTRICT,
    AROUND_A_VILLAGE,
    placed,
)
from census.fieldwork.sharing.runs import shared
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import UnitCode, district_of


def allocate(
    blocks: Sequence[Block], workers: Sequence[Fieldworker], counted: Counted = Counted.FAMILIES
) -> Allocation:
    """Allocate all blocks and all enumerators. The order of what is given makes no difference."""
    villages = by_village(blocks)
    owners: dict[BlockCode, Badge] = {}
    work = {
        village: sum(load_of(block, counted) for block in its) for village, its in villages.items()
    }
    most = {
        village: max(sum(load_of(block, counted) > 0 for block in its), 1)
        for village, its in villages.items()
    }
    visiting = [worker for worker in workers if worker.visits]
    seats = apportioned(work, len(visiting), most)
    homes = [(worker, worker.village) for worker in visiting]
    for village, people in placed(homes, seats, AROUND_A_VILLAGE).items():
        its = villages[village]
        loads = [load_of(block, counted) for block in its]
        for worker, run in zip(people, shared(loads, len(people)), strict=True):
            owners |= {its[place].code: worker.badge for place in run}
    return Allocation(owners, led(blocks, owners, workers, counted))


def led(
    blocks: Sequence[Block],
    owners: Mapping[BlockCode, Badge],
    workers: Sequence[Fieldworker],
    counted: Counted,
) -> dict[Badge, Badge]:
    """Give each enumerator a coordinator: runs of enumerators of a district, in order of place."""
    districts = defaultdict[UnitCode, dict[Badge, int]](dict)
    for village, its in by_village(blocks).items():
        loads = districts[district_of(village)]
        for block in its:
            if badge := owners.get(block.code):
                loads[badge] = loads.get(badge, 0) + load_of(block, counted)
    districts = defaultdict(dict, {code: loads for code, loads in districts.items() if loads})
    leads = [
        (worker, district_of(worker.village))
        for worker in workers
        if worker.role is FieldRole.COORDINATOR and not worker.absent
    ]
    work = {district: sum(loads.values()) for district, loads in districts.items()}
    most = {
        district: max(sum(load > 0 for load in loads.values()), 1)
        for district, loads in districts.items()
    }
    teams: dict[Badge, Badge] = {}
    for district, people in placed(
        leads, apportioned(work, len(leads), most), AROUND_A_DISTRICT
    ).items():
        badges, loads_in_order = list(districts[district]), list(districts[district].values())
        for worker, run in zip(people, shared(loads_in_order, len(people)), strict=True):
            teams |= {badges[place]: worker.badge for place in run}
    return teams
