"""One run before its judges: what was written down outside the bot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from trials.judging.rules import ALARM, LAG, MINUTE, SENT, is_quiet
from trials.network.requests import Request
from trials.seeds.chronicle import Chronicle, Row
from trials.town.ground import WIB


@dataclass(frozen=True, slots=True)
class PushRequest:
    """A message that reached somebody, and the row it was sent for, where that is known."""

    request: Request
    row: Row | None


class RunRecord:
    """What happened, put in order for whoever judges it."""

    def __init__(self, chronicle: Chronicle) -> None:
        self.chronicle = chronicle
        self.rows = {row.id: row for row in chronicle.rows}
        self._by_message = {
            (row.chat, row.message_id): row for row in chronicle.rows if row.message_id
        }
        self.pushes = [
            PushRequest(request, self.row_of(request))
            for request in chronicle.requests
            if request.push and request.status == 200 and request.method in SENT
        ]
        self.healthy = list(healthy_spans(chronicle))

    def row_of(self, request: Request) -> Row | None:
        row = self._by_message.get((request.chat or 0, request.message_id or 0))
        if row is None and len(request.owed) == 1 and not request.said.startswith(ALARM):
            return self.rows.get(request.owed[0])
        return row

    def was_healthy(self, begin: float, end: float, span: float) -> bool:
        for start, stop in self.healthy:
            first, last = max(start, begin), min(stop, end)
            if last - first >= span and not is_quiet(self.moment(last - 10 * MINUTE)):
                return True
        return False

    def always(self, chat: int, at: float, name: str) -> bool:
        """Whether something held for somebody around a time."""
        shifts = (-LAG, -1.0, 0.0, 1.0, LAG)
        seen = [self.chronicle.standing(chat, at + shift) for shift in shifts]
        return all(bool(getattr(each, name)) for each in seen if each is not None)

    def promised_at(self, row: Row) -> float:
        return self.seconds(
            datetime.fromisoformat(row.occasion.split(":", 1)[1].rpartition(":")[0])
        )

    def seconds(self, moment: datetime) -> float:
        return self.chronicle.world.since(moment)

    def moment(self, seconds: float) -> datetime:
        return (self.chronicle.plan.begin + timedelta(seconds=seconds)).astimezone(WIB)

    def at(self, seconds: float) -> str:
        return f"{self.moment(seconds):%d %b %H:%M:%S}"

    def said(self, row: Row) -> str:
        settled = f"{row.settled_at.astimezone(WIB):%d %b %H:%M:%S}" if row.settled_at else "-"
        return (
            f"{row.kind} {row.id} to {row.chat} ({row.occasion}), {row.state} {row.last_error!r}, "
            f"attempts {row.attempts}, not before {row.not_before.astimezone(WIB):%d %b %H:%M:%S}, "
            f"expires {row.expires_at.astimezone(WIB):%d %b %H:%M:%S}, settled {settled}"
        )


def healthy_spans(chronicle: Chronicle) -> Iterator[tuple[float, float]]:
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
