"""What the bot keeps in memory after much use. ``BENCH_UPDATES`` tries it with fewer."""

import asyncio
import os
import tempfile

import psutil  # type: ignore[import-untyped]

from bench.children.processes import simulated, started
from bench.table import ResultRow

UPDATES = int(os.environ.get("BENCH_UPDATES", "100000"))
PEOPLE = 50
MIB = 2**20


async def rows() -> list[ResultRow]:
    """Measure after each round of a thousand updates, of all kinds, with pictures and files."""
    seen: list[tuple[int, float]] = []
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        async with simulated(people=PEOPLE) as world:
            words = ("-m", "bench.children.talking.bot", "used", "polling", world.base_url, folder)
            async with started(*words) as process:
                async with asyncio.timeout(300):
                    while not (await world.asked()).get("getUpdates"):  # noqa: ASYNC110
                        await asyncio.sleep(0.1)
                watched = psutil.Process(process.pid)
                ready = watched.memory_info().rss / MIB
                while done < UPDATES:
                    done += await world.use(len(seen))
                    seen.append((done, watched.memory_info().rss / MIB))
            pictures = (await world.asked()).get("sendPhoto", 0)
    memory = [each for _, each in seen]
    half = len(memory) // 2
    after = f"memory after {done:,} updates of all kinds, {pictures:,} pictures among the answers"
    return [
        ResultRow(after, memory[-1:], "MiB", [ready], "when ready", 0),
        ResultRow("… its second half", memory[half:], "MiB", memory[half : half + 1], "half", 0),
    ]
