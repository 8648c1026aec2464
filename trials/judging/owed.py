"""What the calendar and broadcasts owe becomes owed."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from trials.judging.case import RunRecord
from trials.judging.rules import DUE_AT, LAG, MINUTE, falls_on, is_quiet
from trials.town.ground import EMPLOYEES, EVERYBODY, ID, WIB


def not_reminded(case: RunRecord) -> Iterator[str]:
    if case.chronicle.moves:
        return
    first = case.moment(0).date()
    for days in range(4):
        day = first + timedelta(days=days)
        for name in EVERYBODY:
            employee = name in {*EMPLOYEES, "Agus"}
            if falls_on(day, employee=employee):
                complaint = _missed(case, name, day, employee=employee)
                if complaint:
                    yield complaint


def _missed(case: RunRecord, name: str, day: date, *, employee: bool) -> str:
    chat = ID[name]
    due = case.seconds(datetime.combine(day, DUE_AT[employee], WIB))
    closing = case.seconds(datetime.combine(day, time(19, 50), WIB))
    if not _could_be_reminded(case, chat, due, closing):
        return ""
    rule = "employees" if employee else "residents"
    rows = [
        row
        for row in case.chronicle.rows
        if row.chat == chat and row.occasion == f"reminder:online:{rule}:{day.isoformat()}"
    ]
    if not rows:
        if case.chronicle.was_erased(chat, due):
            return ""
        return f"{name} was owed a reminder on {day}, and no row was made"
    (row,) = rows
    instead = {
        "enough for this week",
        "said with a promise",
        "said with a call",
        "reminded today",
    }
    # Whether a message may have failed is judged with all the others that did.
    if row.state in {"sent", "unknown", "failed"} or row.last_error in instead:
        return ""
    return f"{name} was owed a reminder on {day}: {case.said(row)}"


def not_addressed(case: RunRecord) -> Iterator[str]:
    """A broadcast that is done was owed to everybody who agreed to hear of the census."""
    for number, _, state, started, _, ended, _ in case.chronicle.broadcasts:
        if state != "done":
            continue
        begin, end = (case.seconds(datetime.fromisoformat(at)) for at in (started, ended))
        addressed = {
            row.chat for row in case.chronicle.rows if row.occasion == f"broadcast:{number}"
        }
        for name in EVERYBODY:
            seen = case.chronicle.standings_between(ID[name], begin - LAG, end)
            if case.chronicle.was_erased(ID[name], begin):
                continue
            if ID[name] not in addressed and all(each.hears_all for each in seen):
                yield f"broadcast {number} was never owed to {name}"


def _could_be_reminded(case: RunRecord, chat: int, due: float, closing: float) -> bool:
    """Whether for hours on end all was well and the person was to be reminded."""
    need = 170 * MINUTE
    for begin, end in case.healthy:
        start = max(begin, due)
        stop = min(end, closing)
        while stop - start >= need:
            bad = _unfit(case, chat, start, start + need)
            if bad is None:
                return not is_quiet(case.moment(start + need)) and not is_quiet(
                    case.moment(start + need - 20 * MINUTE)
                )
            start = bad
    return False


def _unfit(case: RunRecord, chat: int, begin: float, end: float) -> float | None:
    """Return until when somebody was not to be reminded in a span; None if always."""
    found = None
    step = begin
    while step <= end:
        at = case.chronicle.standing(chat, step)
        moment = case.moment(step)
        if (
            at is None
            or at.consented_at is None
            or not (at.reminders and at.reachable)
            or at.done
            or at.cannot
            or at.evening_only
            or (at.snoozed_until is not None and at.snoozed_until > moment)
        ):
            found = step + MINUTE
        step += 5 * MINUTE
    return found
