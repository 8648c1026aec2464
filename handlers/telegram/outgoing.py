"""Sends and edits messages through aiogram."""

import asyncio
from asyncio import sleep
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from typing import TypeVar

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
)

from census.people.people import ChatId
from census.proofs.proof import ProofFile
from handlers.telegram.messages.sent import (
    AnswerSent,
    Json,
    SendDocument,
    SendPhoto,
    buttons,
    edited_message,
    new_message,
    sent_file,
    sent_text,
)
from handlers.telegram.refusals import NotAllowed, barred_by
from presentation.chat.messages import Document, LentFile, Message, Picture
from services.push.rich_forms import RichForms

log = structlog.get_logger()

SEND_WITHIN_SECONDS = 5.0
"""Seconds of waiting for Telegram before an answer is given up. The person can press again."""

PAUSES = (0.2, 1.0)
"""Seconds before a call is repeated."""

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Answer = TypeVar("Answer")


class Edit(Enum):
    """The result of editing a message."""

    DONE = auto()
    UNCHANGED = auto()
    REFUSED = auto()


class Outgoing:
    """Sends and edits messages, rich ones where they are taken.

    Pictures and files are made in a thread.
    """

    def __init__(self, bot: Bot, rich_forms: RichForms) -> None:
        self._bot, self._rich_forms = bot, rich_forms

    async def send(self, chat: ChatId, message: Message, topic: int | None = None) -> AnswerSent:
        """Send a new message: text, picture or document.

        ``topic`` is a forum topic's thread. If the topic takes no messages, the first topic gets
        it; if a group takes no pictures, the text is sent alone. Raises TelegramAPIError.
        """
        try:
            return await self._send(chat, message, topic)
        except TelegramAPIError as refusal:
            match barred_by(refusal):
                case NotAllowed.TOPIC if topic is not None:
                    return await self.send(chat, message)
                case NotAllowed.PICTURE if message.plain().shows_picture:
                    return await self.send(chat, message.words_alone(), topic)
            if message.lent is not None and isinstance(refusal, TelegramBadRequest):
                log.info("reply.file_lost", proof=message.lent.proof, reason=str(refusal))
                return await self.send(chat, message.lent.instead, topic)
            raise

    def form(self, message: Message) -> Message:
        """Return a message as it leaves: with its rich form, where Telegram knows those."""
        return message if self._rich_forms.known else message.plain()

    async def _send(self, chat: ChatId, message: Message, topic: int | None) -> AnswerSent:
        message = self.form(message)
        if message.rich is not None:
            return await self._send_rich(chat, message, topic)
        if message.lent is not None:
            return await self._send_lent(chat, message, message.lent)
        if message.document is not None:
            return await self._send_document(chat, message, message.document, topic)
        if message.photo:
            return await self._send_photo(chat, message, message.photo, topic)
        if message.picture is not None:
            return await self._send_photo(chat, message, await _drawn(message.picture), topic)
        return await self._send_words(chat, message, topic)

    async def _send_rich(self, chat: ChatId, message: Message, topic: int | None) -> AnswerSent:
        """Send a rich message; what is refused is tried in its plain form."""
        try:
            return await self._send_words(chat, message, topic)
        except (TelegramBadRequest, TelegramNotFound) as refusal:
            sent = await self._send(chat, message.plain(), topic)
            await self._note_rich_refused(chat, refusal)
            return sent

    async def _send_words(self, chat: ChatId, message: Message, topic: int | None) -> AnswerSent:
        request = new_message(chat, message, topic)
        return sent_text(await patiently(lambda: self._bot(request)))

    async def _note_rich_refused(self, chat: ChatId, refusal: TelegramAPIError) -> None:
        log.warning("reply.rich_refused", chat=chat, reason=refusal.message)
        await self._rich_forms.refused(chat, refusal.message)

    async def edit(self, chat: ChatId, panel: int, message: Message) -> Edit:
        """Change the words, or the rich form, and the buttons of a message."""
        message = self.form(message)
        request = edited_message(chat, panel, message)
        try:
            await patiently(lambda: self._bot(request))
        except (TelegramBadRequest, TelegramNotFound) as refusal:
            if "message is not modified" in refusal.message:
                return Edit.UNCHANGED
            if message.rich is not None:
                edit = await self.edit(chat, panel, message.plain())
                if edit is not Edit.REFUSED:
                    await self._note_rich_refused(chat, refusal)
                return edit
            log.info("reply.edit_refused", chat=chat, reason=refusal.message)
            return Edit.REFUSED
        return Edit.DONE

    async def put_picture(
        self, chat: ChatId, panel: int, message: Message, picture: Picture
    ) -> bool:
        """Replace a message, also a text, by a picture; False where Telegram refuses that."""
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
    ) -> AnswerSent:
        sent = await patiently(
            lambda: self._bot(
                SendPhoto(
                    chat_id=chat,
                    photo=photo,
                    caption=message.text,
                    message_thread_id=topic,
                    reply_markup=buttons(message.buttons),
                )
            )
        )
        return sent_file(sent)

    async def _send_lent(self, chat: ChatId, message: Message, lent: LentFile) -> AnswerSent:
        given: Json = {
            "chat_id": chat,
            "caption": message.text,
            "reply_markup": buttons(message.buttons),
            "protect_content": True,
        }
        request = (
            SendPhoto(photo=lent.file_id, **given)
            if lent.file is ProofFile.PHOTO
            else SendDocument(document=lent.file_id, **given)
        )
        return sent_file(await patiently(lambda: self._bot(request)))

    async def _send_document(
        self, chat: ChatId, message: Message, document: Document, topic: int | None
    ) -> AnswerSent:
        file = BufferedInputFile(await asyncio.to_thread(document.make), document.filename)
        sent = await patiently(
            lambda: self._bot(
                SendDocument(
                    chat_id=chat,
                    document=file,
                    caption=message.text,
                    message_thread_id=topic,
                    reply_markup=buttons(message.buttons),
                )
            )
        )
        return sent_file(sent)


async def _drawn(picture: Picture) -> BufferedInputFile:
    return BufferedInputFile(await asyncio.to_thread(picture.draw), picture.filename)


def keyboard(message: Message) -> InlineKeyboardMarkup | None:
    """Convert a message's buttons to Telegram's; None without buttons."""
    shown = buttons(message.buttons)
    return None if shown is None else InlineKeyboardMarkup.model_validate(shown)


async def quietly(call: Awaitable[object]) -> None:
    """Ignore the failure of a call that changes nothing: answering an old press, deleting."""
    try:
        await call
    except TelegramAPIError as trouble:
        log.info("telegram.declined", reason=str(trouble))


async def patiently(call: Callable[[], Awaitable[Answer]]) -> Answer:
    """Repeat a call after a short 429 or a network fault, within ``SEND_WITHIN_SECONDS``."""
    for pause in PAUSES:
        try:
            return await call()
        except TelegramRetryAfter as wait:
            if wait.retry_after > SEND_WITHIN_SECONDS:
                raise
            await sleep(wait.retry_after)
        except (TelegramNetworkError, TelegramServerError):
            await sleep(pause)
    return await call()
