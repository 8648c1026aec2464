"""Nothing owed is lost, and nothing comes twice without a reason."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from trials.judging.case import RunRecord
from trials.judging.rules import (
    BROKEN,
    EVENING,
    LONGEST_REQUEST,
    MINUTE,
    MOST_ATTEMPTS,
    NO_MOMENT,
    REPEATED_WHEN_UNCLEAR,
    UNCLEAR,
    is_quiet,
)
from trials.network.requests import Request
from trials.network.weather import Trouble
from trials.seeds.chronicle import Row
from trials.town.ground import WIB


def unsettled(case: RunRecord) -> Iterator[str]:
    """Every row has come to an end that is true."""
    for row in case.chronicle.rows:
        reason = _wrong_end(case, row) or _wrong_count(case, row)
        if reason:
            yield f"{reason}: {case.said(row)}"


def _wrong_count(case: RunRecord, row: Row) -> str:
    """Only what may have reached Telegram is an attempt, or died with its process."""
    begun = sum(
        request.push
        and request.chat == row.chat
        and request.said != Trouble.REFUSED
        and case.row_of(request) in (None, row)
        for request in case.chronicle.requests
    )
    died = sum(row.id in death.sending for death in case.chronicle.deaths)
    return "more attempts than requests" if row.attempts > begun + died else ""


def _wrong_end(case: RunRecord, row: Row) -> str:
    now = case.chronicle.world.now()
    match row.state:
        case "pending" | "sending":
            late = row.due_at is not None and row.due_at < now - timedelta(minutes=30)
            return "owed and left lying" if late else ""
        case "unknown":
            return "" if _was_unclear(case, row) else "unknown without a reason"
        case "failed":
            return "" if _was_refused(case, row) else "failed without a reason"
        case "expired":
            return _wrongly_expired(case, row)
        case "cancelled":
            return _wrongly_cancelled(case, row)
    return ""


def _was_unclear(case: RunRecord, row: Row) -> bool:
    """Whether the bot could not know what became of the last request.

    An answer that was not heard is unclear whatever it said, also if it refused.
    """
    return any(
        request.said in UNCLEAR or (request.status != 0 and not request.heard)
        for request in _last_requests(case, row)
    )


def _was_refused(case: RunRecord, row: Row) -> bool:
    """Whether it was tried as often as is promised, and Telegram's last word was a 5xx."""
    last = _last_requests(case, row)
    return row.attempts >= MOST_ATTEMPTS and any(each.said in BROKEN for each in last)


def _last_requests(case: RunRecord, row: Row) -> Iterator[Request]:
    """Return the requests after which a row may have been settled."""
    settled = case.seconds(row.settled_at) if row.settled_at else 0.0
    for request in case.chronicle.requests:
        ago = settled - request.seconds
        if request.push and request.chat == row.chat and -1 < ago < LONGEST_REQUEST:
            yield request


def _wrongly_expired(case: RunRecord, row: Row) -> str:
    if row.settled_at is None:
        return "expired without a time"
    early = row.settled_at < row.expires_at - timedelta(minutes=35)
    if early and not (row.last_error == NO_MOMENT and _has_no_moment(case, row)):
        return "expired before its time"
    if row.last_error in {"quiet hours", "no fresh data", NO_MOMENT, "paused"}:
        return ""
    begin, end = case.seconds(row.not_before), case.seconds(row.expires_at)
    if row.kind in {
        "reminder",
        "promise",
        "thanks",
        "calendar_news",
        "closing",
    } and case.was_healthy(begin, end, 100 * MINUTE):
        return "expired, and could have been sent"
    return ""


def _has_no_moment(case: RunRecord, row: Row) -> bool:
    """Whether quiet hours and the person's own wishes leave no moment until it expires."""
    at = row.settled_at or row.expires_at
    wishes = case.chronicle.standing(row.chat, case.seconds(at))
    while wishes is not None and at < row.expires_at:
        local = at.astimezone(WIB)
        put_off = wishes.snoozed_until is not None and at < wishes.snoozed_until
        by_day = wishes.evening_only and local.hour < EVENING
        if not (put_off or by_day or is_quiet(local)):
            return False
        at += timedelta(minutes=5)
    return True


def _wrongly_cancelled(case: RunRecord, row: Row) -> str:
    reason = row.last_error
    if row.settled_at is None:
        return "cancelled without a time"
    at = case.seconds(row.settled_at)
    standing = case.chronicle.standing(row.chat, at + 1.0)
    if standing is None or row.chat < 0:
        return ""
    untrue = {
        "unreachable": standing.reachable,
        "stopped": standing.reminders and case.always(row.chat, at, "reminders"),
        "stopped by the person": case.always(row.chat, at, "reminders"),
        "finished": not (standing.done or standing.cannot),
        "cannot_online": not standing.cannot,
        "no_consent": standing.consented_at is not None,
    }
    if untrue.get(reason):
        return "cancelled with a reason that is not true"
    if row.kind == "promise" and reason in {"finished", "cannot_online"}:
        # Somebody may press again within the same second.
        made = case.chronicle.standing(row.chat, case.promised_at(row))
        if made is not None and (made.done or made.cannot):
            return "promised to somebody who had nothing to be reminded of"
    return ""


def repeated(case: RunRecord) -> Iterator[str]:
    """A message comes again only if it was on its way at a death, or unclear."""
    by_row: dict[int, list[Request]] = defaultdict(list)
    for push in case.pushes:
        if push.row is not None:
            by_row[push.row.id].append(push.request)
    for number, requests in by_row.items():
        row = case.rows[number]
        for first, second in pairwise(requests):
            died = any(
                first.seconds - 1 <= death.seconds <= second.seconds and number in death.sending
                for death in case.chronicle.deaths
            )
            unclear = row.kind in REPEATED_WHEN_UNCLEAR and not first.heard
            if not died and not unclear:
                yield (
                    f"sent twice ({case.at(first.seconds)}, {case.at(second.seconds)}): "
                    + case.said(row)
                )
