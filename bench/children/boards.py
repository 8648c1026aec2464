"""Makes the board of a whole country: ``python -m bench.children.boards VILLAGES DAYS``."""

import asyncio
import json
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from bot.memory import settle_memory
from bot.run.kinds import KINDS
from census.boards.progress import Reading
from census.boards.ranking import rank
from census.boards.rows import places_in
from census.boards.standing import Figures
from census.definition import BoardRule, Census
from census.people.people import Language
from census.people.submission import SubmissionState
from census.units import BoardKind, Measure, Target, Unit, UnitCode, UnitKind
from services.boards.standings import board_history, current_board, unit_trend
from storage.engine.migrating import migrate
from storage.unit_of_work import Storage

WIB = ZoneInfo("Asia/Jakarta")
FIRST = datetime(2020, 2, 15, 7, tzinfo=WIB)
IN_A_DISTRICT = 12
PAGE = 10
RULE = BoardRule(
    BoardKind.VILLAGE, (UnitKind.VILLAGE,), Measure.FAMILIES, (SubmissionState.CONFIRMED,)
)
CENSUS = Census(
    id="country",
    zone=WIB,
    official_domain="sensus.bps.go.id",
    languages=(Language("id"),),
    phases=(),
    reminders=(),
    boards=(RULE,),
    finished={},
)
HALF = (Target("Bupati", Fraction(1, 2)),)
INSERT = (
    "INSERT INTO snapshot_rows (snapshot, measure, unit, completed, base) VALUES (?, ?, ?, ?, ?)"
)


def half(_unit: Unit, _rule: BoardRule) -> tuple[Target, ...]:
    return HALF


def villages(count: int) -> list[Unit]:
    return [
        Unit(
            UnitCode(f"11.{n // IN_A_DISTRICT:05d}.{n:06d}"),
            f"Desa {n}",
            UnitKind.VILLAGE,
            UnitCode(f"11.{n // IN_A_DISTRICT:05d}"),
        )
        for n in range(count)
    ]


def sizes(units: Sequence[Unit]) -> list[tuple[int, int]]:
    """Each village's base, and how many it gains a day."""
    dice = Random(1)
    return [(dice.randint(200, 4000), dice.randint(1, 40)) for _ in units]


def rows(
    snapshot: int, day: int, units: Sequence[Unit], measures: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, str, str, int, int]]:
    for unit, (base, gain) in zip(units, measures, strict=True):
        yield snapshot, "families", unit.code, min(gain * (day + 1), base), base


async def fill(url: str, path: Path, units: Sequence[Unit], days: int) -> None:
    """Fill the database as the recaps of so many mornings would."""
    await migrate(url)
    storage = Storage(url, kinds=KINDS)
    numbers = []
    async with storage.open() as uow:
        await uow.units.put(units)
        for day in range(days):
            snapshot = await uow.snapshots.add([], as_of=FIRST + timedelta(days=day), source="BPS")
            numbers.append(snapshot.id)
        await uow.commit()
    measures = sizes(units)
    with sqlite3.connect(path) as connection:
        for day, number in enumerate(numbers):
            connection.executemany(INSERT, rows(number, day, units, measures))
    async with storage.open() as uow:
        for day, number in enumerate(numbers):
            await uow.snapshots.publish(number, at=FIRST + timedelta(days=day, hours=1))
        await uow.commit()
    await storage.close()


async def measure(count: int, days: int, folder: Path) -> dict[str, float]:
    path = folder / "boards.db"
    url, units = f"sqlite:///{path}", villages(count)
    await fill(url, path, units, days)
    now = FIRST + timedelta(days=days)
    settle_memory()
    found = ranking(units, days)
    begun = time.process_time()
    bare(path, days)
    found["bare"] = time.process_time() - begun
    storage = Storage(url, kinds=KINDS)
    async with storage.open() as uow:
        begun = time.process_time()
        board = await current_board(uow, CENSUS, RULE.kind, at=now, targets=half)
        assert board is not None
        assert board.standings[:PAGE][0].rank == 1
        found["board"] = time.process_time() - begun
        assert len(list(board.standings)) == count
        found["rows"] = time.process_time() - begun
        assert board.improved_week is not None
        assert any(row.movement for row in board.standings)
        found["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        begun = time.process_time()
        way = await unit_trend(uow, CENSUS, units[count // 2], at=now, targets=half)
        found["trend"] = (time.process_time() - begun) * 1000
        assert way is not None
        assert len(way.points) == days
        begun = time.process_time()
        history = await board_history(uow, CENSUS, RULE.kind, area=units[0].parent)
        found["history"] = (time.process_time() - begun) * 1000
        assert len(history) == days
    await storage.close()
    return found


def bare(path: Path, days: int) -> None:
    """Do the least there is to do with the same rows: read three mornings, sort the newest."""
    with sqlite3.connect(path) as connection:
        read = [
            connection.execute(
                "SELECT u.code, u.name, r.completed, r.base FROM snapshot_rows r "
                "JOIN units u ON u.code = r.unit WHERE r.snapshot = ? AND r.measure = 'families'",
                (number,),
            ).fetchall()
            for number in (days, days - 1, days - 7)
        ]
    sorted((-done / base, -base, name, code) for code, name, done, base in read[0])


def ranking(units: Sequence[Unit], days: int) -> dict[str, float]:
    """Rank without storage, beside a plain sort of the same tuples."""
    newest, before = (
        [
            Figures(unit, min(gain * day, base), base, HALF)
            for unit, (base, gain) in zip(units, sizes(units), strict=True)
        ]
        for day in (days, days - 1)
    )
    tuples = [
        (-each.completed / each.base, -each.base, each.unit.name, each.unit.code) for each in newest
    ]
    begun = time.process_time()
    sorted(tuples)
    plain = time.process_time() - begun
    begun = time.process_time()
    counts = {each.unit.code: (each.completed, each.base) for each in before}
    earlier = places_in(Reading(FIRST, counts))
    middle = time.process_time()
    ranked = list(rank(newest, before=earlier, days_left=None))
    took = time.process_time() - middle
    assert len(ranked) == len(units)
    return {"plain": plain, "rank": took, "before": middle - begun}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        done = asyncio.run(measure(int(sys.argv[1]), int(sys.argv[2]), Path(folder)))
        print(json.dumps(done))
