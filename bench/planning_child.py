"""Plans reminders for many on SQLite and records outcomes: ``python -m bench.planning_child N``."""

import asyncio
import json
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from census.delivery import Delivery, DeliveryState
from services.ports import Settlement
from services.reminding import plan_reminders
from storage.migrating import migrate
from storage.unit_of_work import Storage
from tests.push.crowd import settle
from tests.push.processes import RULES
from tests.push.stage import FIRST_OF_MARCH, NINE

LEASE = timedelta(minutes=5)
BATCH = 100


async def measure(people: int, folder: Path) -> dict[str, float]:
    url = f"sqlite:///{folder / 'plan.db'}"
    await migrate(url)
    await settle(url, people, at=FIRST_OF_MARCH)
    storage = Storage(url)
    begun = time.perf_counter()
    async with storage.open() as uow:
        new = await plan_reminders(uow, RULES, now=NINE)
    planned = time.perf_counter() - begun
    assert new == people
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    one_by_one = await _recorded(storage, 500, 1)
    together = await _recorded(storage, 5000, BATCH)
    await storage.close()
    return {
        "seconds": planned,
        "peak": peak / 1024,
        "one": one_by_one,
        "batch": together,
    }


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


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(asyncio.run(measure(int(sys.argv[1]), Path(folder)))))
