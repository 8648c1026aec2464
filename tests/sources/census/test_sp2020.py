"""Sensus Penduduk 2020 as it is shipped."""

from datetime import date, time
from pathlib import Path

import pytest

from census.campaign.cadence import due_days
from census.definition import Census, PhaseId, Trigger
from census.people.people import Role
from census.people.submission import SubmissionState
from census.units import BoardKind, Measure
from sources.census.files import load_census

SP2020 = Path(__file__).parents[3] / "censuses" / "sp2020"
ONLINE = PhaseId("online")


@pytest.fixture(scope="module")
def sp2020() -> Census:
    return load_census(SP2020)


def test_the_population_census_has_its_dates_and_steps(sp2020: Census) -> None:
    online, interview = sp2020.phases
    assert (sp2020.id, sp2020.official_domain) == ("sp2020", "sensus.bps.go.id")
    assert (online.first_day, online.last_day) == (date(2020, 2, 15), date(2020, 3, 31))
    assert (interview.first_day, interview.last_day) == (date(2020, 7, 1), date(2020, 7, 31))
    assert [step.id for step in online.steps] == [
        "prepare",
        "find_family",
        "password",
        "family_housing",
        "members",
        "submit",
        "receipt",
    ]
    assert [step.id for step in online.steps if step.at_site] == ["find_family"]
    assert interview.steps == ()


def test_the_population_census_reminds_civil_servants_more_often(sp2020: Census) -> None:
    online = sp2020.phase(ONLINE)
    before_the_end = {
        rule.role: [(online.last_day - day).days for day in due_days(rule, online)]
        for rule in sp2020.reminders
        if rule.phase == ONLINE
    }
    assert before_the_end == {
        Role.EMPLOYEE: [42, 35, 28, 21, 14, 8, 6, 4, 2, 1, 0],
        Role.RESIDENT: [45, 14, 7, 3, 1, 0],
    }
    assert [rule.at for rule in sp2020.reminders] == [time(8, 30), time(9), time(9)]


def test_the_population_census_says_when_officers_come_by(sp2020: Census) -> None:
    [visits] = [rule for rule in sp2020.reminders if rule.phase != ONLINE]
    assert visits.role is Role.RESIDENT
    days = (date(2020, 7, 1), date(2020, 7, 28))
    assert due_days(visits, sp2020.phase(visits.phase)) == days


def test_the_population_census_answers_what_happens_to_people(sp2020: Census) -> None:
    both = (Role.EMPLOYEE, Role.RESIDENT)
    assert [(rule.trigger, rule.days, rule.roles, rule.at) for rule in sp2020.events] == [
        (Trigger.SAME_STEP, 2, both, time(10)),
        (Trigger.PROOF_REJECTED, 1, (Role.EMPLOYEE,), time(8)),
        (Trigger.COMPLETE, 0, both, None),
    ]


def test_the_population_census_counts_what_the_statistics_office_counts(sp2020: Census) -> None:
    assert {rule.kind for rule in sp2020.boards} == set(BoardKind)
    villages = sp2020.board(BoardKind.VILLAGE)
    assert villages.measure is Measure.FAMILIES
    assert villages.counts == (SubmissionState.STARTED, SubmissionState.CONFIRMED)
    assert SubmissionState.CLAIMED in sp2020.finished[Role.RESIDENT]
