"""What ``make trials`` asks of several processes: a false history is found, a true one is not."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from trials.processes.ground.balancer import HandedUpdate
from trials.processes.ground.relay import PassedRequest
from trials.processes.ground.stations import WON, LoggedLine
from trials.processes.history import (
    CrowdDeed,
    CrowdPerson,
    History,
    KeptRun,
    KeptState,
    Mishap,
    MishapKind,
    Received,
    Setting,
)
from trials.processes.judge import judge
from trials.processes.takeovers import Takeover, takeovers

NOON = datetime(2020, 3, 6, 12, tzinfo=UTC)
T = NOON.timestamp()
SITI, BUDI = 1_000_001, 1001
NEWS = "Besok petugas datang."
KEPT = KeptState("jv", reminders=False, evening=True, steps=("prepare",), claims=1, look_ups=1)


def line(station: int, after: float, event: str, **facts: str) -> LoggedLine:
    return LoggedLine(station, T + after, {"level": "info", "event": event, **facts})


def true_history() -> History:
    """Three minutes in which a sender is killed, and a message on its way comes again."""
    deeds = [
        CrowdDeed(11, T + 1, Setting.LANGUAGE, "jv"),
        CrowdDeed(12, T + 2, Setting.QUESTION, "kapan?"),
        CrowdDeed(14, T + 3, Setting.REMINDERS, "off"),
        # It was done before the one above, and heard of after it.
        CrowdDeed(13, T + 3, Setting.REMINDERS, "on"),
        CrowdDeed(15, T + 4, Setting.STEP, "prepare"),
        CrowdDeed(16, T + 5, Setting.CLAIM, "yes"),
        CrowdDeed(17, T + 6, Setting.EVENING, "on"),
        CrowdDeed(18, T + 7, Setting.LOOK_UP, ""),
    ]
    dues = [NOON + timedelta(minutes=each) for each in (1, 2)]
    return History(
        begun=T,
        ended=T + 170,
        residents=[CrowdPerson(SITI, deeds)],
        kept={SITI: KEPT},
        questions=Counter({"kapan?": 1}),
        handled=frozenset(range(11, 19)),
        jobs=frozenset({"boards"}),
        runs=[KeptRun("boards", due, skipped=False) for due in dues],
        audience=frozenset({BUDI}),
        news=NEWS,
        deliveries={BUDI: "sent"},
        received=[
            Received(SITI, T + 2.5, "Tidak tahu."),
            Received(BUDI, T + 10, NEWS),
            Received(BUDI, T + 16, NEWS),
        ],
        mishaps=[Mishap(MishapKind.KILL, 2, "push", T + 10, T + 10.1, elected=True)],
        log=[
            line(2, 0, WON, task="send"),
            line(3, 15.5, WON, task="send"),
            *(line(4, 60, "push.job_ran", job="boards", due=due.isoformat()) for due in dues),
        ],
        ends={2: 0},
        died=[],
        in_flight=250,
    )


def test_a_true_history_is_taken() -> None:
    assert judge(true_history()) == []


def without_updates(history: History) -> None:
    history.handled = history.handled - {12}


def overwritten(history: History) -> None:
    history.kept = {SITI: replace(KEPT, reminders=True)}


def kept_twice(history: History) -> None:
    history.questions["kapan?"] = 2


def looked_up_twice(history: History) -> None:
    history.kept = {SITI: replace(KEPT, look_ups=2)}


def ran_twice(history: History) -> None:
    history.log = [*history.log, history.log[-1]]


def ran_never(history: History) -> None:
    history.runs = history.runs[:1]


def unlogged(history: History) -> None:
    history.log = history.log[:-2]


def skipped(history: History) -> None:
    history.runs = [history.runs[0], replace(history.runs[1], skipped=True)]


def lost(history: History) -> None:
    history.received = history.received[:1]


def left_lying(history: History) -> None:
    history.deliveries = {BUDI: "sending"}


def told_twice_in_peace(history: History) -> None:
    history.mishaps = []


def answered_twice_in_peace(history: History) -> None:
    history.received = [*history.received, Received(SITI, T + 2.9, "Tidak tahu.")]


def ended_badly(history: History) -> None:
    history.ends = {2: None}


def broke(history: History) -> None:
    history.log = [*history.log, LoggedLine(1, T, {"level": "error", "event": "update.lost"})]


def met_another(history: History) -> None:
    history.conflicts = 1


def left_to_be_read(history: History) -> None:
    history.numbers_left = [SITI]


def stuck(history: History) -> None:
    history.residents[0].stuck = "TimeoutError"


@pytest.mark.parametrize(
    ("falsify", "complaint"),
    [
        (without_updates, "update 12 (question) was never handled"),
        (overwritten, "chose reminders off, kept is on"),
        (kept_twice, "asked 'kapan?' once, kept 2 times"),
        (looked_up_twice, "looked up 1 times, kept 2"),
        (ran_twice, "boards of 12:02 ran 2 times"),
        (ran_never, "boards of 12:02 was kept 0 times"),
        (unlogged, "of 2 runs of jobs the log has 0"),
        (skipped, "boards of 12:02 was kept 0 times"),
        (lost, "what is owed to 1001 is sent and never arrived"),
        (left_lying, "what is owed to 1001 ended as sending"),
        (told_twice_in_peace, "1001 was told twice, after 6.0 s, without a reason"),
        (answered_twice_in_peace, "1000001 was answered twice, after 0.4 s, without a reason"),
        (ended_badly, "the process at station 2 ended with exit code None"),
        (broke, "station 1 logged"),
        (met_another, "1 requests for updates met another one, and 0 may have"),
        (left_to_be_read, "1000001 still shows identity numbers"),
        (stuck, "1000001 is stuck: TimeoutError"),
    ],
)
def test_a_false_history_is_found(falsify: Callable[[History], None], complaint: str) -> None:
    history = true_history()
    falsify(history)
    assert any(complaint in fault for fault in judge(history)), judge(history)


def test_what_nobody_can_know_is_no_loss() -> None:
    history = true_history()
    lost(history)
    history.deliveries = {BUDI: "unknown"}
    assert judge(history) == []


def answered_by_two(mishap: Mishap) -> list[str]:
    """Judge a history in which stations 0 and 1 answer one update, and something happens."""
    history = true_history()
    answered_twice_in_peace(history)
    history.handed = [
        HandedUpdate(12, 0, T + 2.1, T + 2.6, "answered 200"),
        HandedUpdate(12, 1, T + 2.1, T + 3, "answered 200"),
    ]
    history.requests = {
        0: [PassedRequest(T + 2.4, "sendMessage", SITI)],
        1: [PassedRequest(T + 2.8, "sendMessage", SITI)],
        2: [PassedRequest(T + 9, "sendMessage", SITI)],
    }
    history.mishaps = [*history.mishaps, mishap]
    return judge(history)


def test_only_what_happened_to_who_answered_excuses_a_second_answer() -> None:
    paused = Mishap(MishapKind.PAUSE, 1, "conversation", T - 50, T + 2.7)
    assert answered_by_two(paused) == []
    assert answered_by_two(Mishap(MishapKind.CRASH, None, "", T, T + 2)) == []
    assert answered_by_two(replace(paused, station=2)) != []
    assert answered_by_two(replace(paused, ended=T - 40)) != []


def test_a_second_answer_without_a_reason_is_told_with_its_update_and_processes() -> None:
    (fault,) = answered_by_two(Mishap(MishapKind.PAUSE, 2, "push", T, T + 9))
    told = fault.splitlines()
    assert "without a reason, by station 0 and 1" in told[0]
    assert "update 12 is made: question kapan?" in told[2]
    assert "update 12 goes to station 0, answered 200 after 0.50 s" in told[3]
    assert "update 12 goes to station 1, answered 200 after 0.90 s" in told[4]
    assert "station 0 asks for sendMessage" in told[5]
    assert "there arrives 'Tidak tahu.'" in told[6]


def test_a_take_over_is_measured_from_the_mishap_to_the_election_and_to_the_first_work() -> None:
    found = list(takeovers(true_history(), {"send": [T + 9, T + 15.75]}))
    assert found == [Takeover("send", MishapKind.KILL, 5.5, 5.75)]
