"""What must hold after a run, asked of what was written down outside the bot."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from services.push.events import EventKind
from simulator.cloud.inbox import PRESS_KEPT_FOR
from trials.acts import Act
from trials.ground import EMPLOYEES, EVERYBODY, ID, WIB
from trials.running import Chronicle, Row, Standing
from trials.wires import HandedOut, Request, Trouble

LAG = 10.0
"""Seconds by which composing may lie before the message."""

LATE = timedelta(seconds=40)
"""How much later than asked a message may leave: one that waited for a time-out."""

MINUTE, HOUR, WEEK = 60.0, 3600.0, 7 * 86400.0
LAST_DAY = date(2020, 3, 31)
SENT = {"sendMessage", "sendPhoto", "sendDocument"}
SHOWN = SENT | {"editMessageText", "editMessageMedia", "editMessageCaption"}
UNCLEAR = {
    Trouble.RESET_BEFORE,
    Trouble.RESET_AFTER,
    Trouble.TIMEOUT_BEFORE,
    Trouble.TIMEOUT_AFTER,
}
BROKEN = {Trouble.SERVER_ERROR, Trouble.BAD_GATEWAY}
MOST_ATTEMPTS = 6
"""So often something is tried that a 5xx answers: docs/promises.md."""

LONGEST_REQUEST = 25.0
"""Seconds within which a request is over: the client waits for 20."""

NO_MOMENT, EVENING = "no decent moment left", 18
URGING = {"reminder", "office_call", "help", "returned_proof", "promise", "broadcast"}
CAPPED = {"reminder", "office_call", "help", "returned_proof", "rank_notice", "broadcast"}
COUNTED = CAPPED | {"thanks", "calendar_news", "correction"}
REPEATED_WHEN_UNCLEAR = {"rank_notice", "correction", "admin_notice", "promise", "brief"}
"""What the weekly cap holds back, what it counts, and what may come twice rather than never."""
FOR_THE_OPEN = {"reminder", "office_call", "help", "returned_proof", "promise"}
COMES_LATER = "Sebentar ya: catatan saya sedang tidak bisa dibuka."
"""What is said while the database is away: a promise of an answer, and none itself."""
DUE_AT = {True: time(8, 30), False: time(9)}


def judge(chronicle: Chronicle) -> list[str]:
    """Return what went wrong, a sentence each; empty if all is well."""
    case = _Case(chronicle)
    return [
        *case.died(),
        *case.unsettled(),
        *case.repeated(),
        *case.untimely(),
        *case.unanswered(),
        *case.at_rest(),
        *case.not_reminded(),
        *case.not_addressed(),
    ]


@dataclass(frozen=True, slots=True)
class _Push:
    """A message that reached somebody, and the row it was sent for, where that is known."""

    request: Request
    row: Row | None


class _Case:
    """One run before its judge."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._c = chronicle
        self._rows = {row.id: row for row in chronicle.rows}
        self._by_message = {
            (row.chat, row.message_id): row for row in chronicle.rows if row.message_id
        }
        self._pushes = [
            _Push(request, self._row_of(request))
            for request in chronicle.requests
            if request.push and request.status == 200 and request.method in SENT
        ]
        self._healthy = list(_healthy(chronicle))

    # The process

    def died(self) -> Iterator[str]:
        """The process does not die by itself, and has no fault of ours in its log."""
        yield from (f"crash: {crash}" for crash in self._c.crashes)
        for line in self._c.log:
            said = json.loads(line)
            if said.get("level") in {"error", "critical"}:
                fault = str(said.pop("exception", "")).strip()
                yield f"logged: {said} {fault[-900:]}"
        for event in self._c.events:
            if event.kind is EventKind.JOB_FAILED:
                yield f"job failed: {dict(event.facts)}"

    # Nothing owed is lost

    def unsettled(self) -> Iterator[str]:
        """Every row has come to an end that is true."""
        for row in self._c.rows:
            reason = self._wrong_end(row) or self._wrong_count(row)
            if reason:
                yield f"{reason}: {self._said(row)}"

    def _wrong_count(self, row: Row) -> str:
        """Only what may have reached Telegram is an attempt, or died with its process."""
        begun = sum(
            request.push
            and request.chat == row.chat
            and request.said != Trouble.REFUSED
            and self._row_of(request) in (None, row)
            for request in self._c.requests
        )
        died = sum(row.id in death.sending for death in self._c.deaths)
        return "more attempts than requests" if row.attempts > begun + died else ""

    def _wrong_end(self, row: Row) -> str:
        now = self._c.world.now()
        match row.state:
            case "pending" | "sending":
                late = row.due_at is not None and row.due_at < now - timedelta(minutes=30)
                return "owed and left lying" if late else ""
            case "unknown":
                return "" if self._was_unclear(row) else "unknown without a reason"
            case "failed":
                return "" if self._was_refused(row) else "failed without a reason"
            case "expired":
                return self._wrongly_expired(row)
            case "cancelled":
                return self._wrongly_cancelled(row)
        return ""

    def _was_unclear(self, row: Row) -> bool:
        """Whether the bot could not know what became of the last request.

        An answer that was not heard is unclear whatever it said, also if it refused.
        """
        return any(
            request.said in UNCLEAR or (request.status != 0 and not request.heard)
            for request in self._last_requests(row)
        )

    def _was_refused(self, row: Row) -> bool:
        """Whether it was tried as often as is promised, and Telegram's last word was a 5xx."""
        last = self._last_requests(row)
        return row.attempts >= MOST_ATTEMPTS and any(each.said in BROKEN for each in last)

    def _last_requests(self, row: Row) -> Iterator[Request]:
        """Return the requests after which a row may have been settled."""
        settled = self._seconds(row.settled_at) if row.settled_at else 0.0
        for request in self._c.requests:
            ago = settled - request.seconds
            if request.push and request.chat == row.chat and -1 < ago < LONGEST_REQUEST:
                yield request

    def _wrongly_expired(self, row: Row) -> str:
        if row.settled_at is None:
            return "expired without a time"
        early = row.settled_at < row.expires_at - timedelta(minutes=35)
        if early and not (row.last_error == NO_MOMENT and self._has_no_moment(row)):
            return "expired before its time"
        if row.last_error in {"quiet hours", "no fresh data", NO_MOMENT, "paused"}:
            return ""
        begin, end = self._seconds(row.not_before), self._seconds(row.expires_at)
        if row.kind in {"reminder", "promise", "thanks", "calendar_news"} and self._was_healthy(
            begin, end, 100 * MINUTE
        ):
            return "expired, and could have been sent"
        return ""

    def _has_no_moment(self, row: Row) -> bool:
        """Whether quiet hours and the person's own wishes leave no moment until it expires."""
        at = row.settled_at or row.expires_at
        wishes = self._c.standing(row.chat, self._seconds(at))
        while wishes is not None and at < row.expires_at:
            local = at.astimezone(WIB)
            put_off = wishes.snoozed_until is not None and at < wishes.snoozed_until
            by_day = wishes.evening_only and local.hour < EVENING
            if not (put_off or by_day or _quiet(local)):
                return False
            at += timedelta(minutes=5)
        return True

    def _wrongly_cancelled(self, row: Row) -> str:
        reason = row.last_error
        if row.settled_at is None:
            return "cancelled without a time"
        at = self._seconds(row.settled_at)
        standing = self._c.standing(row.chat, at + 1.0)
        if standing is None or row.chat < 0:
            return ""
        untrue = {
            "unreachable": standing.reachable,
            "stopped": standing.reminders and self._always(row.chat, at, "reminders"),
            "stopped by the person": self._always(row.chat, at, "reminders"),
            "finished": not (standing.done or standing.cannot),
            "cannot_online": not standing.cannot,
            "no_consent": standing.consented_at is not None,
        }
        if untrue.get(reason):
            return "cancelled with a reason that is not true"
        if row.kind == "promise" and reason in {"finished", "cannot_online"}:
            made = self._c.standing(row.chat, self._promised_at(row) + 1.0)
            if made is not None and (made.done or made.cannot):
                return "promised to somebody who had nothing to be reminded of"
        return ""

    def _always(self, chat: int, at: float, name: str) -> bool:
        """Whether something held for somebody around a time."""
        seen = [self._c.standing(chat, at + shift) for shift in (-LAG, -1.0, 0.0, 1.0, LAG)]
        return all(bool(getattr(each, name)) for each in seen if each is not None)

    # Repeats

    def repeated(self) -> Iterator[str]:
        """A message comes again only if it was on its way at a death, or unclear."""
        by_row: dict[int, list[Request]] = defaultdict(list)
        for push in self._pushes:
            if push.row is not None:
                by_row[push.row.id].append(push.request)
        for number, requests in by_row.items():
            row = self._rows[number]
            for first, second in pairwise(requests):
                died = any(
                    first.seconds - 1 <= death.seconds <= second.seconds and number in death.sending
                    for death in self._c.deaths
                )
                unclear = row.kind in REPEATED_WHEN_UNCLEAR and not first.heard
                if not died and not unclear:
                    yield (
                        f"sent twice ({self._at(first.seconds)}, {self._at(second.seconds)}): "
                        + self._said(row)
                    )

    # Nothing untimely

    def untimely(self) -> Iterator[str]:
        for push in self._pushes:
            for reason in self._wrong_time(push):
                row = self._said(push.row) if push.row else push.request.said[:60]
                yield f"{reason} at {self._at(push.request.seconds)}: {row}"
        yield from self._too_many()

    def _wrong_time(self, push: _Push) -> Iterator[str]:
        seconds, row = push.request.seconds, push.row
        local = self._moment(seconds)
        if _quiet(local) and _quiet(local - LATE):
            yield "sent in a quiet hour"
        if row is None:
            return
        if local > row.expires_at + LATE:
            yield "sent after it expired"
        before, now = (self._c.standing(row.chat, seconds - shift) for shift in (LAG, 0.0))
        if before is None or now is None or row.chat < 0:
            return
        yield from self._wrong_for(row, before, now, local)

    def _wrong_for(
        self, row: Row, before: Standing, now: Standing, local: datetime
    ) -> Iterator[str]:
        stopped = not before.reminders and not now.reminders
        if row.kind in URGING and stopped and not self._promised_since(row):
            yield "sent after a stop"
        if row.kind in FOR_THE_OPEN and before.done and now.done:
            yield "sent to somebody who had finished"
        if row.kind in {"reminder", "promise"} and before.cannot and now.cannot:
            yield "sent to somebody who cannot take part online"
        if row.kind in CAPPED and before.evening_only and now.evening_only and local.hour < EVENING:
            yield "sent by day to somebody who wants evenings"
        snoozed = before.snoozed_until if before.snoozed_until == now.snoozed_until else None
        if row.kind == "reminder" and snoozed is not None and local < snoozed:
            yield "sent before the time that was promised"

    def _promised_since(self, row: Row) -> bool:
        """Whether somebody who had stopped asked for this one after that."""
        if row.kind != "promise":
            return False
        asked = self._c.standing(row.chat, self._promised_at(row) + 1.0)
        return asked is not None and not asked.reminders

    def _too_many(self) -> Iterator[str]:
        """Nobody gets more in a week than the cap, but for the last day's reminder."""
        cap = self._c.plan.settings["push"]["weekly_cap"]
        heard: dict[int, dict[int, float]] = defaultdict(dict)
        for push in self._pushes:
            row, seconds = push.row, push.request.seconds
            if row is None or row.chat < 0:
                continue
            earlier = [at for at in heard[row.chat].values() if seconds - WEEK < at < seconds - LAG]
            repeated = row.id in heard[row.chat]
            if row.kind in CAPPED and len(earlier) >= cap and not (repeated or self._last(row)):
                yield f"above the weekly cap of {cap} at {self._at(seconds)}: {self._said(row)}"
            if row.kind in COUNTED and push.request.heard:
                heard[row.chat].setdefault(row.id, seconds)

    def _last(self, row: Row) -> bool:
        ends = {LAST_DAY.isoformat(), *(str(move[-1]) for move in self._c.moves)}
        return row.kind == "reminder" and row.occasion.rpartition(":")[2] in ends

    # Everybody is answered

    def unanswered(self) -> Iterator[str]:
        shown = self._answers()
        waiting = {update.update_id for update in self._c.telegram.inbox.pending()}
        for act in self._c.acts:
            handed = self._c.handed_out.get(act.update)
            if handed is None:
                if act.update in waiting or not act.pressed:
                    yield f"never fetched: {act.what} at {self._at(act.seconds)}"
                continue
            answered = any(seconds >= handed.first - 0.5 for seconds in shown[act.chat])
            if not (act.leaves or answered or self._was_too_old(act, handed)):
                yield f"never answered: {act.what} at {self._at(act.seconds)}"

    def _answers(self) -> Mapping[int, Sequence[float]]:
        """Return when something was shown to a chat in answer, or could not be."""
        shown: dict[int, list[float]] = defaultdict(list)
        for request in self._c.requests:
            done = request.status == 200 or "not modified" in request.said
            if request.push or request.said.startswith(COMES_LATER):
                continue
            if request.chat and (request.status == 403 or (done and request.method in SHOWN)):
                shown[request.chat].append(request.seconds)
        return shown

    def _was_too_old(self, act: Act, handed: HandedOut) -> bool:
        """Whether a press died with its process and Telegram kept it no longer for the next."""
        fetches = self._c.first_fetches.items()
        again = min((at for each, at in fetches if each > handed.process), default=0.0)
        return act.pressed and again >= act.seconds + PRESS_KEPT_FOR.total_seconds()

    # Numbers

    def at_rest(self) -> Iterator[str]:
        everything = b"\n".join(self._c.at_rest)
        log = "\n".join(self._c.log)
        for number in self._c.typed:
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

    # Reminders that the calendar owes

    def not_reminded(self) -> Iterator[str]:
        if self._c.moves:
            return
        first = self._moment(0).date()
        for days in range(4):
            day = first + timedelta(days=days)
            for name in EVERYBODY:
                employee = name in {*EMPLOYEES, "Agus"}
                if _falls_on(day, employee=employee):
                    complaint = self._missed(name, day, employee=employee)
                    if complaint:
                        yield complaint

    def _missed(self, name: str, day: date, *, employee: bool) -> str:
        chat = ID[name]
        due = self._seconds(datetime.combine(day, DUE_AT[employee], WIB))
        closing = self._seconds(datetime.combine(day, time(19, 50), WIB))
        if not self._could_be_reminded(chat, due, closing):
            return ""
        rule = "employees" if employee else "residents"
        rows = [
            row
            for row in self._c.rows
            if row.chat == chat and row.occasion == f"reminder:online:{rule}:{day.isoformat()}"
        ]
        if not rows:
            return f"{name} was owed a reminder on {day}, and no row was made"
        (row,) = rows
        instead = {"enough for this week", "said with a promise", "reminded today"}
        if row.state in {"sent", "unknown"} or row.last_error in instead:
            return ""
        return f"{name} was owed a reminder on {day}: {self._said(row)}"

    # Broadcasts

    def not_addressed(self) -> Iterator[str]:
        """A broadcast that is done was owed to everybody who agreed to hear of the census."""
        for number, _, state, started, _, ended, _ in self._c.broadcasts:
            if state != "done":
                continue
            begin, end = (self._seconds(datetime.fromisoformat(at)) for at in (started, ended))
            addressed = {row.chat for row in self._c.rows if row.occasion == f"broadcast:{number}"}
            for name in EVERYBODY:
                seen = self._c.standings_between(ID[name], begin - LAG, end)
                if ID[name] not in addressed and all(each.hears_all for each in seen):
                    yield f"broadcast {number} was never owed to {name}"

    def _could_be_reminded(self, chat: int, due: float, closing: float) -> bool:
        """Whether for hours on end all was well and the person was to be reminded."""
        need = 170 * MINUTE
        for begin, end in self._healthy:
            start = max(begin, due)
            stop = min(end, closing)
            while stop - start >= need:
                bad = self._unfit(chat, start, start + need)
                if bad is None:
                    return not _quiet(self._moment(start + need)) and not _quiet(
                        self._moment(start + need - 20 * MINUTE)
                    )
                start = bad
        return False

    def _unfit(self, chat: int, begin: float, end: float) -> float | None:
        """Return until when somebody was not to be reminded in a span; None if always."""
        found = None
        step = begin
        while step <= end:
            at = self._c.standing(chat, step)
            moment = self._moment(step)
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

    # Words

    def _row_of(self, request: Request) -> Row | None:
        row = self._by_message.get((request.chat or 0, request.message_id or 0))
        if row is None and len(request.owed) == 1:
            return self._rows.get(request.owed[0])
        return row

    def _was_healthy(self, begin: float, end: float, span: float) -> bool:
        for start, stop in self._healthy:
            first, last = max(start, begin), min(stop, end)
            if last - first >= span and not _quiet(self._moment(last - 10 * MINUTE)):
                return True
        return False

    def _promised_at(self, row: Row) -> float:
        return self._seconds(
            datetime.fromisoformat(row.occasion.split(":", 1)[1].rpartition(":")[0])
        )

    def _seconds(self, moment: datetime) -> float:
        return self._c.world.since(moment)

    def _moment(self, seconds: float) -> datetime:
        return (self._c.plan.begin + timedelta(seconds=seconds)).astimezone(WIB)

    def _at(self, seconds: float) -> str:
        return f"{self._moment(seconds):%d %b %H:%M:%S}"

    def _said(self, row: Row) -> str:
        settled = f"{row.settled_at.astimezone(WIB):%d %b %H:%M:%S}" if row.settled_at else "-"
        return (
            f"{row.kind} {row.id} to {row.chat} ({row.occasion}), {row.state} {row.last_error!r}, "
            f"attempts {row.attempts}, not before {row.not_before.astimezone(WIB):%d %b %H:%M:%S}, "
            f"expires {row.expires_at.astimezone(WIB):%d %b %H:%M:%S}, settled {settled}"
        )


def _healthy(chronicle: Chronicle) -> Iterator[tuple[float, float]]:
    """Return when the process ran and nothing was wrong with anything."""
    plan = chronicle.plan
    wrong: Sequence[tuple[float, float]] = [
        *plan.outages.away,
        *plan.outages.unwell,
        *plan.weather.away,
        *((begin, end + plan.weather.longest_wait) for begin, end, _ in plan.weather.storms),
    ]
    for begin, end in chronicle.up:
        cursor = begin
        for start, stop in sorted(wrong):
            if start > cursor:
                yield cursor, min(start, end)
            cursor = max(cursor, stop)
            if cursor >= end:
                break
        if cursor < end:
            yield cursor, end


def _quiet(local: datetime) -> bool:
    """Whether nothing may leave: the quiet hours of the configuration, said once more."""
    now = local.time()
    return (
        now >= time(20)
        or now < time(7)
        or time(17, 30) <= now < time(18, 30)
        or (local.weekday() == 4 and time(11, 30) <= now < time(13))
    )


def _falls_on(day: date, *, employee: bool) -> bool:
    """Whether the census reminds on a day, said once more: see its rules in words."""
    left = (LAST_DAY - day).days
    if not 0 <= left <= 45:
        return False
    if not employee:
        return left in {0, 1, 3, 7, 14, 45}
    return left % 7 == 0 if left >= 10 else left % 2 == 0 if left >= 3 else True
