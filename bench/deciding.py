"""A queue of proofs and those who decide on it: decisions a second, and the wait for the next."""

from bench.children.processes import measured
from bench.table import ResultRow

PROOFS, VERIFIERS = 7140, 40
PATIENCE = 1200.0


async def rows() -> list[ResultRow]:
    words = ("bench.children.proofs", str(PROOFS), str(VERIFIERS))
    sqlite = await measured(*words, "sqlite", patience=PATIENCE)
    other = await measured(*words, "postgresql", patience=PATIENCE)
    return [
        ResultRow(
            "7,140 proofs decided by 40 verifiers at once, SQLite",
            [sqlite["rate"]],
            "/s",
            [sqlite["bare"]],
            "bare driver, one after another",
            0,
        ),
        ResultRow("… the next proof comes after, median", [sqlite["median"]], "ms", decimals=0),
        ResultRow("… the longest wait for the next one", [sqlite["longest"]], "ms", decimals=0),
        ResultRow(
            "the same on PostgreSQL",
            [other["rate"]],
            "/s",
            [sqlite["rate"]],
            "SQLite",
            0,
        ),
        ResultRow("… the longest wait for the next one", [other["longest"]], "ms", decimals=0),
    ]
