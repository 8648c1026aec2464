"""Serves the public page and counts the CPU of the server alone: a core answers so many."""

import asyncio
import json
import sys
import time
from pathlib import Path

from tests.presentation.every.examples import a_catalogue
from tests.presentation.pages.page_examples import a_site
from web.public import PublicPages
from web.server import listening

REQUESTS = 2000
WARM = 64
PATHS = {
    "the front page": "/",
    "31 districts": "/papan/kecamatan",
    "what the browser has already": "/papan/kecamatan",
}


async def measured() -> dict[str, float]:
    pages = PublicPages(a_catalogue(), a_site())
    found = {}
    async with listening(pages.app(), "127.0.0.1", 0) as port:
        for name, path in PATHS.items():
            known = "already" in name
            await ask(port, path, WARM, known=known)
            begun = time.process_time()
            await ask(port, path, REQUESTS, known=known)
            found[name] = REQUESTS / (time.process_time() - begun)
    return found


async def ask(port: int, path: str, count: int, *, known: bool) -> None:
    """Ask from another process, so that its CPU does not count here."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.children.asking", str(port), path, str(count)),
        "known" if known else "new",
        cwd=Path(__file__).parents[2],
    )
    if await child.wait():
        raise RuntimeError("who asks did not end well")


def main() -> None:
    print(json.dumps(asyncio.run(measured())))


if __name__ == "__main__":
    main()
