from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.campaign.quiet_hours import QuietHours, closing_time, next_allowed
from tests.census.census_examples import JAKARTA, local, moments, quick

USUAL = QuietHours()
NYEPI = date(2020, 3, 25)
WITH_NYEPI = QuietHours(days=frozenset({NYEPI}))


def moved(moment: datetime, quiet: QuietHours = USUAL, *, evening_only: bool = False) -> datetime:
    return next_allowed(moment, quiet, JAKARTA, evening_only=evening_only)


@pytest.mark.parametrize(
    ("moment", "leaves"),
    [
        pytest.param(local(3, 5, 9), local(3, 5, 9), id="a decent hour"),
        pytest.param(local(3, 5, 7), local(3, 5, 7), id="as the night ends"),
        pytest.param(local(3, 5, 19, 59), local(3, 5, 19, 59), id="just before the night"),
        pytest.param(local(3, 5, 20), local(3, 6, 7), id="as the night begins"),
        pytest.param(local(3, 5, 3), local(3, 5, 7), id="before dawn"),
        pytest.param(local(3, 5, 17, 30), local(3, 5, 18, 30), id="Maghrib"),
        pytest.param(local(3, 6, 11, 29), local(3, 6, 11, 29), id="before the Friday prayer"),
        pytest.param(local(3, 6, 12), local(3, 6, 13), id="the Friday prayer"),
        pytest.param(local(3, 5, 12), local(3, 5, 12), id="noon on a Thursday"),
    ],
)
def test_what_would_leave_at_a_quiet_time_leaves_after_it(
    moment: datetime, leaves: datetime
) -> None:
    assert moved(moment) == leaves


def test_a_quiet_day_moves_everything_to_the_next_morning() -> None:
    assert moved(local(3, 25, 9), WITH_NYEPI) == local(3, 26, 7)
    assert moved(local(3, 24, 21), WITH_NYEPI) == local(3, 26, 7)


def test_what_was_asked_for_leaves_on_a_quiet_day_but_not_at_night() -> None:
    for moment, leaves in ((local(3, 25, 9), local(3, 25, 9)), (local(3, 24, 21), local(3, 25, 7))):
        assert next_allowed(moment, WITH_NYEPI, JAKARTA, asked_for=True) == leaves


def test_quiet_days_in_a_row_are_all_quiet() -> None:
    feast = QuietHours(days=frozenset({date(2020, 5, 24), date(2020, 5, 25)}))
    assert moved(local(5, 24, 9), feast) == local(5, 26, 7)


@pytest.mark.parametrize(
    ("moment", "leaves"),
    [
        (local(3, 5, 9), local(3, 5, 18, 30)),
        (local(3, 5, 19), local(3, 5, 19)),
        (local(3, 5, 20), local(3, 6, 18, 30)),
        (local(3, 6, 12), local(3, 6, 18, 30)),
    ],
)
def test_who_wants_evenings_only_is_written_to_after_maghrib(
    moment: datetime, leaves: datetime
) -> None:
    assert moved(moment, evening_only=True) == leaves


def test_a_deployment_may_have_no_prayer_times_and_nights_after_midnight() -> None:
    quiet = QuietHours(nights=(time(1), time(5)), friday=None, maghrib=None)
    assert moved(local(3, 6, 12), quiet) == local(3, 6, 12)
    assert moved(local(3, 6, 0, 30), quiet) == local(3, 6, 0, 30)
    assert moved(local(3, 6, 1), quiet) == local(3, 6, 5)


@pytest.mark.parametrize(
    "hours",
    [
        {"nights": (time(7), time(7))},
        {"nights": (time(18), time(7))},
        {"maghrib": (time(17), time(20))},
        {"friday": (time(7), time(20))},
    ],
)
def test_hours_that_leave_no_evening_are_refused(hours: dict[str, tuple[time, time]]) -> None:
    with pytest.raises(ValueError, match=r"evening from 18\.00"):
        QuietHours(**hours)  # type: ignore[arg-type]  # one of three windows


def test_a_day_closes_when_its_night_begins() -> None:
    assert closing_time(date(2020, 3, 5), USUAL, JAKARTA) == local(3, 5, 20)
    assert closing_time(NYEPI, WITH_NYEPI, JAKARTA) is None
    late = QuietHours(nights=(time(1), time(5)))
    assert closing_time(date(2020, 3, 5), late, JAKARTA) == datetime.combine(
        date(2020, 3, 5), time.max, JAKARTA
    )


@given(moments, st.booleans(), st.sets(st.dates(date(2020, 1, 1), date(2020, 12, 31))))
@quick
def test_nothing_leaves_at_a_quiet_time_or_later_than_it_must(
    moment: datetime, evening_only: bool, days: set[date]
) -> None:
    quiet = QuietHours(days=frozenset(days))
    leaves = moved(moment, quiet, evening_only=evening_only)
    assert leaves >= moment
    assert moved(leaves, quiet, evening_only=evening_only) == leaves
    local_time = leaves.astimezone(JAKARTA)
    assert time(7) <= local_time.time() < time(20)
    assert not time(17, 30) <= local_time.time() < time(18, 30)
    assert local_time.weekday() != 4 or not time(11, 30) <= local_time.time() < time(13)
    assert local_time.date() not in days
    assert not evening_only or local_time.time() >= time(18, 30)
    if leaves > moment:
        just_before = leaves - timedelta(microseconds=1)
        assert moved(just_before, quiet, evening_only=evening_only) == leaves
