"""Some seeds of ``make trials``, that a seed is the same run each time, and that judges see."""

from dataclasses import replace

import pytest

from census.push.delivery import DeliveryState
from trials.judging import judge
from trials.running import Chronicle
from trials.seeds import run_seed

SEEDS = (11, 111, 113, 119, 122)
"""As many as some seconds hold, of the cheap ones; `make trials` asks for thousands."""


@pytest.fixture(scope="module")
def lived() -> Chronicle:
    """One run, to look at from several sides."""
    chronicle, complaints = run_seed(27)
    assert complaints == []
    return chronicle


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_goes_wrong_nothing_is_lost_untimely_or_unanswered(seed: int) -> None:
    _, complaints = run_seed(seed)
    assert complaints == []


def test_the_same_seed_is_the_same_run(lived: Chronicle) -> None:
    again, _ = run_seed(27)
    assert again.log == lived.log
    assert again.requests == lived.requests
    assert again.rows == lived.rows


def test_a_judge_sees_what_is_sent_twice(lived: Chronicle) -> None:
    sent = next(each for each in lived.requests if each.push and each.message_id)
    lived.requests.append(replace(sent, seconds=sent.seconds + 60))
    complaints = judge(lived)
    lived.requests.pop()
    assert any("sent twice" in complaint for complaint in complaints)


def test_a_judge_sees_what_left_at_night(lived: Chronicle) -> None:
    place, sent = next(
        (place, each)
        for place, each in enumerate(lived.requests)
        if each.push and each.message_id and each.seconds < 86400
    )
    midnight = 24 * 3600 - lived.plan.begin.hour * 3600
    lived.requests[place] = replace(sent, seconds=float(midnight))
    complaints = judge(lived)
    lived.requests[place] = sent
    assert any("quiet hour" in complaint for complaint in complaints)


def test_a_judge_sees_what_is_left_lying(lived: Chronicle) -> None:
    row = next(row for row in lived.rows if row.state == DeliveryState.SENT)
    row.state, row.due_at = "pending", row.not_before
    complaints = judge(lived)
    row.state, row.due_at = "sent", None
    assert any("left lying" in complaint for complaint in complaints)


def test_a_judge_sees_who_was_not_answered(lived: Chronicle) -> None:
    talk = [each for each in lived.requests if not each.push]
    kept = [each for each in lived.requests if each.push]
    lived.requests[:], everything = kept, lived.requests[:]
    complaints = judge(lived)
    lived.requests[:] = everything
    assert talk
    assert any("never answered" in complaint for complaint in complaints)


def test_a_judge_sees_a_number_at_rest(lived: Chronicle) -> None:
    lived.at_rest.append(lived.typed[0].encode())
    complaints = judge(lived)
    lived.at_rest.pop()
    assert any("lies in the database" in complaint for complaint in complaints)
