"""Push with the limit lifted (work, messages a second), and at its pace under Telegram's limits."""

import tempfile
from collections import defaultdict
from importlib.util import find_spec

from bench.children.pace import RATE
from bench.children.processes import measured, simulated
from bench.table import ResultRow

COUNTS = {"ours": 1500, "aiogram": 1500, "ptb": 300}
ROUNDS = 3
LATENCY = 0.04
TELEGRAM = 30
RECIPIENTS = 7140
OURS = "sensusbot at 25/s"
NAMES = {
    "ours": OURS,
    "sleep": "aiogram and sleep(0.05)",
    "ptb": "python-telegram-bot's limiter",
}
PACED = {"ours": 500, "sleep": 80, "ptb": 240}


async def rows() -> list[ResultRow]:
    cpu: dict[str, list[float]] = defaultdict(list)
    rate: dict[str, list[float]] = defaultdict(list)
    async with simulated(people=max(COUNTS.values())) as world:
        for _ in range(ROUNDS):
            for who, count in COUNTS.items():
                with tempfile.TemporaryDirectory() as folder:
                    took = await measured(
                        "bench.children.push", who, world.base_url, str(count), folder
                    )
                cpu[who].append(took["cpu"] * 1000 / count)
                rate[who].append(count / took["wall"])
    plain, stock = "bare aiogram send", "python-telegram-bot, stock"
    return [
        ResultRow("push: CPU per message", cpu["ours"], "ms", cpu["aiogram"], plain),
        ResultRow("push: CPU per message", cpu["ours"], "ms", cpu["ptb"], stock),
        ResultRow("push: messages a second", rate["ours"], "/s", rate["aiogram"], plain, 0),
        ResultRow("push: messages a second", rate["ours"], "/s", rate["ptb"], stock, 0),
    ]


async def pace_rows() -> list[ResultRow]:
    """Push with 40 ms on the way: rate, worst second, refusals."""
    found: list[ResultRow] = []
    for who, count in PACED.items():
        if who == "ptb" and find_spec("aiolimiter") is None:
            continue
        moments, refused = await paced(who, count)
        limit = RATE if who == "ours" else TELEGRAM
        found += _paced_rows(NAMES[who], moments, refused, limit)
    return found


async def paced(who: str, count: int) -> tuple[list[float], int]:
    """Push at a pace; return when each message arrived, and how many requests got a 429."""
    async with simulated(people=count, latency=LATENCY, limits=True) as world:
        await measured("bench.children.pace", who, world.base_url, str(count))
        moments, refused = await world.seen()
    return sorted(moments), refused


def worst_second(moments: list[float]) -> int:
    """Return how many messages arrived in the fullest second."""
    worst, first = 0, 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1:
            first += 1
        worst = max(worst, last - first + 1)
    return worst


def _paced_rows(name: str, moments: list[float], refused: int, limit: int) -> list[ResultRow]:
    rate = (len(moments) - 1) / (moments[-1] - moments[0])
    should_send = "its limit" if limit == RATE else "Telegram's limit"
    found = [
        ResultRow(f"{name}: rate", [rate], "/s", [limit], should_send, 1),
        ResultRow(
            f"{name}: worst second", [worst_second(moments)], "messages", [limit], should_send, 0
        ),
        ResultRow(f"{name}: requests refused (429)", [refused], "", decimals=0),
    ]
    if limit == RATE:
        what = f"{name}: {RECIPIENTS} chats, extrapolated"
        found.append(
            ResultRow(what, [RECIPIENTS / rate / 60], "min", [RECIPIENTS / RATE / 60], should_send)
        )
    return found
