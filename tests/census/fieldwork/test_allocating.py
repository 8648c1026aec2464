"""Who goes where, from the beginning."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, Counted
from census.fieldwork.sharing.allocating import allocate
from census.fieldwork.sharing.loads import by_village, load_of
from census.fieldwork.sharing.runs import smallest_heaviest
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from tests.census.fieldwork.field_examples import (
    FAR,
    NEXT,
    VILLAGE,
    blocks_of,
    coordinator,
    worker,
    workers,
)

PLACES = (VILLAGE, NEXT, FAR)
BLOCKS = st.lists(st.lists(st.integers(0, 60), max_size=8), min_size=3, max_size=3).map(
    lambda villages: [
        block
        for village, lefts in zip(PLACES, villages, strict=True)
        for block in blocks_of(village, lefts)
    ]
)
HOMES = st.lists(st.sampled_from(PLACES), max_size=16).map(
    lambda homes: [worker(f"{number:03}", home) for number, home in enumerate(homes)]
)


@given(BLOCKS, HOMES)
def test_every_block_has_one_enumerator_and_runs_of_neighbours_are_the_best(
    blocks: list[Block], people: list[Fieldworker]
) -> None:
    owners = allocate(blocks, people).blocks
    villages = by_village(blocks)
    for its in villages.values():
        served = [owners.get(block.code) for block in its]
        if None in served:
            assert set(served) == {None}
            assert len(people) < len(villages)
            continue
        changes = sum(one != other for one, other in pairwise(served))
        assert changes + 1 == len(set(served)), "runs are of neighbours"
        loads = Counter[Badge | None]()
        for block, badge in zip(its, served, strict=True):
            loads[badge] += block.left
        lefts = [block.left for block in its]
        assert max(loads.values()) == smallest_heaviest(lefts, len(loads))
    both = {owners[code] for code in owners}
    assert both <= {each.badge for each in people}
    for badge in both:
        assert len({block.village for block in blocks if owners.get(block.code) == badge}) == 1


@given(BLOCKS, HOMES, st.randoms())
def test_the_order_of_the_lists_makes_no_difference(
    blocks: list[Block], people: list[Fieldworker], chance: Random
) -> None:
    mixed = chance.sample(blocks, len(blocks)), chance.sample(people, len(people))
    assert list(allocate(*mixed).blocks.items()) == list(allocate(blocks, people).blocks.items())


def test_people_work_at_home_then_in_the_district_then_elsewhere() -> None:
    blocks = [*blocks_of(VILLAGE, [30] * 2), *blocks_of(NEXT, [30] * 2), *blocks_of(FAR, [30] * 2)]
    people = [*workers(5, VILLAGE), worker("101", FAR)]
    allocated = allocate(blocks, people)
    places = {badge: allocated.of(badge)[0][:13] for badge in map(Badge, ("001", "002", "101"))}
    assert places == {"001": VILLAGE, "002": VILLAGE, "101": FAR}
    assert {allocated.blocks[block.code] for block in blocks_of(NEXT, [30] * 2)} == {"003", "004"}
    assert "005" in {allocated.blocks[block.code] for block in blocks_of(FAR, [30] * 2)}


def test_whoever_is_absent_and_reserves_get_no_blocks() -> None:
    away = replace(worker("002"), absent=True)
    people = [worker("001"), away, worker("003", role=FieldRole.RESERVE)]
    assert set(allocate(blocks_of(VILLAGE, [5, 5, 5]), people).blocks.values()) == {"001"}


def test_more_enumerators_than_blocks_leave_some_without() -> None:
    allocated = allocate(blocks_of(VILLAGE, [5, 0, 7]), workers(9))
    assert sorted(set(allocated.blocks.values())) == ["001", "002"]
    assert len(allocated.blocks) == 3


def test_a_village_where_all_is_done_keeps_one_and_nothing_to_do_breaks_nothing() -> None:
    allocated = allocate([*blocks_of(VILLAGE, [0, 0]), *blocks_of(NEXT, [9, 9, 9])], workers(3))
    assert Counter(allocated.blocks.values()) == {"001": 2, "002": 1, "003": 2}
    assert allocate([], workers(3)).blocks == {}
    assert allocate(blocks_of(VILLAGE, [1]), []).blocks == {}


def test_loads_may_be_every_door() -> None:
    block = Block(blocks_of(VILLAGE, [5])[0].code, VILLAGE, "RT 1", size=30, done=25)
    assert load_of(block, Counted.FAMILIES) == 5
    assert load_of(block, Counted.VISITS) == 30


def test_coordinators_lead_neighbours_of_their_district_with_even_loads() -> None:
    blocks = [*blocks_of(VILLAGE, [40, 40]), *blocks_of(NEXT, [40, 40]), *blocks_of(FAR, [40])]
    leads = [coordinator("901"), coordinator("902"), coordinator("903", FAR)]
    people = [*workers(2, VILLAGE), *workers(2, NEXT, start=3), worker("005", FAR), *leads]
    teams = allocate(blocks, people).teams
    assert teams == {"001": "901", "002": "901", "003": "902", "004": "902", "005": "903"}
