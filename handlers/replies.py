"""How an answer reaches the chat: edited in place where that is possible, new where not."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeVar

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Update,
)
from aiogram.types import Message as TelegramMessage

from census.people import ChatId
from presentation.messages import Message

log = structlog.get_logger()

PATIENCE = 5.0
"""Seconds to wait for Telegram before an answer is given up; the person can press again."""

REMEMBERED_PANELS = 20_000


@dataclass(frozen=True, slots=True)
class Show:
    """Change the message whose button was pressed; to typed text, answer with a new one."""

    message: Message


@dataclass(frozen=True, slots=True)
class Replace:
    """Change the last message of the chat, because what the person typed was deleted."""

    message: Message


@dataclass(frozen=True, slots=True)
class Say:
    """A new message."""

    message: Message


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete what the person wrote, because it holds an identity number; then say so, or not.

    ``kept`` is said where the bot may not delete.
    """

    deleted: Message | None = None
    kept: Message | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Another commands menu, because the person's roles changed."""

    menu: list[BotCommand]


Answer = TypeVar("Answer")

Reply = Show | Replace | Say | Offer | Forget
Replies = Reply | tuple[Reply, ...] | None


class Replier:
    """Performs replies. Keeps, in memory, the last message it showed in each chat."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._panels: OrderedDict[ChatId, int] = OrderedDict()

    async def perform(self, update: Update, chat: ChatId, replies: Replies) -> None:
        """Send what a handler answered; a chat that is gone is passed over."""
        if replies is None:
            return
        for reply in replies if isinstance(replies, tuple) else (replies,):
            try:
                await self._perform(update, chat, reply)
            except TelegramForbiddenError as gone:
                log.info("reply.chat_gone", chat=chat, reason=str(gone))
            except TelegramAPIError as trouble:
                log.warning("reply.not_sent", chat=chat, reason=str(trouble))

    async def _perform(self, update: Update, chat: ChatId, reply: Reply) -> None:
        match reply:
            case Forget():
                await self._forget(update, chat, reply)
                return
            case Offer(menu):
                await self._offer(chat, menu)
                return
            case Show(message) if update.callback_query is not None:
                panel = _panel_of(update.callback_query)
            case Replace(message):
                panel = self._panels.get(chat)
            case Show(message) | Say(message):
                panel = None
        if panel is not None and not message.shows_picture:
            edit = await self._edit(chat, panel, message)
            if edit is _Edit.UNCHANGED and isinstance(reply, Replace):
                # Somebody typed the same again: an answer that looks like none would be silence.
                await quietly(self._bot.delete_message(chat, panel))
            elif edit is not _Edit.REFUSED:
                self._remember(chat, panel)
                return
        sent = await self._send(chat, message)
        self._remember(chat, sent.message_id)

    async def _edit(self, chat: ChatId, panel: int, message: Message) -> "_Edit":
        try:
            await _patiently(
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
                return _Edit.UNCHANGED
            log.info("reply.edit_refused", chat=chat, reason=refusal.message)
            return _Edit.REFUSED
        return _Edit.DONE

    async def _send(self, chat: ChatId, message: Message) -> TelegramMessage:
        if message.photo:
            return await _patiently(
                lambda: self._bot.send_photo(
                    chat,
                    message.photo,
                    caption=message.text,
                    reply_markup=keyboard(message),
                )
            )
        if message.picture is None:
            return await _patiently(
                lambda: self._bot.send_message(
                    chat,
                    message.text,
                    reply_markup=keyboard(message),
                    link_preview_options=NO_PREVIEW,
                )
            )
        picture = message.picture
        png = await asyncio.to_thread(picture.draw)
        return await _patiently(
            lambda: self._bot.send_photo(
                chat,
                BufferedInputFile(png, picture.filename),
                caption=message.text,
                reply_markup=keyboard(message),
            )
        )

    async def _forget(self, update: Update, chat: ChatId, reply: Forget) -> None:
        message = update.message or update.edited_message
        said = reply.deleted
        try:
            if message is not None:
                await _patiently(lambda: self._bot.delete_message(chat, message.message_id))
        except TelegramAPIError as trouble:
            # Gone already, by its sender or when this update came for the first time.
            if "message to delete not found" not in str(trouble):
                log.info("number.not_deleted", chat=chat, reason=str(trouble))
                said = reply.kept
        if said is not None:
            await self._send(chat, said)

    async def _offer(self, chat: ChatId, menu: list[BotCommand]) -> None:
        scope = BotCommandScopeChat(chat_id=chat)
        await _patiently(lambda: self._bot.set_my_commands(menu, scope=scope))

    def _remember(self, chat: ChatId, panel: int) -> None:
        self._panels[chat] = panel
        self._panels.move_to_end(chat)
        if len(self._panels) > REMEMBERED_PANELS:
            self._panels.popitem(last=False)


class _Edit(Enum):
    """What became of an attempt to change a message in place."""

    DONE = auto()
    UNCHANGED = auto()
    REFUSED = auto()


NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


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


def _panel_of(press: CallbackQuery) -> int | None:
    # A message older than 48 hours is "inaccessible": Telegram still lets its bot edit it.
    return press.message.message_id if press.message else None


async def _patiently(call: Callable[[], Awaitable[Answer]]) -> Answer:
    """Call Telegram again after a short 429 or a fault on the way, within ``PATIENCE``."""
    for pause in (0.2, 1.0):
        try:
            return await call()
        except TelegramRetryAfter as wait:
            if wait.retry_after > PATIENCE:
                raise
            await asyncio.sleep(wait.retry_after)
        except (TelegramNetworkError, TelegramServerError):
            await asyncio.sleep(pause)
    return await call()
