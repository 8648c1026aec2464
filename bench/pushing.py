"""Push with the limit lifted: work per message, and messages a second."""

import tempfile
from collections import defaultdict

from bench.children.processes import measured, simulated
from bench.table import ResultRow

COUNTS = {"ours": 1500, "aiogram": 1500, "ptb": 300}
ROUNDS = 3


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
