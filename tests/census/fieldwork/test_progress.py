"""Where a block stands after its acts: properties."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.day import beyond_list, ends_early
from census.fieldwork.progress import (
    BlockProgress,
    BlockState,
    Entry,
    EntryKind,
    NewEntry,
    Visits,
    allows,
    progress_after,
)
from census.fieldwork.workers import Badge
from census.units import UnitCode

BLOCK, IMAM = BlockCode("33190120010001"), Badge("PPL-0007")
DAWN = datetime(2020, 9, 1, 1, tzinfo=UTC)
COUNTS = st.integers(min_value=0, max_value=30)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(EntryKind),
        st.builds(Visits, COUNTS, COUNTS, COUNTS, COUNTS, COUNTS),
        st.integers(min_value=0, max_value=20),
        st.booleans(),
    ),
    max_size=12,
)


def entries_of(acts: list[tuple[EntryKind, Visits, int, bool]]) -> list[Entry]:
    """The acts that the state of the block allowed, each on its day; some were undone."""
    entries: list[Entry] = []
    for number, (kind, visits, after, undone) in enumerate(acts):
        if allows(progress_after(BLOCK, entries).state, kind):
            at = DAWN + timedelta(days=after)
            counted = visits if kind is EntryKind.VISITS else Visits()
            act = NewEntry(BLOCK, kind, IMAM, 101, at, at.date(), counted, kind.value)
            entries.append(Entry(number, act, at if undone else None))
    return entries


@given(ACTS)
def test_what_was_undone_counts_as_if_it_had_never_been(
    acts: list[tuple[EntryKind, Visits, int, bool]],
) -> None:
    entries = entries_of(acts)
    counting = [entry for entry in entries if entry.undone_at is None]
    assert progress_after(BLOCK, entries) == progress_after(BLOCK, counting)


@given(ACTS)
def test_counts_are_the_sum_of_the_visits_and_the_day_is_the_newest(
    acts: list[tuple[EntryKind, Visits, int, bool]],
) -> None:
    entries = entries_of(acts)
    progress = progress_after(BLOCK, entries)
    visits = [
        entry.new
        for entry in entries
        if entry.new.kind is EntryKind.VISITS and entry.undone_at is None
    ]
    assert progress.visits.visited == sum(act.visits.visited for act in visits)
    assert progress.visited_on == max((act.day for act in visits), default=None)
    assert date(2020, 9, 1) <= (progress.visited_on or date(2020, 9, 1))


@given(ACTS)
def test_nothing_is_approved_that_nobody_finished(
    acts: list[tuple[EntryKind, Visits, int, bool]],
) -> None:
    state, before = BlockState.OPEN, BlockState.OPEN
    for entry in entries_of([(kind, visits, day, False) for kind, visits, day, _ in acts]):
        before, state = state, progress_after(BLOCK, [entry]).state
        if entry.new.kind is EntryKind.APPROVED:
            assert before is BlockState.FINISHED
        if entry.new.kind in {EntryKind.VISITS, EntryKind.NOTE, EntryKind.COUNTS}:
            state = before


@given(st.lists(st.integers(min_value=0, max_value=80), max_size=6), st.integers(0, 90))
def test_households_beyond_the_list_add_up_to_what_stands_in_no_list(
    reports: list[int], left: int
) -> None:
    block = Block(BLOCK, UnitCode("33.19.01.2001"), "RT 1", left)
    before, beyond = Visits(), 0
    for count in reports:
        beyond += beyond_list(block, before, Visits(done=count))
        before += Visits(done=count)
    assert beyond == max(before.visited - left, 0)


@given(st.integers(0, 90), st.integers(0, 90), st.integers(0, 90), st.none() | st.integers(0, 90))
def test_an_end_is_early_while_more_than_half_of_the_list_is_unvisited(
    left: int, before: int, more: int, by_counts: int | None
) -> None:
    block = Block(BLOCK, UnitCode("33.19.01.2001"), "RT 1", left)
    progress = BlockProgress(BLOCK, visits=Visits(done=before), left=by_counts)
    early = ends_early(block, progress, Visits(empty=more))
    assert early == all(
        unvisited * 2 > left
        for unvisited in (left - before - more, by_counts)
        if unvisited is not None
    )
    assert not (early and ends_early(block, progress, Visits(done=left))), "all were visited"
    assert early or not ends_early(block, progress, Visits(done=more + 1)), "more is never earlier"
