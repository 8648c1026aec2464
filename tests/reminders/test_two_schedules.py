"""Two processes that keep time over one PostgreSQL: every job once for each due time."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, text

from bot.run.kinds import KINDS
from reminders.schedule import Job, Schedule
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.operations.elections import Task
from services.ports.unit_of_work import UnitOfWork
from services.push.election import Election
from simulator.cloud.clock import MovableClock
from storage.unit_of_work import Storage
from tests.storage.engine.test_migrations import in_database

NINE = datetime(2020, 3, 6, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
HOURLY = "0 9-15 * * *"
JOBS = ("brief", "boards")


class Timekeeper:
    """A process that keeps time. ``holds`` stops its jobs half-way until it is set."""

    def __init__(self, name: str, storage: Storage, clock: MovableClock) -> None:
        self.name, self.clock = name, clock
        self.holds, self.begun = asyncio.Event(), asyncio.Event()
        self.holds.set()
        self.seconds = 0.0
        self.election = Election(storage.open, Task.KEEP_TIME, now=lambda: self.seconds)
        jobs = [Job(job, HOURLY, self._noted(job)) for job in JOBS]
        self.schedule = Schedule(
            [*jobs, Job("pages", HOURLY, self._by_pages, by_pages=True)],
            open_uow=storage.open,
            clock=clock,
            zone=ZoneInfo("Asia/Jakarta"),
            catch_up=timedelta(hours=2),
            election=self.election,
        )

    async def ticks(self) -> None:
        """Look at the clock, and ask who is elected."""
        self.seconds += 1
        await self.schedule.tick()

    def _noted(self, job: str):  # type: ignore[no-untyped-def]
        async def run(uow: UnitOfWork, due: datetime) -> None:
            await uow.audit.add(AuditEntry(self.clock.now(), self.name, job, {"due": str(due)}))
            self.begun.set()
            await self.holds.wait()

        return run

    async def _by_pages(self, uow: UnitOfWork, due: datetime) -> None:
        for page in ("one", "two"):
            await uow.pictures.put(f"{page} {due}", self.name, at=due)
            await uow.commit()


@pytest.fixture
async def storage(postgres_url: str) -> AsyncIterator[Storage]:
    opened = Storage(postgres_url, kinds=KINDS)
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NINE - timedelta(minutes=5))


@pytest.fixture
async def two(storage: Storage, clock: MovableClock) -> tuple[Timekeeper, Timekeeper]:
    """Two of them, of which the first is elected."""
    first, second = (Timekeeper(name, storage, clock) for name in ("first", "second"))
    await first.ticks()
    await second.ticks()
    return first, second


async def done(storage: Storage) -> list[tuple[str, str, str]]:
    """Which job ran for which due time, by whom."""
    async with storage.open() as uow:
        acts = await uow.audit.newest(limit=99)
    return sorted((act.facts["due"], act.action, act.actor) for act in acts)


def once(due: datetime, by: str) -> list[tuple[str, str, str]]:
    return sorted((str(due), job, by) for job in JOBS)


async def lease_ends(url: str) -> None:
    """Let nobody have renewed the election for long."""

    def end(connection: Connection) -> None:
        connection.execute(text("UPDATE elections SET ends = 0"))

    await in_database(url, end)


async def test_with_both_alive_each_job_runs_once_for_each_due_time(
    storage: Storage, clock: MovableClock, two: tuple[Timekeeper, Timekeeper]
) -> None:
    for hour in (0, 1, 2):
        clock.move_to(NINE + timedelta(hours=hour, seconds=1))
        for _ in range(2):
            await asyncio.gather(*(each.ticks() for each in two))
    dues = [NINE + timedelta(hours=hour) for hour in (0, 1, 2)]
    assert await done(storage) == [line for due in dues for line in once(due, "first")]


async def test_one_killed_at_the_moment_of_a_job_leaves_it_to_the_other(
    postgres_url: str, storage: Storage, clock: MovableClock, two: tuple[Timekeeper, Timekeeper]
) -> None:
    first, second = two
    clock.move_to(NINE + timedelta(seconds=1))
    first.holds.clear()
    async with asyncio.TaskGroup() as tasks:
        killed = tasks.create_task(first.ticks())
        await first.begun.wait()
        killed.cancel()
    await second.ticks()
    assert await done(storage) == [], "the lease of the killed one still lasts"
    await lease_ends(postgres_url)
    await second.ticks()
    await second.ticks()
    assert await done(storage) == once(NINE, "second")


async def test_one_paused_in_a_job_ends_that_and_leaves_the_rest_to_the_other(
    postgres_url: str, storage: Storage, clock: MovableClock, two: tuple[Timekeeper, Timekeeper]
) -> None:
    first, second = two
    clock.move_to(NINE + timedelta(seconds=1))
    first.holds.clear()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(first.ticks())
        await first.begun.wait()
        await lease_ends(postgres_url)
        second.seconds += 1
        assert await second.election.keep()
        first.seconds += 60
        first.holds.set()
    assert await done(storage) == [(str(NINE), "brief", "first")]
    await second.ticks()
    assert await done(storage) == [(str(NINE), "boards", "second"), (str(NINE), "brief", "first")]


async def test_what_was_missed_while_nobody_was_there_is_made_up_for_once(
    postgres_url: str, storage: Storage, clock: MovableClock, two: tuple[Timekeeper, Timekeeper]
) -> None:
    clock.move_to(NINE + timedelta(seconds=1))
    await two[0].ticks()
    await lease_ends(postgres_url)
    clock.move_to(NINE + timedelta(hours=1, minutes=30))
    after = [Timekeeper(name, storage, clock) for name in ("third", "fourth")]
    for _ in range(2):
        await asyncio.gather(*(each.ticks() for each in after))
    elected = next(each.name for each in after if each.election.certain())
    assert await done(storage) == [
        *once(NINE, "first"),
        *once(NINE + timedelta(hours=1), elected),
    ]
    async with storage.open() as uow:
        assert await uow.pictures.get(f"two {NINE + timedelta(hours=1)}") == elected
