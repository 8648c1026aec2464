"""aiogram's client as the bot uses it."""

import gc
import weakref

from aiogram import Bot
from aiogram.methods import GetChatMemberCount, Response

from handlers.run.session import HardenedSession
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
