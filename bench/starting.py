"""From the command to the first question to Telegram, what it keeps in memory, short commands."""

import asyncio
import json
import os
import resource
import subprocess
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
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
IMPORT = (
    "import aiogram, json, resource; used = resource.getrusage(0); "
    "print(json.dumps([used.ru_maxrss, used.ru_utime + used.ru_stime]))"
)
CONFIG = 'census: sp2020\nareas: ["35.09"]\n'
PROGRAM = str(Path(sys.executable).with_name("sensusbot"))
RUN = ("-OO", PROGRAM, "run")
"""What Python is given to run the bot, as in deploy/sensusbot.service."""
COMMANDS = {
    "--help": ("--help",),
    "board": ("board", "district"),
}
LIBRARIES = {
    "--help": "import typer, rich",
    "board": "import sqlalchemy, aiosqlite, pydantic_settings, typer",
}
"""What a command cannot do without."""


async def rows() -> list[ResultRow]:
    ready: list[tuple[float, float, float]] = []
    imported: list[tuple[float, float, float]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "config.yaml").write_text(CONFIG, encoding="utf-8")
        for _ in range(ROUNDS + 1):
            async with simulated() as world:
                ready.append(await _start(world, folder))
            imported.append(await _import())
        commands = [row for name in COMMANDS for row in _command(name, folder)]
    # The first start also makes the database and fills the caches of the disk.
    seconds, processor, memory = zip(*ready[1:], strict=True)
    other_seconds, other_processor, other_memory = zip(*imported[1:], strict=True)
    plain = "import aiogram"
    return [
        ResultRow("start until ready", seconds, "s", other_seconds, plain),
        ResultRow("… processor time", processor, "s", other_processor, plain),
        ResultRow("memory when ready", memory, "MiB", other_memory, plain, 0),
        *commands,
    ]


async def _start(world: TelegramProcess, folder: Path) -> tuple[float, float, float]:
    """Return seconds, seconds of processor time and MiB of a bot that is ready."""
    given = environment(folder) | {"SENSUSBOT_API_BASE": world.base_url}
    config = ("--config", str(folder / "config.yaml"))
    begun = time.monotonic()
    async with started(*RUN, *config, environment=given) as process:
        async with asyncio.timeout(60):
            while not (await world.asked()).get("getUpdates"):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        seconds, seen = time.monotonic() - begun, psutil.Process(process.pid)
        used = seen.cpu_times()
        return seconds, used.user + used.system, seen.memory_info().rss / MIB


async def _import() -> tuple[float, float, float]:
    """Return the same of a Python that imports aiogram and nothing else."""
    begun = time.monotonic()
    async with started("-c", IMPORT) as process:
        assert process.stdout is not None
        kib, processor = json.loads(await process.stdout.read())
    return time.monotonic() - begun, processor, kib * 1024 / MIB


def _command(name: str, folder: Path) -> list[ResultRow]:
    """Compare the processor time of a command with that of its libraries alone, in turn."""
    used: list[float] = []
    plain: list[float] = []
    for _ in range(ROUNDS + 1):
        used.append(_processor(folder, PROGRAM, *COMMANDS[name]))
        plain.append(_processor(folder, sys.executable, "-c", LIBRARIES[name]))
    what, against = f"sensusbot {name}: processor time", LIBRARIES[name]
    return [ResultRow(what, used[1:], "s", plain[1:], against)]


def _processor(folder: Path, *words: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        words, cwd=folder, env=environment(folder), check=True, stdout=subprocess.DEVNULL
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def environment(folder: Path) -> dict[str, str]:
    # As it is where it runs: with Python's bytecode on disk, and a place for what can be kept.
    usual = {name: value for name, value in os.environ.items() if name != NO_BYTECODE}
    return usual | {
        "XDG_CACHE_HOME": str(folder),
        "SENSUSBOT_TOKEN": TOKEN,
        "SENSUSBOT_HASH_KEY": "a key that measures, long enough",
        "SENSUSBOT_DATABASE_URL": f"sqlite:///{folder / 'bot.db'}",
    }
