"""The application's four counts, as officers type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.counts import FourCounts
from census.fieldwork.progress import Visits
from census.fieldwork.typed.lines import read_report
from census.fieldwork.typed.naming import OwnBlock
from tests.census.fieldwork.field_examples import VILLAGE

RT_3 = Block(BlockCode("33190120010001"), VILLAGE, "RT 03 RW 01", 50)
OWN = [OwnBlock(RT_3), OwnBlock(Block(BlockCode("33190120010002"), VILLAGE, "RT 04 RW 01", 50))]
NAMES = {
    "open": ("open", "belum", "OPEN", "blm terkirim"),
    "submitted": ("submitted", "terkirim", "kirim"),
    "rejected": ("rejected", "ditolak", "etolak"),
    "approved": ("approved", "disetujui", "dipunsarujuki"),
}
COUNTS = st.fixed_dictionaries(dict.fromkeys(NAMES, st.integers(min_value=0, max_value=999)))


@given(COUNTS, st.permutations(list(NAMES)), st.booleans(), st.data())
def test_four_counts_are_read_in_any_order_before_or_behind_their_words(
    counts: dict[str, int], order: list[str], behind: bool, data: st.DataObject
) -> None:
    words = [(data.draw(st.sampled_from(NAMES[kind])), str(counts[kind])) for kind in order]
    said = ", ".join(" ".join(pair if behind else pair[::-1]) for pair in words)
    [line] = read_report(f"RT 03 {said}", OWN, four_counts=True) or ()
    [reading] = line.readings
    assert line.sure
    assert reading.block == RT_3.code
    assert reading.four == FourCounts(**counts)
    assert reading.visits == Visits()


@pytest.mark.parametrize(
    "text",
    [
        "RT 03 open 5 terkirim 30",
        "RT 03 open 5 terkirim 30 ditolak 1 disetujui",
        "RT 03 open -5 terkirim 30 ditolak 1 disetujui 12",
        "RT 03 open 5 terkirim 50% ditolak 1 disetujui 12",
        "RT 03 open 5 open 30 ditolak 1 disetujui 2",
        "open 5 terkirim 30 ditolak 1 disetujui 12",
    ],
)
def test_what_is_not_complete_is_asked_back(text: str) -> None:
    [line] = read_report(text, OWN, four_counts=True) or ()
    assert not line.sure
    assert line.readings == ()
    assert line.of_four


def test_visits_are_read_as_before_and_where_the_census_has_no_four_counts() -> None:
    for four_counts in (True, False):
        [line] = read_report("RT 03 12 kosong 2 tolak 1", OWN, four_counts=four_counts) or ()
        assert line.readings[0].visits == Visits(done=12, empty=2, refused=1)
    [line] = read_report("RT 03 submit 12 tolak 2", OWN, four_counts=True) or ()
    assert line.readings[0].visits == Visits(done=12, refused=2)
    [line] = read_report("RT 03 open 5 submit 30 tolak 1 approved 12", OWN) or ()
    assert not line.sure
    assert all(reading.four is None for reading in line.readings)
