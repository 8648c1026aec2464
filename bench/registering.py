"""The registry of a regency, read, hashed and stored, against the bare driver.

What is measured is a part of it, for that takes minutes; ``BENCH_HOUSEHOLDS`` tries another one.
"""

import os
import tempfile
from collections import defaultdict
from pathlib import Path

from bench.children.processes import measured
from bench.table import ResultRow
from tests.support.postgres import Postgres

WHOLE = 857_415
"""A line each, as many as Kudus has people by one of its two bases."""
HOUSEHOLDS = int(os.environ.get("BENCH_HOUSEHOLDS", "200000"))
PATIENCE = 600


async def rows() -> list[ResultRow]:
    found: list[ResultRow] = []
    with tempfile.TemporaryDirectory() as folder:
        found += await _rows("SQLite", "executemany", folder, None)
        server = Postgres(Path(folder))
        try:
            found += await _rows("PostgreSQL", "bare COPY", folder, server)
        finally:
            server.stop()
    return found


async def _rows(name: str, against: str, folder: str, server: Postgres | None) -> list[ResultRow]:
    rate: dict[str, list[float]] = defaultdict(list)
    peak: dict[str, list[float]] = defaultdict(list)
    for who in ("driver", "ours"):
        path = Path(folder) / f"{who}.db"
        url = await server.create(migrated=False) if server else f"sqlite:///{path}"
        words = ("bench.children.registry", who, url, str(HOUSEHOLDS), folder)
        took = await measured(*words, patience=PATIENCE)
        rate[who].append(took["rate"])
        peak[who].append(took["peak"])
        if server:
            await server.drop(url)
    what = f"registry of {WHOLE:,}, {name}"
    return [
        ResultRow(f"{what}: rows a second", rate["ours"], "/s", rate["driver"], against, 0),
        ResultRow("… memory at its peak", peak["ours"], "MiB", decimals=0),
    ]
