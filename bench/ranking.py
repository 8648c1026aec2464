"""The board of a whole country's villages, from storage and without it; a regency's whole morning.

Processor time, so that what else runs on the machine counts little.
"""

from bench.children.processes import measured
from bench.table import ResultRow

VILLAGES, DAYS = 83_763, 46
ROUNDS = 2
BOARD_DAY = 3
"""Seconds."""
PATIENCE = 600


async def rows() -> list[ResultRow]:
    took = [
        await measured("bench.children.boards", str(VILLAGES), str(DAYS), patience=PATIENCE)
        for _ in range(ROUNDS)
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
        ResultRow(
            "\u2026 and all of its rows, as a file has them",
            every("rows"),
            "s",
            every("bare"),
            "bare driver and sorted()",
        ),
        ResultRow("\u2026 memory at its peak", every("peak"), "MiB", decimals=0),
        ResultRow("a village's way through 46 days", every("trend"), "ms", decimals=0),
        ResultRow("a district's board on each of 46 days", every("history"), "ms", decimals=0),
    ]


async def day_rows() -> list[ResultRow]:
    """A morning with new data: from publishing until every board, picture and digest is there."""
    took = [await measured("bench.children.board_day", patience=PATIENCE) for _ in range(ROUNDS)]

    def every(name: str) -> list[float]:
        return [each[name] for each in took]

    goal = [BOARD_DAY]
    return [
        ResultRow(
            "board day of 248 villages and 60 offices: processor time",
            every("whole"),
            "s",
            goal,
            "what it may take",
        ),
        ResultRow("… published, and all of it in the queue", every("queued"), "s"),
        ResultRow("… claimed, composed and put into words", every("composed"), "s"),
        ResultRow("… every picture drawn", every("drawn"), "s"),
        ResultRow("… pictures", every("pictures"), "", decimals=0),
    ]
