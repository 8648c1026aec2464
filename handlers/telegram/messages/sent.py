"""Messages that are words, pictures or files with buttons: the requests that answers are.

aiogram's own build a model for each button, and one with a hundred fields of the message that
Telegram returns. Of that message the bot reads three things.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from aiogram.methods.base import TelegramMethod
from aiogram.types import InputFile
from aiogram.types import Message as TelegramMessage
from pydantic import Field

from census.people.people import ChatId
from presentation.chat.messages import Button, Message, RichForm, Rows

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


class SendRich(TelegramMethod[Json]):
    """``sendRichMessage``."""

    __returning__ = Json
    __api_method__ = "sendRichMessage"

    chat_id: int
    rich_message: Json
    message_thread_id: int | None = None
    reply_markup: Json | None = None


class EditRich(TelegramMethod[Json | bool]):
    """``editMessageText``, of a text or a rich message into a rich one."""

    __returning__ = Json | bool
    __api_method__ = "editMessageText"

    chat_id: int
    message_id: int
    rich_message: Json
    reply_markup: Json | None = None


class SendPhoto(TelegramMethod[Json]):
    """``sendPhoto``: a new picture, or one that Telegram has, by its id."""

    __returning__ = Json
    __api_method__ = "sendPhoto"

    chat_id: int
    photo: InputFile | str
    caption: str
    message_thread_id: int | None = None
    reply_markup: Json | None = None
    parse_mode: str = "HTML"
    protect_content: bool | None = None


class SendDocument(TelegramMethod[Json]):
    """``sendDocument``, as ``SendPhoto``."""

    __returning__ = Json
    __api_method__ = "sendDocument"

    chat_id: int
    document: InputFile | str
    caption: str
    message_thread_id: int | None = None
    reply_markup: Json | None = None
    parse_mode: str = "HTML"
    protect_content: bool | None = None


OF_WORDS: Final = (SendText, EditText, SendRich, EditRich)
"""Requests that are JSON as they stand, and hold no file."""


def new_message(chat: ChatId, message: Message, topic: int | None) -> SendText | SendRich:
    """Return the request that sends words, or the rich form if the message has one."""
    if message.rich is None:
        return SendText(
            chat_id=chat,
            text=message.text,
            message_thread_id=topic,
            reply_markup=buttons(message.buttons),
        )
    return SendRich(
        chat_id=chat,
        rich_message=_content(message.rich),
        message_thread_id=topic,
        reply_markup=buttons(message.rich.buttons),
    )


def edited_message(chat: ChatId, number: int, message: Message) -> EditText | EditRich:
    """Return the request that puts words, or the rich form, into an earlier message."""
    if message.rich is None:
        markup = buttons(message.buttons)
        return EditText(chat_id=chat, message_id=number, text=message.text, reply_markup=markup)
    return EditRich(
        chat_id=chat,
        message_id=number,
        rich_message=_content(message.rich),
        reply_markup=buttons(message.rich.buttons),
    )


def buttons(rows: Rows) -> Json | None:
    """Return buttons as Telegram reads them; None without buttons."""
    if not rows:
        return None
    return {
        "inline_keyboard": [
            [{name: value for name, value in _shown(button) if value is not None} for button in row]
            for row in rows
        ]
    }


def _shown(button: Button) -> Iterator[tuple[str, str | Json | None]]:
    yield "text", button.label
    yield "callback_data", button.data
    yield "url", button.url
    yield "web_app", {"url": button.web_app} if button.web_app else None


def _content(form: RichForm) -> Json:
    # What looks like a link or a command in a name is none.
    return {"blocks": [*form.blocks()], "skip_entity_detection": True}


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


def sent_file(answer: Json) -> AnswerSent:
    """Read what Telegram has returned for a picture or a document."""
    return replace(sent_text(answer), is_text=False)


def topic_of(message: TelegramMessage | None) -> int | None:
    """Return the thread of a message's topic; None is a forum's first topic.

    A thread counts only where Telegram says that it is a topic's: the first topic has no thread
    that a bot may name, and elsewhere threads are replies.
    """
    return message.message_thread_id if message and message.is_topic_message else None
