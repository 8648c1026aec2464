"""A service that does not answer is left in peace: never asked more than once in a rest."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from census.residents.breaker import Breaker, BreakerRule, admit, answered, failed

RULE = BreakerRule(failures=3, rest=timedelta(seconds=30))
START = datetime(2020, 3, 6, tzinfo=UTC)
STEPS = st.lists(st.tuples(st.integers(0, 40), st.booleans()), max_size=60)


@given(STEPS)
@settings(max_examples=60)
def test_while_nothing_is_answered_it_is_asked_once_a_rest_at_most(
    steps: list[tuple[int, bool]],
) -> None:
    breaker, now, in_a_row = Breaker(), START, 0
    last_asked: datetime | None = None
    for seconds, answers in steps:
        now += timedelta(seconds=seconds)
        admitted = admit(breaker, RULE, now=now)
        if admitted is None:
            assert in_a_row >= RULE.failures
            assert last_asked is not None
            assert now - last_asked < RULE.rest
            continue
        if in_a_row >= RULE.failures:
            assert last_asked is not None
            assert now - last_asked >= RULE.rest
        last_asked = now
        in_a_row = 0 if answers else in_a_row + 1
        breaker = answered(admitted) if answers else failed(admitted, RULE, now=now)
        assert breaker.is_open == (in_a_row >= RULE.failures)


def test_of_many_who_wait_for_the_end_of_a_rest_one_is_let_through() -> None:
    breaker = Breaker()
    for _ in range(RULE.failures):
        breaker = failed(breaker, RULE, now=START)
    after = START + RULE.rest
    first = admit(breaker, RULE, now=after)
    assert first is not None
    assert admit(first, RULE, now=after) is None
    assert admit(answered(first), RULE, now=after) == Breaker()
