"""When a recap's figures were so, as people type it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from census.campaign.typed_moments import likely_moments, moment_gone
from census.errors import CensusError

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2020, 3, 6, 8, 12, 30, tzinfo=WIB)


@pytest.mark.parametrize(
    ("typed", "day", "hour", "minute"),
    [
        ("kemarin 18.00", 5, 18, 0),
        ("Kemarin pukul 18:00 WIB", 5, 18, 0),
        ("5/3 18.00", 5, 18, 0),
        ("per 5 Maret 2020 pukul 18.00 WIB", 5, 18, 0),
        ("2020-03-05T18:00", 5, 18, 0),
        ("5 maret", 5, 23, 59),
        ("hari ini", 6, 8, 12),
        ("sekarang", 6, 8, 12),
        ("07.30", 6, 7, 30),
        ("18.00", 5, 18, 0),
        ("5 maret 18.00 WITA", 5, 17, 0),
        ("6/3 01.00 wit", 5, 23, 0),
    ],
)
def test_a_moment_is_read_as_people_say_it(typed: str, day: int, hour: int, minute: int) -> None:
    assert moment_gone(typed, WIB, NOW) == datetime(2020, 3, day, hour, minute, tzinfo=WIB)


def test_a_day_of_december_is_one_of_last_year() -> None:
    assert moment_gone("20/12 18.00", WIB, NOW).year == 2019


@pytest.mark.parametrize("typed", ["", "entahlah", "31 februari", "5 maret jam berapa", "32/1"])
def test_what_is_no_moment_is_asked_again(typed: str) -> None:
    with pytest.raises(CensusError, match="as-of-unclear"):
        moment_gone(typed, WIB, NOW)


@pytest.mark.parametrize("typed", ["7/3", "6 Maret 2020 09.00", "hari ini 23.59"])
def test_what_has_not_come_is_refused(typed: str) -> None:
    with pytest.raises(CensusError, match="as-of-ahead"):
        moment_gone(typed, WIB, NOW)


def test_the_likely_moments_have_come_and_the_newest_is_now() -> None:
    for hours in range(48):
        now = NOW + timedelta(hours=hours)
        found = likely_moments(WIB, now)
        assert found[0] == now.replace(second=0)
        assert list(found) == sorted(set(found), reverse=True)
        assert len(found) >= 3
