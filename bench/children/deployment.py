"""The bot as an operator runs it: processes of ``sensusbot run`` on a PostgreSQL."""

import os
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import asyncpg  # type: ignore[import-untyped]
import psutil  # type: ignore[import-untyped]

from bench.children.processes import TelegramProcess, started
from tests.push.processes import TOKEN

SENSUSBOT = str(Path(sys.executable).with_name("sensusbot"))
CONFIG = """\
census: sp2020
areas: {areas}
phases:
  online: {{first_day: {first}, last_day: {last}}}
  interview: {{first_day: {then}, last_day: {end}}}
limits: {{overall: 1000000}}
operations: {{listen: null}}
"""
NAMES = ("first", "last", "then", "end")
DAYS = (-10, 20, 30, 60)
"""When the phases begin and end, in days from today: what is measured happens while one is on."""


@dataclass(frozen=True, slots=True)
class Deployed:
    """A folder with a config.yaml, and a database on the server whose data lies there too."""

    folder: Path
    url: str

    def configure(self, areas: str) -> None:
        today = datetime.now(UTC).date()  # noqa: TID251 - the processes have the machine's clock
        days = {name: today + timedelta(days=away) for name, away in zip(NAMES, DAYS, strict=True)}
        text = CONFIG.format(areas=areas, **days)
        (self.folder / "config.yaml").write_text(text, encoding="utf-8")

    async def migrate(self) -> float:
        """Bring the database up to date, with the areas; return the seconds that it took."""
        begun = perf_counter()
        async with self._sensusbot("migrate") as process:
            assert await process.wait() == 0
        return perf_counter() - begun

    @asynccontextmanager
    async def running(self, role: str, world: TelegramProcess) -> AsyncIterator[psutil.Process]:
        """Run a part of the bot as long as the body lasts."""
        async with self._sensusbot("run", "--role", role, api_base=world.base_url) as process:
            yield psutil.Process(process.pid)

    async def asks(self, question: str) -> int:
        """Return the number that a query answers."""
        connection = await asyncpg.connect(self.url)
        try:
            return int(await connection.fetchval(question))
        finally:
            await connection.close()

    async def size(self) -> int:
        return await self.asks("SELECT pg_database_size(current_database())")

    async def connections(self) -> int:
        return await self.asks(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND application_name = 'sensusbot'"
        )

    def database_seconds(self) -> float:
        """Return the processor time of all processes of the server, with those that have ended."""
        pid = (self.folder / "data" / "postmaster.pid").read_text().split()[0]
        first = psutil.Process(int(pid))
        ended = first.cpu_times()
        return float(
            ended.children_user
            + ended.children_system
            + sum(seconds(each) for each in (first, *first.children(recursive=True)))
        )

    @asynccontextmanager
    async def _sensusbot(self, *words: str, api_base: str = "") -> AsyncIterator[Process]:
        environment: Mapping[str, str] = {
            **os.environ,
            "SENSUSBOT_TOKEN": TOKEN,
            "SENSUSBOT_HASH_KEY": "a key that measures, long enough",
            "SENSUSBOT_DATABASE_URL": self.url,
            **({"SENSUSBOT_API_BASE": api_base} if api_base else {}),
        }
        config = ("--config", str(self.folder / "config.yaml"))
        async with started(*words, *config, program=SENSUSBOT, environment=environment) as process:
            yield process


def seconds(process: psutil.Process) -> float:
    """Return the processor time of one process."""
    return float(sum(process.cpu_times()[:2]))
