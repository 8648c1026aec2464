"""Messages on their way to Telegram: new ones with what they carry, and others changed in place."""

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from typing import TypeVar

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
)
from aiogram.types import Message as TelegramMessage

from census.people import ChatId
from handlers.telegram.refusals import NotAllowed, barred_by
from presentation.chat.messages import Document, Message, Picture

log = structlog.get_logger()

SEND_WITHIN_SECONDS = 5.0
"""Seconds to wait for Telegram before an answer is given up; the person can press again."""

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Answer = TypeVar("Answer")


class Edit(Enum):
    """What became of an attempt to change a message in place."""

    DONE = auto()
    UNCHANGED = auto()
    REFUSED = auto()


class Outgoing:
    """Sends and changes messages. What is drawn or written for one is made in a thread."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(
        self, chat: ChatId, message: Message, topic: int | None = None
    ) -> TelegramMessage:
        """Send a new message: words, a picture, or a document.

        ``topic`` is a forum's, by its thread. Where a topic takes nothing, it goes to the first;
        where a group takes no pictures, the words go alone. Raises TelegramAPIError.
        """
        try:
            return await self._send(chat, message, topic)
        except TelegramAPIError as refusal:
            match barred_by(refusal):
                case NotAllowed.TOPIC if topic is not None:
                    return await self.send(chat, message)
                case NotAllowed.PICTURE if message.shows_picture:
                    return await self.send(chat, message.words_alone(), topic)
            raise

    async def _send(self, chat: ChatId, message: Message, topic: int | None) -> TelegramMessage:
        if message.document is not None:
            return await self._send_document(chat, message, message.document, topic)
        if message.photo:
            return await self._send_photo(chat, message, message.photo, topic)
        if message.picture is not None:
            return await self._send_photo(chat, message, await _drawn(message.picture), topic)
        return await patiently(
            lambda: self._bot.send_message(
                chat,
                message.text,
                message_thread_id=topic,
                reply_markup=keyboard(message),
                link_preview_options=NO_PREVIEW,
            )
        )

    async def edit(self, chat: ChatId, panel: int, message: Message) -> Edit:
        """Change the words and buttons of a message."""
        try:
            await patiently(
                lambda: self._bot.edit_message_text(
                    text=message.text,
                    chat_id=chat,
                    message_id=panel,
                    reply_markup=keyboard(message),
                    link_preview_options=NO_PREVIEW,
                )
            )
        except TelegramBadRequest as refusal:
            if "message is not modified" in refusal.message:
                return Edit.UNCHANGED
            log.info("reply.edit_refused", chat=chat, reason=refusal.message)
            return Edit.REFUSED
        return Edit.DONE

    async def put_picture(
        self, chat: ChatId, panel: int, message: Message, picture: Picture
    ) -> bool:
        """Put a picture in the place of a message, of words too; False where that is refused."""
        media = InputMediaPhoto(media=await _drawn(picture), caption=message.text)
        try:
            await patiently(
                lambda: self._bot.edit_message_media(
                    media=media, chat_id=chat, message_id=panel, reply_markup=keyboard(message)
                )
            )
        except TelegramBadRequest as refusal:
            log.info("reply.edit_refused", chat=chat, reason=refusal.message)
            return False
        return True

    async def _send_photo(
        self,
        chat: ChatId,
        message: Message,
        photo: str | BufferedInputFile,
        topic: int | None,
    ) -> TelegramMessage:
        return await patiently(
            lambda: self._bot.send_photo(
                chat,
                photo,
                message_thread_id=topic,
                caption=message.text,
                reply_markup=keyboard(message),
            )
        )

    async def _send_document(
        self, chat: ChatId, message: Message, document: Document, topic: int | None
    ) -> TelegramMessage:
        file = BufferedInputFile(await asyncio.to_thread(document.make), document.filename)
        return await patiently(
            lambda: self._bot.send_document(
                chat,
                file,
                message_thread_id=topic,
                caption=message.text,
                reply_markup=keyboard(message),
            )
        )


async def _drawn(picture: Picture) -> BufferedInputFile:
    return BufferedInputFile(await asyncio.to_thread(picture.draw), picture.filename)


def keyboard(message: Message) -> InlineKeyboardMarkup | None:
    """Turn a message's buttons into Telegram's; None when there are none."""
    if not message.buttons:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(text=button.label, callback_data=button.data, url=button.url)
                for button in row
            ]
            for row in message.buttons
        ]
    )


async def quietly(call: Awaitable[object]) -> None:
    """Do something whose failure changes nothing: answer an old press, delete a message."""
    try:
        await call
    except TelegramAPIError as trouble:
        log.info("telegram.declined", reason=str(trouble))


async def patiently(call: Callable[[], Awaitable[Answer]]) -> Answer:
    """Call Telegram again after a short 429 or a network fault, within ``SEND_WITHIN_SECONDS``."""
    for pause in (0.2, 1.0):
        try:
            return await call()
        except TelegramRetryAfter as wait:
            if wait.retry_after > SEND_WITHIN_SECONDS:
                raise
            await asyncio.sleep(wait.retry_after)
        except (TelegramNetworkError, TelegramServerError):
            await asyncio.sleep(pause)
    return await call()
