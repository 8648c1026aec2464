"""Pushes to many chats and measures itself: ``python -m bench.children.push WHO URL COUNT FOLDER``.

``ours`` is the whole way of a reminder: claimed from SQLite, asked about, put into words, sent,
recorded. The others send the same text with the same buttons, and nothing else.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from bot.memory import settle_memory
from bot.run.kinds import KINDS, compose, render
from census.campaign.notices import ResidentReminder
from census.people.people import ChatId
from census.push.delivery import DeliveryState
from census.residents.journey import Journey
from presentation.chat.messages import Message
from services.campaign.composing.reminders import REMINDER
from services.campaign.reminding import plan_reminders
from services.push.sending.sender import Sender, SenderSettings
from storage.engine.migrating import migrate
from storage.unit_of_work import Storage
from tests.push.crowd import chats_of, settle
from tests.push.processes import CATALOGUE, CENSUS, RULES, TOKEN, gateway
from tests.push.stage import FIRST_OF_MARCH, NINE
from tests.support.fakes import HandClock

AT_ONCE = 50
PushAll = Callable[[], Awaitable[None]]


async def ours(base_url: str, count: int, folder: Path) -> dict[str, float]:
    url = f"sqlite:///{folder / 'push.db'}"
    await migrate(url)
    await settle(url, count, at=FIRST_OF_MARCH)
    clock, storage = HandClock(NINE), Storage(url, kinds=KINDS)
    async with storage.open() as uow:
        await plan_reminders(uow, RULES, now=NINE)
    async with gateway(base_url, storage, clock) as courier:
        settings = SenderSettings(ahead=250, most_in_flight=250)
        sender = Sender(storage.open, courier, clock, lambda: RULES, compose, settings=settings)

        async def push() -> None:
            await sender.drain()

        await courier.send(ChatId(chats_of(1)[0]), a_reminder())
        settle_memory()
        figures = await timed(push)
    async with storage.open() as uow:
        tallies = await uow.reports.tallies()
    assert [(each.state, each.count) for each in tallies] == [(DeliveryState.SENT, count)]
    await storage.close()
    return figures


async def aiogram(base_url: str, count: int, folder: Path) -> dict[str, float]:
    from aiogram import Bot  # noqa: PLC0415 - each process imports only what it measures
    from aiogram.client.session.aiohttp import AiohttpSession  # noqa: PLC0415
    from aiogram.client.telegram import TelegramAPIServer  # noqa: PLC0415
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup  # noqa: PLC0415

    message = a_reminder()
    rows = [
        [InlineKeyboardButton(text=each.label, callback_data=each.data) for each in row]
        for row in message.buttons
    ]
    markup = InlineKeyboardMarkup(inline_keyboard=rows)
    async with Bot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(base_url))) as bot:

        async def send(chat: int) -> Any:
            return await bot.send_message(
                chat, message.text, parse_mode="HTML", reply_markup=markup
            )

        await send(chats_of(1)[0])
        return await timed(lambda: all_of(chats_of(count), send))


async def telegram_bot(base_url: str, count: int, folder: Path) -> dict[str, float]:
    from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup  # noqa: PLC0415
    from telegram.request import HTTPXRequest  # noqa: PLC0415

    message = a_reminder()
    markup = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(each.label, callback_data=each.data) for each in row]
            for row in message.buttons
        ]
    )
    request = HTTPXRequest(connection_pool_size=AT_ONCE, pool_timeout=60)
    async with Bot(TOKEN, base_url=f"{base_url}/bot", request=request) as bot:

        async def send(chat: int) -> Any:
            return await bot.send_message(
                chat, message.text, parse_mode="HTML", reply_markup=markup
            )

        return await timed(lambda: all_of(chats_of(count), send))


def a_reminder() -> Message:
    """What everybody is sent."""
    phase = CENSUS.phases[0]
    notice = ResidentReminder(7, phase.last_day, Journey(phase, frozenset()))
    return render(REMINDER, notice, CATALOGUE.texts(None), NINE.time())


async def all_of(
    chats: Sequence[int], send: Callable[[int], Awaitable[Any]], *, at_once: int = AT_ONCE
) -> None:
    """Send to all, so many at a time."""
    left = iter(chats)

    async def worker() -> None:
        for chat in left:
            await send(chat)

    async with asyncio.TaskGroup() as group:
        for _ in range(at_once):
            group.create_task(worker())


async def timed(push: PushAll) -> dict[str, float]:
    """Return seconds by the clock and of this process's CPU."""
    wall, cpu = time.perf_counter(), time.process_time()
    await push()
    return {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}


WAYS = {"ours": ours, "aiogram": aiogram, "ptb": telegram_bot}

if __name__ == "__main__":
    way, base_url, count, folder = sys.argv[1:]
    print(json.dumps(asyncio.run(WAYS[way](base_url, int(count), Path(folder)))))
