"""What the bot keeps in memory after much use. ``BENCH_UPDATES`` tries it with fewer."""

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from bench.children.processes import simulated, started
from bench.starting import CONFIG, RUN, environment
from bench.table import ResultRow

UPDATES = int(os.environ.get("BENCH_UPDATES", "100000"))
PEOPLE = 50
MIB = 2**20
KNOWS_BY_NOW = 5.0
"""Seconds after its first question to Telegram, in which it reads what it knows."""


async def rows() -> list[ResultRow]:
    """Measure after each round of a thousand updates, of all kinds, with pictures and files."""
    seen: list[tuple[int, float, float]] = []
    done = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "config.yaml").write_text(CONFIG, encoding="utf-8")
        lay_out = (sys.executable, "-m", "bench.children.talking.bot", "laid-out", "", "", name)
        subprocess.run(lay_out, env=environment(folder), check=True)  # noqa: ASYNC221 - nothing else runs yet
        async with simulated(people=PEOPLE) as world:
            config = ("--config", str(folder / "config.yaml"))
            given = environment(folder) | {"SENSUSBOT_API_BASE": world.base_url}
            async with started(*RUN, *config, environment=given) as process:
                async with asyncio.timeout(300):
                    while not (await world.asked()).get("getUpdates"):  # noqa: ASYNC110
                        await asyncio.sleep(0.1)
                await asyncio.sleep(KNOWS_BY_NOW)
                watched = psutil.Process(process.pid)
                ready = watched.memory_info().rss / MIB
                while done < UPDATES:
                    done += await world.use(len(seen))
                    used = watched.cpu_times()
                    seen.append((done, watched.memory_info().rss / MIB, used.user + used.system))
                    print(*seen[-1], file=sys.stderr, flush=True)
            asked = await world.asked()
    memory = [each for _, each, _ in seen]
    half = len(memory) // 2
    pictures, files = (asked.get(method, 0) for method in ("sendPhoto", "sendDocument"))
    after = f"memory after {done:,} updates of all kinds; {pictures:,} pictures, {files:,} files"
    spent = 1000 * (seen[-1][2] - seen[0][2]) / max(1, seen[-1][0] - seen[0][0])
    return [
        ResultRow(after, memory[-1:], "MiB", [ready], "when it can answer questions", 0),
        ResultRow("… its second half", memory[half:], "MiB", memory[half : half + 1], "half", 0),
        ResultRow("… CPU per update", [spent], "ms"),
    ]
