"""What must hold after the trial, asked of what was written down outside of the processes."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from trials.processes.history import CrowdPerson, History, KeptState, Mishap, MishapKind, Setting
from trials.processes.story import told

MINUTE = 60.0
BEFORE = 1.0
"""Seconds for which a message may have been on its way when its process was killed."""
ON_ITS_WAY = 10.0
"""Seconds that an answer may take from a process to its chat, and a mishap to be over for all."""

IN_DOUBT = frozenset({"unknown"})
"""States of deliveries whose message may not have arrived."""


def judge(history: History) -> list[str]:
    """Return what went wrong, a sentence each; empty if all is well."""
    return [
        *wrong_people(history),
        *lost_updates(history),
        *wrong_jobs(history),
        *lost_messages(history),
        *messages_again(history),
        *answers_again(history),
        *died(history),
        *logged(history),
        *conflicts(history),
        *(f"{chat} still shows identity numbers" for chat in history.numbers_left),
    ]


def wrong_people(history: History) -> Iterator[str]:
    """Everybody's state is that of the newest deed, and what adds up was added once."""
    for resident in history.residents:
        if resident.stuck:
            yield f"{resident.chat} is stuck: {resident.stuck}"
        kept = history.kept.get(resident.chat)
        if kept is None:
            yield f"{resident.chat} is not known"
            continue
        yield from (f"{resident.chat} {fault}" for fault in _wrong_state(resident, kept))
        for deed in resident.deeds:
            kept_times = history.questions[deed.value]
            if deed.what is Setting.QUESTION and kept_times != 1:
                yield (
                    f"{resident.chat} asked {deed.value!r} once, kept {kept_times} times:\n"
                    f"{told(history, resident.chat, deed.at, deed.at)}"
                )


def _wrong_state(resident: CrowdPerson, kept: KeptState) -> Iterator[str]:
    values = {
        Setting.LANGUAGE: kept.language,
        Setting.REMINDERS: "on" if kept.reminders else "off",
        Setting.EVENING: "on" if kept.evening else "off",
    }
    for what, value in values.items():
        wanted = resident.newest(what)
        if wanted is not None and wanted != value:
            yield f"chose {what} {wanted}, kept is {value}"
    if sorted(kept.steps) != sorted(set(resident.all_of(Setting.STEP))):
        yield f"did {resident.all_of(Setting.STEP)}, kept is {list(kept.steps)}"
    if kept.claims != int(resident.claimed):
        yield f"said {int(resident.claimed)} times that all is sent, kept is {kept.claims}"
    if kept.look_ups != len(resident.all_of(Setting.LOOK_UP)):
        yield f"looked up {len(resident.all_of(Setting.LOOK_UP))} times, kept {kept.look_ups}"


def lost_updates(history: History) -> Iterator[str]:
    """Every update was handled."""
    for resident in history.residents:
        for deed in resident.deeds:
            if deed.update not in history.handled:
                yield (
                    f"{resident.chat}: update {deed.update} ({deed.what}) was never handled:\n"
                    f"{told(history, resident.chat, deed.at, deed.at)}"
                )


def wrong_jobs(history: History) -> Iterator[str]:
    """Every job ran once for each minute, whoever lived."""
    ran = Counter(
        (str(line.facts.get("job")), datetime.fromisoformat(str(line.facts.get("due"))))
        for line in history.log
        if line.event == "push.job_ran"
    )
    for (job, due), times in ran.items():
        if times > 1:
            yield f"{job} of {due:%H:%M} ran {times} times"
    kept = Counter((run.job, run.due) for run in history.runs if not run.skipped)
    # A process may be killed between the two.
    if len(ran) < len(kept) // 2:
        yield f"of {len(kept)} runs of jobs the log has {len(ran)}"
    minute = datetime.fromtimestamp(history.begun, UTC).replace(second=0, microsecond=0)
    while (minute := minute + timedelta(minutes=1)).timestamp() < history.ended - MINUTE / 2:
        for job in sorted(history.jobs):
            if kept[job, minute] != 1:
                yield f"{job} of {minute:%H:%M} was kept {kept[job, minute]} times"


def lost_messages(history: History) -> Iterator[str]:
    """What was owed arrived, or nobody can know whether it did."""
    got = {each.chat for each in history.received if each.text == history.news}
    for chat in sorted(history.audience):
        state = history.deliveries.get(chat, "never owed")
        if state not in {"sent", *IN_DOUBT}:
            yield f"what is owed to {chat} ended as {state}"
        elif chat not in got and state not in IN_DOUBT:
            yield f"what is owed to {chat} is {state} and never arrived"


def messages_again(history: History) -> Iterator[str]:
    """A message came twice only where it was on its way when something happened to its sender."""
    again = list(told_again(history))
    for chat, first, second in again:
        if not _something_happened(history, "push", first - BEFORE, second):
            yield f"{chat} was told twice, after {second - first:.1f} s, without a reason"
    most = history.in_flight * sum(mishap.role in {"push", ""} for mishap in history.mishaps)
    if len(again) > most:
        yield f"{len(again)} messages came twice, and {most} were in flight at most"


def told_again(history: History) -> Iterator[tuple[int, float, float]]:
    """Return messages of the broadcast that came again: chat, and both times."""
    times = defaultdict[int, list[float]](list)
    for each in history.received:
        if each.text == history.news:
            times[each.chat].append(each.at)
    for chat, moments in times.items():
        for first, second in pairwise(sorted(moments)):
            yield chat, first, second


def answers_again(history: History) -> Iterator[str]:
    """An answer came twice only where something happened to a process that sent one of them.

    What happened before has no part in it: a process that comes back finds in the database what
    was answered meanwhile.
    """
    for chat, first, second in repeated_answers(history):
        senders = {
            station
            for station, requests in history.requests.items()
            for request in requests
            if request.chat == chat and first - ON_ITS_WAY <= request.at <= second
        }
        if not any(
            (mishap.role == "" or mishap.station in senders)
            and mishap.begun <= second
            and mishap.ended >= first - ON_ITS_WAY
            for mishap in history.mishaps
        ):
            by = " and ".join(str(station) for station in sorted(senders)) or "nobody"
            yield (
                f"{chat} was answered twice, after {second - first:.1f} s, without a reason, "
                f"by station {by}:\n{told(history, chat, first, second)}"
            )


def repeated_answers(history: History) -> Iterator[tuple[int, float, float]]:
    """Return answers that came again though nothing was asked in between: chat, and both times.

    Who has done two things at once is answered twice.
    """
    asked = {resident.chat: [deed.at for deed in resident.deeds] for resident in history.residents}
    by_chat = defaultdict[int, list[tuple[float, str]]](list)
    for each in history.received:
        if each.chat in asked and each.text != history.news:
            by_chat[each.chat].append((each.at, each.text))
    for chat, messages in by_chat.items():
        for (first, text), (second, next_text) in pairwise(sorted(messages)):
            last = [at for at in asked[chat] if at <= second][-2:]
            if text == next_text and last[-1:] < [first] and len(set(last)) == len(last):
                yield chat, first, second


def _something_happened(history: History, role: str, begin: float, end: float) -> bool:
    return any(
        mishap.role in {role, ""} and mishap.begun <= end and mishap.ended >= begin
        for mishap in history.mishaps
    )


def died(history: History) -> Iterator[str]:
    """No process ends by itself, and each ends well when it is told to."""
    yield from history.died
    for station, code in history.ends.items():
        if code != 0:
            yield f"the process at station {station} ended with exit code {code}"


def logged(history: History) -> Iterator[str]:
    """No process has a fault of ours in its log."""
    for line in history.log:
        away = line.event.startswith("The database") and "cannot be used now" in line.event
        if line.facts.get("level") in {"error", "critical"} and not away:
            facts = {key: value for key, value in line.facts.items() if key != "exception"}
            fault = str(line.facts.get("exception", "")).strip()[-900:]
            yield f"station {line.station} logged: {facts} {fault}"


def conflicts(history: History) -> Iterator[str]:
    """Two ask for updates at once only where one of them could not know of the other."""
    unaware = {MishapKind.PAUSE, MishapKind.NO_DATABASE, MishapKind.ALONE}
    most = 2 * sum(_did_not_know(mishap, unaware) for mishap in history.mishaps)
    if history.conflicts > most:
        yield f"{history.conflicts} requests for updates met another one, and {most} may have"


def _did_not_know(mishap: Mishap, unaware: set[MishapKind]) -> bool:
    return mishap.role == "" or (mishap.role == "conversation" and mishap.kind in unaware)
