from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.helpdesk.rules import HelpdeskRules, Weekday

JAKARTA = ZoneInfo("Asia/Jakarta")
RULES = HelpdeskRules()
HOUR = timedelta(hours=1)
NONE: frozenset[date] = frozenset()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of March 2020; the 6th is a Friday."""
    return datetime(2020, 3, day, hour, minute, tzinfo=JAKARTA)


moments = st.integers(0, 60 * 24 * 60).map(
    lambda minutes: datetime(2020, 2, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
days_off = st.frozensets(st.dates(date(2020, 2, 1), date(2020, 4, 10)), max_size=20)


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        (at(6, 9), at(6, 9)),
        (at(6, 7), at(6, 8)),
        (at(6, 16), at(9, 8)),
        (at(7, 10), at(9, 8)),
    ],
)
def test_somebody_is_on_duty_now_or_at_the_next_opening(
    moment: datetime, opening: datetime
) -> None:
    assert RULES.opening(moment, JAKARTA, NONE) == opening


def test_a_holiday_is_no_duty() -> None:
    assert RULES.opening(at(6, 16), JAKARTA, frozenset({date(2020, 3, 9)})) == at(10, 8)


def test_a_year_of_holidays_does_not_close_the_desk_for_ever() -> None:
    year = frozenset(date(2020, 1, 1) + timedelta(days=each) for each in range(800))
    assert RULES.opening(at(6, 16), JAKARTA, year) == at(9, 8)


def test_only_hours_of_duty_count() -> None:
    assert RULES.after_duty(at(6, 15, 40), HOUR, JAKARTA, NONE) == at(9, 8, 40)
    assert RULES.after_duty(at(6, 15), HOUR, JAKARTA, NONE) == at(6, 16)


@given(moments, days_off)
def test_an_opening_is_not_before_and_within_duty(moment: datetime, off: frozenset[date]) -> None:
    opening = RULES.opening(moment, JAKARTA, off)
    local = opening.astimezone(JAKARTA)
    assert opening >= moment
    assert time(8) <= local.time() < time(16)
    assert local.date() not in off
    assert local.weekday() < 5
    assert RULES.opening(opening, JAKARTA, off) == opening


@given(moments, days_off, st.integers(1, 600), st.integers(1, 600))
def test_spans_of_duty_add_up(moment: datetime, off: frozenset[date], one: int, other: int) -> None:
    first, second = timedelta(minutes=one), timedelta(minutes=other)
    then = RULES.after_duty(moment, first, JAKARTA, off)
    assert RULES.after_duty(then, second, JAKARTA, off) == RULES.after_duty(
        moment, first + second, JAKARTA, off
    )


def test_the_wait_for_another_request_grows() -> None:
    asked = tuple(at(6, 9) + each * HOUR for each in range(5))
    waits = [RULES.may_ask_at(asked[:count]) for count in range(6)]
    assert waits == [None, None, None, asked[2] + HOUR, asked[3] + 2 * HOUR, asked[4] + 4 * HOUR]


def test_hours_and_days_must_be_some() -> None:
    with pytest.raises(ValueError, match="hours of duty"):
        HelpdeskRules(hours=(time(16), time(8)))
    with pytest.raises(ValueError, match="day of duty"):
        HelpdeskRules(days=frozenset())
    assert HelpdeskRules(days=frozenset({Weekday.SUNDAY})).opening(at(6, 9), JAKARTA, NONE) == at(
        8, 8
    )
