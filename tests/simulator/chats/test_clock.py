from datetime import UTC, datetime, timedelta

import pytest

from simulator.cloud.clock import MovableClock

START = datetime(2020, 3, 6, 1, 0, tzinfo=UTC)


def test_a_frozen_clock_stands_still() -> None:
    clock = MovableClock(START)

    assert clock.now() == clock.now() == START


def test_a_running_clock_goes_on_from_where_it_was_set() -> None:
    clock = MovableClock(START, running=True)
    clock.move_to(START + timedelta(days=1))

    assert START + timedelta(days=1) <= clock.now() < START + timedelta(days=1, seconds=5)


def test_a_clock_advances() -> None:
    clock = MovableClock(START)
    clock.advance(timedelta(hours=1))

    assert clock.now() == START + timedelta(hours=1)


def test_time_never_goes_back() -> None:
    clock = MovableClock(START)

    with pytest.raises(ValueError, match="cannot go back"):
        clock.move_to(START - timedelta(seconds=1))


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        MovableClock(datetime(2020, 3, 6))  # noqa: DTZ001 - the mistake under test
