"""Before all else: a message that carries an identity number is deleted.

It stands before the database, so that a database that is away, or a disk that is full, leaves no
number in a chat. What is said about it, and whether the number was asked for, is decided later.
"""

from enum import Enum, auto

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Message, Update

from census.identity.free_text import find_numbers
from handlers.telegram.carried import carried, texts_in
from handlers.telegram.outgoing import patiently
from handlers.telegram.raw_updates import Update as RawUpdate

log = structlog.get_logger()


class Removal(Enum):
    """What became of a message with an identity number: gone, or the bot may not delete it."""

    GONE = auto()
    KEPT = auto()


async def take_away(bot: Bot, update: Update) -> Removal | None:
    """Delete a message, new or edited, that carries a number; None when it carries none.

    An update that comes again finds its message gone, which is as good. Never raises what
    Telegram answers.
    """
    message = update.message or update.edited_message
    if message is None or not any(map(find_numbers, carried(message))):
        return None
    return await delete(bot, message)


async def take_away_unread(bot: Bot, update: RawUpdate) -> None:
    """Do the same with an update of a shape that nobody knows, as far as it says where it is."""
    for message in (update.get("message"), update.get("edited_message")):
        match message:
            case {"message_id": int(number), "chat": {"id": int(chat)}} if any(
                map(find_numbers, texts_in(message))
            ):
                await _delete(bot, chat, number)


async def delete(bot: Bot, message: Message) -> Removal:
    """Delete a message; one that is gone already is as good."""
    return await _delete(bot, message.chat.id, message.message_id)


async def _delete(bot: Bot, chat: int, number: int) -> Removal:
    try:
        await patiently(lambda: bot.delete_message(chat, number))
    except TelegramAPIError as trouble:
        # Gone already, by its sender or when this update came for the first time.
        if "message to delete not found" not in str(trouble):
            log.info("number.not_deleted", chat=chat, reason=str(trouble))
            return Removal.KEPT
    return Removal.GONE
