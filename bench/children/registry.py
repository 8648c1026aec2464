"""Imports a registry, measured: ``python -m bench.children.registry WHO URL COUNT FOLDER``.

``ours`` is the whole import: checked here and hashed in another process, stored in portions.
``driver`` puts the rows that ours leads to, hashed beforehand, into the same tables with nothing
but the driver: one transaction, executemany on SQLite, COPY on PostgreSQL.
"""

import asyncio
import json
import resource
import sqlite3
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg  # type: ignore[import-untyped]

from bot.memory import settle_memory
from bot.run.kinds import KINDS
from census.campaign.phases import days_of
from census.identity.hashing import NumberHasher
from census.people.submission import SubmissionState
from census.recaps.moments import FileDays
from services.residents.registry_import import import_registry
from services.rules.actors import System
from sources.registers.registry.process import RegistryReadApart
from storage.engine.migrating import migrate
from storage.tables.columns import utc_text
from storage.unit_of_work import Storage
from tests.push.processes import CENSUS, RULES
from tests.support.fakes import HandClock

HASHER = NumberHasher(b"a key that measures, long enough")
NOW = datetime(2020, 3, 6, tzinfo=UTC)
WORDS = ("belum", "respon", "clean", "diperiksa")
DriverTable = tuple[str, Sequence[str], list[tuple[Any, ...]]]


def write_registry(path: Path, count: int) -> None:
    """Write so many households, one line each: a quarter at each progress."""
    with path.open("w", encoding="ascii") as file:
        file.write("nik,kk,status,tanggal\n")
        for number in range(count):
            born = _day_and_serial(number)
            file.write(f"350912{born},350913{born},{WORDS[number % 4]},2020-03-05 18:00\n")


def _day_and_serial(number: int) -> str:
    rest, day = divmod(number, 28)
    rest, month = divmod(rest, 12)
    serial, year = divmod(rest, 60)
    return f"{day + 1:02}{month + 1:02}{year + 40:02}{serial + 1:04}"


async def ours(url: str, file: RegistryReadApart, count: int) -> float:
    storage = Storage(url, kinds=KINDS)
    begun = time.perf_counter()
    taken = await import_registry(
        storage.open,
        RULES,
        file,
        System(),
        HandClock(NOW),
        tell=lambda stage, done, of: None,
    )
    seconds = time.perf_counter() - begun
    assert (taken.lines, taken.changed) == (count, count - (count + 3) // 4)
    await storage.close()
    return seconds


async def driver(url: str, file: RegistryReadApart, count: int) -> float:
    sqlite = url.startswith("sqlite")
    tables = list(rows_of(file, sqlite=sqlite))
    if sqlite:
        return _executemany(url.removeprefix("sqlite:///"), tables)
    connection = await asyncpg.connect(url)
    begun = time.perf_counter()
    async with connection.transaction():
        for name, columns, rows in tables:
            await connection.copy_records_to_table(name, records=rows, columns=list(columns))
    seconds = time.perf_counter() - begun
    await connection.close()
    return seconds


def _executemany(path: str, tables: Iterable[DriverTable]) -> float:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for name, columns, rows in tables:
        marks = ",".join("?" * len(columns))
        names = ",".join(f'"{column}"' for column in columns)
        connection.executemany(f"INSERT INTO {name} ({names}) VALUES ({marks})", rows)
    connection.execute("COMMIT")
    seconds = time.perf_counter() - begun
    connection.close()
    return seconds


def rows_of(file: RegistryReadApart, *, sqlite: bool) -> Iterable[DriverTable]:
    """Yield the rows that an import into an empty database leads to."""
    entries = [entry for portion in file.portions() for entry in portion.entries]

    def moment(value: datetime) -> Any:
        return utc_text(value) if sqlite else value

    after = {"started": SubmissionState.STARTED.value}
    confirmed = SubmissionState.CONFIRMED.value
    moved = [each for each in entries if each.progress.value != "not_yet"]
    yield "registry", ("pair", "household"), [(e.pair, e.household) for e in entries]
    yield (
        "households",
        ("household", "progress", "as_of", "illustrative"),
        [(e.household, e.progress.value, moment(e.as_of), False) for e in entries],
    )
    yield (
        "submissions",
        ("subject", "kind", "state", "since"),
        [
            (e.household, "household", after.get(e.progress.value, confirmed), moment(e.as_of))
            for e in moved
        ],
    )
    yield (
        "submission_events",
        ("kind", "subject", "before", "after", "at", "origin", "actor", "reason"),
        [
            (
                "household",
                e.household,
                "unknown",
                after.get(e.progress.value, confirmed),
                moment(e.as_of),
                "statistics_office",
                "registry",
                e.progress.value,
            )
            for e in moved
        ],
    )


async def measure(who: str, url: str, count: int, folder: Path) -> dict[str, float]:
    await migrate(url)
    path = folder / "registry.csv"
    if not path.exists():
        write_registry(path, count)
    file = RegistryReadApart(path, HASHER, days=FileDays(days_of(CENSUS), NOW, CENSUS.zone))
    settle_memory()
    seconds = await {"ours": ours, "driver": driver}[who](url, file, count)
    # With the process that reads: both are there together.
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    peak = sum(resource.getrusage(who).ru_maxrss for who in both) / 1024
    return {"rate": count / seconds, "peak": peak}


if __name__ == "__main__":
    who, url, count, folder = sys.argv[1:]
    print(json.dumps(asyncio.run(measure(who, url, int(count), Path(folder)))))
