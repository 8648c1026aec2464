"""How long others wait while one update is slow: `python -m bench.talking.waiting`. Real seconds.

The simulator keeps Telegram's rules for getUpdates: who asks for the same offset within half a
second sees one update only.
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median

from simulator.chats.people import SimulatedPerson
from simulator.cloud.trouble.faults import Fault, FaultKind
from storage.engine.migrating import migrate
from tests.support.town import Town, open_town

OTHERS = 20
BETWEEN = 0.15
"""Seconds between one of the others and the next."""

Slow = Callable[[Town, SimulatedPerson], Awaitable[None]]


async def nothing(town: Town, admin: SimulatedPerson) -> None:
    """Nobody is slow."""


async def a_slow_file(town: Town, admin: SimulatedPerson) -> None:
    """A recap whose file Telegram is slow to hand out."""
    town.telegram.faults.plan(FaultKind.HELD, method="getFile")
    await admin.sends_document("rekap.csv", b"kecamatan;respon\n", queue=True)


async def a_slow_answer(town: Town, admin: SimulatedPerson) -> None:
    """A handler that waits for somebody else, as for a status service that is slow."""
    town.telegram.faults.plan(FaultKind.HELD, method="sendMessage", chat_id=admin.chat_id)
    await admin.sends("/bantuan", queue=True)


async def a_full_group(town: Town, admin: SimulatedPerson) -> None:
    """A 429 of 35 seconds to a group."""
    group = town.telegram.group("Warga", members=[admin], with_bot=True)
    wait = Fault(FaultKind.TOO_MANY_REQUESTS, retry_after=35)
    town.telegram.faults.plan(wait, method="sendMessage", chat_id=group.chat_id)
    await admin.sends("/peringkat@sensus_bot", to=group, queue=True)


async def waits(town: Town, admin: SimulatedPerson, slow: Slow) -> list[float]:
    """Return for how many seconds each of the others waited."""
    others = [town.telegram.person(f"Warga {number}") for number in range(OTHERS)]
    await slow(town, admin)
    await asyncio.sleep(BETWEEN)
    found: list[float] = []

    async def asks(somebody: SimulatedPerson) -> None:
        begun = time.monotonic()
        await somebody.sends("/start", queue=True)
        while not somebody.from_bot:  # noqa: ASYNC110 - a message, no event
            await asyncio.sleep(0.002)
        found.append(time.monotonic() - begun)

    async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
        for somebody in others:
            tasks.create_task(asks(somebody))
            await asyncio.sleep(BETWEEN)
    town.telegram.faults.release()
    return found


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'waiting.db'}"
        await migrate(database)
        async with open_town(Path(folder), database) as town:
            admin = await town.admin()
            for slow in (nothing, a_slow_file, a_slow_answer, a_full_group):
                found = await waits(town, admin, slow)
                print(f"{slow.__name__}: median {median(found):.2f} s, most {max(found):.2f} s")


if __name__ == "__main__":
    asyncio.run(main())
