"""Everybody is answered, and no number is kept."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from simulator.cloud.inbox import PRESS_KEPT_FOR
from trials.judging.case import RunRecord
from trials.judging.rules import COMES_LATER, SHOWN
from trials.network.requests import HandedOut
from trials.people.population import Act


def unanswered(case: RunRecord) -> Iterator[str]:
    shown = _answers(case)
    waiting = {update.update_id for update in case.chronicle.telegram.inbox.pending()}
    for act in case.chronicle.acts:
        handed = case.chronicle.handed_out.get(act.update)
        if handed is None:
            if act.update in waiting or not act.pressed:
                yield f"never fetched: {act.what} at {case.at(act.seconds)}"
            continue
        answered = any(seconds >= handed.first - 0.5 for seconds in shown[act.chat])
        if not (act.leaves or answered or _was_too_old(case, act, handed)):
            yield f"never answered: {act.what} at {case.at(act.seconds)}"


def _answers(case: RunRecord) -> Mapping[int, Sequence[float]]:
    """Return when something was shown to a chat in answer, or could not be."""
    shown: dict[int, list[float]] = defaultdict(list)
    for request in case.chronicle.requests:
        done = request.status == 200 or "not modified" in request.said
        if request.push or request.said.startswith(COMES_LATER):
            continue
        if request.chat and (request.status == 403 or (done and request.method in SHOWN)):
            shown[request.chat].append(request.seconds)
    return shown


def _was_too_old(case: RunRecord, act: Act, handed: HandedOut) -> bool:
    """Whether a press died with its process and Telegram kept it no longer for the next."""
    fetches = case.chronicle.first_fetches.items()
    # Who found nothing is not known to have fetched, but has reached Telegram.
    reached = (
        each.seconds
        for each in case.chronicle.requests
        if each.process > handed.process and each.status == 200 and each.heard
    )
    again = min(
        (at for each, at in fetches if each > handed.process), default=min(reached, default=0.0)
    )
    return act.pressed and again >= act.seconds + PRESS_KEPT_FOR.total_seconds()


def at_rest(case: RunRecord) -> Iterator[str]:
    everything = b"\n".join(case.chronicle.at_rest)
    log = "\n".join(case.chronicle.log)
    for number in case.chronicle.typed:
        forms = (
            number,
            " ".join(number[place : place + 4] for place in range(0, 16, 4)),
            f"{number[:6]}.{number[6:12]}.{number[12:]}",
        )
        for form in forms:
            if form.encode() in everything:
                yield f"a number lies in the database: {form}"
            if form in log:
                yield f"a number stands in the log: {form}"
