"""``python -m bench [--markdown] [NAME …]``: run all experiments, or those named."""

import asyncio
import sys
import time

from bench import (
    answering,
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
from bench.table import ResultRow, show

EXPERIMENTS = {
    "answer": answering.rows,
    "push": pushing.rows,
    "pace": pushing.pace_rows,
    "start": starting.rows,
    "plan": planning.rows,
    "registry": registering.rows,
    "board": ranking.rows,
    "picture": drawing.rows,
    "journey": journeys.rows,
    "proofs": deciding.rows,
    "receipt": receipts.rows,
    "allocate": allocating.rows,
    "relay": answering.relay_rows,
}


async def run(names: list[str]) -> list[ResultRow]:
    found: list[ResultRow] = []
    for name, experiment in EXPERIMENTS.items():
        if not names or name in names:
            print(f"{name} …", file=sys.stderr, flush=True)
            found += await experiment()
    return found


def main() -> None:
    words = sys.argv[1:]
    names = [word for word in words if not word.startswith("--")]
    if unknown := sorted({*names} - EXPERIMENTS.keys()):
        sys.exit(f"There is no {', '.join(unknown)}; there are: {', '.join(EXPERIMENTS)}.")
    begun = time.monotonic()
    rows = asyncio.run(run(names))
    show(rows, markdown="--markdown" in words)
    print(f"{time.monotonic() - begun:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
