"""Some seeds of ``make trials``, that a seed is the same run each time, and that judges see."""

from dataclasses import replace
from datetime import timedelta

import pytest

from census.push.delivery import DeliveryState
from trials.database import Outages
from trials.judging.judge import judge
from trials.network.weather import Weather
from trials.seeds.chronicle import Chronicle
from trials.seeds.drawing import Kill, draw
from trials.seeds.seeds import fingerprint, run_plan, run_seed

SEEDS = (52, 64, 92, 111)
"""Cheap ones. Those that found a fault, of the bot or of the trial (11, 31, 33, 77, 113, 119, 122,
143, 157), are left to `make trials`, which begins with seed 1 and asks for thousands."""


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


@pytest.mark.parametrize(
    ("mutation", "seed", "noticed"),
    [("refused-counts", 3, "more attempts than requests"), ("no-quiet-hours", 122, "quiet hour")],
)
def test_judges_notice_a_fault_put_into_the_bot(mutation: str, seed: int, noticed: str) -> None:
    _, complaints = run_seed(seed, mutation)
    assert any(noticed in complaint for complaint in complaints)


@pytest.mark.parametrize("mutation", [None, "early-acknowledgement"])
def test_judges_notice_an_update_that_is_acknowledged_too_early(mutation: str | None) -> None:
    """Somebody writes while the database is away, and the process dies before it is back."""
    plan = replace(
        draw(27),
        weather=Weather(),
        outages=Outages(away=[(3600.0, 5400.0)]),
        kills=[Kill(4200.0, 1, 5.0)],
        stops=(),
        errands=[("Siti", 3700.0, "stops")],
        deeds=(),
    )
    _, complaints = run_plan(27, plan, mutation)
    assert bool(complaints) == (mutation is not None)


def test_the_same_seed_is_the_same_run(lived: Chronicle) -> None:
    """The first run of a process meets cold caches, a later one warm ones."""
    again, _ = run_seed(27)
    assert fingerprint(again) == fingerprint(lived)


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


def test_a_judge_sees_who_was_left_out_of_a_broadcast(lived: Chronicle) -> None:
    begin, end = ((lived.plan.begin + timedelta(hours=hours)).isoformat() for hours in (1.0, 2.0))
    lived.broadcasts.append((77, "resident", "done", begin, end, end, 13))
    complaints = judge(lived)
    lived.broadcasts.pop()
    assert any("broadcast 77 was never owed to" in complaint for complaint in complaints)
