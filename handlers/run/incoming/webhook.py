"""Updates by webhook: answered with 200 only when they have been handled.

While the database is away, where an update failed and is to be tried again, or where an answer to
the person has to wait, the reply is 503, and Telegram sends the update again. An update that has
taken effect is recognised by its number, also after a crash.

Telegram waits for about a minute and then repeats an update that is still being handled; the
second request then waits for the first one's end.

That a press has come is said within the reply, which saves a request, where it is handled at once;
else by a request of its own, as with long polling. It says nothing whose failure must be known.
"""

import asyncio
import hmac
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from aiogram import Bot
from aiohttp import web

from handlers.run.incoming.bodies import LARGEST, read_update
from handlers.run.incoming.feeding import feed, press_of
from handlers.run.metering import MeteredConversation
from handlers.telegram.answering.owed import SHORT, OwedAnswer
from handlers.telegram.guard import RawUpdate
from handlers.telegram.outgoing import quietly
from services.ports.unit_of_work import StorageUnavailableError

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name

HELD = 50.0
"""Seconds that a request waits for its update. Telegram gives up after a minute."""

AT_ONCE = 0.25
"""Seconds that a press may take until Telegram hears of it. Its button shows a clock meanwhile."""

REMEMBERED = 10_000
"""Finished updates that are remembered, in case Telegram did not get our reply."""


@dataclass(frozen=True, slots=True, eq=False)
class WebhookStep:
    """The task of an update, and how many seconds a request waits for it."""

    task: asyncio.Task[None]
    patience: float


class Receiver:
    """Handles each update once, however often it comes."""

    def __init__(self, bot: Bot, conversation: MeteredConversation) -> None:
        self._bot, self._conversation = bot, conversation
        self._tasks = asyncio.TaskGroup()
        self._under_way: dict[object, WebhookStep] = {}
        self._done: dict[object, None] = {}

    async def running(self, _app: web.Application) -> AsyncIterator[None]:
        """Own the running tasks. Unfinished updates come again, since they got no 200."""
        async with self._tasks:
            yield
            for step in self._under_way.values():
                step.task.cancel()

    async def take(self, update: RawUpdate) -> web.Response:
        """Handle an update; return the reply: 503 when it has to come again."""
        number = update.get("update_id")
        if number in self._done:
            return web.Response()
        step = self._under_way.get(number)
        if step is None:
            step = self._begin(number, self._handle(update), HELD)
            if (press := press_of(update)) is not None:
                return await self._take_press(number, step, press)
        return await self._end_of(number, step)

    async def _take_press(self, number: object, step: WebhookStep, press: str) -> web.Response:
        await asyncio.wait({step.task}, timeout=AT_ONCE)
        if number in self._done:
            heard = {"method": "answerCallbackQuery", "callback_query_id": press}
            return web.json_response(heard)
        await quietly(self._bot.answer_callback_query(press))
        return await self._end_of(number, step)

    async def _end_of(self, number: object, step: WebhookStep) -> web.Response:
        await asyncio.wait({step.task}, timeout=step.patience)
        return web.Response(status=200 if number in self._done else 503)

    def _begin(
        self, number: object, work: Coroutine[Any, Any, None], patience: float
    ) -> WebhookStep:
        step = self._under_way[number] = WebhookStep(self._tasks.create_task(work), patience)
        return step

    async def _handle(self, update: RawUpdate) -> None:
        number = update.get("update_id")
        try:
            owed = await feed(self._bot, self._conversation, update, shared=True, heard=True)
        except StorageUnavailableError:
            del self._under_way[number]
            return
        if owed is None:
            self._finish(number)
        else:
            self._begin(number, self._settle(number, owed), SHORT)

    async def _settle(self, number: object, owed: OwedAnswer) -> None:
        await owed.settle()
        self._finish(number)

    def _finish(self, number: object) -> None:
        del self._under_way[number]
        self._done[number] = None
        if len(self._done) > REMEMBERED:
            del self._done[next(iter(self._done))]


def webhook_app(
    bot: Bot, conversation: MeteredConversation, *, path: str, secret: str, also: str = ""
) -> web.Application:
    """Return the web application for Telegram's requests. Those without the secret get 403.

    While it is changed, ``also`` is accepted too. Nothing is read of others but their header.
    """
    receiver = Receiver(bot, conversation)
    accepted = [each.encode() for each in (secret, also) if each]

    async def receive(request: web.Request) -> web.Response:
        shown = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not any(hmac.compare_digest(shown, each) for each in accepted):
            return web.Response(status=403)
        update = await read_update(request)
        if isinstance(update, HTTPStatus):
            return web.Response(status=update)
        return await receiver.take(update)

    app = web.Application(client_max_size=LARGEST)
    app.cleanup_ctx.append(receiver.running)
    app.router.add_post(path, receive)
    return app
