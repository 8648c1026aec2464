"""For admins: /geladi shows what the week ahead would bring."""

from datetime import datetime, time, timedelta

from aiogram import Bot, Router
from aiogram.enums import ChatAction
from aiogram.filters import Command
from aiogram.types import Message

from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate
from handlers.telegram.outgoing import quietly
from handlers.telegram.replies import Reply, Show
from presentation.chat.commands import CommandName, spellings
from presentation.push import rehearsal as words
from services.operations.rehearsing import require_rehearsal

WEEK = timedelta(days=7)


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="rehearsal")
    router.message.register(show, InPrivate(), Command(*spellings(CommandName.REHEARSAL)))
    return router


async def show(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Rehearse until the end of the seventh day, today included."""
    require_rehearsal(context.somebody())
    zone = context.bot_context.census.zone
    today = context.at.astimezone(zone).date()
    end = datetime.combine(today + WEEK, time(), zone)
    async with context.outside():
        await quietly(bot.send_chat_action(context.chat, ChatAction.TYPING))
        found = await context.bot_context.rehearse(context.at, end)
    return Show(words.week(context.texts, rehearsal=found))
