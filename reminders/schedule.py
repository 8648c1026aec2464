"""The schedule of the jobs. Only this file imports APScheduler, which calls ``tick``.

A job is due at the moments that its cron line names. Each (job, due time) is claimed in the
``Jobs`` table in the transaction of its run, so it happens once, whoever ticks first: another
process, the restart after a crash, or a clock that was moved. A job that commits by pages is
claimed with its last page: if it is cut off, it runs again from the start, and finds what it has
done. Of several processes the elected one ticks.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from structlog.contextvars import bound_contextvars

from census.campaign.cron import WEEKDAYS, parse_cron
from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageUnavailableError, UnitOfWork
from services.push.election import Unopposed
from services.push.events import Alive, EventKind, PushEvent, Report, unheard, unwatched

TICK = 2
"""Seconds between two checks of the clock."""

LOOK_BACK = timedelta(days=7)
"""Runs that were missed longer ago leave no record."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something to run at the moments of a cron line.

    ``run`` gets the unit of work that holds the claim, and the due time; what it does not commit
    itself is committed after it. ``by_pages`` means that it commits by itself: it must be safe to
    run twice, even at once in two processes. ``idle`` tells that there is nothing for it to do, so
    that a clock which is moved by hand need not stop at its moments.
    """

    name: str
    cron: str
    run: Callable[[UnitOfWork, datetime], Awaitable[object]]
    by_pages: bool = False
    idle: Callable[[UnitOfWork], Awaitable[bool]] | None = None


class Schedule:
    """Runs due jobs by the clock that it gets, whichever way that moves.

    Of a job's missed runs, the newest is made up for unless it is older than ``catch_up``; the
    others are recorded as skipped. ``alive`` is called at each tick.
    """

    def __init__(
        self,
        jobs: Sequence[Job],
        *,
        open_uow: OpenUnitOfWork,
        clock: Clock,
        zone: ZoneInfo,
        catch_up: timedelta,
        election: Unopposed | None = None,
        report: Report = unheard,
        alive: Alive = unwatched,
    ) -> None:
        self._jobs = [(job, _trigger(job.cron, zone)) for job in jobs]
        self._open_uow, self._clock, self._catch_up = open_uow, clock, catch_up
        self._election = election or Unopposed()
        self._report, self._alive = report, alive
        self._seen: datetime | None = None
        self._upcoming: dict[str, datetime | None] = {}
        self._ticking = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(timezone=zone)

    def start(self) -> None:
        """Begin to tick every few seconds."""
        # It warns of a tick that falls due while another still runs, as after a clock that was
        # moved. Nothing is missed: the next tick finds all that is due.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler.add_job(
            self._tick_again,
            "interval",
            seconds=TICK,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        self._scheduler.start()

    async def stop(self) -> None:
        """Stop ticking, after a running job has ended."""
        if self._scheduler.running:
            self._scheduler.pause()
            async with self._ticking:
                self._scheduler.shutdown(wait=False)
                await self._election.resign()

    async def tick(self) -> None:
        """Run the due jobs, in the elected process.

        Raises StorageUnavailableError; the next tick then runs them.
        """
        async with self._ticking:
            self._alive()
            if not await self._election.keep():
                # Who is elected later asks the database what has been run until then.
                self._seen = None
                return
            now = self._clock.now()
            for job, trigger in self._jobs:
                if self._is_quiet(job, now):
                    continue
                if not await self._election.still():
                    # A process that was paused in the middle of a job leaves the rest to others.
                    self._seen = None
                    return
                missed = await self._missed(job, trigger, now)
                if missed:
                    await self._catch_up_with(job, missed, now)
                self._upcoming[job.name] = _next(trigger, now)
            self._seen = now

    def next_due(self, after: datetime) -> datetime | None:
        """Return when the next job falls due after a moment; None without jobs."""
        return _first(self._dues(after).values())

    async def next_needed(self, after: datetime) -> datetime | None:
        """Return the same without the jobs that are idle. Raises StorageUnavailableError."""
        dues = self._dues(after)
        async with self._open_uow() as uow:
            idle = {job.name for job, _ in self._jobs if job.idle and await job.idle(uow)}
        return _first(due for name, due in dues.items() if name not in idle)

    def _dues(self, after: datetime) -> Mapping[str, datetime | None]:
        if after == self._seen:
            return self._upcoming
        return {job.name: _next(trigger, after) for job, trigger in self._jobs}

    async def _tick_again(self) -> None:
        with suppress(StorageUnavailableError):
            await self.tick()

    def _is_quiet(self, job: Job, now: datetime) -> bool:
        """Return whether nothing fell due since the last tick, so that no row need be read."""
        if self._seen is None or now < self._seen:
            return False
        due = self._upcoming[job.name]
        return due is None or due > now

    async def _missed(self, job: Job, trigger: CronTrigger, now: datetime) -> list[datetime]:
        """Return the due times up to now that were neither run nor skipped, oldest first."""
        async with self._open_uow() as uow:
            last = await uow.jobs.last(job.name)
        if last is None or last > now:
            # Nothing is recorded of the time just before: a first start, or the clock went back.
            last = min(self._seen or now - self._catch_up, now)
        dues: list[datetime] = []
        due = _next(trigger, max(last, now - LOOK_BACK))
        while due is not None and due <= now:
            dues.append(due)
            due = _next(trigger, due)
        return dues

    async def _catch_up_with(self, job: Job, missed: Sequence[datetime], now: datetime) -> None:
        *older, newest = missed
        if now - newest > self._catch_up:
            older.append(newest)
        if older:
            await self._skip(job, older, now)
        if newest not in older:
            await self._run(job, newest, now)

    async def _skip(self, job: Job, dues: Sequence[datetime], now: datetime) -> None:
        async with self._open_uow() as uow:
            await uow.jobs.skip(job.name, dues, at=now)
            await uow.commit()
        self._tell(EventKind.JOB_SKIPPED, job, dues[-1], runs=len(dues))

    async def _run(self, job: Job, due: datetime, now: datetime) -> None:
        seconds = asyncio.get_running_loop().time
        begun = seconds()
        try:
            async with self._open_uow() as uow:
                if not job.by_pages and not await uow.jobs.begin(job.name, due, at=now):
                    return
                with bound_contextvars(origin=f"job:{job.name}:{due.isoformat()}"):
                    await job.run(uow, due)
                if job.by_pages and not await uow.jobs.begin(job.name, due, at=now):
                    return
                await uow.commit()
        except StorageUnavailableError:
            raise
        except Exception as fault:  # noqa: BLE001 - one job's fault is reported, and stops no other
            await self._give_up(job, due, now, fault)
        else:
            self._tell(EventKind.JOB_RAN, job, due, took_ms=round((seconds() - begun) * 1000))

    async def _give_up(self, job: Job, due: datetime, now: datetime, fault: Exception) -> None:
        """Record a failed run as done. The job's next chance is its next due time."""
        async with self._open_uow() as uow:
            await uow.jobs.begin(job.name, due, at=now)
            await uow.commit()
        reason = f"{type(fault).__name__}: {fault}"
        self._tell(EventKind.JOB_FAILED, job, due, reason=reason)

    def _tell(self, kind: EventKind, job: Job, due: datetime, **facts: str | int) -> None:
        all_facts = {"job": job.name, "due": due.isoformat(), **facts}
        self._report(PushEvent(kind, self._clock.now(), facts=all_facts))


def _trigger(cron: str, zone: ZoneInfo) -> CronTrigger:
    """Return the trigger of a line.

    APScheduler counts weekdays differently, so it gets their names.
    """
    line = parse_cron(cron)

    def listed(values: Iterable[object] | None) -> str | None:
        return None if values is None else ",".join(str(each) for each in values)

    return CronTrigger(
        minute=listed(line.minutes),
        hour=listed(line.hours),
        day=listed(line.days),
        month=listed(line.months),
        day_of_week=listed(WEEKDAYS[each] for each in line.weekdays) if line.weekdays else None,
        second=0,
        timezone=zone,
    )


def _first(dues: Iterable[datetime | None]) -> datetime | None:
    return min((due for due in dues if due is not None), default=None)


def _next(trigger: CronTrigger, after: datetime) -> datetime | None:
    due: datetime | None = trigger.get_next_fire_time(None, after + timedelta(microseconds=1))
    return due
