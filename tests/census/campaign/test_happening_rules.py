from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.campaign.cadence import NotOwed, ReminderDue
from census.campaign.quiet_hours import QuietHours, next_allowed
from census.campaign.triggered import (
    STILL_ANSWERED,
    TriggerWindow,
    owed_answer,
    rejection_day,
    rejection_id,
    rule_of,
    stuck_id,
    trigger_window,
)
from census.definition import EventRule, StepId
from census.people.people import Person, Role
from census.people.submission import Origin, SubmissionEvent, SubmissionState, is_rejection
from tests.census.census_examples import (
    JAKARTA,
    REJECTED,
    STUCK,
    a_census,
    a_resident,
    local,
    moments,
    quick,
)

USUAL = QuietHours()


def window(rule: EventRule, now: datetime) -> TriggerWindow:
    found = trigger_window(rule, a_census(), USUAL, now)
    assert found is not None
    return found


def verdict(rule: EventRule, person: Person, now: datetime) -> ReminderDue | NotOwed:
    return owed_answer(window(rule, now), person, a_census(), USUAL, now=now)


def an_employee(state: SubmissionState) -> Person:
    return a_resident(state, roles=(Role.RESIDENT, Role.EMPLOYEE))


def test_who_rests_on_a_step_is_left_alone_for_two_whole_days() -> None:
    today = window(STUCK, local(3, 12, 7))
    assert (today.due, today.expires_at) == (local(3, 12, 10), local(3, 12, 20))
    assert today.until == local(3, 10, 10)


def test_a_proof_sent_back_late_in_the_evening_is_answered_the_next_morning() -> None:
    today = window(REJECTED, local(3, 12, 7))
    assert today.due == local(3, 12, 8)
    assert today.since < local(3, 11, 23, 59) < today.until
    assert today.until == local(3, 12, 0)


def test_what_happened_some_days_ago_is_answered_still() -> None:
    assert window(STUCK, local(3, 12, 7)).since == local(3, 10, 10) - STILL_ANSWERED


@pytest.mark.parametrize("now", [local(2, 1), local(4, 15), local(7, 10), local(3, 12, 20)])
def test_outside_its_phase_and_after_hours_a_rule_has_no_turn(now: datetime) -> None:
    assert trigger_window(STUCK, a_census(), USUAL, now) is None


def test_a_quiet_day_has_no_turn() -> None:
    quiet = QuietHours(days=frozenset({date(2020, 3, 12)}))
    assert trigger_window(STUCK, a_census(), quiet, local(3, 12, 9)) is None


@pytest.mark.parametrize(
    ("person", "why"),
    [
        (a_resident(SubmissionState.CLAIMED), NotOwed.FINISHED),
        (a_resident(SubmissionState.CANNOT_ONLINE), NotOwed.CANNOT_ONLINE),
        (a_resident(reminders=False), NotOwed.STOPPED),
        (a_resident(consented_at=None), NotOwed.NO_CONSENT),
        (a_resident(reachable=False), NotOwed.UNREACHABLE),
        (a_resident(roles=()), NotOwed.OTHER_ROLE),
        (a_resident(snoozed_until=local(3, 13, 8)), NotOwed.TOO_LATE),
    ],
)
def test_who_is_not_offered_help_and_why(person: Person, why: NotOwed) -> None:
    assert verdict(STUCK, person, local(3, 12, 9)) is why


def test_a_proof_that_was_sent_back_is_answered_though_a_claim_ends_other_reminders() -> None:
    claimed = an_employee(SubmissionState.CLAIMED)
    assert verdict(REJECTED, claimed, local(3, 12, 8)) == ReminderDue(local(3, 12, 8))


@pytest.mark.parametrize(
    "state",
    [SubmissionState.PROOF_SENT, SubmissionState.PROOF_ACCEPTED, SubmissionState.CONFIRMED],
)
def test_a_proof_that_is_mended_is_not_asked_for_again(state: SubmissionState) -> None:
    assert verdict(REJECTED, an_employee(state), local(3, 12, 8)) is NotOwed.MENDED


def test_occasions_name_the_rule_and_what_happened() -> None:
    assert stuck_id(STUCK, StepId("password")) == "same_step:stuck:password"
    occasion = rejection_id(REJECTED, date(2020, 3, 11))
    assert rule_of(occasion, a_census()) == REJECTED
    assert rejection_day(REJECTED, occasion) == date(2020, 3, 11)
    assert rule_of("same_step:other:password", a_census()) is None


def test_only_a_verifier_who_sends_a_proof_back_rejects_it() -> None:
    sent, claimed = SubmissionState.PROOF_SENT, SubmissionState.CLAIMED
    at = local(3, 11)
    assert is_rejection(SubmissionEvent(sent, claimed, at, Origin.VERIFIER, "v", "blurred"))
    assert not is_rejection(SubmissionEvent(sent, claimed, at, Origin.PERSON, "7", "taken back"))
    accepted = SubmissionState.PROOF_ACCEPTED
    assert not is_rejection(SubmissionEvent(sent, accepted, at, Origin.VERIFIER, "v"))


people = st.builds(
    a_resident,
    st.sampled_from(SubmissionState),
    reminders=st.booleans(),
    reachable=st.booleans(),
    evening_only=st.booleans(),
    roles=st.sampled_from([(Role.RESIDENT,), (Role.RESIDENT, Role.EMPLOYEE), ()]),
    snoozed_until=st.one_of(st.none(), moments),
)


@given(people, moments, st.sampled_from((STUCK, REJECTED)))
@quick
def test_no_answer_ever_leaves_unwanted_or_at_a_quiet_time(
    person: Person, now: datetime, rule: EventRule
) -> None:
    today = trigger_window(rule, a_census(), USUAL, now)
    if today is None:
        return
    answer = owed_answer(today, person, a_census(), USUAL, now=now)
    assert today.until - today.since == STILL_ANSWERED
    assert today.until <= today.due - timedelta(hours=1)
    if isinstance(answer, ReminderDue):
        assert person.reachable
        assert person.reminders
        assert max(now, today.due) <= answer.at < today.expires_at
        assert (
            next_allowed(answer.at, USUAL, JAKARTA, evening_only=person.evening_only) == answer.at
        )
