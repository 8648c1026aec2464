"""How many requests for the public page a core answers from memory."""

import asyncio
import json
import sys

from bench.table import ResultRow

ROUNDS = 5
WANTED = 500
"""A link that goes round in every group brings so many a second."""


async def rows() -> list[ResultRow]:
    found: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bench.children.serving", stdout=asyncio.subprocess.PIPE
        )
        said, _ = await child.communicate()
        if child.returncode:
            raise RuntimeError("the child did not end well")
        for name, value in json.loads(said).items():
            found.setdefault(name, []).append(value)
    return [
        ResultRow(
            f"public page: {name}", values, "a second of CPU", [WANTED], "what it has to do", 0
        )
        for name, values in found.items()
    ]
