"""Plans for many and records outcomes: ``python -m bench.children.planning N DATABASE``.

The database is ``sqlite`` or ``postgresql``; the latter is started for it, as in the tests.
"""

import asyncio
import json
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from bot.memory import settle_memory
from bot.run.kinds import KINDS
from census.push.delivery import Delivery, DeliveryState, Settlement
from services.campaign.reminding import plan_reminders
from services.campaign.triggered import plan_triggered
from storage.engine.batch import insert_new
from storage.engine.engine import connect
from storage.engine.migrating import migrate
from storage.engine.transaction import Transaction
from storage.tables.people.people import journey_steps
from storage.unit_of_work import Storage
from tests.push.crowd import chats_of, settle
from tests.push.processes import RULES
from tests.push.stage import FIRST_OF_MARCH, NINE
from tests.support.postgres import Postgres

TWO_DAYS_LATER = NINE.replace(day=NINE.day + 2, hour=6)
LEASE = timedelta(minutes=5)
BATCH = 100


async def measure(people: int, url: str) -> dict[str, float]:
    await migrate(url)
    await settle(url, people, at=FIRST_OF_MARCH)
    storage = Storage(url, kinds=KINDS)
    await _known_to_planner(url)
    settle_memory()
    begun, work = time.perf_counter(), time.process_time()
    async with storage.open() as uow:
        new = await plan_reminders(uow, RULES, now=NINE)
    planned, worked = time.perf_counter() - begun, time.process_time() - work
    assert new == people
    helped = await _helped(storage, url, people)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    one_by_one = await _recorded(storage, 500, 1)
    together = await _recorded(storage, 5000, BATCH)
    await storage.close()
    return {
        "seconds": planned,
        "worked": worked,
        "helped": helped,
        "peak": peak / 1024,
        "one": one_by_one,
        "batch": together,
    }


async def _known_to_planner(url: str) -> None:
    """Let the database count its rows, as PostgreSQL does by itself within a minute of such a day.

    Without that the first pages are read by a plan for a few people: two seconds of its time.
    """
    engine = connect(url)
    transaction = Transaction(engine)
    await transaction.run(text("ANALYZE"))
    await transaction.commit()
    await engine.dispose()


async def _helped(storage: Storage, url: str, people: int) -> float:
    """Let everybody rest on the second step; return the seconds of planning help for them."""
    engine = connect(url)
    transaction = Transaction(engine)
    step = {"phase": "online", "step": "prepare", "at": NINE}
    rows = ({"chat": chat, **step} for chat in chats_of(people))
    await insert_new(transaction, journey_steps, rows)
    await transaction.commit()
    await engine.dispose()
    begun = time.perf_counter()
    async with storage.open() as uow:
        new = await plan_triggered(uow, RULES, now=TWO_DAYS_LATER)
    assert new == people
    return time.perf_counter() - begun


async def _recorded(storage: Storage, count: int, at_once: int) -> float:
    """Record outcomes, so many in a transaction; return milliseconds for each."""
    async with storage.open() as uow:
        claimed = await uow.deliveries.claim(NINE, limit=count, lease_until=NINE + LEASE)
        await uow.commit()
    assert len(claimed) == count
    begun = time.perf_counter()
    for first in range(0, count, at_once):
        await _record(storage, claimed[first : first + at_once])
    return (time.perf_counter() - begun) * 1000 / count


async def _record(storage: Storage, some: Sequence[Delivery]) -> None:
    async with storage.open() as uow:
        await uow.deliveries.settle(
            [Settlement(each.id, DeliveryState.SENT, NINE, message_id=1) for each in some]
        )
        await uow.commit()


async def measure_on(database: str, people: int, folder: Path) -> dict[str, float]:
    if database == "sqlite":
        return await measure(people, f"sqlite:///{folder / 'plan.db'}")
    server = Postgres(folder)
    try:
        return await measure(people, await server.create())
    finally:
        server.stop()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        people, database = int(sys.argv[1]), sys.argv[2]
        print(json.dumps(asyncio.run(measure_on(database, people, Path(folder)))))
