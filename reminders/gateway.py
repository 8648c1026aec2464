"""The courier: renders notices and sends them by python-telegram-bot's ExtBot.

There is no Application and no Updater: nothing here polls.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import time
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

from telegram import InputFile
from telegram import Message as SentMessage
from telegram.constants import ParseMode
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.ext import BaseRateLimiter

from census.people.people import ChatId, Language
from census.push.kinds import MessageKind
from census.push.outcomes import Outcome, Sent
from presentation.chat.messages import Document, Message, Picture, RichForm
from presentation.groups import messages as groups
from presentation.language.catalogue import Catalogue, Texts
from reminders.answers import (
    outcome_of,
    picture_is_barred,
    picture_is_lost,
    topic_is_gone,
)
from reminders.lean_bot import LeanBot, keyboard
from reminders.picture_shelf import PictureShelf
from reminders.transport import AiohttpRequest
from services.ports.push import ShouldSend
from services.ports.unit_of_work import Clock
from services.push.rich_forms import RichForms, is_unknown

Render = Callable[[MessageKind, object, Texts, time], Message]
"""Puts what a kind of message says into words, at a local time of day."""


class Gateway:
    """The port ``Courier``. Use it with ``async with``, which opens no connection yet.

    ``base_url`` is a Bot API server's address without ``/bot``. Without a ``limiter`` messages are
    sent at once. ``paid_broadcast`` pays Telegram Stars for each message above the free rate.
    ``rich_forms`` tells where rich messages are tried.
    """

    def __init__(
        self,
        token: str,
        *,
        base_url: str,
        catalogue: Catalogue,
        zone: ZoneInfo,
        clock: Clock,
        pictures: PictureShelf,
        render: Render,
        rich_forms: RichForms | None = None,
        limiter: BaseRateLimiter[Any] | None = None,
        paid_broadcast: bool = False,
        transport: AiohttpRequest | None = None,
    ) -> None:
        self._transport = transport or AiohttpRequest()
        self._bot = LeanBot(
            token,
            base_url=f"{base_url}/bot",
            base_file_url=f"{base_url}/file/bot",
            request=self._transport,
            get_updates_request=self._transport,
            rate_limiter=limiter,
        )
        self._catalogue, self._zone, self._clock = catalogue, zone, clock
        self._pictures, self._render = pictures, render
        self._rich_forms = rich_forms or RichForms()
        self._paid, self._limited = paid_broadcast, limiter is not None

    async def __aenter__(self) -> Self:
        await self._transport.initialize()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._transport.shutdown()

    def on_the_way(self) -> int:
        """Return how many requests have left and are not answered yet."""
        return self._transport.unanswered

    async def deliver(
        self,
        chat: ChatId,
        kind: MessageKind,
        notice: object,
        language: Language,
        *,
        tables: bool | None = None,
        should_send: ShouldSend | None = None,
    ) -> Outcome:
        """Render a notice and send it. It raises only for faults of ours.

        ``tables`` is what the chat has chosen. ``should_send`` is called when the limiter lets the
        message go.
        """
        local_time = self._clock.now().astimezone(self._zone).time()
        texts = self._catalogue.texts(language)
        message = self._render(kind, notice, texts, local_time)
        if not self._rich_forms.wanted(tables):
            message = message.plain()
        outcome = await self.send(chat, message, should_send=should_send)
        if message.topic is not None and topic_is_gone(outcome):
            first = groups.elsewhere(texts, message)
            outcome = await self.send(chat, first, should_send=should_send)
            return replace(outcome, topic_gone=True) if isinstance(outcome, Sent) else outcome
        return outcome

    async def send(
        self, chat: ChatId, message: Message, *, should_send: ShouldSend | None = None
    ) -> Outcome:
        """Send a message with its picture or document; only its text where no others may."""
        try:
            return await self._send(chat, message, should_send if self._limited else None)
        except TelegramError as error:
            if not picture_is_barred(error):
                return outcome_of(error)
        words = replace(message, picture=None, document=None, photo="")
        return await self.send(chat, words, should_send=should_send)

    async def _send(self, chat: ChatId, message: Message, asked: ShouldSend | None) -> Sent:
        if message.rich is not None:
            return await self._send_rich(chat, message, message.rich, asked)
        if message.picture is not None:
            sent = await self._send_picture(chat, message, message.picture)
            return Sent(sent.message_id, sent.photo[-1].file_id)
        if message.document is not None:
            sent = await self._send_document(chat, message, message.document, asked)
            return Sent(sent.message_id)
        if message.photo:
            sent = await self._send_given(chat, message, message.photo, asked)
            return Sent(sent.message_id)
        return Sent(await self._bot.send_text(chat, message, paid=self._paid, should_send=asked))

    async def _send_rich(
        self, chat: ChatId, message: Message, form: RichForm, asked: ShouldSend | None
    ) -> Sent:
        """Send a rich message; what is refused is tried in its plain form."""
        try:
            return Sent(
                await self._bot.send_rich(
                    chat, form, topic=message.topic, paid=self._paid, should_send=asked
                )
            )
        except (BadRequest, InvalidToken) as refusal:
            # The library takes the 404 of an unknown method for that of a token.
            if isinstance(refusal, BadRequest) or is_unknown(refusal.message):
                sent = await self._send(chat, message.plain(), asked)
                await self._rich_forms.refused(chat, refusal.message)
                return sent
            raise

    async def _send_picture(self, chat: ChatId, message: Message, picture: Picture) -> SentMessage:
        """Send a picture by its file id. The first time, draw and upload it."""
        async with self._pictures.alone_with(picture.content):
            file_id = await self._pictures.find(picture.content)
            if file_id is None:
                return await self._send_up(chat, message, picture)
        try:
            return await self._send_photo(chat, message, file_id)
        except TelegramError as error:
            if not picture_is_lost(error):
                raise
            return await self._send_up(chat, message, picture)

    async def _send_given(
        self, chat: ChatId, message: Message, photo: str, asked: ShouldSend | None
    ) -> SentMessage:
        """Send an admin's picture by its file id. A token that does not know the id uploads it."""
        content = f"given:{photo}"
        tried = self._pictures.remembered(content) or photo
        try:
            return await self._send_photo(chat, message, tried, asked)
        except TelegramError as error:
            if not picture_is_lost(error):
                raise
            async with self._pictures.alone_with(content):
                known = await self._pictures.find(content)
                if known is not None and known != tried:
                    return await self._send_photo(chat, message, known, asked)
                kept = await self._pictures.whole(photo)
                if kept is None:
                    raise
                again = InputFile(kept, filename="gambar.jpg")
                sent = await self._send_photo(chat, message, again, asked)
                await self._pictures.keep(content, sent.photo[-1].file_id)
                return sent

    async def _send_up(self, chat: ChatId, message: Message, picture: Picture) -> SentMessage:
        drawn = await asyncio.to_thread(picture.draw)
        sent = await self._send_photo(chat, message, InputFile(drawn, filename=picture.filename))
        await self._pictures.keep(picture.content, sent.photo[-1].file_id)
        return sent

    async def _send_document(
        self, chat: ChatId, message: Message, document: Document, asked: ShouldSend | None
    ) -> SentMessage:
        content = await asyncio.to_thread(document.make)
        return await self._bot.send_document(
            chat,
            InputFile(content, filename=document.filename),
            message_thread_id=message.topic,
            caption=message.text,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message.buttons),
            allow_paid_broadcast=self._paid or None,
            rate_limit_args=asked,
        )

    async def _send_photo(
        self,
        chat: ChatId,
        message: Message,
        photo: str | InputFile,
        asked: ShouldSend | None = None,
    ) -> SentMessage:
        return await self._bot.send_photo(
            chat,
            photo,
            message_thread_id=message.topic,
            caption=message.text,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message.buttons),
            allow_paid_broadcast=self._paid or None,
            rate_limit_args=asked,
        )
