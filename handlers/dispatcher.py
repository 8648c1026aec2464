"""Puts the conversations together, in the order in which they are asked."""

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode

from handlers import (
    boards,
    fallback,
    groups,
    joining,
    preferences,
    recaps,
    start,
    status,
    steps,
)
from handlers.conversation import Conversation
from handlers.replies import Replier
from handlers.turn import House


def make_bot(token: str, api_base: str) -> Bot:
    """Return aiogram's client of a Bot API server; ``api_base`` is its address without /bot."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_base))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))


def make_dispatcher(house: House, bot: Bot) -> Dispatcher:
    """Return a dispatcher that answers every update.

    Commands come before open questions, questions before what nobody expected.
    """
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(Conversation(house, Replier(bot)))
    dispatcher.include_routers(
        start.setup(),
        steps.setup(),
        boards.setup(),
        groups.setup(),
        preferences.setup(),
        recaps.setup(),
        status.setup(),
        joining.setup(),
        fallback.setup(),
    )
    return dispatcher
