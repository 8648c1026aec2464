"""The courier: makes a message's copy on the other side of a request, and notes which it is.

Copies, not forwards: so neither side sees the other's account. The pair is noted right after the
copy is made, so that an update that comes again sends nothing twice.
"""

from dataclasses import replace

import structlog
from aiogram import Bot
from aiogram.enums import ContentType
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import SendVoice
from aiogram.types import InputMediaDocument, InputMediaPhoto, ReplyParameters
from aiogram.types import Message as TelegramMessage

from census.helpdesk.request import RequestSide
from census.identity.free_text import redact
from handlers.telegram.messages.parcels import Carried, Parcel, Tending
from handlers.telegram.outgoing import patiently, quietly
from handlers.telegram.refusals import barred_by, says_farewell
from presentation.chat.messages import Message
from presentation.helpdesk import relay
from presentation.language.html import Html, escape, lines, unmarked
from services.helpdesk.relaying import cut_off
from services.ports.helpdesk import RelayedMessage
from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageError
from services.push.refused import TOPIC_GONE

log = structlog.get_logger()

CAPTIONED = frozenset(
    {
        ContentType.PHOTO,
        ContentType.DOCUMENT,
        ContentType.VOICE,
        ContentType.VIDEO,
        ContentType.AUDIO,
        ContentType.ANIMATION,
    }
)
"""The kinds that have words below them."""
GONE = ("message to copy not found", "message to edit not found", "message is not modified")
"""Refusals after which there is nothing left to pass on."""
TOO_LONG = ("too long", "too_long")


class RelayCourier:
    """Carries parcels with aiogram. What cannot be noted is kept and noted with the next one."""

    def __init__(self, bot: Bot, open_uow: OpenUnitOfWork, clock: Clock, topics: Tending) -> None:
        self._bot, self._open_uow, self._clock, self._topics = bot, open_uow, clock, topics
        self._unnoted: list[RelayedMessage] = []

    async def carry(self, parcel: Parcel) -> Carried:
        """Pass a message on, once."""
        async with self._open_uow() as uow:
            made = await uow.helpdesk.relayed(parcel.chat, parcel.message)
        if parcel.taken_back is not None and made is None:
            back = parcel.taken_back
            await quietly(self._bot.delete_message(back.copy_chat, back.copy_message))
        if (made is None) is parcel.edited:
            return Carried()
        try:
            if made is not None:
                await patiently(lambda: self._change(parcel, made))
                return Carried()
            parcel, copy = await self._sent(parcel)
        except (TelegramRetryAfter, TelegramNetworkError, TelegramServerError):
            raise
        except TelegramAPIError as refusal:
            return Carried(said=await self._said(parcel, refusal))
        pair = RelayedMessage(parcel.request, parcel.chat, parcel.message, parcel.to, copy)
        await self._note(pair)
        return Carried(copy)

    async def _sent(self, parcel: Parcel) -> tuple[Parcel, int]:
        """Send it, and once more where somebody has deleted the topic, which is made again."""
        try:
            return parcel, await self._send(parcel)
        except TelegramBadRequest as refusal:
            if parcel.topic is None or not _says(refusal, TOPIC_GONE):
                raise
            topic = await self._topics.make_again(parcel.request)
            if topic is None:
                raise
        parcel = replace(parcel, topic=topic, reply_to=None)
        return parcel, await self._send(parcel)

    async def _send(self, parcel: Parcel) -> int:
        content = parcel.content
        if content is None:
            return await self._copied(parcel)
        try:
            return await self._reworded(parcel, content)
        except TelegramBadRequest as refusal:
            if not _says(refusal, TOO_LONG):
                raise
        return await self._below_its_head(parcel)

    async def _reworded(self, parcel: Parcel, content: TelegramMessage) -> int:
        """Send a message with other words."""
        words = _words(parcel, content)
        reply = _reply(parcel.reply_to)
        if content.text is not None:
            text = await patiently(
                lambda: self._bot.send_message(
                    parcel.to, words, message_thread_id=parcel.topic, reply_parameters=reply
                )
            )
            return text.message_id
        if content.content_type not in CAPTIONED:
            return await self._below_its_head(parcel)
        if not parcel.masked:
            return await self._copied(parcel, words)
        # The guard has deleted the message, so there is nothing to copy: its file is sent again.
        plain = {"caption": unmarked(words), "caption_entities": None}
        again = content.model_copy(update=plain).as_(self._bot)
        file = again.send_copy(
            parcel.to, message_thread_id=parcel.topic, reply_parameters=reply, parse_mode=None
        )
        if isinstance(file, SendVoice):
            # aiogram 3.31 leaves the words below a voice message out.
            file.caption = plain["caption"]
        return (await patiently(lambda: self._bot(file))).message_id

    async def _below_its_head(self, parcel: Parcel) -> int:
        """Send the head by itself, and the whole message in reply to it."""
        head = await patiently(
            lambda: self._bot.send_message(
                parcel.to,
                parcel.head,
                message_thread_id=parcel.topic,
                reply_parameters=_reply(parcel.reply_to),
            )
        )
        return await self._copied(parcel, reply_to=head.message_id)

    async def _copied(
        self, parcel: Parcel, words: Html | None = None, reply_to: int | None = None
    ) -> int:
        copy = await patiently(
            lambda: self._bot.copy_message(
                parcel.to,
                parcel.chat,
                parcel.message,
                message_thread_id=parcel.topic,
                caption=words,
                reply_parameters=_reply(reply_to or parcel.reply_to),
            )
        )
        return copy.message_id

    async def _change(self, parcel: Parcel, made: RelayedMessage) -> object:
        """Let a copy follow an edit."""
        content = parcel.content
        if content is None or content.location is not None:
            # A live location moves by itself; what was shown first stays.
            return None
        words, chat, message = _words(parcel, content), made.copy_chat, made.copy_message
        if content.text is not None:
            return await self._bot.edit_message_text(words, chat_id=chat, message_id=message)
        if content.photo:
            photo = InputMediaPhoto(media=content.photo[-1].file_id, caption=words)
            return await self._bot.edit_message_media(photo, chat_id=chat, message_id=message)
        if content.document is not None:
            document = InputMediaDocument(media=content.document.file_id, caption=words)
            return await self._bot.edit_message_media(document, chat_id=chat, message_id=message)
        return await self._bot.edit_message_caption(chat_id=chat, message_id=message, caption=words)

    async def _said(self, parcel: Parcel, refusal: TelegramAPIError) -> Message | None:
        """Return what the sender hears, and let the request go where nobody is left."""
        log.info("relay.refused", request=parcel.request, reason=str(refusal))
        if _says(refusal, GONE):
            return None
        if says_farewell(refusal):
            async with self._open_uow() as uow:
                gone = await cut_off(uow, parcel.request, from_chat=parcel.to, at=self._clock.now())
                await uow.commit()
            return relay.cut_off(parcel.texts, person=gone is RequestSide.PERSON)
        if parcel.edited:
            return relay.edit_not_passed(parcel.texts)
        return relay.refused(parcel.texts, allowed=barred_by(refusal) is None)

    async def _note(self, pair: RelayedMessage) -> None:
        self._unnoted.append(pair)
        try:
            async with self._open_uow() as uow:
                for each in self._unnoted:
                    await uow.helpdesk.note_relayed(each)
                await uow.commit()
        except StorageError as trouble:
            log.warning("relay.not_noted", copies=len(self._unnoted), reason=str(trouble))
        else:
            self._unnoted.clear()


def _words(parcel: Parcel, content: TelegramMessage) -> Html:
    typed = content.text or content.caption or ""
    said = escape(redact(typed)) if parcel.masked else Html(content.html_text if typed else "")
    return lines(parcel.head, said)


def _reply(message: int | None) -> ReplyParameters | None:
    if message is None:
        return None
    return ReplyParameters(message_id=message, allow_sending_without_reply=True)


def _says(refusal: TelegramAPIError, sentences: tuple[str, ...]) -> bool:
    return any(sentence in refusal.message.lower() for sentence in sentences)
