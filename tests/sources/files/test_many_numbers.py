"""Identity numbers of a column, looked at together: only what each would pass alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.errors import CensusError
from sources.files.identity_cells import are_family_cards, are_niks, parse_family_card, parse_nik

NIK, CARD = "3509125203850001", "3509121206150001"
MENDED = (" ", "x", "٣", "3509 1252 0385 0001", "3509125203850001.0", NIK, CARD)
likely = st.one_of(
    st.sampled_from(MENDED),
    st.from_regex(r"\d{6}[0-7]\d[01]\d\d\d(0000|\d{4})", fullmatch=True),
    st.sampled_from("0123456789").map(lambda digit: digit * 16),
)


@given(st.lists(likely, min_size=1, max_size=3))
def test_numbers_are_taken_together_if_and_only_if_each_would_be_taken_alone(
    texts: list[str],
) -> None:
    for parse, are_numbers in ((parse_nik, are_niks), (parse_family_card, are_family_cards)):
        try:
            taken = [parse(text).digits for text in texts] == texts
        except CensusError:
            taken = False
        assert are_numbers(texts) == taken


@pytest.mark.parametrize(
    "wrong", ["", NIK[:15], NIK[:12] + "0000", "1" * 16, NIK[:6] + "320199001"]
)
def test_one_wrong_number_among_good_ones_is_noticed(wrong: str) -> None:
    assert are_niks([NIK] * 3)
    assert not are_niks([NIK, wrong, NIK])
    assert not are_family_cards([CARD, NIK, CARD])
