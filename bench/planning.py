"""Planning for a whole regency's readers, and what recording an outcome costs."""

from bench.children.processes import measured
from bench.table import ResultRow

PEOPLE = 100_000
ROUNDS = 2


async def rows() -> list[ResultRow]:
    took = [await measured("bench.children.planning", str(PEOPLE), "sqlite") for _ in range(ROUNDS)]
    other = await measured("bench.children.planning", str(PEOPLE), "postgresql")
    return [
        ResultRow(
            "planning reminders for 100,000, SQLite", [each["seconds"] for each in took], "s"
        ),
        ResultRow("… PostgreSQL", [other["seconds"]], "s"),
        ResultRow("… processor time, SQLite", [each["worked"] for each in took], "s"),
        ResultRow("… processor time, PostgreSQL, without the server's", [other["worked"]], "s"),
        ResultRow(
            "planning help for 100,000 who are stuck, SQLite", [e["helped"] for e in took], "s"
        ),
        ResultRow("… PostgreSQL", [other["helped"]], "s"),
        ResultRow("… memory at its peak", [each["peak"] for each in took], "MiB", decimals=0),
        ResultRow(
            "recording an outcome, 100 at a time",
            [each["batch"] for each in took],
            "ms",
            [each["one"] for each in took],
            "one by one",
            3,
        ),
    ]
