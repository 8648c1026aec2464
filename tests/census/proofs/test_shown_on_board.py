"""A receipt is promised to the board only while a recap follows."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from census.definition import BoardRule
from census.proofs.queue import OnBoard, shown_on_board
from census.units import BoardKind, CountsFrom, Measure, UnitKind
from tests.census.census_examples import a_census

OFFICES = BoardRule(BoardKind.OFFICE, (UnitKind.OFFICE,), Measure.EMPLOYEES, ())


@given(st.booleans(), st.sampled_from(CountsFrom))
def test_a_recap_is_promised_in_the_online_phase_where_recaps_count(
    online: bool, counts_from: CountsFrom
) -> None:
    census = replace(a_census(), boards=(replace(OFFICES, counts_from=counts_from),))
    shown = shown_on_board(census, UnitKind.OFFICE, online=online)
    if counts_from is CountsFrom.RECAP:
        assert shown is (OnBoard.NEXT_RECAP if online else OnBoard.NEVER)
    else:
        assert shown is None
