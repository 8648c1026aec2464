"""How an answer reaches the chat: edited in place where that is possible, new where not."""

from collections import OrderedDict
from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.types import BotCommand, BotCommandScopeChat, CallbackQuery, Update

from census.people import ChatId
from handlers.guard import Removal, delete
from handlers.outgoing import Edit, Outgoing, patiently, quietly
from presentation.messages import Message

log = structlog.get_logger()

REMEMBERED_PANELS = 20_000


@dataclass(frozen=True, slots=True)
class Show:
    """Change the message whose button was pressed; to typed text, answer with a new one.

    A picture takes the place of words. Words cannot take the place of a picture: a new message
    comes below, and with ``replaces_picture`` the picture goes.
    """

    message: Message
    replaces_picture: bool = False


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
    """Delete what the person wrote, unless it was deleted on its arrival; then say so, or not.

    ``kept`` is said where the bot may not delete.
    """

    deleted: Message | None = None
    kept: Message | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Another commands menu, because the person's roles changed."""

    menu: list[BotCommand]


Reply = Show | Replace | Say | Offer | Forget
Replies = Reply | tuple[Reply, ...] | None


class Replier:
    """Performs replies. Keeps, in memory, the last message it showed in each chat."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._outgoing = Outgoing(bot)
        self._panels: OrderedDict[ChatId, int] = OrderedDict()

    async def perform(
        self, update: Update, chat: ChatId, replies: Replies, removal: Removal | None
    ) -> None:
        """Send what a handler answered; a chat that is gone is passed over.

        ``removal`` says what became of the message on its arrival, if it carried a number.
        """
        if replies is None:
            return
        for reply in replies if isinstance(replies, tuple) else (replies,):
            try:
                await self._perform(update, chat, reply, removal)
            except TelegramForbiddenError as gone:
                log.info("reply.chat_gone", chat=chat, reason=str(gone))
            except TelegramAPIError as trouble:
                log.warning("reply.not_sent", chat=chat, reason=str(trouble))

    async def _perform(
        self, update: Update, chat: ChatId, reply: Reply, removal: Removal | None
    ) -> None:
        match reply:
            case Forget():
                await self._forget(update, chat, reply, removal)
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
        if panel is not None and await self._took_the_place(chat, panel, reply, message):
            self._remember(chat, panel)
            return
        sent = await self._outgoing.send(chat, message)
        self._remember(chat, sent.message_id)
        if panel is not None and isinstance(reply, Show) and reply.replaces_picture:
            await quietly(self._bot.delete_message(chat, panel))

    async def _took_the_place(
        self, chat: ChatId, panel: int, reply: Reply, message: Message
    ) -> bool:
        """Change a message in place, where that can be done; whether it stands there now."""
        if message.picture is not None and isinstance(reply, Show):
            return await self._outgoing.put_picture(chat, panel, message, message.picture)
        if message.shows_picture:
            return False
        edit = await self._outgoing.edit(chat, panel, message)
        if edit is Edit.UNCHANGED and isinstance(reply, Replace):
            # Somebody typed the same again: an answer that looks like none would be silence.
            await quietly(self._bot.delete_message(chat, panel))
            return False
        return edit is not Edit.REFUSED

    async def _forget(
        self, update: Update, chat: ChatId, reply: Forget, removal: Removal | None
    ) -> None:
        message = update.message or update.edited_message
        if removal is None and message is not None:
            removal = await delete(self._bot, message)
        said = reply.kept if removal is Removal.KEPT else reply.deleted
        if said is not None:
            await self._outgoing.send(chat, said)

    async def _offer(self, chat: ChatId, menu: list[BotCommand]) -> None:
        scope = BotCommandScopeChat(chat_id=chat)
        await patiently(lambda: self._bot.set_my_commands(menu, scope=scope))

    def _remember(self, chat: ChatId, panel: int) -> None:
        self._panels[chat] = panel
        self._panels.move_to_end(chat)
        if len(self._panels) > REMEMBERED_PANELS:
            self._panels.popitem(last=False)


def _panel_of(press: CallbackQuery) -> int | None:
    # A message older than 48 hours is "inaccessible": Telegram still lets its bot edit it.
    return press.message.message_id if press.message else None
