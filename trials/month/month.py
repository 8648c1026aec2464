"""The month as a whole: who is there, which days there are, and what must hold at its end."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from census.fieldwork.workers import Badge, FieldRole
from tests.support.postgres import Postgres
from trials.month import figures
from trials.month.books import Books
from trials.month.days import Staff, WorkingDay
from trials.month.doors import Doors
from trials.month.entering import (
    NotAsSaidError,
    everybody_joins,
    must,
    visits_begin,
    work_is_shared_out,
)
from trials.month.evening import DistrictGroups
from trials.month.field import Field
from trials.month.heard import WIB
from trials.month.leading import approves_all
from trials.month.lists import bring_in, make_lists
from trials.month.resting import nothing_secret_rests
from trials.once import do_once

SHARED_OUT = datetime(2020, 6, 22, 9, tzinfo=WIB)
FIRST = date(2020, 7, 1)
SUNDAY = 7
AFTERWARDS = 2
"""Working days after the planned ones, for what was reopened or handed over late."""
ADAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MonthSize:
    """How much of the regency, for how many days of work, and until which day."""

    villages: int | None
    days: int
    ill: int
    without: int
    last: date = date(2020, 7, 31)


WHOLE = MonthSize(villages=None, days=6, ill=8, without=12)
SMALL = MonthSize(villages=2, days=3, ill=2, without=1, last=date(2020, 7, 8))


def run_month(seed: int, size: MonthSize = WHOLE) -> int:
    """Live the month on PostgreSQL, and print what it took; return the exit code."""
    with tempfile.TemporaryDirectory() as text, pytest.MonkeyPatch.context() as patch:
        do_once(patch)
        folder = Path(text)
        server = Postgres(folder)
        try:
            url = asyncio.run(server.create(migrated=False))
            begun, cpu = time.monotonic(), time.process_time()
            field = live_month(folder, url, seed, size)
        finally:
            server.stop()
    heard, books = field.heard, field.books
    print(
        f"month {seed}: {len(books.workers):,} fieldworkers, {len(books.pages):,} blocks, all "
        f"approved; {field.acts:,} acts, {heard.said['answered']:,} answers, "
        f"{heard.said['pushed']:,} messages unasked; {time.process_time() - cpu:.0f} s of CPU, "
        f"{time.monotonic() - begun:.0f} s"
    )
    return 0


def live_month(folder: Path, url: str, seed: int, size: MonthSize) -> Field:
    """Live a month on a database that is still empty. Raises NotAsSaidError."""
    lists = bring_in(folder, url, make_lists(size.villages))
    field = Field(folder, url, lists, SHARED_OUT)
    asyncio.run(_live(field, size, Random(seed)))
    nothing_secret_rests(url, field)
    if field.heard.complaints:
        some = "\n".join(field.heard.complaints[:20])
        raise NotAsSaidError(f"{len(field.heard.complaints)} messages:\n{some}")
    return field


async def _live(field: Field, size: MonthSize, chance: Random) -> None:
    days = _working_days(size.days)
    async with field.bot():
        staff = await _enter(field, size, chance)
        for number, day in enumerate(days[: size.days // 2]):
            await WorkingDay(staff, day, number, size.days - number).live()
    await staff.write_while_it_is_down()
    async with field.bot():
        for number, day in enumerate(days[size.days // 2 :], start=size.days // 2):
            await WorkingDay(staff, day, number, size.days - number).live()
        await _end(staff)
        await field.until(_at(size.last, 20, 30))


def _working_days(count: int) -> Sequence[date]:
    """Return the days on which people work, and those for the rest; Sundays are free."""
    days: list[date] = []
    day = FIRST
    while len(days) < count + AFTERWARDS:
        if day.isoweekday() != SUNDAY:
            days.append(day)
        day += ADAY
    return days


async def _enter(field: Field, size: MonthSize, chance: Random) -> Staff:
    """Let everybody join and hear of the own work, and the visits begin."""
    books = field.books
    enumerators = [each.badge for each in books.with_role(FieldRole.ENUMERATOR)]
    without = frozenset(chance.sample(enumerators, size.without))
    crowd = await everybody_joins(field, without)
    await field.sends_what_is_owed()
    await work_is_shared_out(field, crowd)
    groups = DistrictGroups(field)
    await groups.bind(crowd.admin)
    doors = Doors(field, chance)
    await doors.move_in(sorted({page.block.village for page in books.pages.values()}))
    silent = chance.choice([lead for lead in _leads(books) if not without & {*books.team(lead)}])
    teams = {lead for lead in _leads(books) if lead != silent}
    may_be_ill = [b for b in enumerators if books.teams.get(b) in teams and b not in without]
    ill = [chance.choice(books.team(silent)), *chance.sample(may_be_ill, size.ill - 1)]
    staff = Staff(field, crowd, doors, groups, chance, without, silent, ill)
    await field.until(_at(FIRST, 7, 30))
    await visits_begin(field, crowd)
    return staff


def _leads(books: Books) -> list[Badge]:
    return sorted(set(books.teams.values()))


async def _end(staff: Staff) -> None:
    """Let who is over the silent one approve the rest; everything must be approved by now."""
    field, crowd, books = staff.here, staff.crowd, staff.here.books
    for worker in books.with_role(FieldRole.DISTRICT_COORDINATOR):
        waiting = [p for p in books.inside(books.district(worker.badge)) if p.state == "finished"]
        if waiting:
            await field.in_rounds([approves_all(field, crowd.who(worker.badge), waiting)])
    left = [page for page in books.pages.values() if page.state != "approved"]
    if left:
        some = [(page.code, page.state, page.owner) for page in left[:5]]
        raise NotAsSaidError(f"{len(left)} blocks are not approved, such as {some}")
    await figures.figures_agree(field, crowd)
    await field.sends_what_is_owed()
    staff.doors.require_answers()
    await crowd.admin.sends("/alokasi")
    await crowd.admin.presses("Tutup kerja lapangan")
    await crowd.admin.presses("Tutup kerja lapangan")
    must(crowd.admin.sees(), "Kerja lapangan ditutup")


def _at(day: date, hour: int, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=WIB)
