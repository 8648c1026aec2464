"""The board of the visits: exact shares, shared ranks, sums that add up, movement."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.board import FieldBoard, field_board
from census.fieldwork.progress import BlockProgress, BlockState
from census.units import Unit, UnitCode, UnitKind
from tests.census.fieldwork.field_examples import blocks_of

TODAY = datetime(2020, 7, 10, tzinfo=UTC)
AREA = Unit(UnitCode("33.19.01"), "Kaliwungu", UnitKind.DISTRICT)
VILLAGES = {
    code: Unit(code, name, UnitKind.VILLAGE, AREA.code)
    for number, name in enumerate(("Bakalan", "Gamong", "Setrokalangan", "Sidorekso"), 1)
    for code in [UnitCode(f"{AREA.code}.200{number}")]
}
STATES = st.tuples(st.sampled_from(BlockState), st.integers(-72, 12))
FIELDS = st.tuples(*(st.lists(STATES, max_size=6) for _ in VILLAGES))
Field = tuple[list[tuple[BlockState, int]], ...]


def ranked(field: Field) -> tuple[FieldBoard | None, Mapping[BlockCode, BlockProgress]]:
    """Return the board of villages whose blocks are in states since so many hours from today on."""
    blocks: list[Block] = []
    progress: dict[BlockCode, BlockProgress] = {}
    for code, states in zip(VILLAGES, field, strict=True):
        own = blocks_of(code, [5] * len(states))
        blocks += own
        for block, (state, hours) in zip(own, states, strict=True):
            since = TODAY + timedelta(hours=hours)
            progress[block.code] = BlockProgress(block.code, state, since=since)
    found = field_board(
        AREA, VILLAGES, blocks, progress, part=lambda block: block.village, today_from=TODAY
    )
    return found, progress


@given(FIELDS)
def test_ranks_are_those_of_exact_shares_and_the_parts_add_up(field: Field) -> None:
    board, _ = ranked(field)
    approved = [sum(state is BlockState.APPROVED for state, _ in states) for states in field]
    if board is None:
        assert not any(approved)
        return
    shares = {
        code: Fraction(count, len(states))
        for code, count, states in zip(VILLAGES, approved, field, strict=True)
        if states
    }
    assert {row.unit.code: row.rate for row in board.standings} == shares
    for row in board.standings:
        assert row.rank == 1 + sum(share > row.rate for share in shares.values())
    assert board.tally.approved == sum(approved) == sum(row.completed for row in board.standings)
    assert board.tally.blocks == sum(map(len, field)) == sum(row.base for row in board.standings)


@given(FIELDS)
def test_the_data_is_as_old_as_its_newest_approval_and_who_moved_had_a_rank_before(
    field: Field,
) -> None:
    board, progress = ranked(field)
    moments = [
        each.since
        for each in progress.values()
        if each.state is BlockState.APPROVED and each.since is not None
    ]
    assert (board.as_of if board else None) == max(moments, default=None)
    before, _ = ranked(tuple([each for each in states if each[1] < 0] for states in field))
    then = {row.unit.code: row.completed for row in before.standings} if before else {}
    for row in board.standings if board else ():
        if not then.get(row.unit.code):
            assert row.movement is None, "nothing approved is no rank"
            continue
        whole = all(hours < 0 for states in field for _, hours in states)
        assert row.movement == 0 if whole else row.movement is not None


def test_a_village_climbs_by_what_was_approved_today() -> None:
    yes, no = (BlockState.APPROVED, -20), (BlockState.OPEN, -20)
    board, _ = ranked(([yes, no], [yes, (BlockState.APPROVED, 9)], [no, no], []))
    assert board is not None
    assert [(row.rank, row.unit.name, row.movement) for row in board.standings] == [
        (1, "Gamong", 0),
        (2, "Bakalan", -1),
        (3, "Setrokalangan", None),
    ]
    level, _ = ranked(([yes, no], [yes, no], [no, no], []))
    assert level is not None
    assert [row.rank for row in level.standings] == [1, 1, 3]
