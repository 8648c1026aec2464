"""Updates handled a second, and the relay's delay: the whole bot against aiogram's smallest."""

import asyncio
import tempfile
from collections import defaultdict

import psutil  # type: ignore[import-untyped]

from bench.children.processes import TelegramProcess, simulated, started
from bench.table import ResultRow

PEOPLE = 50
TIMES = 8
ROUNDS = 2
PAIR = 2
PAIR_ROUNDS = 30
WAITED_FOR = {"polling": "getUpdates", "webhook": "setWebhook"}


async def rows() -> list[ResultRow]:
    found: list[ResultRow] = []
    for how in WAITED_FOR:
        rate: dict[str, list[float]] = defaultdict(list)
        cpu: dict[str, list[float]] = defaultdict(list)
        for who in ("ours", "echo"):
            async with simulated(people=PEOPLE) as world:
                await _measure(world, who, how, rate[who], cpu[who])
        plain = "aiogram echo"
        found += [
            ResultRow(f"{how}: updates a second", rate["ours"], "/s", rate["echo"], plain, 0),
            ResultRow(f"{how}: CPU per update", cpu["ours"], "ms", cpu["echo"], plain),
        ]
    return found


async def _measure(
    world: TelegramProcess, who: str, how: str, rate: list[float], cpu: list[float]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with started(
            "-m", "bench.children.talking.bot", who, how, world.base_url, folder
        ) as process:
            async with asyncio.timeout(60):
                while not (await world.asked()).get(WAITED_FOR[how]):  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
            await world.talk("/bantuan", 1)
            watched = psutil.Process(process.pid)
            for _ in range(ROUNDS):
                before = sum(watched.cpu_times()[:2])
                took = await world.talk("/bantuan", TIMES)
                updates = PEOPLE * TIMES
                assert took["answers"] == updates, took
                rate.append(updates / took["seconds"])
                cpu.append((sum(watched.cpu_times()[:2]) - before) * 1000 / updates)


async def relay_rows() -> list[ResultRow]:
    """Let two people write to each other; the echo bot answers two people."""
    delay: dict[str, list[float]] = {}
    cpu: dict[str, list[float]] = {}
    for who in ("relay", "echo"):
        async with simulated(people=PAIR) as world:
            delay[who], cpu[who] = await _measured_pair(world, who)
    plain = "aiogram echo"
    return [
        ResultRow("relay: delay of a message", delay["relay"], "ms", delay["echo"], plain),
        ResultRow("relay: CPU per message", cpu["relay"], "ms", cpu["echo"], plain),
    ]


async def _measured_pair(world: TelegramProcess, who: str) -> tuple[list[float], list[float]]:
    delay: list[float] = []
    cpu: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        bot = started("-m", "bench.children.talking.bot", who, "polling", world.base_url, folder)
        async with bot as process:
            async with asyncio.timeout(60):
                while not (await world.asked()).get("getUpdates"):  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
            await world.talk("Halo", 1)
            watched = psutil.Process(process.pid)
            for _ in range(PAIR_ROUNDS):
                before = sum(watched.cpu_times()[:2])
                took = await world.talk("Halo", 1)
                assert took["answers"] == PAIR, took
                delay.append(took["seconds"] * 1000)
                cpu.append((sum(watched.cpu_times()[:2]) - before) * 1000 / PAIR)
    return delay, cpu
