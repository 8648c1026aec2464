"""The draw: equally strong arms everywhere, the same for the same key, unlike for another."""

import hmac
from collections import Counter, defaultdict
from collections.abc import Mapping
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.experiments.drawing import Keyed, block_of, drawn
from census.people.people import ChatId

HALVES = (Fraction(1, 2), Fraction(1, 2))
THIRDS = (Fraction(1, 3),) * 3
SILENT = (Fraction(9, 20), Fraction(9, 20), Fraction(1, 10))


def keyed_with(key: bytes) -> Keyed:
    return lambda text: hmac.new(key, text.encode(), "sha256").hexdigest()


OURS = keyed_with(b"a key")
strata = st.dictionaries(
    st.integers(1, 10**9).map(ChatId), st.sampled_from(["", "a", "b"]), max_size=150
)
shares = st.sampled_from([HALVES, THIRDS, SILENT])


def in_each(people: Mapping[ChatId, str], arms: Mapping[ChatId, int]) -> dict[str, Counter[int]]:
    found: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for chat, stratum in people.items():
        found[stratum][arms[chat]] += 1
    return found


@given(strata, shares)
def test_in_each_stratum_the_arms_are_as_strong_as_their_shares_say(
    people: dict[ChatId, str], parts: tuple[Fraction, ...]
) -> None:
    arms = drawn(people, {}, parts, OURS)
    block = Counter(block_of(parts))

    assert arms.keys() == people.keys()
    for counted in in_each(people, arms).values():
        whole, over = divmod(counted.total(), block.total())
        for arm in block:
            assert whole * block[arm] <= counted[arm] <= whole * block[arm] + min(over, block[arm])


@given(strata, shares, st.randoms())
def test_neither_the_order_nor_another_process_changes_it(
    people: dict[ChatId, str], parts: tuple[Fraction, ...], random: Random
) -> None:
    shuffled = list(people.items())
    random.shuffle(shuffled)

    assert drawn(dict(shuffled), {}, parts, keyed_with(b"a key")) == drawn(people, {}, parts, OURS)


@given(strata, strata, shares)
def test_who_comes_later_goes_on_where_the_others_ended(
    first: dict[ChatId, str], later: dict[ChatId, str], parts: tuple[Fraction, ...]
) -> None:
    later = {chat: stratum for chat, stratum in later.items() if chat not in first}
    arms = drawn(first, {}, parts, OURS)
    arms |= drawn(later, Counter(first.values()), parts, OURS)
    block = Counter(block_of(parts))

    for counted in in_each(first | later, arms).values():
        whole = counted.total() // block.total()
        assert all(counted[arm] >= whole * block[arm] for arm in block)


def test_another_key_gives_other_arms() -> None:
    people = {ChatId(chat): "" for chat in range(1, 401)}
    one, other = (drawn(people, {}, HALVES, keyed_with(key)) for key in (b"a", b"b"))

    same = sum(one[chat] == other[chat] for chat in people)
    assert 140 < same < 260


def test_who_is_alone_in_an_office_does_not_always_get_the_usual_message() -> None:
    people = {ChatId(chat): f"office {chat}" for chat in range(1, 401)}

    assert 140 < sum(drawn(people, {}, HALVES, OURS).values()) < 260


def test_a_share_that_is_silent_is_kept_in_every_block_of_twenty() -> None:
    assert Counter(block_of(SILENT)) == {0: 9, 1: 9, 2: 2}


@pytest.mark.parametrize("people", [0, 1, 19])
def test_less_than_a_block_is_drawn_from_one(people: int) -> None:
    arms = drawn({ChatId(chat): "" for chat in range(1, people + 1)}, {}, SILENT, OURS)

    assert len(arms) == people
    assert Counter(arms.values()) <= Counter(block_of(SILENT))
