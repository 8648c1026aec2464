"""Planning for a whole regency's readers, and what recording an outcome costs."""

from bench.children import measured
from bench.table import Row

PEOPLE = 100_000
ROUNDS = 2


async def rows() -> list[Row]:
    took = [await measured("bench.planning_child", str(PEOPLE)) for _ in range(ROUNDS)]
    return [
        Row("planning reminders for 100,000", [each["seconds"] for each in took], "s"),
        Row("… memory at its peak", [each["peak"] for each in took], "MiB", decimals=0),
        Row(
            "recording an outcome, 100 at a time",
            [each["batch"] for each in took],
            "ms",
            [each["one"] for each in took],
            "one by one",
            3,
        ),
    ]
