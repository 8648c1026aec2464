"""Hours as officers type them, without a day."""

from datetime import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.errors import CensusError
from census.experiments.typed_hours import hour_typed

WIB = ZoneInfo("Asia/Jakarta")
TYPED = {
    "14.30": time(14, 30),
    "14:30": time(14, 30),
    "Pukul 14.30 WIB": time(14, 30),
    "15": time(15),
    "jam 3 sore": time(15),
    "jam tiga sore": time(15),
    "3 sore": time(15),
    "3.30 sore": time(15, 30),
    "3 pm": time(15),
    "10am": time(10),
    "setengah 8 pagi": time(7, 30),
    "jam setengah delapan": time(7, 30),
    "half past 7": time(7, 30),
    "setengah 1 siang": time(12, 30),
    "jam 1 siang": time(13),
    "jam 11 siang": time(11),
    "jam 12 siang": time(12),
    "jam 7 malam": time(19),
    "jam 12 malam": time(0),
    "jam 3 sonten": time(15),
    "satengnga 8 laggu": time(7, 30),
    "10.00 WITA": time(9),
}


@pytest.mark.parametrize(("typed", "meant"), TYPED.items())
def test_an_hour_is_understood_as_it_is_said(typed: str, meant: time) -> None:
    assert hour_typed(typed, WIB) == meant


@pytest.mark.parametrize("typed", ["besok 08.00", "31/3 08.00", "lusa jam 3 sore", "hari ini 9"])
def test_with_a_day_it_is_no_hour_alone(typed: str) -> None:
    with pytest.raises(CensusError) as refusal:
        hour_typed(typed, WIB)
    assert refusal.value.key == "experiment-hour-day"


@pytest.mark.parametrize("typed", ["", "sore", "25.00", "14.75", "jam 12 pagi", "nanti", "1430"])
def test_what_is_no_hour_is_refused(typed: str) -> None:
    with pytest.raises(CensusError) as refusal:
        hour_typed(typed, WIB)
    assert refusal.value.key == "experiment-hour-unclear"


@given(st.times())
def test_every_hour_of_a_clock_is_itself(clock: time) -> None:
    assert hour_typed(f"{clock:%H.%M}", WIB) == clock.replace(second=0, microsecond=0)


@given(st.text(max_size=30))
def test_anything_typed_is_an_hour_or_a_refusal(typed: str) -> None:
    key = ""
    try:
        hour_typed(typed, WIB)
    except CensusError as refusal:
        key = refusal.key
    assert key in {"", "experiment-hour-day", "experiment-hour-unclear"}
