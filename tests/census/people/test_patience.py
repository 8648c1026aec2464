"""Who tries too often waits: longer each time, never for more than a day."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from census.people.patience import A_DAY, free_again
from tests.census.census_examples import local

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
START = local(3, 6, 8)
TRIES = st.lists(st.integers(0, 24 * 60), max_size=60).map(
    lambda minutes: [START + each * MINUTE for each in sorted(minutes)]
)


def five(start: datetime) -> list[datetime]:
    """Five tries, a minute apart."""
    return [start + each * MINUTE for each in range(5)]


def test_the_first_wait_is_an_hour_the_next_two_then_four() -> None:
    tries, begin = list[datetime](), START
    for hours in (1, 2, 4, 8):
        tries += five(begin)
        free = free_again(tries, 5, HOUR)
        assert free == tries[-1] + hours * HOUR
        begin = free


def test_one_try_an_hour_never_waits() -> None:
    assert free_again([START + each * HOUR for each in range(24)], 5, HOUR) is None


@given(TRIES)
def test_nobody_waits_for_more_than_a_day_or_without_reason(tries: list[datetime]) -> None:
    free = free_again(tries, 5, HOUR)
    if len(tries) < 5:
        assert free is None
    if free is not None:
        assert START < free <= tries[-1] + A_DAY
