"""What a helper waits for a person's words: the whole relay against aiogram's echo."""

import asyncio
import tempfile

import psutil  # type: ignore[import-untyped]

from bench.children.processes import TelegramProcess, simulated, started
from bench.table import ResultRow

PAIR = 2
ROUNDS = 30


async def rows() -> list[ResultRow]:
    """Let two people write to each other; the echo bot answers two people."""
    delay: dict[str, list[float]] = {}
    cpu: dict[str, list[float]] = {}
    for who in ("relay", "echo"):
        async with simulated(people=PAIR) as world:
            delay[who], cpu[who] = await _measured(world, who)
    plain = "aiogram echo"
    return [
        ResultRow("relay: delay of a message", delay["relay"], "ms", delay["echo"], plain),
        ResultRow("relay: CPU per message", cpu["relay"], "ms", cpu["echo"], plain),
    ]


async def _measured(world: TelegramProcess, who: str) -> tuple[list[float], list[float]]:
    delay: list[float] = []
    cpu: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        bot = started("-m", "bench.children.bot", who, "polling", world.base_url, folder)
        async with bot as process:
            async with asyncio.timeout(60):
                while not (await world.asked()).get("getUpdates"):  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
            await world.talk("Halo", 1)
            watched = psutil.Process(process.pid)
            for _ in range(ROUNDS):
                before = sum(watched.cpu_times()[:2])
                took = await world.talk("Halo", 1)
                assert took["answers"] == PAIR, took
                delay.append(took["seconds"] * 1000)
                cpu.append((sum(watched.cpu_times()[:2]) - before) * 1000 / PAIR)
    return delay, cpu
