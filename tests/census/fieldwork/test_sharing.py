"""The two methods of the allocation: Webster's, and runs with the smallest heaviest load."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.sharing.apportioning import apportioned
from census.fieldwork.sharing.runs import shared, smallest_heaviest
from census.units import UnitCode

LOADS = st.lists(st.integers(0, 40), max_size=9)
A, B, C = (UnitCode(f"33.19.01.200{number}") for number in range(1, 4))


def by_trying_all(loads: Sequence[int], people: int) -> int:
    """The smallest heaviest load of all ways to cut a row."""
    places = range(1, len(loads))
    ways = (
        pairwise([0, *cuts, len(loads)])
        for parts in range(min(people, max(len(loads), 1)))
        for cuts in combinations(places, parts)
    )
    return min(max(sum(loads[start:end]) for start, end in way) for way in ways)


@given(LOADS, st.integers(1, 10))
def test_the_heaviest_load_is_the_smallest_of_all_ways(loads: list[int], people: int) -> None:
    runs = shared(loads, people)
    heaviest = max((sum(loads[place] for place in run) for run in runs), default=0)
    assert heaviest == by_trying_all(loads, people) == smallest_heaviest(loads, people)


@given(LOADS, st.integers(1, 10))
def test_runs_cover_the_row_in_order_and_everybody_has_something(
    loads: list[int], people: int
) -> None:
    runs = shared(loads, people)
    assert [place for run in runs for place in run] == list(range(len(loads)))
    busy = sum(load > 0 for load in loads)
    assert len(runs) == (min(people, max(busy, 1)) if loads else 0)
    if busy:
        assert all(any(loads[place] for place in run) for run in runs)


def test_among_the_best_ways_the_loads_are_even() -> None:
    # The first block decides the heaviest load; the others are still shared fairly.
    assert shared([90, 10, 10, 10, 10, 10, 10], 3) == [range(1), range(1, 4), range(4, 7)]
    assert shared([5, 0, 5, 0, 0, 5], 3) == [range(2), range(2, 5), range(5, 6)]


VILLAGES = st.dictionaries(
    st.integers(2001, 2020).map(lambda number: UnitCode(f"33.19.01.{number}")),
    st.tuples(st.integers(0, 900), st.integers(1, 30)),
    max_size=8,
)


@given(VILLAGES, st.integers(0, 60))
def test_nobody_would_gain_by_websters_inequality(
    villages: dict[UnitCode, tuple[int, int]], people: int
) -> None:
    work = {area: each[0] for area, each in villages.items()}
    most = {area: each[1] for area, each in villages.items()}
    given_ = apportioned(work, people, most)
    assert sum(given_.values()) == min(people, sum(most.values()))
    assert all(given_[area] <= most[area] for area in work)
    if people >= len(work):
        assert all(given_.values())
    # No one who was given beyond the first was needed more elsewhere.
    taken = [Fraction(2 * work[area], 2 * n - 1) for area, n in given_.items() if n > 1]
    wanted = [
        Fraction(2 * work[area], 2 * n + 1) for area, n in given_.items() if 0 < n < most[area]
    ]
    if taken and wanted:
        assert min(taken) >= max(wanted)


def test_fewer_people_than_areas_go_where_most_is_left() -> None:
    work = {A: 10, B: 30, C: 20}
    assert apportioned(work, 2, dict.fromkeys(work, 9)) == {A: 0, B: 1, C: 1}


def test_equals_are_decided_by_the_lower_code() -> None:
    work = {C: 30, A: 30, B: 30}
    assert apportioned(work, 4, dict.fromkeys(work, 9)) == {A: 2, B: 1, C: 1}
    assert apportioned(work, 2, dict.fromkeys(work, 9)) == {A: 1, B: 1, C: 0}
