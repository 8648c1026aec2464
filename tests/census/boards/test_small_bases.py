"""No figure of so few people is shown that it could point at somebody, nor follows from others."""

from hypothesis import given
from hypothesis import strategies as st

from census.boards.small_bases import SMALL, left_out
from census.units import UnitCode

SIZES = st.dictionaries(
    st.text("abcdefgh", min_size=1, max_size=3).map(UnitCode), st.integers(0, 40), max_size=12
)


@given(SIZES)
def test_nothing_small_is_shown(sizes: dict[UnitCode, int]) -> None:
    hidden = set(left_out(sizes))
    assert all(size == 0 or size >= SMALL for code, size in sizes.items() if code not in hidden)


@given(SIZES)
def test_what_is_missing_from_a_sum_says_nothing_of_few(sizes: dict[UnitCode, int]) -> None:
    hidden = left_out(sizes)
    missing = sum(sizes[code] for code in hidden)
    everybody_is_hidden = len(hidden) == sum(1 for size in sizes.values() if size)
    assert not hidden or everybody_is_hidden or (missing >= SMALL and len(hidden) > 1)


@given(SIZES)
def test_where_nobody_is_few_everything_is_shown(sizes: dict[UnitCode, int]) -> None:
    if all(size == 0 or size >= SMALL for size in sizes.values()):
        assert not left_out(sizes)


def test_the_smallest_of_the_others_goes_with_a_single_small_one() -> None:
    sizes = {UnitCode("few"): 4, UnitCode("some"): 12, UnitCode("many"): 300}
    assert list(left_out(sizes)) == ["few", "some"]
