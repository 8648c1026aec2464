"""Answers that one member of a group reads alone: ephemeral messages.

Telegram takes them from any bot within 15 seconds of what they answer, and does not promise that
they arrive: https://core.telegram.org/bots/api#ephemeral-messages-and-commands. So nothing that
matters is said in one alone.
"""

from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNotFound
from aiogram.methods.base import TelegramMethod
from aiogram.types import Update
from pydantic import Field

from census.people.people import ChatId
from handlers.telegram.messages.sent import NO_PREVIEW, Json, buttons
from handlers.telegram.outgoing import patiently
from presentation.chat.messages import Message

log = structlog.get_logger()


class SendAlone(TelegramMethod[Json]):
    """``sendMessage``, to one member."""

    __returning__ = Json
    __api_method__ = "sendMessage"

    chat_id: int
    text: str
    ephemeral_message_parameters: Json
    reply_parameters: Json | None = None
    message_thread_id: int | None = None
    reply_markup: Json | None = None
    parse_mode: str = "HTML"
    link_preview_options: Json = Field(default_factory=lambda: NO_PREVIEW)


def is_alone(update: Update) -> bool:
    """Tell whether a member wrote to the bot alone, so that nobody else has read the question."""
    return update.message is not None and update.message.ephemeral_message_id is not None


async def say_alone(
    bot: Bot, update: Update, chat: ChatId, message: Message, topic: int | None
) -> bool:
    """Answer who wrote or pressed, unseen by the others; return whether Telegram took it."""
    occasion = _occasion(update)
    if occasion is None:
        return False
    request = SendAlone(
        chat_id=chat,
        text=message.text,
        message_thread_id=topic,
        reply_markup=buttons(message.buttons),
        **occasion,
    )
    try:
        await patiently(lambda: bot(request))
    except (TelegramBadRequest, TelegramNotFound) as refusal:
        log.info("reply.not_alone", chat=chat, reason=refusal.message)
        return False
    return True


def _occasion(update: Update) -> dict[str, Any] | None:
    """Return what allows an ephemeral message, as its parameters."""
    press, message = update.callback_query, update.message
    if press is not None:
        to = {"receiver_user_id": press.from_user.id, "callback_query_id": press.id}
        return {"ephemeral_message_parameters": to}
    if message is None or message.from_user is None or message.sender_chat is not None:
        return None
    to = {"receiver_user_id": message.from_user.id}
    if message.ephemeral_message_id is None:
        return {"ephemeral_message_parameters": to}  # only an administrator may
    return {
        "ephemeral_message_parameters": to,
        "reply_parameters": {"ephemeral_message_id": message.ephemeral_message_id},
    }
