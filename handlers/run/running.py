"""The conversation side of a running bot: its client, its menus, polling or webhook."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

import structlog
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiohttp import web

from handlers.run.dispatcher import make_conversation
from handlers.run.incoming.fetching import PAUSE
from handlers.run.incoming.polling import Polling
from handlers.run.incoming.webhook import webhook_app
from handlers.run.outage import Outage
from handlers.run.session import HardenedSession
from handlers.telegram.bot_context import BotContext
from handlers.telegram.menus import menus
from presentation.language.catalogue import Catalogue
from services.operations.pulse import ProcessPart
from services.push.election import Unopposed

log = structlog.get_logger()

Answer = TypeVar("Answer")

STAND_BY = 0.25
"""Seconds between two looks whether this process has been elected."""

OpenSession = Callable[[str], HardenedSession]
"""Opens a session with the Bot API server at an address."""


class TokenRefusedError(Exception):
    """The Bot API server does not know the token."""


@dataclass(frozen=True, slots=True)
class WebhookAddress:
    """The address that Telegram posts updates to (``url``), and where this machine listens.

    ``secret`` is told to Telegram; ``also`` is accepted while the secret is changed. Telegram
    brings ``max_connections`` updates at once, to all processes behind the address together.
    """

    url: str
    secret: str
    host: str
    port: int
    path: str
    also: str = ""
    max_connections: int = 40

    def at(self, listen: str) -> "WebhookAddress":
        """Return the same, listened for at another ``host:port`` of this machine."""
        host, _, port = listen.rpartition(":")
        return replace(self, host=host, port=int(port))


@dataclass(frozen=True, slots=True)
class TelegramClient:
    """The client of the conversation, and the user name of the bot, which links need."""

    bot: Bot
    username: str


class Conversations:
    """Answers people until it is stopped."""

    def __init__(
        self, bot: Bot, bot_context: BotContext, election: Unopposed | None = None
    ) -> None:
        """Take the bot. ``election`` is who fetches updates by long polling."""
        self._bot, self._election = bot, election or Unopposed()
        self._bot_context = bot_context
        self._outage = Outage(bot_context.seconds)
        self._conversation = make_conversation(bot_context, bot, self._outage)

    @property
    def bot_username(self) -> str:
        """The bot's user name."""
        return self._bot_context.bot_username

    async def run(self, stop: asyncio.Event, webhook: WebhookAddress | None = None) -> None:
        """Take updates by webhook if there is one, else by long polling; set the menus beside.

        Nobody waits for the menus of a start: they are a dozen requests, one after the other.
        """
        async with asyncio.TaskGroup() as tasks, self._bot_context.beside.open():
            menus_offered = tasks.create_task(offer_menus(self._bot, self._bot_context.catalogue))
            if webhook is None:
                await self._poll(stop)
            else:
                await self._listen(stop, webhook)
            menus_offered.cancel()

    async def _poll(self, stop: asyncio.Event) -> None:
        """Fetch updates whenever this process is the elected one; else stand by."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._election.run(stop))
            while not stop.is_set():
                if self._election.certain():
                    await _until_reached(self._bot.delete_webhook)
                    await self._polling().run(stop)
                else:
                    for part in (ProcessPart.CONVERSATION, ProcessPart.TELEGRAM):
                        self._bot_context.pulse.beat(part)
                    await _pause(stop)
        await self._election.resign()

    def _polling(self) -> Polling:
        beat = self._bot_context.pulse.beat
        return Polling(self._bot, self._conversation, self._outage, self._election, beat)

    async def _listen(self, stop: asyncio.Event, webhook: WebhookAddress) -> None:
        app = webhook_app(
            self._bot,
            self._conversation,
            path=webhook.path,
            secret=webhook.secret,
            also=webhook.also,
        )
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=5, lingering_time=1)
        await runner.setup()
        try:
            await web.TCPSite(runner, webhook.host, webhook.port).start()
            await _until_reached(
                lambda: self._bot.set_webhook(
                    webhook.url,
                    secret_token=webhook.secret,
                    max_connections=webhook.max_connections,
                    allowed_updates=self._conversation.kinds,
                )
            )
            self._bot_context.pulse.beat(ProcessPart.TELEGRAM)
            await stop.wait()
        finally:
            # Requests under way are finished; Telegram keeps unanswered ones. The webhook stays:
            # other processes serve it, and this one's next start sets the same.
            await runner.cleanup()


@asynccontextmanager
async def open_client(
    token: str, api_base: str, open_session: OpenSession = HardenedSession
) -> AsyncIterator[TelegramClient]:
    """Open the client of a Bot API server; ``api_base`` is its address without /bot.

    Waits for a network that is away. Raises TokenRefusedError.
    """
    session = open_session(api_base)
    bot = Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    try:
        me = await _until_reached(bot.me)
        yield TelegramClient(bot, me.username or "")
    finally:
        await session.close()


async def offer_menus(bot: Bot, catalogue: Catalogue) -> None:
    """Set the command menus of everybody. Raises TokenRefusedError.

    Each request is repeated by itself: where every third one fails, twelve in a row hardly ever
    succeed, and nobody would be answered until they do.
    """
    for menu in menus(catalogue):
        await _until_reached(partial(bot, menu))


async def _pause(stop: asyncio.Event) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(STAND_BY):
            await stop.wait()


async def _until_reached(call: Callable[[], Awaitable[Answer]]) -> Answer:
    """Repeat a call until Telegram can be reached. Raises TokenRefusedError."""
    while True:
        try:
            return await call()
        except (TelegramUnauthorizedError, TelegramNotFound) as refusal:
            raise TokenRefusedError from refusal
        except TelegramRetryAfter as wait:
            await asyncio.sleep(wait.retry_after)
        except (TelegramNetworkError, TelegramServerError) as trouble:
            log.warning("telegram.away", reason=str(trouble))
            await asyncio.sleep(PAUSE)
