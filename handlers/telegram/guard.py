"""The guard: a message that contains an identity number is deleted before all else.

It does not use the database, so a database that is away, or a full disk, leaves no number in a
chat. Only a message whose numbers are all known codes of blocks is looked at more closely first.
The reply, and whether the number was asked for, are decided later.
"""

from collections.abc import Awaitable, Callable
from enum import Enum, auto
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Message, Update

from census.identity.free_text import find_numbers
from handlers.telegram.messages.carried import carried, texts_in
from handlers.telegram.outgoing import patiently

log = structlog.get_logger()

RawUpdate = dict[str, Any]
"""An update of Telegram's that is not parsed."""

Spares = Callable[[Message], Awaitable[bool]]
"""Tells whether the numbers of a message are no identity numbers, by who writes it."""


class Removal(Enum):
    """The result for a message with an identity number: deleted, or the bot may not delete it."""

    GONE = auto()
    KEPT = auto()


async def take_away(bot: Bot, update: Update, spares: Spares) -> Removal | None:
    """Delete a new or edited message that contains a number; None when it contains none.

    When an update comes again its message is gone, which counts as deleted. Never raises an error
    of Telegram.
    """
    message = update.message or update.edited_message
    if message is None or not any(map(find_numbers, carried(message))) or await spares(message):
        return None
    return await delete(bot, message)


async def take_away_unread(bot: Bot, update: RawUpdate) -> None:
    """Do the same with an update that cannot be parsed, as far as it names chat and message."""
    for message in (update.get("message"), update.get("edited_message")):
        match message:
            case {"message_id": int(number), "chat": {"id": int(chat)}} if any(
                map(find_numbers, texts_in(message))
            ):
                await _delete(bot, chat, number)


async def delete(bot: Bot, message: Message) -> Removal:
    """Delete a message. One that is gone already counts as deleted."""
    if message.ephemeral_message_id is not None and message.receiver_user is not None:
        receiver, number = message.receiver_user.id, message.ephemeral_message_id
        return await _gone(
            message.chat.id,
            lambda: bot.delete_ephemeral_message(message.chat.id, receiver, number),
        )
    return await _delete(bot, message.chat.id, message.message_id)


async def _delete(bot: Bot, chat: int, number: int) -> Removal:
    return await _gone(chat, lambda: bot.delete_message(chat, number))


async def _gone(chat: int, delete_it: Callable[[], Awaitable[bool]]) -> Removal:
    try:
        await patiently(delete_it)
    except TelegramAPIError as trouble:
        # Its sender deleted it, or an earlier try did.
        if "message to delete not found" not in str(trouble):
            log.info("number.not_deleted", chat=chat, reason=str(trouble))
            return Removal.KEPT
    return Removal.GONE
