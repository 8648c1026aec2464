from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import typer

from bot.cli.moments import moment_of
from census.errors import CensusError

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2020, 3, 6, 8, 30, tzinfo=WIB)


@pytest.mark.parametrize(
    "typed",
    [
        "2020-03-06T07:00",
        "2020-03-06 07:00",
        "2020-03-06 07.00",
        "2020-03-06T07:00:00",
        "2020-03-06T00:00Z",
        "2020-03-06T08:00+08:00",
    ],
)
def test_a_moment_is_local_time_unless_it_says_otherwise(typed: str) -> None:
    assert moment_of(typed, WIB, NOW) == datetime(2020, 3, 6, 7, tzinfo=WIB)


def test_a_date_alone_means_the_end_of_that_day() -> None:
    assert moment_of("2020-03-05", WIB, NOW) == datetime(2020, 3, 5, 23, 59, tzinfo=WIB)


def test_todays_date_alone_means_now() -> None:
    assert moment_of("2020-03-06", WIB, NOW) == NOW


@pytest.mark.parametrize("typed", ["2020-03-07", "2020-03-06T08:31"])
def test_a_moment_that_has_not_come_is_refused(typed: str) -> None:
    with pytest.raises(CensusError) as refused:
        moment_of(typed, WIB, NOW)
    assert refused.value.key == "as-of-ahead"


@pytest.mark.parametrize("typed", ["", "kemarin", "06-03-2020", "2020-02-30", "2020-03-06T25:00"])
def test_what_is_no_moment_is_a_wrong_use(typed: str) -> None:
    with pytest.raises(typer.BadParameter, match="2020-03-06T07:00"):
        moment_of(typed, WIB, NOW)
