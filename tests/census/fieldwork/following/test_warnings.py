"""When a coordinator is warned of an enumerator."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.following.pace import DAY
from census.fieldwork.following.tally import Tally
from census.fieldwork.following.warnings import (
    FieldDays,
    FieldWarning,
    WarningKind,
    WarningRules,
    Workload,
    warn,
)
from census.fieldwork.workers import Badge

FIRST, TODAY, LAST = date(2020, 7, 1), date(2020, 7, 10), date(2020, 7, 31)
DAYS = FieldDays(FIRST, TODAY, LAST)
RULES = WarningRules()
ANI = Badge("101")
WORKS = {FIRST + after * DAY: 10 for after in range(10)}
STILL_TO_DO = Workload(ANI, Tally(open=3, to_visit=200, remaining=100), WORKS, TODAY)


def test_who_works_in_time_is_not_warned_of() -> None:
    assert warn(STILL_TO_DO, RULES, DAYS) is None


@pytest.mark.parametrize(
    ("reported_on", "days", "critical"),
    [(TODAY - 2 * DAY, 2, False), (TODAY - 4 * DAY, 4, True), (None, 10, True)],
)
def test_silence_counts_from_the_newest_report_or_the_first_day(
    reported_on: date | None, days: int, *, critical: bool
) -> None:
    silent = replace(STILL_TO_DO, reported_on=reported_on)
    assert warn(silent, RULES, DAYS) == FieldWarning(WarningKind.SILENT, ANI, days, critical)


@pytest.mark.parametrize(("reported_on"), [TODAY - 8 * DAY, None])
def test_silence_and_standstill_never_count_from_before_there_was_work(
    reported_on: date | None,
) -> None:
    taken_over = replace(STILL_TO_DO, settled={}, reported_on=reported_on, since=TODAY - DAY)
    assert warn(replace(taken_over, since=TODAY), RULES, DAYS) is None
    assert warn(taken_over, RULES, DAYS) == FieldWarning(WarningKind.SILENT, ANI, 2, False)
    standing = replace(taken_over, reported_on=TODAY, since=TODAY - 2 * DAY)
    assert warn(standing, RULES, DAYS) == FieldWarning(WarningKind.STILL, ANI, 3, False)


def test_a_day_without_a_report_is_no_silence_yet_and_days_off_do_not_count() -> None:
    assert warn(replace(STILL_TO_DO, reported_on=TODAY - DAY), RULES, DAYS) is None
    off = replace(DAYS, off=frozenset({TODAY, TODAY - DAY}))
    assert warn(replace(STILL_TO_DO, reported_on=TODAY - 3 * DAY), RULES, off) is None


def test_reports_without_a_settled_household_stand_still() -> None:
    still = replace(STILL_TO_DO, settled={FIRST: 10, TODAY - 3 * DAY: 5})
    assert warn(still, RULES, DAYS) == FieldWarning(WarningKind.STILL, ANI, 3, critical=False)


def test_what_ends_after_the_phase_is_late() -> None:
    many = replace(STILL_TO_DO, tally=Tally(open=3, to_visit=400, remaining=230))
    ends_on = date(2020, 8, 2)
    assert warn(many, RULES, DAYS) == FieldWarning(WarningKind.LATE, ANI, 2, False, ends_on)
    more = warn(replace(many, tally=Tally(open=3, to_visit=400, remaining=260)), RULES, DAYS)
    assert more == FieldWarning(WarningKind.LATE, ANI, 5, True, date(2020, 8, 5))


def test_without_an_end_or_a_known_pace_nothing_is_late() -> None:
    many = replace(STILL_TO_DO, tally=Tally(open=3, to_visit=900, remaining=800))
    assert warn(many, RULES, replace(DAYS, last=None)) is None
    assert warn(many, RULES, replace(DAYS, first=TODAY - DAY)) is None


def test_who_has_finished_everything_is_never_warned_of() -> None:
    done = Workload(ANI, Tally(finished=2, approved=1, to_visit=90))
    assert warn(done, RULES, DAYS) is None


@given(
    silent=st.integers(0, 30),
    more=st.integers(0, 30),
    off=st.frozensets(st.dates(FIRST, LAST), max_size=10),
)
def test_longer_silence_is_never_less_of_a_warning(
    silent: int, more: int, off: frozenset[date]
) -> None:
    days = replace(DAYS, off=off)
    found = warn(replace(STILL_TO_DO, reported_on=TODAY - silent * DAY), RULES, days)
    longer = warn(replace(STILL_TO_DO, reported_on=TODAY - (silent + more) * DAY), RULES, days)
    if found is not None:
        assert longer is not None
        assert longer.days >= found.days
        assert longer.critical >= found.critical
