import asyncio
import shutil
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.run.kinds import KINDS
from census.people.submission import SubmissionState
from services.ports.operations.bookkeeping import OpenQuestion
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from storage.engine.driver import single_trip
from storage.engine.transaction import Transaction
from storage.tables.columns import utc_text
from storage.unit_of_work import Storage
from tests.storage.making import NOON, SITI, of_household, owed, resident, said
from tests.support.records import history_of


async def test_what_is_not_committed_leaves_nothing(storage: Storage) -> None:
    async with storage.open() as work:
        await resident(work)
        await work.deliveries.add([owed()])
    async with storage.open() as work:
        assert await work.people.get(SITI) is None
        assert await work.deliveries.of_chat(SITI) == []


async def test_an_error_on_the_way_drops_everything(storage: Storage) -> None:
    async def stumble() -> None:
        async with storage.open() as work:
            await resident(work)
            raise LookupError

    with pytest.raises(LookupError):
        await stumble()
    async with storage.open() as work:
        assert await work.people.get(SITI) is None


async def test_what_is_committed_lasts_and_the_unit_of_work_goes_on(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        await resident(work)
        await work.commit()
        await work.deliveries.add([owed()])
        await work.rollback()
        await work.questions.ask(SITI, OpenQuestion("nip"))
        await work.commit()
    async with second_process.open() as work:
        assert await work.people.get(SITI) is not None
        assert await work.deliveries.of_chat(SITI) == []
        assert await work.questions.get(SITI) == OpenQuestion("nip")


async def test_two_writers_wait_for_each_other(storage: Storage, second_process: Storage) -> None:
    async with storage.open() as work:
        await work.updates.first_time(0, at=NOON)
        await work.commit()

    async def read_then_write(process: Storage, number: int) -> None:
        async with process.open() as work:
            await work.updates.first_time(0, at=NOON)
            await asyncio.sleep(0)
            await work.updates.first_time(number, at=NOON)
            await work.commit()

    processes = [storage, second_process]
    await asyncio.gather(*(read_then_write(processes[n % 2], n) for n in range(1, 13)))
    async with storage.open() as work:
        assert [await work.updates.first_time(n, at=NOON) for n in range(1, 13)] == [False] * 12


async def test_a_unit_of_work_that_is_cancelled_leaves_nothing_and_blocks_nobody(
    storage: Storage, second_process: Storage
) -> None:
    writing = asyncio.Event()

    async def write_for_ever() -> None:
        async with storage.open() as work:
            await resident(work)
            writing.set()
            await asyncio.Event().wait()

    async with asyncio.TaskGroup() as group:
        task = group.create_task(write_for_ever())
        await writing.wait()
        task.cancel()
    for process in (storage, second_process):
        async with process.open() as work:
            assert await work.people.get(SITI) is None
            await resident(work)


async def test_a_state_that_somebody_decides_on_is_not_changed_meanwhile(
    storage: Storage, second_process: Storage
) -> None:
    async def advance(process: Storage, after: SubmissionState) -> None:
        async with process.open() as work:
            before = await work.submissions.state(of_household())
            await asyncio.sleep(0)
            if before is not SubmissionState.CONFIRMED:
                await work.submissions.record(of_household(), said(after, before))
            await work.commit()

    await advance(storage, SubmissionState.STARTED)
    await asyncio.gather(
        advance(storage, SubmissionState.CONFIRMED),
        advance(second_process, SubmissionState.CLAIMED),
    )
    async with storage.open() as work:
        assert await work.submissions.state(of_household()) is SubmissionState.CONFIRMED
        history = await history_of(work, of_household())
        pairs = pairwise(history)
        assert all(earlier.after is later.before for earlier, later in pairs)


async def test_of_two_processes_one_begins_a_job(storage: Storage, second_process: Storage) -> None:
    async def begin(process: Storage) -> bool:
        async with process.open() as work:
            begun = await work.jobs.begin("boards", NOON, at=NOON)
            await work.commit()
            return begun

    assert sorted(await asyncio.gather(begin(storage), begin(second_process))) == [False, True]


async def test_moments_come_back_aware_and_in_utc(work: UnitOfWork) -> None:
    jakarta = timezone(timedelta(hours=7))
    await work.people.add(SITI, at=NOON)
    await work.jobs.begin("boards", datetime(2020, 3, 6, 12, 0, 0, 1, jakarta), at=NOON)
    last = await work.jobs.last("boards")
    assert last == NOON + timedelta(microseconds=1)
    assert last.utcoffset() == timedelta(0)


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        utc_text(datetime(2020, 3, 6, 12))  # noqa: DTZ001


async def test_a_sqlite_database_that_stays_locked_is_reported_as_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.engine.engine.LOCKED_SECONDS", 0.05)
    storage = Storage(f"sqlite:///{tmp_path / 'busy.db'}", kinds=KINDS)
    await storage.migrate()
    async with storage.open() as one, storage.open() as other:
        await one.updates.first_time(1, at=NOON)
        with pytest.raises(StorageUnavailableError, match="busy"):
            await other.updates.first_time(2, at=NOON)
    await storage.close()


async def test_people_hear_soon_that_another_process_holds_the_lock(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    storage = Storage(f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'own.db')}", kinds=KINDS)
    async with storage._engine.connect() as connection:
        raw = await connection.get_raw_connection()
        driver = cast("single_trip.Connection", raw.driver_connection)
    await storage.close()
    assert driver.patience == 5000, "milliseconds"


async def test_a_commit_that_fails_holds_up_nobody_after_it(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    """SQLite leaves the transaction open when COMMIT fails, and here is one connection for all."""
    storage = Storage(f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'own.db')}", kinds=KINDS)
    orphan = "INSERT INTO snapshot_rows VALUES (7, 'families', '35.09', 1, 2)"

    async def fail_at_the_end() -> None:
        async with storage.open() as work:
            await resident(work)
            transaction: Transaction = work.people._transaction  # type: ignore[attr-defined]
            await transaction.run(text("PRAGMA defer_foreign_keys = ON"))
            await transaction.run(text(orphan))
            await work.commit()

    with pytest.raises(IntegrityError):
        await fail_at_the_end()
    async with storage.open() as work:
        assert await work.people.get(SITI) is None
        await resident(work)
        await work.commit()
    await storage.close()
