"""The board of a whole country's villages, from storage and without it."""

from bench.children.processes import measured
from bench.table import ResultRow

VILLAGES, DAYS = 83_763, 46
ROUNDS = 2


async def rows() -> list[ResultRow]:
    took = [
        await measured("bench.children.boards", str(VILLAGES), str(DAYS)) for _ in range(ROUNDS)
    ]

    def every(name: str) -> list[float]:
        return [each[name] for each in took]

    return [
        ResultRow(
            f"ranking {VILLAGES:,} villages", every("rank"), "s", every("plain"), "sorted()", 3
        ),
        ResultRow(
            "their board from 46 days of snapshots, with movement, day and week",
            every("board"),
            "s",
            every("bare"),
            "bare driver and sorted()",
        ),
        ResultRow("\u2026 memory at its peak", every("peak"), "MiB", decimals=0),
        ResultRow("a village's way through 46 days", every("trend"), "ms", decimals=0),
        ResultRow("a district's board on each of 46 days", every("history"), "ms", decimals=0),
    ]
