"""Answers until it is killed: ``python -m bench.children.talking.bot WHO HOW URL FOLDER …``.

``ours`` is the whole bot on SQLite, ``relay`` the same with two people who speak with each other,
``laid-out`` only makes the database, with boards of all villages and an admin,
``echo`` the smallest that aiogram can do, ``raw`` the least that can be done without it; all by
polling or by webhook. ``ours`` takes the URL of another database, and for one of several processes
the address that Telegram is told and the port where it listens.
"""

import asyncio
import socket
import sys
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from tests.push.crowd import chats_of
from tests.push.processes import DEPLOYMENT, TOKEN

SECRET = "a-secret-for-the-webhook"
PATH = "/telegram"
KEY = "a key that measures, long enough"


async def ours(
    how: str,
    base_url: str,
    folder: Path,
    *place: str,
    pairs: bool = False,
) -> None:
    database, shared, own_port = (*place, "", "", "")[:3]
    from bot.memory import settle_memory  # noqa: PLC0415 - each process imports what it measures
    from bot.rehearsal.process import RehearsalProcess  # noqa: PLC0415
    from bot.run.service import open_service  # noqa: PLC0415
    from bot.run.wiring import open_app  # noqa: PLC0415
    from bot.settings.environment import Environment  # noqa: PLC0415
    from census.helpdesk.request import NewRequest, Tried  # noqa: PLC0415
    from census.people.people import ChatId, Language  # noqa: PLC0415
    from handlers.run.running import WebhookAddress  # noqa: PLC0415

    environment = Environment(
        token=SecretStr(TOKEN),
        api_base=base_url,
        database_url=SecretStr(database or f"sqlite:///{folder / 'bot.db'}"),
        hash_key=SecretStr(KEY),
    )
    port = int(own_port) if own_port else free_port()
    webhook = WebhookAddress(shared or address(port), SECRET, "127.0.0.1", port, PATH)
    async with (
        open_app(DEPLOYMENT, environment) as app,
        open_service(
            app, environment, rehearse=RehearsalProcess(DEPLOYMENT, environment, app.clock)
        ) as service,
    ):
        if pairs:
            now, (person, helper) = app.clock.now(), map(ChatId, chats_of(2))
            async with app.storage.open() as uow:
                new = NewRequest(person, Language("id"), None, None, Tried(), now)
                request = await uow.helpdesk.add(new)
                await uow.helpdesk.take(request.number, helper, at=now)
                await uow.commit()
        settle_memory()  # as the bot does when it has started
        never = asyncio.Event()
        await service.conversations.run(never, webhook if how == "webhook" else None)


async def lay_out(_how: str, _base_url: str, folder: Path) -> None:
    from bot.run.knowledge.base import load_knowledge_base  # noqa: PLC0415 - as above
    from bot.run.wiring import open_app  # noqa: PLC0415
    from bot.settings.environment import Environment  # noqa: PLC0415

    environment = Environment(
        database_url=SecretStr(f"sqlite:///{folder / 'bot.db'}"), hash_key=SecretStr(KEY)
    )
    async with open_app(DEPLOYMENT, environment) as app:
        load_knowledge_base(DEPLOYMENT, app.census, [])  # It is trained and kept.
        await publish_all(app.storage, app.clock.now())


async def publish_all(storage: Any, now: datetime) -> None:
    """Publish two mornings of all villages, and make the first person an admin."""
    from census.people.people import ChatId, Grant, Role  # noqa: PLC0415 - as above
    from census.recaps.recap import RecapRow  # noqa: PLC0415
    from census.units import Measure, UnitKind  # noqa: PLC0415

    async with storage.open() as uow:
        await uow.people.add(ChatId(chats_of(1)[0]), at=now)
        await uow.people.grant(ChatId(chats_of(1)[0]), Grant(Role.ADMIN))
        kinds = UnitKind.VILLAGE, UnitKind.DISTRICT
        units = [each for kind in kinds for each in await uow.units.within(kind)]
        for days in (1, 0):
            rows = [
                RecapRow(unit.code, Measure.FAMILIES, 40 - days + number % 50, 100)
                for number, unit in enumerate(units)
            ]
            at = now - timedelta(days=days, hours=1)
            snapshot = await uow.snapshots.add(rows, as_of=at, source="BPS")
            await uow.snapshots.publish(snapshot.id, at=at)
        await uow.commit()


async def echo(how: str, base_url: str, folder: Path) -> None:
    from aiogram import Bot, Dispatcher  # noqa: PLC0415
    from aiogram.client.session.aiohttp import AiohttpSession  # noqa: PLC0415
    from aiogram.client.telegram import TelegramAPIServer  # noqa: PLC0415
    from aiogram.types import Message  # noqa: PLC0415
    from aiogram.webhook.aiohttp_server import SimpleRequestHandler  # noqa: PLC0415
    from aiohttp import web  # noqa: PLC0415

    dispatcher = Dispatcher()

    @dispatcher.message()
    async def say_the_same(message: Message) -> None:
        await message.answer(message.text or "")

    async with Bot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(base_url))) as bot:
        if how == "polling":
            await dispatcher.start_polling(bot, handle_signals=False)
            return
        app, port = web.Application(), free_port()
        handler = SimpleRequestHandler(dispatcher, bot, handle_in_background=False)
        handler.register(app, path=PATH)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await bot.set_webhook(address(port))
        await asyncio.Event().wait()


async def raw(how: str, base_url: str, _folder: Path) -> None:
    from aiohttp import ClientSession, web  # noqa: PLC0415

    def answer(update: Any) -> dict[str, Any]:
        message = update["message"]
        return {"chat_id": message["chat"]["id"], "text": message["text"]}

    async def receive(request: web.Request) -> web.Response:
        return web.json_response({"method": "sendMessage", **answer(await request.json())})

    async with ClientSession() as session:

        async def ask(method: str, **fields: Any) -> Any:
            url = f"{base_url}/bot{TOKEN}/{method}"
            async with session.post(url, json=fields) as response:
                return (await response.json())["result"]

        if how == "webhook":
            app, port = web.Application(), free_port()
            app.router.add_post(PATH, receive)
            runner = web.AppRunner(app, access_log=None)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", port).start()
            await ask("setWebhook", url=address(port))
            await asyncio.Event().wait()
        offset = 0
        while True:
            batch = await ask("getUpdates", offset=offset, timeout=25)
            await asyncio.gather(*(ask("sendMessage", **answer(each)) for each in batch))
            offset = max((each["update_id"] + 1 for each in batch), default=offset)


def address(port: int) -> str:
    return f"http://127.0.0.1:{port}{PATH}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


WAYS: dict[str, Callable[..., Coroutine[Any, Any, None]]] = {
    "ours": ours,
    "relay": partial(ours, pairs=True),
    "laid-out": lay_out,
    "echo": echo,
    "raw": raw,
}

if __name__ == "__main__":
    way, how, base_url, folder, *more = sys.argv[1:]
    asyncio.run(WAYS[way](how, base_url, Path(folder), *more))
