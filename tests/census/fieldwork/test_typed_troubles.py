"""What an enumerator writes that is no report: away for a day, or a report of the wrong block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.typed.naming import OwnBlock
from census.fieldwork.typed.troubles import away_on, meant_instead
from tests.census.fieldwork.field_examples import VILLAGE

OWN = [
    OwnBlock(Block(BlockCode(f"331901200100{number:02}"), VILLAGE, f"RT {number:02} RW 01", 50))
    for number in range(1, 20)
]


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("sy sakit hari ini", 0),
        ("mohon izin bu, hari ini saya demam", 0),
        ("aku lara dina iki", 0),
        ("kaula sake' are paneka", 0),
        ("I am ill today", 0),
        ("besok saya izin", 1),
        ("izin bertanya, hari ini ke mana", None),
        ("saya izin bertanya", None),
        ("warga sakit hari ini", None),
        ("anjing galak", None),
    ],
)
def test_who_is_away_says_so_of_themselves_and_of_a_day(text: str, ahead: int | None) -> None:
    assert away_on(text) == ahead


@given(
    st.sampled_from(
        ("salah, harusnya {}", "eh keliru maksudnya {} ya", "kudune {}", "yg bener {}")
    ),
    st.sampled_from(OWN),
)
def test_the_block_that_was_meant_is_the_one_named_behind(said: str, own: OwnBlock) -> None:
    named = said.format(own.block.name.removesuffix(" RW 01"))
    assert meant_instead(named, OWN) == own.block.code
    assert meant_instead(f"{named} 12", OWN) is None, "with a count it is a report"
    assert meant_instead(named.replace("RT", "no"), OWN) is None
