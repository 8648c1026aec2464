import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.definition import StepId
from census.residents.journey import Journey
from tests.census.census_examples import INTERVIEW, ONLINE, a_census, quick

ONLINE_PHASE = a_census().phase(ONLINE)
STEPS = [step.id for step in ONLINE_PHASE.steps]


def test_a_journey_begins_at_the_first_step() -> None:
    journey = Journey(ONLINE_PHASE)
    assert journey.current is ONLINE_PHASE.steps[0]
    assert (journey.done_count, journey.total) == (0, 3)


def test_a_skipped_step_is_the_next_to_do() -> None:
    journey = Journey(ONLINE_PHASE).after(STEPS[0]).after(STEPS[2])
    assert journey.current is ONLINE_PHASE.steps[1]
    assert journey.position(STEPS[1]) == 2


def test_a_step_of_another_phase_is_none_of_this_journey() -> None:
    with pytest.raises(KeyError):
        Journey(ONLINE_PHASE).after(StepId("visit"))


def test_steps_that_a_newer_definition_dropped_do_not_count() -> None:
    assert Journey(ONLINE_PHASE, frozenset({StepId("dropped")})).done_count == 0


def test_a_phase_without_steps_has_nothing_to_complete() -> None:
    journey = Journey(a_census().phase(INTERVIEW))
    assert journey.current is None
    assert not journey.complete


@given(st.permutations(STEPS))
@quick
def test_every_order_of_the_steps_completes_the_journey(order: list[StepId]) -> None:
    journey = Journey(ONLINE_PHASE)
    for count, step in enumerate(order):
        assert journey.done_count == count
        assert not journey.complete
        journey = journey.after(step).after(step)
    assert journey.complete
    assert journey.current is None
