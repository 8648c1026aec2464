"""One life of the bot's process: from its start to a kill, a stop, or the end of the run."""

import asyncio
import io
import json
import random
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache
from pathlib import Path
from typing import Any

import structlog

from bot.rehearsal.process import RehearsalProcess
from bot.run.kinds import KINDS
from bot.run.logs import mask_secrets
from bot.run.service import Service, open_service
from bot.run.wiring import AppContext
from bot.settings.keys import hasher_of
from bot.settings.reading import SettingsError
from services.campaign.calendar_cache import CalendarCache
from services.ports.unit_of_work import StorageError, StorageUnavailableError
from services.push.events import PushEvent
from services.rules.attempts import AttemptLimits
from simulator.chats.world import Telegram
from storage.unit_of_work import Storage
from trials.database import Database
from trials.network.network import Network
from trials.town.ground import Ground, environment
from trials.world import KilledError, Loop, Owed, World

TRY_AGAIN = 60.0
"""Seconds between two ticks of the schedule while the database is away."""

WATCH = 4 * 3600.0
"""Seconds between two looks of the watch: in production it is a minute."""

TIED_UP = 50_000
"""Turns of a dead loop after which its tasks are given up."""


class End(Enum):
    """How a life ended."""

    KILLED = auto()
    STOPPED = auto()
    NOT_STARTED = auto()
    CRASHED = auto()


@dataclass(slots=True)
class Life:
    """A process. ``stop`` asks it to end well, ``kill`` does not ask."""

    world: World
    ground: Ground
    telegram: Telegram
    path: Path
    database: Database
    network: Network
    report: Callable[[PushEvent], None]
    owed: Callable[[], Owed]
    fault: BaseException | None = None
    complaints: list[str] = field(default_factory=list)
    service: Service | None = None
    _loop: Loop | None = None
    _stop: asyncio.Event | None = None

    def run(self) -> End:
        """Live. Returns when it is over, at the world's time of then."""
        with self.database.in_place():
            self._loop = loop = Loop(self.world, self._owed_now)
            self._stop = asyncio.Event()
            try:
                return self._live(loop)
            finally:
                self.complaints = loop.complaints
                self._bury(loop)
                self._loop = self._stop = self.service = None

    def _owed_now(self) -> Owed:
        """Return what it waits for. Who ends waits in earnest: no time is jumped over."""
        if self._stop is None or not self._stop.is_set():
            return self.owed()
        self.world.stir()
        return Owed(self.world.seconds, found_by_polling=True)

    def _live(self, loop: Loop) -> End:
        try:
            loop.run_until_complete(self._main())
        except KilledError:
            return End.KILLED
        except (SettingsError, StorageError) as refusal:
            self.fault = refusal
            return End.NOT_STARTED
        except BaseException as fault:  # noqa: BLE001 - that it died by itself is what we look for
            self.fault = fault
            return End.CRASHED
        return End.STOPPED

    def stop(self) -> None:
        """Ask it to end, as a deployment of a new version does."""
        if self._stop is not None:
            self._stop.set()

    def kill(self, steps: int) -> None:
        """Kill it after so many more turns of its loop."""
        if self._loop is not None:
            self._loop.die_in(max(1, steps))

    def spawn(self, work: Callable[[Service], Any]) -> bool:
        """Let somebody work on the same machine beside the bot; False while it does not run."""
        if not self._loop or not self.service or not self._stop or self._stop.is_set():
            return False
        self._loop.create_task(work(self.service))
        return True

    async def _main(self) -> None:
        assert self._stop is not None
        storage = _storage(self.path)
        app = AppContext(
            deployment=self.ground.deployment,
            calendar_cache=CalendarCache(
                self.ground.rules, seconds=self._seconds, now=self.world.now
            ),
            catalogue=self.ground.catalogue,
            storage=storage,
            clock=self.world,
            limits=AttemptLimits(1000, 3000),
        )
        try:
            async with storage.open() as uow:
                await app.calendar_cache.refresh(uow)
            async with open_service(
                app,
                environment(self.path),
                rehearse=RehearsalProcess(app.deployment, environment(self.path), self.world),
                report=self.report,
                pace_clock=self._seconds,
                load_knowledge_base=lambda _learned: None,
                open_session=self.network.open_session,
                open_transport=self.network.open_transport,
            ) as service:
                self.service = service
                await self._work(service, self._stop)
        finally:
            await storage.close()

    def _seconds(self) -> float:
        assert self._loop is not None
        return self._loop.time()

    async def _work(self, service: Service, stop: asyncio.Event) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(service.conversations.run(stop))
            tasks.create_task(service.sender.run(stop))
            tasks.create_task(service.worker.run(stop))
            tasks.create_task(service.knowledge_service.run(stop))
            idle = [
                tasks.create_task(self._keep_time(service)),
                tasks.create_task(self._keep_watch(service)),
            ]
            await stop.wait()
            for task in idle:
                task.cancel()

    async def _keep_time(self, service: Service) -> None:
        """Tick at the moments of the jobs; every two seconds is what production does."""
        while True:
            now = self.world.now()
            due = service.schedule.next_due(now)
            pause = (due - now).total_seconds() if due else TRY_AGAIN
            try:
                await service.schedule.tick()
            except StorageUnavailableError:
                pause = TRY_AGAIN
            await asyncio.sleep(max(pause, 0.001))

    async def _keep_watch(self, service: Service) -> None:
        while True:
            await asyncio.sleep(WATCH)
            with suppress(StorageError):
                await service.watch.check()

    def _bury(self, loop: Loop) -> None:
        """Tie up the ends of a dead process: nothing it still does reaches anybody."""
        self.database.kill()
        self.network.cut = True
        loop.leave_the_world()
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        if left:
            loop.die_in(TIED_UP)
            gathered = asyncio.gather(*left, return_exceptions=True)
            try:
                loop.run_until_complete(gathered)
            except (KilledError, RuntimeError):
                gathered.cancel()
        loop.close()


@contextmanager
def drawn_from(seed: int) -> Iterator[None]:
    """Let everything that draws at random draw from a seed."""
    chance = random.Random(f"process {seed}")
    usual = secrets.token_bytes
    secrets.token_bytes = lambda nbytes=None: chance.randbytes(nbytes or 32)
    random.seed(seed)
    try:
        yield
    finally:
        secrets.token_bytes = usual


@cache
def _storage(path: Path) -> Storage:
    """Return the storage of a path: who keeps it keeps its compiled statements."""
    return Storage(f"sqlite:///{path}", hasher_of(environment(path)), kinds=KINDS)


@contextmanager
def logged(world: World) -> Iterator[list[str]]:
    """Write the log as production does, into memory and with the world's time."""
    lines: list[str] = []

    def keep(_logger: Any, _method: str, event: Any) -> str:
        line = json.dumps({"at": world.now().isoformat(), **event}, ensure_ascii=False, default=str)
        lines.append(line)
        return line

    before = structlog.get_config()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.format_exc_info,
            mask_secrets,
            keep,
        ],
        logger_factory=structlog.PrintLoggerFactory(io.StringIO()),
        cache_logger_on_first_use=False,
    )
    try:
        yield lines
    finally:
        structlog.configure(**before)
