"""What must hold after a run, asked of what was written down outside the bot."""

import json
from collections.abc import Iterator

from services.push.events import EventKind
from trials.judging.case import RunRecord
from trials.judging.messages import repeated, unsettled
from trials.judging.owed import not_addressed, not_reminded
from trials.judging.people import at_rest, unanswered
from trials.judging.proofs import decided_once
from trials.judging.times import untimely
from trials.seeds.chronicle import Chronicle


def judge(chronicle: Chronicle) -> list[str]:
    """Return what went wrong, a sentence each; empty if all is well."""
    case = RunRecord(chronicle)
    return [
        *died(case),
        *unsettled(case),
        *repeated(case),
        *untimely(case),
        *unanswered(case),
        *at_rest(case),
        *decided_once(case),
        *not_reminded(case),
        *not_addressed(case),
    ]


def died(case: RunRecord) -> Iterator[str]:
    """The process does not die by itself, and has no fault of ours in its log."""
    yield from (f"crash: {crash}" for crash in case.chronicle.crashes)
    for line in case.chronicle.log:
        said = json.loads(line)
        if said.get("level") in {"error", "critical"}:
            fault = str(said.pop("exception", "")).strip()
            yield f"logged: {said} {fault[-900:]}"
    for event in case.chronicle.events:
        if event.kind is EventKind.JOB_FAILED:
            yield f"job failed: {dict(event.facts)}"
