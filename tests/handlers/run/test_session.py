"""aiogram's client as the bot uses it."""

import gc
import json
import weakref
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramServerError
from aiogram.methods import GetChatMemberCount, Response, TelegramMethod
from aiohttp import web
from aiohttp.test_utils import TestServer

from census.people.people import ChatId
from handlers.run.session import HardenedSession
from handlers.telegram.messages.sent import edited_message, new_message
from presentation.chat.messages import Button, Message
from presentation.language.html import Html
from tests.support.town import TOKEN


async def test_the_model_of_a_reply_outlives_the_garbage_collector() -> None:
    session = HardenedSession("http://127.0.0.1:1")
    bot = Bot(TOKEN, session)

    reply = session.check_response(bot, GetChatMemberCount(chat_id=1), 200, '{"ok":1,"result":3}')
    model = weakref.ref(type(reply))
    del reply
    gc.collect()

    assert model() is Response[int]
    await session.close()


@pytest.mark.parametrize(
    "request_of_words",
    [
        new_message(
            ChatId(5), Message(Html("<b>halo</b>"), ((Button("Sudah", "step:done"),),)), None
        ),
        new_message(ChatId(-5), Message(Html("halo")), 7),
        edited_message(
            ChatId(5), 3, Message(Html("x"), ((Button("Peta", url="https://bps.go.id"),),))
        ),
    ],
)
async def test_words_travel_as_aiogram_would_send_them(
    request_of_words: TelegramMethod[Any],
) -> None:
    session = HardenedSession("http://127.0.0.1:1")
    bot = Bot(TOKEN, session)
    given = request_of_words.model_dump(exclude_none=True).items()
    by_aiogram = {name: session.prepare_value(value, bot, {}) for name, value in given}

    sent = session.fields(bot, request_of_words)

    assert sent is not None
    assert {
        name: json.dumps(value) if isinstance(value, dict) else str(value)
        for name, value in sent.items()
    } == by_aiogram
    await session.close()


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("<html>", TelegramServerError),
        ("[]", TelegramAPIError),
        ('{"ok": true, "result": 3}', TelegramAPIError),
        ('{"ok": false, "description": "Bad Request: chat not found"}', TelegramAPIError),
    ],
)
async def test_an_answer_that_is_no_message_is_an_error_as_ever(
    said: str, trouble: type[Exception]
) -> None:
    async def answers(_: web.Request) -> web.Response:
        return web.Response(text=said)

    app = web.Application()
    app.router.add_post("/{path:.*}", answers)
    async with TestServer(app) as server:
        session = HardenedSession(str(server.make_url("")).rstrip("/"))
        with pytest.raises(trouble):
            await Bot(TOKEN, session)(new_message(ChatId(5), Message(Html("halo")), None))
        await session.close()
