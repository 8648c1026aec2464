"""What a family's walk, a reminder and a province's areas take, on PostgreSQL."""

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from bench import pushing
from bench.children.deployment import Deployed, seconds
from bench.children.processes import TelegramProcess, simulated
from bot.run.kinds import KINDS
from services.campaign.reminding import plan_reminders
from storage.unit_of_work import Storage
from tests.push.crowd import settle
from tests.push.processes import RULES
from tests.push.stage import FIRST_OF_MARCH, NINE
from tests.support.postgres import Postgres

WARM, FAMILIES, REMINDED, PACED = 50, 250, 20_000, 150
ROLES = ("all", "conversation", "push", "schedule")
MIB = 2**20


@dataclass(frozen=True, slots=True)
class Walked:
    """A family's walk: updates, milliseconds of processor time each, bytes that stay of it."""

    updates: int
    a_second: float
    bot_ms: float
    database_ms: float
    kept: float
    connections: dict[str, int]
    memory: dict[str, float]
    """Connections and MiB of a process of each role: of the first while families walk."""
    empty: int
    """Bytes of a database that has the areas of one regency, and nobody."""


@dataclass(frozen=True, slots=True)
class Reminded:
    """A person who agreed, a message that is owed: bytes each; how many are planned a second."""

    person: float
    owed: float
    planned: float


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The areas of a province in one bot: bytes of the database, seconds until they are there."""

    size: int
    took: float


@dataclass(frozen=True, slots=True)
class CapacityFigures:
    """All that was measured; the pace in messages a second."""

    walked: Walked
    reminded: Reminded
    province: LaidOut
    pace: float


async def measure(regencies: Sequence[str]) -> CapacityFigures:
    with tempfile.TemporaryDirectory() as name:
        server = Postgres(Path(name))
        try:
            walked = await _walked(Deployed(Path(name), await server.create()))
            province = await _laid_out(Deployed(Path(name), await server.create()), regencies)
            reminded = await _reminded(Deployed(Path(name), await server.create()))
        finally:
            server.stop()
    moments, _ = await pushing.paced("ours", PACED)
    return CapacityFigures(
        walked, reminded, province, (len(moments) - 1) / (moments[-1] - moments[0])
    )


async def _walked(deployed: Deployed) -> Walked:
    deployed.configure('["35.09"]')
    await deployed.migrate()
    empty = await deployed.size()
    async with simulated(people=WARM + FAMILIES) as world, asyncio.TaskGroup() as group:
        async with deployed.running(ROLES[0], world) as bot:
            await world.walk(0, WARM)
            before = seconds(bot), deployed.database_seconds(), await deployed.size()
            walking = group.create_task(world.walk(WARM, WARM + FAMILIES))
            connections = {ROLES[0]: 0}
            while not walking.done():
                found = await deployed.connections()
                connections[ROLES[0]] = max(found, connections[ROLES[0]])
                await asyncio.sleep(0.2)
            took = walking.result()
            spent = seconds(bot) - before[0], deployed.database_seconds() - before[1]
            memory = {ROLES[0]: bot.memory_info().rss / MIB}
            kept = (await deployed.size() - before[2]) / FAMILIES
        for role in ROLES[1:]:
            connections[role], memory[role] = await _idle(deployed, role, world)
    updates = took["updates"]
    bot_ms, database_ms = (each * 1000 / updates for each in spent)
    return Walked(
        updates=updates // FAMILIES,
        a_second=updates / took["seconds"],
        bot_ms=bot_ms,
        database_ms=database_ms,
        kept=kept,
        connections=connections,
        memory=memory,
        empty=empty,
    )


async def _idle(deployed: Deployed, role: str, world: TelegramProcess) -> tuple[int, float]:
    """Return connections and MiB of a process that has started, and has nothing to do."""
    async with deployed.running(role, world) as process:
        found = 0
        async with asyncio.timeout(60):
            while not found:
                await asyncio.sleep(1)
                found = await deployed.connections()
        await asyncio.sleep(5)
        return await deployed.connections(), process.memory_info().rss / MIB


async def _laid_out(deployed: Deployed, regencies: Sequence[str]) -> LaidOut:
    deployed.configure(str(list(regencies)))
    took = await deployed.migrate()
    return LaidOut(await deployed.size(), took)


async def _reminded(deployed: Deployed) -> Reminded:
    before = await deployed.size()
    await settle(deployed.url, REMINDED, at=FIRST_OF_MARCH)
    people = await deployed.size()
    storage = Storage(deployed.url, kinds=KINDS)
    begun = perf_counter()
    async with storage.open() as uow:
        assert await plan_reminders(uow, RULES, now=NINE) == REMINDED
        await uow.commit()
    took = perf_counter() - begun
    await storage.close()
    owed = await deployed.size() - people
    return Reminded((people - before) / REMINDED, owed / REMINDED, REMINDED / took)
