from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.errors import CensusError
from census.people.submission import (
    Origin,
    SubmissionEvent,
    SubmissionState,
    change,
    furthest,
    is_reversal,
)
from tests.census.census_examples import local, quick

S = SubmissionState


def changed(
    before: S, after: S, origin: Origin = Origin.PERSON, reason: str = ""
) -> SubmissionEvent:
    return change(before, after, at=local(3, 6), origin=origin, actor="7", reason=reason)


def refusal(before: S, after: S, origin: Origin, reason: str = "") -> str:
    with pytest.raises(CensusError) as refused:
        changed(before, after, origin, reason)
    return refused.value.key


def test_a_change_is_kept_with_who_when_and_from_where() -> None:
    event = changed(S.UNKNOWN, S.STARTED)
    assert (event.before, event.after) == (S.UNKNOWN, S.STARTED)
    assert (event.at, event.origin, event.actor) == (local(3, 6), Origin.PERSON, "7")


@pytest.mark.parametrize(
    ("before", "after", "origin"),
    [
        (S.UNKNOWN, S.STARTED, Origin.PERSON),
        (S.UNKNOWN, S.CLAIMED, Origin.PERSON),
        (S.STARTED, S.CLAIMED, Origin.PERSON),
        (S.CLAIMED, S.PROOF_SENT, Origin.PERSON),
        (S.CANNOT_ONLINE, S.CLAIMED, Origin.PERSON),
        (S.PROOF_SENT, S.PROOF_ACCEPTED, Origin.VERIFIER),
        (S.CLAIMED, S.PROOF_ACCEPTED, Origin.VERIFIER),
        (S.UNKNOWN, S.CONFIRMED, Origin.STATISTICS_OFFICE),
        (S.PROOF_ACCEPTED, S.CONFIRMED, Origin.STATISTICS_OFFICE),
        (S.CANNOT_ONLINE, S.CONFIRMED, Origin.STATISTICS_OFFICE),
        (S.STARTED, S.CONFIRMED, Origin.ADMIN),
    ],
)
def test_the_way_forward_needs_no_reason(before: S, after: S, origin: Origin) -> None:
    assert changed(before, after, origin).after is after


@pytest.mark.parametrize(
    ("before", "after", "origin"),
    [
        (S.CLAIMED, S.STARTED, Origin.PERSON),
        (S.CANNOT_ONLINE, S.STARTED, Origin.PERSON),
        (S.STARTED, S.CANNOT_ONLINE, Origin.PERSON),
        (S.PROOF_SENT, S.CLAIMED, Origin.VERIFIER),
        (S.PROOF_ACCEPTED, S.CLAIMED, Origin.VERIFIER),
        (S.CONFIRMED, S.STARTED, Origin.STATISTICS_OFFICE),
        (S.CONFIRMED, S.UNKNOWN, Origin.ADMIN),
    ],
)
def test_a_step_back_and_giving_up_need_a_reason(before: S, after: S, origin: Origin) -> None:
    assert refusal(before, after, origin) == "submission-needs-reason"
    assert refusal(before, after, origin, "  ") == "submission-needs-reason"
    assert changed(before, after, origin, " kode 104 ").reason == "kode 104"


@pytest.mark.parametrize(
    ("before", "after", "origin"),
    [
        (S.CLAIMED, S.CONFIRMED, Origin.PERSON),
        (S.PROOF_SENT, S.PROOF_ACCEPTED, Origin.PERSON),
        (S.PROOF_ACCEPTED, S.CLAIMED, Origin.PERSON),
        (S.CONFIRMED, S.CLAIMED, Origin.PERSON),
        (S.CONFIRMED, S.CANNOT_ONLINE, Origin.PERSON),
        (S.CLAIMED, S.CONFIRMED, Origin.VERIFIER),
        (S.CONFIRMED, S.CLAIMED, Origin.VERIFIER),
        (S.STARTED, S.CLAIMED, Origin.STATISTICS_OFFICE),
        (S.CLAIMED, S.STARTED, Origin.STATISTICS_OFFICE),
    ],
)
def test_nobody_speaks_for_somebody_above_them(before: S, after: S, origin: Origin) -> None:
    assert refusal(before, after, origin, "a reason") == "submission-not-yours"


def test_what_is_so_already_is_no_change() -> None:
    assert refusal(S.CLAIMED, S.CLAIMED, Origin.ADMIN) == "submission-unchanged"


@pytest.mark.parametrize(
    ("states", "counts"),
    [
        ([], S.UNKNOWN),
        ([S.CLAIMED, S.STARTED], S.CLAIMED),
        ([S.CANNOT_ONLINE, S.STARTED], S.CANNOT_ONLINE),
        ([S.CANNOT_ONLINE, S.CLAIMED], S.CLAIMED),
        ([S.CLAIMED, S.CONFIRMED, S.CANNOT_ONLINE], S.CONFIRMED),
    ],
)
def test_the_furthest_of_several_states_counts(states: list[S], counts: S) -> None:
    for order in permutations(states):
        assert furthest(order) is counts


@given(
    st.lists(st.tuples(st.sampled_from(S), st.sampled_from(Origin), st.sampled_from(["", "why"])))
)
@quick
def test_no_history_goes_back_without_a_reason(
    attempts: list[tuple[SubmissionState, Origin, str]],
) -> None:
    state = S.UNKNOWN
    for after, origin, reason in attempts:
        try:
            event = changed(state, after, origin, reason)
        except CensusError:
            continue
        assert event.before is state
        assert event.reason or not is_reversal(event.before, event.after)
        assert not (state is S.CONFIRMED and origin in (Origin.PERSON, Origin.VERIFIER))
        state = event.after
