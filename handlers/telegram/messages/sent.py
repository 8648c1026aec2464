"""Messages that are words with buttons: the requests that nearly every answer is.

aiogram's own build a model for each button, and one with a hundred fields of the message that
Telegram returns. Of that message the bot reads three things.
"""

from dataclasses import dataclass
from typing import Any

from aiogram.methods.base import TelegramMethod
from aiogram.types import Message as TelegramMessage
from pydantic import Field

Json = dict[str, Any]

NO_PREVIEW: Json = {"is_disabled": True}


class SendText(TelegramMethod[Json]):
    """``sendMessage``. Its answer is the message as Telegram wrote it."""

    __returning__ = Json
    __api_method__ = "sendMessage"

    chat_id: int
    text: str
    message_thread_id: int | None = None
    reply_markup: Json | None = None
    parse_mode: str = "HTML"
    link_preview_options: Json = Field(default_factory=lambda: NO_PREVIEW)


class EditText(TelegramMethod[Json | bool]):
    """``editMessageText``."""

    __returning__ = Json | bool
    __api_method__ = "editMessageText"

    chat_id: int
    message_id: int
    text: str
    reply_markup: Json | None = None
    parse_mode: str = "HTML"
    link_preview_options: Json = Field(default_factory=lambda: NO_PREVIEW)


@dataclass(frozen=True, slots=True)
class AnswerSent:
    """What is remembered of a message of the bot; ``topic`` is the thread of its forum topic."""

    message_id: int
    is_text: bool
    topic: int | None


def sent_text(answer: Json) -> AnswerSent:
    """Read what Telegram has returned for a text."""
    topic = answer.get("message_thread_id") if answer.get("is_topic_message") else None
    return AnswerSent(answer["message_id"], is_text=True, topic=topic)


def sent_file(message: TelegramMessage) -> AnswerSent:
    """Read the message with a picture or a document that Telegram has returned."""
    return AnswerSent(message.message_id, message.text is not None, topic_of(message))


def topic_of(message: TelegramMessage | None) -> int | None:
    """Return the thread of a message's topic; None is a forum's first topic.

    A thread counts only where Telegram says that it is a topic's: the first topic has no thread
    that a bot may name, and elsewhere threads are replies.
    """
    return message.message_thread_id if message and message.is_topic_message else None
