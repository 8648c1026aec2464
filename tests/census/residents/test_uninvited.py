"""Who may still say that they are not invited."""

from hypothesis import given
from hypothesis import strategies as st

from census.definition import StepId
from census.people.submission import SubmissionState
from census.residents.journey import UNSAID, Journey, perhaps_uninvited
from tests.presentation.every.examples import ONLINE

STEPS = st.frozensets(st.sampled_from([step.id for step in ONLINE.steps]))


@given(st.sampled_from(SubmissionState), STEPS)
def test_it_is_offered_to_who_has_neither_begun_nor_said_anything(
    state: SubmissionState, done: frozenset[StepId]
) -> None:
    journey = Journey(ONLINE, done)
    offered = perhaps_uninvited("not_invited", state, journey)
    assert offered == ("not_invited" if not done and state in UNSAID else None)
    assert perhaps_uninvited(None, state, journey) is None
    assert perhaps_uninvited("not_invited", state, None) is None
