"""The squares of the tile map: those that are shipped are whole, and nobody stands over another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings.places import DATA
from census.pages.tiles import read_tiles, squares
from census.units import UnitCode

CODES = st.lists(st.integers(1, 60).map(lambda n: UnitCode(f"35.09.{n:02d}")), unique=True)


@pytest.mark.parametrize(("area", "districts"), [("33.19", 9), ("35.09", 31)])
def test_every_district_of_a_shipped_regency_has_a_square_of_its_own(
    area: str, districts: int
) -> None:
    placed = read_tiles((DATA / "tiles" / f"{area}.txt").read_text(), UnitCode(area))
    assert set(placed) == {f"{area}.{n:02d}" for n in range(1, districts + 1)}
    assert len(set(placed.values())) == districts


@given(CODES)
def test_units_that_nobody_placed_stand_by_code_and_none_over_another(
    units: list[UnitCode],
) -> None:
    places = squares(units, {})
    assert places.keys() == set(units)
    assert len(set(places.values())) == len(units)
    in_order = sorted(units, key=lambda code: places[code][::-1])
    assert in_order == sorted(units)


@given(CODES)
def test_placed_units_stay_where_they_were_placed(units: list[UnitCode]) -> None:
    placed = {code: (n, n) for n, code in enumerate(units)}
    assert squares(units, placed) == placed


def test_one_unit_without_a_place_puts_all_in_order() -> None:
    one, other = UnitCode("35.09.01"), UnitCode("35.09.02")
    assert squares([one, other], {one: (5, 5)}) == {one: (0, 0), other: (1, 0)}


def test_a_unit_that_stands_there_twice_is_refused() -> None:
    with pytest.raises(ValueError, match=r"35\.09\.01"):
        read_tiles("# a remark\n01 02\n- 01\n", UnitCode("35.09"))
