"""From the command to the first question to Telegram, and what it keeps in memory."""

import asyncio
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from bench.children.processes import TelegramProcess, simulated, started
from bench.table import ResultRow
from tests.push.processes import TOKEN

ROUNDS = 3
MIB = 2**20
IMPORT = "import aiogram, json, resource; print(json.dumps(resource.getrusage(0).ru_maxrss))"
CONFIG = 'census: sp2020\nareas: ["35.09"]\n'


async def rows() -> list[ResultRow]:
    ready: list[float] = []
    memory: list[float] = []
    imported: list[float] = []
    import_memory: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        _configure(Path(folder))
        for _ in range(ROUNDS + 1):
            async with simulated() as world:
                seconds, resident = await _start(world, Path(folder))
            ready.append(seconds)
            memory.append(resident)
            begun = time.monotonic()
            async with started("-c", IMPORT) as process:
                assert process.stdout is not None
                import_memory.append(json.loads(await process.stdout.read()) * 1024 / MIB)
            imported.append(time.monotonic() - begun)
    # The first start also makes the database and fills the caches of the disk.
    plain = "import aiogram"
    return [
        ResultRow("start until ready", ready[1:], "s", imported[1:], plain),
        ResultRow("memory when ready", memory[1:], "MiB", import_memory[1:], plain, 0),
    ]


def _configure(folder: Path) -> None:
    (folder / "config.yaml").write_text(CONFIG, encoding="utf-8")


async def _start(world: TelegramProcess, folder: Path) -> tuple[float, float]:
    environment = os.environ | {
        "SENSUSBOT_TOKEN": TOKEN,
        "SENSUSBOT_HASH_KEY": "a key that measures, long enough",
        "SENSUSBOT_API_BASE": world.base_url,
        "SENSUSBOT_DATABASE_URL": f"sqlite:///{folder / 'bot.db'}",
    }
    program = str(Path(sys.executable).with_name("sensusbot"))
    words = ("run", "--config", str(folder / "config.yaml"))
    begun = time.monotonic()
    async with started(*words, program=program, environment=environment) as process:
        async with asyncio.timeout(60):
            while not (await world.asked()).get("getUpdates"):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        seconds = time.monotonic() - begun
        return seconds, psutil.Process(process.pid).memory_info().rss / MIB
