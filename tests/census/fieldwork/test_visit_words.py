"""Who is asked whether somebody came: a share, known to nobody before, whatever the order."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.visit_words import is_drawn
from census.people.people import ChatId
from census.units import UnitCode
from tests.census.census_examples import ratios

SABRANG, SUMBEREJO = UnitCode("35.09.12.2002"), UnitCode("35.09.12.2003")
SHARES = ratios(1, 20)


def drawn_of(seed: str, village: UnitCode, chats: range, share: Fraction) -> set[int]:
    return {chat for chat in chats if is_drawn(seed, village, ChatId(chat), share)}


@given(st.text(max_size=8), SHARES)
def test_the_share_is_kept(seed: str, share: Fraction) -> None:
    many = range(1, 401)
    drawn = drawn_of(seed, SABRANG, many, share)
    assert abs(len(drawn) - 400 * share) < 60
    assert drawn_of(seed, SABRANG, many, Fraction(0)) == set()
    assert drawn_of(seed, SABRANG, many, Fraction(1)) == set(many)


@given(st.text(max_size=8), SHARES, SHARES)
def test_order_and_others_change_nothing_and_a_larger_share_asks_them_as_well(
    seed: str, one: Fraction, other: Fraction
) -> None:
    chats = range(1, 101)
    backwards = {
        chat for chat in reversed(chats) if is_drawn(seed, SABRANG, ChatId(chat), min(one, other))
    }
    assert backwards == drawn_of(seed, SABRANG, chats, min(one, other))
    assert backwards <= drawn_of(seed, SABRANG, chats, max(one, other))


def test_another_seed_or_village_draws_others() -> None:
    many, share = range(1, 1001), Fraction(1, 10)
    drawn = drawn_of("a seed", SABRANG, many, share)
    assert drawn != drawn_of("another", SABRANG, many, share)
    assert drawn != drawn_of("a seed", SUMBEREJO, many, share)
