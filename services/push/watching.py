"""The watch over push: it tells admins of trouble.

It reads the outbox alone: rows that are due, and outcomes. So it sees the trouble of every sender
in every process, also of one that hangs or was never started.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction

from census.people.people import Role
from census.push.delivery import DeliveryState
from census.push.kinds import AdminNotice, Priority
from census.push.outcomes import Sent
from services.ports.push import Courier
from services.ports.unit_of_work import Clock, OpenUnitOfWork, UnitOfWork
from services.push.admin_news import ADMIN_NOTICE, tell_admins
from services.rules.push_rules import PushRules

LAST_HOUR = timedelta(hours=1)
PROMPT = tuple(priority for priority in Priority if priority is not Priority.BROADCAST)
"""What must not wait. A broadcast may: its admins were told how long it takes."""
_ATTEMPTED = (DeliveryState.SENT, DeliveryState.UNKNOWN, DeliveryState.FAILED)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The limits above which admins are told.

    ``failed_share``: of the messages tried in the last hour, at least ``of_at_least``, more failed.
    ``late_after``: a message that is no broadcast waits longer. ``still_after``: something is due,
    and nothing has left for longer.
    """

    failed_share: Fraction = Fraction(1, 20)
    of_at_least: int = 20
    late_after: timedelta = timedelta(minutes=30)
    still_after: timedelta = timedelta(minutes=15)


class PushTrouble(StrEnum):
    """What the admins are told; the key of the news."""

    FAILING = "push-failing"
    LATE = "push-late"
    STILL = "push-still"
    ASIDE = "push-aside"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One trouble with the figures of its text."""

    trouble: PushTrouble
    facts: dict[str, str]


class Watch:
    """Checks push, and tells admins of each trouble once a day."""

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        courier: Courier,
        clock: Clock,
        rules: Callable[[], PushRules],
        thresholds: Callable[[], Thresholds],
    ) -> None:
        self._open_uow, self._courier, self._clock = open_uow, courier, clock
        self._rules, self._thresholds = rules, thresholds

    async def check(self) -> tuple[Alarm, ...]:
        """Return what is wrong now, and tell the admins. Raises StorageError."""
        now, rules = self._clock.now(), self._rules()
        async with self._open_uow() as uow:
            alarms = await troubles(uow, self._thresholds(), now=now)
            for alarm in alarms:
                if alarm.trouble is not PushTrouble.STILL:
                    occasion = f"alarm:{alarm.trouble}:{rules.today(now)}"
                    await tell_admins(
                        uow, rules, alarm.trouble, alarm.facts, occasion=occasion, at=now
                    )
            await uow.commit()
        for alarm in alarms:
            if alarm.trouble is PushTrouble.STILL and rules.decent(now) <= now:
                await self._tell_at_once(alarm, now)
        return alarms

    async def _tell_at_once(self, alarm: Alarm, now: datetime) -> None:
        """Tell admins without the outbox, since nothing leaves it, until one of them has got it."""
        rules, job = self._rules(), f"alarm:{alarm.trouble}"
        day = datetime.combine(rules.today(now), time(), rules.census.zone)
        async with self._open_uow() as uow:
            told = await uow.jobs.last(job)
            if told is not None and told >= day:
                return
            admins = await uow.people.get_all(await uow.people.holders(Role.ADMIN))
        notice = AdminNotice(alarm.trouble, {name: int(n) for name, n in alarm.facts.items()})
        heard = [
            await self._courier.deliver(admin.chat, ADMIN_NOTICE, notice, rules.language_of(admin))
            for admin in admins.values()
        ]
        if any(isinstance(outcome, Sent) for outcome in heard):
            async with self._open_uow() as uow:
                await uow.jobs.begin(job, day, at=now)
                await uow.commit()


async def troubles(uow: UnitOfWork, thresholds: Thresholds, *, now: datetime) -> tuple[Alarm, ...]:
    """Return what is wrong now. Of two troubles with one cause it is the graver."""
    waiting = await _waiting(uow, thresholds, now)
    failing = await _failing(uow, thresholds, now)
    aside = await uow.reports.set_aside()
    unread = Alarm(PushTrouble.ASIDE, {"count": str(aside)}) if aside else None
    return tuple(alarm for alarm in (waiting, failing, unread) if alarm)


async def _waiting(uow: UnitOfWork, thresholds: Thresholds, now: datetime) -> Alarm | None:
    since = await uow.reports.waiting_since(now)
    if since is None or now - since < min(thresholds.late_after, thresholds.still_after):
        return None
    newest = await uow.reports.last_settled()
    quiet_for = now - max(since, newest or since)
    if quiet_for >= thresholds.still_after:
        return Alarm(PushTrouble.STILL, {"minutes": _minutes(quiet_for)})
    since = await uow.reports.waiting_since(now, priorities=PROMPT)
    if since is not None and now - since >= thresholds.late_after:
        return Alarm(PushTrouble.LATE, {"minutes": _minutes(now - since)})
    return None


async def _failing(uow: UnitOfWork, thresholds: Thresholds, now: datetime) -> Alarm | None:
    counts = dict.fromkeys(_ATTEMPTED, 0)
    for tally in await uow.reports.tallies(settled_since=now - LAST_HOUR):
        if tally.state in counts:
            counts[tally.state] += tally.count
    failed, tried = counts[DeliveryState.FAILED], sum(counts.values())
    if tried < thresholds.of_at_least or Fraction(failed, tried) <= thresholds.failed_share:
        return None
    return Alarm(PushTrouble.FAILING, {"count": str(failed), "total": str(tried)})


def _minutes(span: timedelta) -> str:
    return str(int(span.total_seconds() // 60))
