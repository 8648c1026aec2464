from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.campaign.cadence import (
    NotOwed,
    Occasion,
    OwedNow,
    ReminderDue,
    due_days,
    occasion_of,
    occasions,
    owed,
)
from census.campaign.phases import ends_at, with_dates
from census.campaign.quiet_hours import QuietHours, next_allowed
from census.definition import Census, Every, ReminderRule
from census.people.people import Person, Role
from census.people.submission import SubmissionState
from tests.census.census_examples import (
    EMPLOYEES,
    INTERVIEW,
    JAKARTA,
    ONLINE,
    RESIDENTS,
    a_census,
    a_resident,
    local,
    moments,
    quick,
)

USUAL = QuietHours()
ONLINE_PHASE = a_census().phase(ONLINE)


def days_before_the_end(rule: ReminderRule) -> list[int]:
    return [(ONLINE_PHASE.last_day - day).days for day in due_days(rule, ONLINE_PHASE)]


def occasion_on(
    day: date, rule: ReminderRule = RESIDENTS, census: Census | None = None
) -> Occasion:
    found = occasions(rule, census or a_census(), USUAL)
    return next(occasion for occasion in found if occasion.id.endswith(day.isoformat()))


def verdict(person: Person, now: datetime, rule: ReminderRule = RESIDENTS) -> ReminderDue | NotOwed:
    return owed(occasion_on(date(2020, 3, 17), rule), person, a_census(), USUAL, now=now)


def test_residents_are_reminded_at_the_start_and_as_the_end_comes_near() -> None:
    assert due_days(RESIDENTS, ONLINE_PHASE) == (
        date(2020, 2, 15),
        date(2020, 3, 17),
        date(2020, 3, 24),
        date(2020, 3, 28),
        date(2020, 3, 30),
        date(2020, 3, 31),
    )


def test_employees_are_reminded_more_often_as_the_end_comes_near() -> None:
    assert days_before_the_end(EMPLOYEES) == [42, 35, 28, 21, 14, 8, 6, 4, 2, 1, 0]


def test_days_before_the_phase_begins_are_not_named() -> None:
    long_before = replace(RESIDENTS, days_left=(400, 46, 45))
    assert days_before_the_end(long_before) == [45]


def test_a_rule_that_names_nothing_owes_nothing() -> None:
    assert due_days(replace(RESIDENTS, on_first_day=False, days_left=()), ONLINE_PHASE) == ()


def test_an_occasion_falls_due_at_its_hour_and_ends_with_the_day() -> None:
    occasion = occasion_on(date(2020, 3, 17))
    assert (occasion.due, occasion.expires_at) == (local(3, 17, 9), local(3, 17, 20))
    assert occasion.id == "reminder:online:residents:2020-03-17"


def test_an_occasion_at_prayer_time_waits_until_after_it() -> None:
    noon = replace(EMPLOYEES, at=time(12))
    assert occasion_on(date(2020, 3, 27), noon, a_census(reminders=(noon,))).due == local(3, 27, 13)


def test_an_occasion_of_a_quiet_day_moves_to_its_own_hour_of_the_next_one() -> None:
    """It came at 07.00, together with the word that the phase before had closed."""
    quiet = QuietHours(days=frozenset({date(2020, 3, 24)}))
    late = replace(RESIDENTS, at=time(21))
    for rule, hour in ((RESIDENTS, 9), (late, 7)):
        [moved] = [o for o in occasions(rule, a_census(), quiet) if o.id.endswith("03-24")]
        assert (moved.due, moved.expires_at) == (local(3, 25, hour), local(3, 25, 20))


def test_an_occasion_moved_onto_another_ones_day_gives_way_to_it() -> None:
    quiet = QuietHours(days=frozenset({date(2020, 3, 30)}))
    last_days = [o.id for o in occasions(RESIDENTS, a_census(), quiet) if o.due >= local(3, 30)]
    assert last_days == ["reminder:online:residents:2020-03-31"]


def test_a_quiet_last_day_drops_what_could_leave_only_after_the_end() -> None:
    quiet = QuietHours(days=frozenset({date(2020, 3, 31)}))
    assert occasions(RESIDENTS, a_census(), quiet)[-1].due == local(3, 30, 9)


def test_after_an_extension_the_old_last_day_is_no_occasion_any_more() -> None:
    old = occasion_on(date(2020, 3, 31))
    extended = with_dates(a_census(), {ONLINE: (date(2020, 2, 15), date(2020, 5, 29))})
    assert occasion_of(old.id, a_census(), USUAL) == old
    assert occasion_of(old.id, extended, USUAL) is None
    assert occasion_of("reminder:online:residents:2020-05-29", extended, USUAL) is not None


@pytest.mark.parametrize(
    "occasion_id", ["reminder:online:nobody:2020-03-31", "board:7", "reminder:online:residents:"]
)
def test_an_id_of_another_census_is_no_occasion(occasion_id: str) -> None:
    assert occasion_of(occasion_id, a_census(), USUAL) is None


def test_who_has_not_finished_is_owed_the_reminder() -> None:
    assert verdict(a_resident(), local(3, 17, 9)) == ReminderDue(local(3, 17, 9))


def test_a_reminder_never_leaves_before_its_hour() -> None:
    assert verdict(a_resident(), local(3, 17, 7)) == ReminderDue(local(3, 17, 9))


@pytest.mark.parametrize(
    ("person", "why"),
    [
        (a_resident(SubmissionState.CLAIMED), NotOwed.FINISHED),
        (a_resident(SubmissionState.CONFIRMED), NotOwed.FINISHED),
        (a_resident(SubmissionState.CANNOT_ONLINE), NotOwed.CANNOT_ONLINE),
        (a_resident(reachable=False), NotOwed.UNREACHABLE),
        (a_resident(consented_at=None), NotOwed.NO_CONSENT),
        (a_resident(reminders=False), NotOwed.STOPPED),
        (a_resident(roles=()), NotOwed.OTHER_ROLE),
        (a_resident(roles=(Role.RESIDENT, Role.EMPLOYEE)), NotOwed.OTHER_ROLE),
        (a_resident(snoozed_until=local(3, 18, 7)), NotOwed.TOO_LATE),
    ],
)
def test_who_is_not_reminded_and_why(person: Person, why: NotOwed) -> None:
    assert verdict(person, local(3, 17, 9)) is why


@pytest.mark.parametrize(
    ("role", "state", "reminded"),
    [
        (None, SubmissionState.UNKNOWN, True),
        (Role.ENUMERATOR, SubmissionState.UNKNOWN, False),
        (Role.OFFICE_HEAD, SubmissionState.UNKNOWN, False),
        (Role.ENUMERATOR, SubmissionState.STARTED, True),
    ],
)
def test_where_only_invited_ones_fill_in_who_has_a_duty_is_not_taken_for_one(
    role: Role | None, state: SubmissionState, reminded: bool
) -> None:
    """Until something is known of their own form; else the visits concern them as everybody."""
    person = a_resident(state, roles=(Role.RESIDENT, *([role] if role else ())))
    for sites, invited in ((True, False), (False, True)):
        online, *others = a_census().phases
        steps = tuple(replace(step, at_site=sites) for step in online.steps)
        census = replace(a_census(), phases=(replace(online, steps=steps), *others))
        answer = owed(occasion_on(date(2020, 3, 17)), person, census, USUAL, now=local(3, 17, 9))
        assert (answer is NotOwed.UNINVITED) is (invited and not reminded)
        assert isinstance(answer, ReminderDue) is (reminded or not invited)
        census = replace(census, reminders=(RESIDENTS, VISITS))
        [first_day] = occasions(VISITS, census, USUAL)
        visits = owed(first_day, person, census, USUAL, now=local(7, 1, 9))
        assert isinstance(visits, ReminderDue) is (reminded or not invited)


def test_a_civil_servant_is_reminded_as_one_and_not_twice() -> None:
    person = a_resident(roles=(Role.RESIDENT, Role.EMPLOYEE))
    assert verdict(person, local(3, 17, 9), EMPLOYEES) == ReminderDue(local(3, 17, 9))
    assert verdict(person, local(3, 17, 9), RESIDENTS) is NotOwed.OTHER_ROLE


VISITS = ReminderRule("visits", Role.RESIDENT, INTERVIEW, time(9), on_first_day=True)


@pytest.mark.parametrize(
    ("state", "answer"),
    [
        (SubmissionState.UNKNOWN, ReminderDue(local(7, 1, 9))),
        (SubmissionState.CANNOT_ONLINE, ReminderDue(local(7, 1, 9))),
        (SubmissionState.CLAIMED, NotOwed.FINISHED),
        (SubmissionState.CONFIRMED, NotOwed.FINISHED),
    ],
)
def test_when_officers_come_by_those_are_told_who_wait_for_them(
    state: SubmissionState, answer: ReminderDue | NotOwed
) -> None:
    census = a_census(reminders=(RESIDENTS, VISITS))
    [first_day] = occasions(VISITS, census, USUAL)
    assert owed(first_day, a_resident(state), census, USUAL, now=local(7, 1, 7)) == answer


def test_each_role_finishes_by_its_own_rule() -> None:
    census = replace(
        a_census(), finished={Role.EMPLOYEE: frozenset({SubmissionState.PROOF_ACCEPTED})}
    )
    person = a_resident(SubmissionState.CLAIMED, roles=(Role.EMPLOYEE,))
    occasion = occasion_on(date(2020, 3, 17), EMPLOYEES)
    assert isinstance(owed(occasion, person, census, USUAL, now=local(3, 17, 9)), ReminderDue)


def test_not_now_moves_the_reminder_of_that_day() -> None:
    person = a_resident(snoozed_until=local(3, 17, 15))
    assert verdict(person, local(3, 17, 9)) == ReminderDue(local(3, 17, 15))


def test_who_wants_evenings_only_is_reminded_in_the_evening() -> None:
    assert verdict(a_resident(evening_only=True), local(3, 17, 9)) == ReminderDue(
        local(3, 17, 18, 30)
    )


def test_a_reminder_that_waited_for_the_night_is_not_sent_the_next_morning() -> None:
    assert verdict(a_resident(), local(3, 17, 19, 59)) == ReminderDue(local(3, 17, 19, 59))
    assert verdict(a_resident(), local(3, 17, 20)) is NotOwed.TOO_LATE
    assert verdict(a_resident(), local(3, 18, 9)) is NotOwed.TOO_LATE


rules = st.builds(
    ReminderRule,
    id=st.just("any"),
    role=st.just(Role.RESIDENT),
    phase=st.just(ONLINE),
    at=st.times(),
    on_first_day=st.booleans(),
    days_left=st.lists(st.integers(0, 60)).map(tuple),
    every=st.lists(
        st.builds(Every, st.integers(1, 20), st.one_of(st.none(), st.integers(1, 60)))
    ).map(tuple),
)
people = st.builds(
    a_resident,
    st.sampled_from(SubmissionState),
    reminders=st.booleans(),
    reachable=st.booleans(),
    evening_only=st.booleans(),
    snoozed_until=st.one_of(st.none(), moments),
)
quiet_days = st.sets(st.dates(date(2020, 2, 1), date(2020, 4, 30)), max_size=12)


@given(rules, quiet_days)
@quick
def test_occasions_keep_to_their_phase_to_decent_hours_and_to_one_a_day(
    rule: ReminderRule, days: set[date]
) -> None:
    census = a_census(reminders=(rule,))
    quiet = QuietHours(days=frozenset(days))
    found = occasions(rule, census, quiet)
    assert list(found) == sorted(found, key=lambda occasion: occasion.due)
    assert len({occasion.due.date() for occasion in found}) == len(found)
    for occasion in found:
        assert occasion_of(occasion.id, census, quiet) == occasion
        assert next_allowed(occasion.due, quiet, JAKARTA) == occasion.due
        assert occasion.due < occasion.expires_at <= ends_at(occasion.phase, JAKARTA)
        assert occasion.due.date() == occasion.expires_at.date()


@given(people, moments, st.sampled_from(range(6)))
@quick
def test_nobody_is_ever_reminded_who_should_not_be_or_at_a_quiet_time(
    person: Person, now: datetime, which: int
) -> None:
    occasion = occasions(RESIDENTS, a_census(), USUAL)[which]
    answer = owed(occasion, person, a_census(), USUAL, now=now)
    if not isinstance(answer, ReminderDue):
        return
    assert person.reachable
    assert person.reminders
    assert person.state in (
        SubmissionState.UNKNOWN,
        SubmissionState.STARTED,
        SubmissionState.PROOF_SENT,
        SubmissionState.PROOF_ACCEPTED,
    )
    assert max(now, occasion.due) <= answer.at < occasion.expires_at
    assert person.snoozed_until is None or answer.at >= person.snoozed_until
    assert next_allowed(answer.at, USUAL, JAKARTA, evening_only=person.evening_only) == answer.at


@given(st.lists(people, min_size=2, max_size=6), moments, st.sampled_from(range(6)))
@quick
def test_many_who_are_asked_about_together_get_what_each_would_get_alone(
    several: list[Person], now: datetime, which: int
) -> None:
    occasion = occasions(RESIDENTS, a_census(), USUAL)[which]
    together = OwedNow(occasion, a_census(), USUAL, now=now)
    alone = [owed(occasion, each, a_census(), USUAL, now=now) for each in several]
    assert [together.by(each) for each in several] == alone


@given(st.integers(0, 120))
@quick
def test_an_extension_leaves_no_reminder_of_the_old_end_behind(longer: int) -> None:
    last_day = date(2020, 3, 31) + timedelta(days=longer)
    extended = with_dates(
        a_census(interview=(date(2020, 9, 1), date(2020, 9, 30))),
        {ONLINE: (date(2020, 2, 15), last_day)},
    )
    named = due_days(RESIDENTS, extended.phase(ONLINE))
    for occasion in occasions(RESIDENTS, a_census(), USUAL):
        still = occasion_of(occasion.id, extended, USUAL)
        assert (still is not None) == (occasion.due.date() in named)
