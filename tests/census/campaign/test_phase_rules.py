from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.campaign.phases import (
    closed_phase,
    covers,
    days_left,
    ends_at,
    next_visits,
    open_phase,
    phase_at,
    unmeasured_until,
    upcoming,
    with_dates,
)
from census.definition import PhaseId
from census.errors import CensusError
from tests.census.census_examples import INTERVIEW, JAKARTA, ONLINE, a_census, local, moments, quick

year = st.dates(date(2020, 1, 1), date(2020, 12, 31))


def phase_name(now: datetime) -> str | None:
    phase = phase_at(a_census(), now)
    return phase.id if phase else None


@pytest.mark.parametrize(
    ("now", "phase"),
    [
        (local(2, 14, 23, 59), None),
        (local(2, 15, 0, 0), ONLINE),
        (local(3, 31, 23, 59), ONLINE),
        (local(3, 31, 23, 59).replace(second=59, microsecond=999_999), ONLINE),
        (local(4, 1, 0, 0), None),
        (local(7, 1, 0, 0), INTERVIEW),
        (local(8, 1, 0, 0), None),
    ],
)
def test_both_days_belong_to_a_phase(now: datetime, phase: str | None) -> None:
    assert phase_name(now) == phase


def test_a_phase_begins_and_ends_where_the_campaign_is() -> None:
    assert phase_name(datetime(2020, 2, 14, 17, tzinfo=UTC)) == ONLINE
    assert phase_name(datetime(2020, 3, 31, 17, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("now", "phase"),
    [
        (local(2, 1), ONLINE),
        (local(2, 15), INTERVIEW),
        (local(5, 1), INTERVIEW),
        (local(7, 1), None),
    ],
)
def test_the_next_phase_is_the_one_not_begun_yet(now: datetime, phase: str | None) -> None:
    found = upcoming(a_census(), now)
    assert (found.id if found else None) == phase


def test_figures_have_no_base_while_only_invited_ones_fill_in() -> None:
    census, visits = a_census(), a_census().phase(INTERVIEW)
    by_link = tuple(replace(each, at_site=False) for each in census.phase(ONLINE).steps)
    invited = replace(census.phase(ONLINE), steps=by_link)
    assert unmeasured_until(census) is None
    assert unmeasured_until(replace(census, phases=(invited, visits))) == visits.first_day
    assert unmeasured_until(replace(census, phases=(invited,))) == date.max
    assert unmeasured_until(replace(census, phases=(visits,))) is None


def test_the_last_day_has_no_day_left() -> None:
    online = a_census().phase(ONLINE)
    assert days_left(online, local(3, 6, 8), JAKARTA) == 25
    assert days_left(online, local(3, 31, 23, 59), JAKARTA) == 0
    assert days_left(online, local(4, 1, 0), JAKARTA) == -1


def test_an_extension_moves_the_end_and_the_interviews() -> None:
    extended = with_dates(
        a_census(),
        {
            ONLINE: (date(2020, 2, 15), date(2020, 5, 29)),
            INTERVIEW: (date(2020, 9, 1), date(2020, 9, 30)),
        },
    )
    assert days_left(extended.phase(ONLINE), local(3, 31), JAKARTA) == 59
    assert phase_at(extended, local(7, 15)) is None
    assert extended.phase(ONLINE).steps == a_census().phase(ONLINE).steps


@pytest.mark.parametrize(
    ("days", "key"),
    [
        ((date(2020, 3, 31), date(2020, 2, 15)), "phase-reversed"),
        ((date(2020, 2, 15), date(2020, 7, 1)), "phase-overlap"),
        ((date(2020, 7, 31), date(2020, 8, 9)), "phase-overlap"),
    ],
)
def test_dates_that_cannot_be_are_refused(days: tuple[date, date], key: str) -> None:
    with pytest.raises(CensusError) as refused:
        with_dates(a_census(), {ONLINE: days})
    assert refused.value.key == key


def test_a_phase_that_the_census_does_not_have_is_refused_with_those_it_has() -> None:
    with pytest.raises(CensusError) as refused:
        with_dates(a_census(), {PhaseId("onlin"): (date(2020, 2, 15), date(2020, 3, 1))})
    assert refused.value.facts == {"phase": "onlin", "known": "online, interview"}


@given(moments)
@quick
def test_a_phase_runs_exactly_from_its_start_to_its_end(now: datetime) -> None:
    census = a_census()
    for phase in census.phases:
        running = (
            datetime.combine(phase.first_day, time.min, JAKARTA) <= now <= ends_at(phase, JAKARTA)
        )
        assert (phase_at(census, now) is phase) == running
        if running:
            assert 0 <= days_left(phase, now, JAKARTA) <= (phase.last_day - phase.first_day).days


@given(st.lists(year, min_size=4, max_size=4))
@quick
def test_whatever_dates_are_taken_leave_every_day_to_one_phase_at_most(days: list[date]) -> None:
    overrides = {ONLINE: (days[0], days[1]), INTERVIEW: (days[2], days[3])}
    try:
        census = with_dates(a_census(), overrides)
    except CensusError:
        ordered = sorted([(days[0], days[1]), (days[2], days[3])])
        assert any(first > last for first, last in ordered) or ordered[1][0] <= ordered[0][1]
        return
    first, second = census.phases
    assert first.first_day <= first.last_day < second.first_day <= second.last_day


def test_days_are_counted_by_the_calendar_where_clocks_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    online = a_census().phase(ONLINE)
    before_the_change = datetime(2020, 3, 28, 23, 30, tzinfo=berlin)
    assert days_left(online, before_the_change, berlin) == 3
    assert days_left(online, before_the_change + timedelta(hours=1), berlin) == 2


@pytest.mark.parametrize(
    ("now", "visits"),
    [
        (local(3, 6, 8, 0), INTERVIEW),
        (local(7, 31, 23, 59), INTERVIEW),
        (local(8, 1, 0, 0), None),
    ],
)
def test_visits_are_the_running_or_next_phase_without_steps(
    now: datetime, visits: PhaseId | None
) -> None:
    phase = next_visits(a_census(), now)
    assert (phase.id if phase else None) == visits


@quick
@given(now=moments)
def test_a_phase_with_steps_is_to_come_open_or_closed(now: datetime) -> None:
    census = a_census()
    online = census.phase(ONLINE)
    held = closed_phase(census, now), open_phase(census, now)
    today = now.astimezone(JAKARTA).date()
    if today < online.first_day:
        assert held == (None, None)
    elif today <= online.last_day:
        assert held == (None, online)
    else:
        assert held == (online, None)


@quick
@given(now=moments)
def test_data_of_a_phase_covers_it_from_its_last_minute_on(now: datetime) -> None:
    online = a_census().phase(ONLINE)
    assert covers(online, now, JAKARTA) == (now >= local(3, 31, 23, 59))
