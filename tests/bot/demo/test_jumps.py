"""Where the buttons beside the clock lead."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.jumps import jump_target, quiet_days
from bot.rehearsal.time_travel import reach
from bot.run.wiring import make_census
from bot.settings.reading import read_deployment
from simulator.cloud.clock import MovableClock

KUDUS = Path(__file__).parents[3] / "data" / "demo" / "kudus" / "config.yaml"
CENSUS = make_census(read_deployment(KUDUS))


@pytest.mark.parametrize(
    ("key", "now", "expected"),
    [
        ("last-day", "2020-03-06 08:00", "2020-03-31 08:00"),
        ("last-day", "2020-03-31 08:00", "2020-07-31 08:00"),
        ("next-phase", "2020-03-06 08:00", "2020-07-01 08:00"),
        ("next-phase", "2020-06-30 21:00", "2020-07-01 08:00"),
        ("next-phase", "2020-07-02 09:00", "2020-07-02 09:00"),
    ],
)
def test_a_jump_leads_to_the_morning_of_a_phase(key: str, now: str, expected: str) -> None:
    begun, reached = (
        datetime.fromisoformat(each).replace(tzinfo=CENSUS.zone) for each in (now, expected)
    )
    assert jump_target(key, begun, CENSUS) == reached


@pytest.mark.parametrize(
    ("key", "now", "expected"),
    [
        ("next-phase", "2020-03-06 08:00", ("2020-04-02 08:00", "2020-06-30 08:00")),
        ("next-phase", "2020-05-05 10:00", ("2020-05-05 10:00", "2020-06-30 08:00")),
        ("next-phase", "2020-06-30 21:00", None),
        ("last-day", "2020-03-31 08:00", None),
    ],
)
def test_the_months_between_two_phases_are_passed_over(
    key: str, now: str, expected: tuple[str, str] | None
) -> None:
    begun = datetime.fromisoformat(now).replace(tzinfo=CENSUS.zone)
    quiet = quiet_days(key, begun, jump_target(key, begun, CENSUS), CENSUS)
    assert (quiet and tuple(f"{each:%Y-%m-%d %H:%M}" for each in quiet)) == expected


def test_a_clock_that_ran_past_a_moment_meanwhile_stays_where_it_is() -> None:
    now = datetime(2020, 7, 2, 8, tzinfo=CENSUS.zone)
    clock = MovableClock(now)
    reach(clock, now - timedelta(seconds=1))
    assert clock.now() == now
    reach(clock, now + timedelta(seconds=1))
    assert clock.now() == now + timedelta(seconds=1)
