"""The sizes: how large a SQLite file becomes in a campaign and the year after it.

A twentieth of 107,000 people come, are reminded, hand in and ask for help; jobs run, updates are
numbered, a recap is published each day. Each night the bot throws away what is old. In the year
after the campaign the file may not go on growing.
"""

import asyncio
import sqlite3
import tempfile
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from bot.run.kinds import KINDS
from census.people.people import Grant, Role
from census.questions.questions import QuestionSpans
from census.recaps.recap import RecapRow
from census.units import Measure, UnitCode
from services.operations.pruning import prune
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from trials.town.ground import make_ground
from trials.year.year import ADMIN, DAY, FIRST, MILESTONES, days_until, live_a_day

PART: Final = 20
PEOPLE: Final = 107_000 // PART
UNITS: Final = 132 + 9 + 45
"""Villages, districts and offices of Kudus: the lines of a recap. They are not a part but all."""
RUNS: Final = 130
"""Job runs of a day, by the times in config.yaml."""
UPDATES: Final = 12
"""Messages and presses of somebody who comes."""
SPANS: Final = QuestionSpans(timedelta(days=90), timedelta(days=2))
MOST: Final = 500
"""MiB that the file of all 107,000 may have at any time; docs/performance.md says so."""
FIXED: Final = ("snapshot_rows", "snapshot_contents", "snapshots", "job_runs")
"""Tables that grow with the days, and not with the people."""
MEBIBYTE: Final = 2**20


def run_sizes() -> int:
    """Live a campaign and the year after it; print the sizes; return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_live(Path(folder) / "sizes.db"))


async def _live(file: Path) -> int:
    ground, storage = make_ground(), Storage(f"sqlite:///{file}", kinds=KINDS)
    seen: dict[str, int] = {}
    fixed = 0
    try:
        await storage.migrate()
        async with storage.open() as uow:
            await uow.people.add(ADMIN, at=FIRST)
            await uow.people.grant(ADMIN, Grant(Role.ADMIN))
            await uow.commit()
        seen["empty"] = _size(file)
        for day in days_until(max(MILESTONES.values())):
            async with storage.open() as uow:
                await live_a_day(uow, day, PEOPLE)
                await _runs(uow, day)
                await uow.commit()
            async with storage.open() as uow:
                await prune(uow, ground.rules, SPANS, now=day + timedelta(hours=14, minutes=30))
            for name, moment in MILESTONES.items():
                if name not in seen and day + DAY > moment:
                    seen[name] = _size(file)
                    fixed = max(fixed, _fixed(file))
        await storage.upkeep.shrink()
        seen["made smaller"] = _size(file)
    finally:
        await storage.close()
    return _judged(seen, fixed)


def _size(file: Path) -> int:
    return file.stat().st_size


def _fixed(file: Path) -> int:
    """Return how many bytes the fixed tables take: a copy is made smaller with and without them."""
    copy = file.with_suffix(".copy")
    with closing(sqlite3.connect(file)) as kept, closing(sqlite3.connect(copy)) as made:
        kept.backup(made)
        made.execute("VACUUM")
        whole = _size(copy)
        for table in FIXED:
            made.execute(f"DELETE FROM {table}")
        made.commit()
        made.execute("VACUUM")
        without = _size(copy)
    copy.unlink()
    return whole - without


async def _runs(uow: UnitOfWork, day: datetime) -> None:
    """Let the bot's own records of a day come: runs, numbers of updates, a recap."""
    number = (day - FIRST).days
    for run in range(RUNS):
        await uow.jobs.begin("helpdesk", day + timedelta(minutes=run), at=day)
    if number < 40:
        for update in range(PEOPLE // 40 * UPDATES):
            await uow.updates.first_time(number * 1_000_000 + update, at=day)
    if day <= MILESTONES["campaign over"]:
        codes = [UnitCode(f"unit-{unit:04d}") for unit in range(UNITS)]
        rows = [RecapRow(code, Measure.FAMILIES, number, 1000) for code in codes]
        snapshot = await uow.snapshots.add(rows, as_of=day, source="BPS")
        await uow.snapshots.publish(snapshot.id, at=day)


def _judged(seen: dict[str, int], fixed: int) -> int:
    print(f"{PEOPLE:,} people, a {PART}th of 107,000, on SQLite; MiB of the file")
    for name, size in seen.items():
        print(f"{name:20}{size / MEBIBYTE:>10.1f}")
    online = (seen["online phase over"] - seen["empty"] - fixed) / MEBIBYTE
    print(f"recaps and runs of jobs, however many people: {fixed / MEBIBYTE:.1f} MiB")
    print(f"a day of the online phase, for all 107,000: {online * PART / 46:.1f} MiB")
    once = seen["empty"] + fixed
    largest = (once + (max(seen.values()) - once) * PART) / MEBIBYTE
    print(f"the largest, for all 107,000: {largest:.0f} MiB; at most {MOST} are promised")
    after = seen["a year later"] <= seen["campaign over"] * 1.02
    if not after:
        print("✗ in the year after the campaign the file went on growing")
    if largest > MOST:
        print("✗ the file is larger than promised")
    return 0 if after and largest <= MOST else 1
