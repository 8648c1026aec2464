"""/muatulang: admins let the bot read its settings again."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from census.errors import CensusError
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate
from handlers.telegram.replies import Reply, Show
from presentation.push import admin_news as words
from services.operations.settings import reload_settings


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="settings")
    router.message.filter(InPrivate())
    router.message.register(reload, Command("muatulang", "reload"))
    return router


async def reload(message: Message, context: UpdateContext) -> Reply:
    """Read the settings again; say what holds from now on, and what waits for a restart."""
    read = context.bot_context.read_settings
    if read is None:
        raise CensusError("settings-fixed")
    change = await reload_settings(context.uow, context.somebody(), read, at=context.at)
    context.afterwards.append(change.hold)
    return Show(words.settings_read_again(context.texts, change.changed, change.waits))
