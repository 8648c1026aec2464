"""``python -m bench [--markdown] [--json FILE] [NAME …]``: run all experiments, or those named."""

import argparse
import asyncio
import sys
import time
from pathlib import Path

from bench import (
    deciding,
    drawing,
    journeys,
    planning,
    pushing,
    ranking,
    registering,
    starting,
)
from bench.children import allocating, receipts
from bench.table import ResultRow, document, show
from bench.talking import answering, conversing, growing

EXPERIMENTS = {
    "answer": answering.rows,
    "push": pushing.rows,
    "pace": pushing.pace_rows,
    "start": starting.rows,
    "memory": growing.rows,
    "plan": planning.rows,
    "registry": registering.rows,
    "board": ranking.rows,
    "board-day": ranking.day_rows,
    "picture": drawing.rows,
    "page": drawing.page_rows,
    "journey": journeys.rows,
    "proofs": deciding.rows,
    "receipt": receipts.rows,
    "allocate": allocating.rows,
    "relay": answering.relay_rows,
    "answer-postgres": conversing.postgres_rows,
    "answer-raw": conversing.raw_rows,
    "latency": conversing.latency_rows,
}


async def run(names: list[str]) -> list[ResultRow]:
    found: list[ResultRow] = []
    for name, experiment in EXPERIMENTS.items():
        if not names or name in names:
            print(f"{name} …", file=sys.stderr, flush=True)
            found += await experiment()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure, in one run.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(EXPERIMENTS))
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows here as well")
    asked = parser.parse_args()
    if unknown := sorted({*asked.names} - EXPERIMENTS.keys()):
        parser.error(f"There is no {', '.join(unknown)}; there are: {', '.join(EXPERIMENTS)}.")
    if asked.json is not None:
        # What cannot be written is said before minutes of measuring.
        try:
            asked.json.touch()
        except OSError as trouble:
            parser.error(f"{asked.json}: {trouble.strerror}")
    begun = time.monotonic()
    rows = asyncio.run(run(asked.names))
    show(rows, markdown=asked.markdown)
    if asked.json is not None:
        asked.json.write_text(document(rows), encoding="utf-8")
    print(f"{time.monotonic() - begun:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
