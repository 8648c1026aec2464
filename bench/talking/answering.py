"""Updates handled a second, and the relay's delay: the whole bot against aiogram's smallest."""

import asyncio
import tempfile

import psutil  # type: ignore[import-untyped]

from bench.children.processes import TelegramProcess, simulated, started
from bench.table import ResultRow
from bench.talking.in_turn import WAITED_FOR, BotsInTurn, in_turn, loaded

PAIR = 2
PAIR_ROUNDS = 30


async def rows() -> list[ResultRow]:
    found: list[ResultRow] = []
    for how in WAITED_FOR:
        ours, echo = await in_turn(loaded("ours", how), loaded("echo", how))
        found += against_echo(how, ours, echo)
    return found


def against_echo(what: str, ours: BotsInTurn, echo: BotsInTurn) -> list[ResultRow]:
    """Return the rows of a bot beside the smallest that aiogram can do."""
    plain = "aiogram echo"
    return [
        ResultRow(f"{what}: updates a second", ours.rate, "/s", echo.rate, plain, 0),
        ResultRow(f"{what}: CPU per update", ours.cpu, "ms", echo.cpu, plain),
    ]


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
