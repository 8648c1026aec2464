"""Cron lines mean what crontab(5) says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.campaign.cron import WEEKDAYS, CronLine, parse_cron


@pytest.mark.parametrize(
    ("field", "meant"),
    [
        ("0", {0}),
        ("7", {0}),
        ("sun", {0}),
        ("1-5", {1, 2, 3, 4, 5}),
        ("MON-fri", {1, 2, 3, 4, 5}),
        ("5-7", {5, 6, 0}),
        ("fri-mon", {5, 6, 0, 1}),
        ("*/2", {0, 2, 4, 6}),
        ("0,3", {0, 3}),
        ("*", None),
    ],
)
def test_weekdays(field: str, meant: set[int] | None) -> None:
    line = parse_cron(f"30 6-8/2 * jun {field}")
    assert line == CronLine(
        frozenset({30}),
        frozenset({6, 8}),
        None,
        frozenset({6}),
        None if meant is None else frozenset(meant),
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "five fields"),
        ("16.00", "five fields"),
        ("0 16 * * * *", "five fields"),
        ("60 16 * * *", "a minute of 0 to 59"),
        ("0 24 * * *", "an hour of 0 to 23"),
        ("0 16 0 * *", "a day of 1 to 31"),
        ("0 16 32 * *", "a day of 1 to 31"),
        ("0 16 * 13 *", "a month of 1 to 12 or jan to dec"),
        ("0 16 * * 8", "a weekday of 0 to 7 or sun to sat"),
        ("0 16 * * monday", "a weekday of"),
        ("0 16 * * senin", "a weekday of"),
        ("*/0 16 * * *", "a minute of"),
        ("-5 16 * * *", "a minute of"),
        ("10-5 16 * * *", "a minute of"),
        ("1, 16 * * *", "a minute of"),
        ("0 \u0661 * * *", "an hour of"),
        ("0 16 31 2 *", "a day that comes"),
        ("0 16 30 feb *", "a day that comes"),
        ("0 16 1 * mon", "a day of the month or a weekday"),
    ],
)
def test_what_is_none_says_what_was_expected(line: str, expected: str) -> None:
    with pytest.raises(ValueError, match=expected):
        parse_cron(line)


@given(st.integers(0, 7), st.integers(0, 7))
def test_a_name_and_its_number_are_one_day(first: int, last: int) -> None:
    by_number = parse_cron(f"0 0 * * {first}-{last}").weekdays
    by_name = parse_cron(f"0 0 * * {WEEKDAYS[first % 7]}-{WEEKDAYS[last % 7]}").weekdays
    if first <= last and (first % 7, last % 7) == (first, last):
        assert by_number == by_name
    assert first % 7 in (by_number or ())
    assert last % 7 in (by_number or ())


@given(st.text(alphabet="0123456789*/,- sunmo", max_size=20))
def test_any_text_is_a_line_of_moments_that_come_or_is_refused(text: str) -> None:
    try:
        line = parse_cron(text)
    except ValueError:
        return
    assert line.minutes <= set(range(60))
    assert line.hours <= set(range(24))
    assert line.minutes
    assert line.hours
