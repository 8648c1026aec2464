"""Pushes at a pace: ``python -m bench.children.pace WHO URL COUNT FOLDER``; the judge is Telegram.

``ours`` is the sender with its limiter at 25 a second; ``sleep`` sends and sleeps 0.05 s, again
and again; ``ptb`` is python-telegram-bot with its own limiter and the limits it comes with.
"""

import asyncio
import json
import sys
import tempfile
from pathlib import Path

from bench.children.push import a_reminder, all_of
from bot.run.kinds import KINDS, compose
from reminders.limiter import EvenLimiter
from services.campaign.reminding import plan_reminders
from services.push.sending.sender import Sender, SenderSettings
from storage.engine.migrating import migrate
from storage.unit_of_work import Storage
from tests.push.crowd import chats_of, settle
from tests.push.processes import RULES, TOKEN, gateway
from tests.push.stage import FIRST_OF_MARCH, NINE
from tests.support.fakes import HandClock

RATE = 25


async def ours(base_url: str, count: int, folder: Path) -> None:
    url = f"sqlite:///{folder / 'pace.db'}"
    await migrate(url)
    await settle(url, count, at=FIRST_OF_MARCH)
    clock, storage = HandClock(NINE), Storage(url, kinds=KINDS)
    async with storage.open() as uow:
        await plan_reminders(uow, RULES, now=NINE)
    async with gateway(base_url, storage, clock, EvenLimiter(RATE)) as courier:
        settings = SenderSettings(ahead=RATE)
        await Sender(
            storage.open, courier, clock, lambda: RULES, compose, settings=settings
        ).drain()
    await storage.close()


async def sleep(base_url: str, count: int, folder: Path) -> None:
    from aiogram import Bot  # noqa: PLC0415 - each process imports only what it measures
    from aiogram.client.session.aiohttp import AiohttpSession  # noqa: PLC0415
    from aiogram.client.telegram import TelegramAPIServer  # noqa: PLC0415

    async with Bot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(base_url))) as bot:
        for chat in chats_of(count):
            await bot.send_message(chat, a_reminder().text, parse_mode="HTML")
            await asyncio.sleep(0.05)


async def telegram_bot(base_url: str, count: int, folder: Path) -> None:
    from telegram.ext import AIORateLimiter, ExtBot  # noqa: PLC0415
    from telegram.request import HTTPXRequest  # noqa: PLC0415

    request = HTTPXRequest(connection_pool_size=100, pool_timeout=60)
    limiter = AIORateLimiter(max_retries=5)
    bot = ExtBot(TOKEN, base_url=f"{base_url}/bot", request=request, rate_limiter=limiter)
    async with bot:
        text = a_reminder().text

        async def send(chat: int) -> object:
            return await bot.send_message(chat, text, parse_mode="HTML")

        await all_of(chats_of(count), send, at_once=100)


WAYS = {"ours": ours, "sleep": sleep, "ptb": telegram_bot}

if __name__ == "__main__":
    way, base_url, count = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(WAYS[way](base_url, int(count), Path(folder)))
    print(json.dumps({}))
