"""Jobs run once at their times, on a clock that may jump, and across restarts and processes."""

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from structlog.contextvars import get_contextvars

from reminders.schedule import Job, Schedule
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from services.push.events import EventKind, PushEvent
from tests.support.fakes import FakeStorage, HandClock

WIB = ZoneInfo("Asia/Jakarta")
NINE = datetime(2020, 3, 6, 9, tzinfo=WIB)
EVERY_DAY_AT_NINE = "0 9 * * *"


class Diary:
    """One process's schedule, and what its jobs noted."""

    def __init__(self, at: datetime, *crons: str, storage: FakeStorage | None = None) -> None:
        self.clock = HandClock(at)
        self.storage = storage or FakeStorage()
        self.ran: list[datetime] = []
        self.events: list[PushEvent] = []
        self.trouble: Exception | None = None
        self.schedule = self.of(
            *(Job(f"job{number}", cron, self.note) for number, cron in enumerate(crons, start=1))
        )

    def of(self, *jobs: Job) -> Schedule:
        return Schedule(
            jobs,
            open_uow=self.storage.open,
            clock=self.clock,
            zone=WIB,
            catch_up=timedelta(hours=2),
            report=self.events.append,
        )

    async def note(self, uow: UnitOfWork, due: datetime) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.ran.append(due)

    async def at(self, moment: datetime) -> None:
        self.clock.moment = moment
        await self.schedule.tick()

    def told(self) -> list[EventKind]:
        return [event.kind for event in self.events]


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


async def test_a_job_runs_once_when_it_falls_due() -> None:
    diary = Diary(NINE - minutes(1), EVERY_DAY_AT_NINE)
    await diary.schedule.tick()
    await diary.at(NINE)
    await diary.at(NINE + minutes(1))
    assert diary.ran == [NINE]
    assert diary.told() == [EventKind.JOB_RAN]


async def test_a_moved_clock_passes_over_the_moments_of_idle_jobs_which_catch_up_later() -> None:
    diary, works = Diary(NINE), False

    async def idle(uow: UnitOfWork) -> bool:
        return not works

    diary.schedule = diary.of(
        Job("watch", "*/10 * * * *", diary.note, idle=idle),
        Job("noon", "0 12 * * *", diary.note),
    )
    await diary.schedule.tick()
    diary.ran.clear()
    noon = NINE.replace(hour=12)
    assert diary.schedule.next_due(NINE) == NINE + minutes(10)
    assert await diary.schedule.next_needed(NINE) == noon
    await diary.at(noon)
    assert diary.ran == [noon, noon]
    works = True
    assert await diary.schedule.next_needed(noon) == noon + minutes(10)


async def test_between_two_dues_the_database_is_left_alone() -> None:
    diary = Diary(NINE, EVERY_DAY_AT_NINE, "0 12 * * *")
    await diary.schedule.tick()
    diary.storage.away = True
    await diary.at(NINE + minutes(1))
    await diary.at(NINE + timedelta(hours=3) - minutes(1))
    with pytest.raises(StorageUnavailableError):
        await diary.at(NINE + timedelta(hours=3))


async def test_times_are_those_of_the_campaigns_zone() -> None:
    diary = Diary(NINE.astimezone(ZoneInfo("UTC")), EVERY_DAY_AT_NINE)
    await diary.schedule.tick()
    assert diary.ran == [NINE]


async def test_a_run_missed_while_the_bot_was_down_is_made_up_for() -> None:
    diary = Diary(NINE + minutes(90), EVERY_DAY_AT_NINE)
    await diary.schedule.tick()
    assert diary.ran == [NINE]


async def test_what_was_missed_for_too_long_is_skipped() -> None:
    storage = FakeStorage()
    await Diary(NINE, EVERY_DAY_AT_NINE, storage=storage).schedule.tick()
    later = Diary(NINE + timedelta(days=2, hours=5), EVERY_DAY_AT_NINE, storage=storage)
    await later.schedule.tick()
    assert later.ran == []
    assert [event.facts["runs"] for event in later.events] == [2]
    assert list(storage.tables.runs.values()) == [False, True, True]


async def test_of_many_missed_runs_only_the_newest_is_made_up_for() -> None:
    storage = FakeStorage()
    await Diary(NINE, "*/10 * * * *", storage=storage).schedule.tick()
    later = Diary(NINE + minutes(35), "*/10 * * * *", storage=storage)
    await later.schedule.tick()
    assert later.ran == [NINE + minutes(30)]
    assert later.told() == [EventKind.JOB_SKIPPED, EventKind.JOB_RAN]


async def test_of_two_processes_only_one_runs_a_job() -> None:
    storage = FakeStorage()
    one, other = (Diary(NINE, EVERY_DAY_AT_NINE, storage=storage) for _ in range(2))
    await asyncio.gather(one.schedule.tick(), other.schedule.tick())
    assert one.ran + other.ran == [NINE]


async def test_a_clock_that_goes_back_repeats_nothing_and_stops_nothing() -> None:
    diary = Diary(NINE, EVERY_DAY_AT_NINE)
    await diary.schedule.tick()
    await diary.at(NINE + timedelta(days=30))
    await diary.at(NINE - minutes(5))
    await diary.at(NINE + minutes(5))
    await diary.at(NINE + timedelta(days=1))
    assert diary.ran == [NINE, NINE + timedelta(days=30), NINE + timedelta(days=1)]


async def test_a_job_that_fails_is_told_and_stops_no_other() -> None:
    diary = Diary(NINE, EVERY_DAY_AT_NINE, EVERY_DAY_AT_NINE)
    diary.trouble = ValueError("no such file")
    await diary.schedule.tick()
    assert diary.told() == [EventKind.JOB_FAILED, EventKind.JOB_FAILED]
    assert diary.events[0].facts["reason"] == "ValueError: no such file"


async def test_a_job_that_fails_is_not_tried_again_and_again() -> None:
    diary = Diary(NINE, EVERY_DAY_AT_NINE)
    diary.trouble = ValueError("no such file")
    for _ in range(3):
        await diary.schedule.tick()
    assert len(diary.events) == 1


async def test_a_job_that_found_the_database_away_runs_when_it_is_back() -> None:
    diary = Diary(NINE, EVERY_DAY_AT_NINE)
    diary.storage.away = True
    with pytest.raises(StorageUnavailableError):
        await diary.schedule.tick()
    diary.storage.away = False
    await diary.schedule.tick()
    assert diary.ran == [NINE]


async def test_what_a_job_did_before_it_failed_is_undone() -> None:
    diary = Diary(NINE, EVERY_DAY_AT_NINE)

    async def half(uow: UnitOfWork, due: datetime) -> None:
        await uow.pictures.put("half", "done", at=due)
        raise ValueError

    await diary.of(Job("half", EVERY_DAY_AT_NINE, half)).tick()
    assert diary.storage.tables.pictures == {}


async def test_the_next_due_time_is_that_of_the_earliest_job() -> None:
    diary = Diary(NINE, EVERY_DAY_AT_NINE, "30 16 * * *")
    assert diary.schedule.next_due(NINE - minutes(1)) == NINE
    assert diary.schedule.next_due(NINE) == NINE.replace(hour=16, minute=30)


async def test_a_started_schedule_ticks_by_itself_and_waits_for_what_is_running(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reminders.schedule.TICK", 0.01)
    diary, begun, ended = Diary(NINE), asyncio.Event(), asyncio.Event()

    async def slow(uow: UnitOfWork, due: datetime) -> None:
        begun.set()
        await asyncio.sleep(0.02)
        ended.set()

    diary.schedule = diary.of(Job("slow", EVERY_DAY_AT_NINE, slow))
    diary.schedule.start()
    async with asyncio.timeout(5):
        await begun.wait()
    await diary.schedule.stop()
    assert ended.is_set()


async def test_weekdays_are_counted_as_cron_counts_them() -> None:
    friday = NINE
    for sunday in ("0 9 * * 0", "0 9 * * 7", "0 9 * * sun"):
        schedule = Diary(NINE, sunday).schedule
        assert schedule.next_due(friday) == friday + timedelta(days=2)
    office_days = Diary(NINE, "0 9 * * 1-5").schedule
    assert office_days.next_due(friday) == friday + timedelta(days=3)


class Pages:
    """A job of three pages, each committed by itself; a fault may come before the second."""

    def __init__(self) -> None:
        self.fault: BaseException | None = None
        self.storage = FakeStorage()

    async def run(self, uow: UnitOfWork, due: datetime) -> None:
        for page in range(3):
            if page == 1 and self.fault is not None:
                raise self.fault
            await uow.pictures.put(str(page), "made", at=due)
            await uow.commit()

    def process(self, at: datetime) -> tuple[Diary, Schedule]:
        diary = Diary(at, storage=self.storage)
        return diary, diary.of(Job("pages", EVERY_DAY_AT_NINE, self.run, by_pages=True))


async def test_an_outage_between_two_pages_of_a_job_loses_no_page() -> None:
    pages = Pages()
    pages.fault = StorageUnavailableError("away")
    diary, schedule = pages.process(NINE)
    with pytest.raises(StorageUnavailableError):
        await schedule.tick()
    assert len(pages.storage.tables.pictures) == 1
    pages.fault = None
    await schedule.tick()
    assert len(pages.storage.tables.pictures) == 3
    assert diary.told() == [EventKind.JOB_RAN]


async def test_a_process_killed_between_two_pages_is_made_up_for_by_the_next() -> None:
    pages = Pages()
    pages.fault = asyncio.CancelledError()
    _, schedule = pages.process(NINE)
    with pytest.raises(asyncio.CancelledError):
        await schedule.tick()
    pages.fault = None
    diary, after_the_restart = pages.process(NINE + minutes(30))
    await after_the_restart.tick()
    await after_the_restart.tick()
    assert len(pages.storage.tables.pictures) == 3
    assert diary.told() == [EventKind.JOB_RAN]


async def test_what_a_job_logs_and_plans_names_the_job_and_its_time() -> None:
    diary = Diary(NINE)
    origins: list[object] = []

    async def look(uow: UnitOfWork, due: datetime) -> None:
        origins.append(get_contextvars().get("origin"))

    await diary.of(Job("boards", EVERY_DAY_AT_NINE, look)).tick()
    assert origins == ["job:boards:2020-03-06T09:00:00+07:00"]
    assert "origin" not in get_contextvars()
    assert diary.events[0].facts["job"] == "boards"
    assert int(diary.events[0].facts["took_ms"]) >= 0
