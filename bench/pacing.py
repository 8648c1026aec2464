"""Push under Telegram's limits, with 40 ms on the way: rate, worst second, refusals."""

from importlib.util import find_spec

from bench.children.pace import RATE
from bench.children.processes import measured, simulated
from bench.table import ResultRow

LATENCY = 0.04
TELEGRAM = 30
RECIPIENTS = 7140
OURS = "sensusbot at 25/s"
NAMES = {
    "ours": OURS,
    "sleep": "aiogram and sleep(0.05)",
    "ptb": "python-telegram-bot's limiter",
}
COUNTS = {"ours": 500, "sleep": 80, "ptb": 240}


async def rows() -> list[ResultRow]:
    found: list[ResultRow] = []
    for who, count in COUNTS.items():
        if who == "ptb" and find_spec("aiolimiter") is None:
            continue
        async with simulated(people=count, latency=LATENCY, limits=True) as world:
            await measured("bench.children.pace", who, world.base_url, str(count))
            moments, refused = await world.seen()
        limit = RATE if who == "ours" else TELEGRAM
        found += _rows(NAMES[who], sorted(moments), refused, limit)
    return found


def worst_second(moments: list[float]) -> int:
    """Return how many messages arrived in the fullest second."""
    worst, first = 0, 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1:
            first += 1
        worst = max(worst, last - first + 1)
    return worst


def _rows(name: str, moments: list[float], refused: int, limit: int) -> list[ResultRow]:
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
