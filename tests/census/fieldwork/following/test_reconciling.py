"""The civil registry beside what was counted: every family of a difference has one reason."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.reconciling import (
    MISSING,
    Cause,
    CivilLine,
    ComparedLine,
    FamilyCount,
    FieldCounts,
    Online,
    Part,
    Reconciliation,
    compare,
    field_counts,
)
from census.fieldwork.progress import BlockProgress, BlockState, Visits
from census.units import UnitCode

VILLAGE = UnitCode("33.19.01.2001")
few = st.integers(0, 400)
counts = st.builds(FamilyCount, few, st.none() | few)
lines = st.builds(
    CivilLine,
    st.just(VILLAGE),
    counts,
    moved_in=few,
    moved_out=few,
    deaths=few,
    cards_split=few,
    persons_interviewed=st.none() | few,
)
fields = st.builds(FieldCounts, few, few, few, few)
triples = st.lists(st.tuples(lines, counts, fields), max_size=6)


@given(triples)
def test_sums_add_up_and_every_family_of_a_difference_has_one_reason(
    given_: list[tuple[CivilLine, FamilyCount, FieldCounts]],
) -> None:
    rows = tuple(
        ComparedLine(
            line, compare(line, online, visits), Online(online, "a recap", date(2020, 5, 29))
        )
        for line, online, visits in given_
    )
    found = Reconciliation(rows, 5, "a registry", date(2020, 6, 1))
    for row in rows:
        assert sum(part.families for part in row.compared.parts) == abs(row.compared.families)
    total = found.total
    assert total.registry.families == sum(row.line.counts.families for row in rows)
    assert total.families == sum(row.compared.families for row in rows)
    signed = [part.families * (1 if part.reason in MISSING else -1) for part in total.parts]
    assert sum(signed) == total.families
    assert set(found.flagged) <= set(rows)


def test_recorded_reasons_come_first_and_the_rest_is_only_likely() -> None:
    line = CivilLine(VILLAGE, FamilyCount(100, 340), moved_out=6)
    visits = FieldCounts(interviewed=30, not_yet=10, not_met=4, moved=3)
    assert compare(line, FamilyCount(40, 150), visits).parts == (
        Part(Cause.NOT_YET, 10, recorded=True),
        Part(Cause.NOT_MET, 4, recorded=True),
        Part(Cause.MOVED_OUT, 6, recorded=True),
        Part(Cause.MOVED_OUT, 10, recorded=False),
    )


def test_persons_tell_what_is_likely() -> None:
    def likely(registry: FamilyCount, online: FamilyCount) -> Cause:
        return compare(CivilLine(VILLAGE, registry), online, FieldCounts()).parts[-1].reason

    assert likely(FamilyCount(100, 340), FamilyCount(90, 305)) is Cause.MOVED_OUT
    assert likely(FamilyCount(100, 340), FamilyCount(90, 330)) is Cause.DEATHS
    assert likely(FamilyCount(100, 340), FamilyCount(108, 340)) is Cause.CARDS_SPLIT
    assert likely(FamilyCount(100, 340), FamilyCount(108, 370)) is Cause.MOVED_IN


def test_visits_still_to_come_are_no_reason_to_flag() -> None:
    line = CivilLine(VILLAGE, FamilyCount(100, None))
    assert not compare(line, FamilyCount(40, None), FieldCounts(not_yet=60)).is_flagged(5)
    assert not compare(line, FamilyCount(95, None), FieldCounts()).is_flagged(5)
    assert compare(line, FamilyCount(94, None), FieldCounts()).is_flagged(5)
    nobody = CivilLine(VILLAGE, FamilyCount(0, 0))
    assert compare(nobody, FamilyCount(1, 3), FieldCounts()).is_flagged(5)


def test_who_was_not_met_is_visited_again_until_the_block_is_approved() -> None:
    block = Block(BlockCode("1"), VILLAGE, "RT 01", size=50, done=20)
    visits = Visits(done=10, refused=2, empty=3, moved=1, come_back=4)
    open_ = field_counts(block, BlockProgress(block.code, visits=visits))
    assert open_ == FieldCounts(interviewed=10, not_yet=17, not_met=2, moved=1)
    said = field_counts(block, BlockProgress(block.code, BlockState.FINISHED, visits))
    assert said == open_, "until the coordinator agrees they are still to be visited"
    done = field_counts(block, BlockProgress(block.code, BlockState.APPROVED, visits))
    assert done == FieldCounts(interviewed=10, not_yet=0, not_met=9, moved=1)
