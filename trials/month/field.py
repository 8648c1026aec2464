"""The field of the month: the bot, Telegram and the clock, and people who act in rounds."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from pydantic import SecretStr

from bot.rehearsal.process import RehearsalProcess
from bot.rehearsal.time_travel import live_now, live_until
from bot.run.service import Service, open_service
from bot.run.wiring import open_app
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment
from services.ports.questions import KnowledgeBase
from simulator.api.server import Simulator
from simulator.chats.people import SimulatedPerson
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from tests.support.near_telegram import NearSession, paced_at_once
from trials.month.books import Books
from trials.month.heard import WIB, Heard, OverheardTelegram, PushingTransport
from trials.month.lists import KEY, TOKEN, Lists

TOGETHER = 60
"""So many people act at the same time."""
Script = AsyncIterator[None]
"""What one person does: after each act the bot answers, and the others act as well."""
A_SECOND = timedelta(seconds=1)


class Field:
    """Everything of the month but its people."""

    def __init__(self, folder: Path, url: str, lists: Lists, begin: datetime) -> None:
        self.folder, self.url, self.lists = folder, url, lists
        self.clock = MovableClock(begin)
        self.telegram = OverheardTelegram(self.clock, flood=Flood(NO_LIMITS))
        self.books = Books(lists.blocks, lists.workers)
        self.heard = self.telegram.heard = Heard(self.books)
        self.service: Service | None = None
        self.acts = 0

    @property
    def now(self) -> datetime:
        return self.clock.now().astimezone(WIB)

    def person(self, name: str) -> SimulatedPerson:
        return self.telegram.person(name)

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[None]:
        """Let the bot run: opened on what it finds, and closed as a deployment closes it."""
        async with AsyncExitStack() as opened:
            opened.enter_context(paced_at_once())
            simulator = await opened.enter_async_context(Simulator(self.telegram, token=TOKEN))
            environment = Environment(
                token=SecretStr(TOKEN),
                api_base=simulator.base_url,
                database_url=SecretStr(self.url),
                hash_key=SecretStr(KEY),
            )
            deployment = read_deployment(self.folder / "config.yaml")
            app = await opened.enter_async_context(
                open_app(deployment, environment, clock=self.clock)
            )
            self.service = await opened.enter_async_context(
                open_service(
                    app,
                    environment,
                    rehearse=RehearsalProcess(deployment, environment, self.clock),
                    pace_clock=lambda: self.clock.now().timestamp() + monotonic(),
                    load_knowledge_base=_nothing_known,
                    open_session=lambda api_base: NearSession(api_base, self.telegram),
                    open_transport=lambda: PushingTransport(self.telegram, self.heard),
                )
            )
            stop = asyncio.Event()
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.service.conversations.run(stop))
                tasks.create_task(self.service.knowledge_service.run(stop))
                try:
                    yield
                finally:
                    stop.set()
        self.service = None

    async def until(self, moment: datetime) -> None:
        """Let time pass; every job and every message has its own moment."""
        assert self.service is not None
        await live_until(self.service, self.clock, moment)

    async def sends_what_is_owed(self) -> None:
        """Let everything leave that may leave now."""
        assert self.service is not None
        await live_now(self.service)

    async def in_rounds(self, scripts: Iterable[Script]) -> None:
        """Let people act side by side: each round everybody does one thing, and is answered."""
        every = list(scripts)
        for first in range(0, len(every), TOGETHER):
            acting: Sequence[Script] = every[first : first + TOGETHER]
            while acting:
                acting = [each for each in acting if await _goes_on(each)]
                self.acts += len(acting)
                self.clock.advance(A_SECOND)
                await self.telegram.settled(600)


async def _goes_on(script: Script) -> bool:
    return await anext(script, _OVER) is not _OVER


_OVER = object()


def _nothing_known(_learned: object) -> KnowledgeBase | None:
    """Know no answers to questions: they are for another trial."""
    return None
