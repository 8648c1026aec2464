"""Changes of an allocation, with the fewest moves."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.allocation import Allocation
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.sharing.allocating import allocate
from census.fieldwork.sharing.changing import relieved, repaired
from census.fieldwork.sharing.plan import described
from census.fieldwork.workers import Badge, Fieldworker
from tests.census.fieldwork.field_examples import (
    FAR,
    NEXT,
    VILLAGE,
    blocks_of,
    coordinator,
    worker,
    workers,
)
from tests.census.fieldwork.test_allocating import BLOCKS, HOMES

LEAD = coordinator("901")


def moved(before: Allocation, after: Allocation) -> Mapping[BlockCode, Badge]:
    return {code: badge for code, badge in after.blocks.items() if before.blocks.get(code) != badge}


@given(BLOCKS, HOMES.filter(len), st.integers(0, 15))
def test_somebody_who_is_away_moves_only_the_own_blocks(
    blocks: list[Block], people: list[Fieldworker], number: int
) -> None:
    before = allocate(blocks, people)
    away = people[number % len(people)]
    present = [each for each in people if each != away]
    after = repaired(before, blocks, [*present, replace(away, absent=True)])
    lost = set(before.of(away.badge))
    assert set(moved(before, after)) <= lost | (set(after.blocks) - set(before.blocks))
    assert away.badge not in after.blocks.values()
    assert repaired(after, blocks, present) == after, "once is enough"
    for code in lost - set(after.blocks):
        village = next(block.village for block in blocks if block.code == code)
        served = {after.blocks.get(each.code) for each in blocks if each.village == village}
        assert served == {None}, "only where no neighbour is left"


def test_blocks_of_somebody_away_go_to_both_neighbours() -> None:
    blocks = blocks_of(VILLAGE, [10] * 9)
    before = allocate(blocks, [*workers(3), LEAD])
    away = [replace(each, absent=each.badge == "002") for each in workers(3)]
    after = repaired(before, blocks, [*away, LEAD])
    assert [after.blocks[block.code] for block in blocks] == ["001"] * 4 + ["003"] * 5
    assert after.teams == {"001": "901", "003": "901"}


def test_somebody_without_work_who_lives_near_takes_all_of_it() -> None:
    blocks = blocks_of(VILLAGE, [10] * 4)
    before = allocate(blocks, [*workers(2), LEAD])
    near, far = worker("701", NEXT), worker("700", FAR)
    after = repaired(before, blocks, [worker("001"), near, far, LEAD])
    assert moved(before, after) == dict.fromkeys(before.of(Badge("002")), "701")
    assert after.teams[near.badge] == "901"


def test_new_blocks_join_their_neighbours_and_old_ones_stay() -> None:
    blocks = blocks_of(VILLAGE, [10, 10, 10, 10])
    before = allocate(blocks[:3], workers(1))
    after = repaired(before, blocks, workers(1))
    assert moved(before, after) == {blocks[3].code: "001"}


def test_somebody_quick_takes_the_nearer_end_of_the_neighbours_row() -> None:
    blocks = blocks_of(VILLAGE, [10] * 8)
    before = allocate(blocks, workers(2))
    codes = [block.code for block in blocks]
    remaining = dict.fromkeys(codes[:4], 10)
    assert set(relieved(before, blocks, Badge("002"), remaining)) == set(codes[2:4])
    later = dict.fromkeys(codes[4:], 10)
    assert set(relieved(before, blocks, Badge("001"), later)) == set(codes[4:6])
    assert relieved(before, blocks, Badge("001"), {codes[0]: 10}) == ()


def test_a_plan_says_why_and_what_nobody_has() -> None:
    blocks = [*blocks_of(VILLAGE, [30, 10, 20]), *blocks_of(FAR, [40])]
    people = [worker("001"), worker("002", NEXT), LEAD, coordinator("902", NEXT)]
    plan = described(allocate(blocks[:3], people), blocks, people, most=25)
    here, there = plan.villages
    assert (here.people, here.heaviest, here.lightest, here.best) == (2, 30, 30, 30)
    assert (here.from_village, here.from_district, here.from_elsewhere) == (1, 1, 0)
    assert (there.load, there.people) == (40, 0)
    assert plan.unstaffed == (blocks[3].code,)
    assert [post.worker.badge for post in plan.above] == ["001", "002"]
    assert (plan.load, plan.heaviest, plan.lightest, plan.means) == (100, 30, 30, (30.0, 30.0))
    assert [(post.worker.badge, post.team, post.load) for post in plan.coordinators] == [
        ("901", ("001",), 30),
        ("902", ("002",), 30),
    ]
    assert not plan.idle
