"""Nothing is untimely, and nobody gets too much."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from trials.judging.case import PushRequest, RunRecord
from trials.judging.rules import (
    CAPPED,
    COUNTED,
    EVENING,
    FOR_THE_OPEN,
    LAG,
    LAST_DAY,
    LATE,
    URGING,
    WEEK,
    is_quiet,
)
from trials.seeds.chronicle import Row, Standing


def untimely(case: RunRecord) -> Iterator[str]:
    for push in case.pushes:
        for reason in _wrong_time(case, push):
            row = case.said(push.row) if push.row else push.request.said[:60]
            yield f"{reason} at {case.at(push.request.seconds)}: {row}"
    yield from _too_many(case)


def _wrong_time(case: RunRecord, push: PushRequest) -> Iterator[str]:
    seconds, row = push.request.seconds, push.row
    local = case.moment(seconds)
    if is_quiet(local) and is_quiet(local - LATE):
        yield "sent in a quiet hour"
    if row is None:
        return
    if local > row.expires_at + LATE:
        yield "sent after it expired"
    before, now = (case.chronicle.standing(row.chat, seconds - shift) for shift in (LAG, 0.0))
    if before is None or now is None or row.chat < 0:
        return
    yield from _wrong_for(case, row, before, now, local)


def _wrong_for(
    case: RunRecord, row: Row, before: Standing, now: Standing, local: datetime
) -> Iterator[str]:
    stopped = not before.reminders and not now.reminders
    if row.kind in URGING and stopped and not _promised_since(case, row):
        yield "sent after a stop"
    over = (each.handed_in if row.kind == "returned_proof" else each.done for each in (before, now))
    if row.kind in FOR_THE_OPEN and all(over):
        yield "sent to somebody who had finished"
    if row.kind in {"reminder", "promise"} and before.cannot and now.cannot:
        yield "sent to somebody who cannot take part online"
    if row.kind in CAPPED and before.evening_only and now.evening_only and local.hour < EVENING:
        yield "sent by day to somebody who wants evenings"
    snoozed = before.snoozed_until if before.snoozed_until == now.snoozed_until else None
    if row.kind == "reminder" and snoozed is not None and local < snoozed:
        yield "sent before the time that was promised"


def _promised_since(case: RunRecord, row: Row) -> bool:
    """Whether somebody who had stopped asked for this one after that."""
    if row.kind != "promise":
        return False
    asked = case.chronicle.standing(row.chat, case.promised_at(row) + 1.0)
    return asked is not None and not asked.reminders


def _too_many(case: RunRecord) -> Iterator[str]:
    """Nobody gets more in a week than the cap, but for the last day's reminder."""
    cap = case.chronicle.plan.settings["push"]["weekly_cap"]
    heard: dict[int, dict[int, float]] = defaultdict(dict)
    for push in case.pushes:
        row, seconds = push.row, push.request.seconds
        if row is None or row.chat < 0:
            continue
        earlier = [at for at in heard[row.chat].values() if seconds - WEEK < at < seconds - LAG]
        repeated = row.id in heard[row.chat]
        if row.kind in CAPPED and len(earlier) >= cap and not (repeated or _last(case, row)):
            yield f"above the weekly cap of {cap} at {case.at(seconds)}: {case.said(row)}"
        if row.kind in COUNTED and push.request.heard:
            heard[row.chat].setdefault(row.id, seconds)


def _last(case: RunRecord, row: Row) -> bool:
    ends = {LAST_DAY.isoformat(), *(str(move[-1]) for move in case.chronicle.moves)}
    return row.kind == "reminder" and row.occasion.rpartition(":")[2] in ends
