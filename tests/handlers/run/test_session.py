"""aiogram's client as the bot uses it."""

import gc
import json
import weakref
from typing import Any

import pytest
from aiogram import Bot, methods
from aiogram.client.default import DefaultBotProperties
from aiogram.exceptions import TelegramAPIError, TelegramServerError
from aiogram.methods import GetChatMemberCount, Response, TelegramMethod
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup
from aiohttp import web
from aiohttp.test_utils import TestServer

from census.people.people import ChatId
from handlers.run.session import HardenedSession
from handlers.telegram.messages.sent import (
    AnswerSent,
    SendDocument,
    SendPhoto,
    edited_message,
    new_message,
    sent_file,
)
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


BELOW = {"inline_keyboard": [[{"text": "Sudah", "callback_data": "step:done"}]]}
GIVEN: dict[str, Any] = {"chat_id": 5, "caption": "<b>halo</b>", "protect_content": True}
MARKUP = InlineKeyboardMarkup.model_validate(BELOW)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (
            SendPhoto(photo="a1", reply_markup=BELOW, message_thread_id=7, **GIVEN),
            methods.SendPhoto(photo="a1", reply_markup=MARKUP, message_thread_id=7, **GIVEN),
        ),
        (
            SendDocument(document="b1", reply_markup=BELOW, **GIVEN),
            methods.SendDocument(document="b1", reply_markup=MARKUP, **GIVEN),
        ),
    ],
)
async def test_files_travel_as_by_aiogram_and_no_model_is_built_of_the_answer(
    ours: TelegramMethod[Any], theirs: TelegramMethod[Any]
) -> None:
    session = HardenedSession("http://127.0.0.1:1")
    bot = Bot(TOKEN, session, default=DefaultBotProperties(parse_mode="HTML"))
    assert session.fields(bot, ours) == session.fields(bot, theirs)
    assert ours.__api_method__ == theirs.__api_method__

    said = {"message_id": 3, "is_topic_message": True, "message_thread_id": 7, "caption": "halo"}
    reply = session.check_response(bot, ours, 200, json.dumps({"ok": True, "result": said}))
    assert reply.result == said
    assert sent_file(reply.result) == AnswerSent(3, is_text=False, topic=7)
    new = ours.model_copy(update={ours.__api_method__[4:].lower(): BufferedInputFile(b"x", "x")})
    assert session.fields(bot, new) is None
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
