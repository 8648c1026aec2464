"""When a broadcast pauses by itself, and when not again."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from census.broadcasts.broadcast import (
    Broadcast,
    BroadcastState,
    BroadcastTally,
    FailureRule,
    judged,
)
from census.people.people import ChatId
from tests.census.census_examples import AGREED

RUNNING = Broadcast(1, ChatId(9), AGREED, state=BroadcastState.RUNNING)
RULE = FailureRule(Fraction(1, 10), 50)
OTHERS = st.sampled_from([each for each in BroadcastState if each is not BroadcastState.RUNNING])
COUNTS = st.integers(0, 2000)
TALLIES = st.builds(BroadcastTally, waiting=COUNTS, sent=COUNTS, gone=COUNTS, failed=COUNTS)
RULES = st.builds(FailureRule, st.fractions(Fraction(1, 100), Fraction(1)), st.integers(1, 500))


def test_more_failures_than_the_share_pause_it_and_as_many_do_not() -> None:
    assert judged(RUNNING, BroadcastTally(sent=90, failed=10), RULE) is None
    paused = judged(RUNNING, BroadcastTally(sent=89, failed=11), RULE)
    assert paused is not None
    assert paused.state is BroadcastState.PAUSED


def test_few_messages_say_nothing() -> None:
    assert judged(RUNNING, BroadcastTally(failed=49), RULE) is None
    assert judged(RUNNING, BroadcastTally(failed=50), RULE) is not None


@given(TALLIES, RULES)
def test_it_pauses_exactly_above_its_rule(tally: BroadcastTally, rule: FailureRule) -> None:
    tried = tally.sent + tally.failed
    above = tried >= rule.of_at_least and Fraction(tally.failed, tried) > rule.share
    assert (judged(RUNNING, tally, rule) is not None) is above


@given(TALLIES, RULES)
def test_who_lets_it_go_on_is_not_asked_about_the_same_failures(
    tally: BroadcastTally, rule: FailureRule
) -> None:
    paused = judged(RUNNING, tally, rule)
    if paused is not None:
        resumed = replace(paused, state=BroadcastState.RUNNING)
        assert judged(resumed, tally, rule) is None
        worse = replace(tally, failed=tally.failed + rule.of_at_least)
        assert (judged(resumed, worse, rule) is None) is (rule.share == 1)


@given(TALLIES, RULES, OTHERS)
def test_what_does_not_run_is_left_alone(
    tally: BroadcastTally, rule: FailureRule, state: BroadcastState
) -> None:
    assert judged(replace(RUNNING, state=state), tally, rule) is None
