"""How an answer reaches the chat: edited in place where that is possible, new where not."""

from collections import OrderedDict
from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.types import BotCommand, BotCommandScopeChat, Update
from aiogram.types import Message as TelegramMessage

from census.people import ChatId
from handlers.albums import Albums
from handlers.guard import Removal, delete
from handlers.outgoing import Edit, Outgoing, patiently, quietly
from handlers.refusals import Barred, barred_by
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
    """Delete what the person wrote, because it holds an identity number; then say so, or not.

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


@dataclass(frozen=True, slots=True)
class Panel:
    """A message of ours that may be changed; one with a picture has no text to change."""

    number: int
    shows_picture: bool = False


class Replier:
    """Performs replies. Keeps, in memory, the last message it showed in each chat."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._outgoing = Outgoing(bot)
        self._panels: OrderedDict[ChatId, Panel] = OrderedDict()
        self._albums = Albums()

    async def perform(
        self, update: Update, chat: ChatId, replies: Replies, removal: Removal | None
    ) -> Barred | None:
        """Send what a handler answered; a chat that is gone is passed over.

        ``removal`` says what became of the message on its arrival, if it carried a number.
        Returns what a group did not allow, so that nothing of the answer stands there.
        """
        if replies is None:
            return None
        barred = None
        for reply in replies if isinstance(replies, tuple) else (replies,):
            try:
                await self._perform(update, chat, reply, removal)
            except TelegramAPIError as trouble:
                barred = barred_by(trouble)
                if barred is not None:
                    log.info("reply.not_allowed", chat=chat, what=str(barred), reason=str(trouble))
                elif isinstance(trouble, TelegramForbiddenError):
                    log.info("reply.chat_gone", chat=chat, reason=str(trouble))
                else:
                    log.warning("reply.not_sent", chat=chat, reason=str(trouble))
        return barred

    async def tell(self, somebody: ChatId, message: Message) -> None:
        """Say something in private to who did something in a group, if they know the bot."""
        try:
            await self._outgoing.send(somebody, message)
        except TelegramAPIError as trouble:
            log.info("reply.not_told", reason=str(trouble))

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
                panel = _pressed(update)
            case Replace(message):
                panel = self._panels.get(chat)
            case Show(message) | Say(message):
                panel = None
        if self._albums.is_answered(update.message):
            return
        if panel is not None and await self._took_the_place(chat, panel, reply, message):
            self._remember(chat, Panel(panel.number, message.picture is not None))
            return
        sent = await self._send(update, chat, message)
        self._albums.answered(update.message, sent.message_id)
        if panel is not None and isinstance(reply, Show) and reply.replaces_picture:
            await quietly(self._bot.delete_message(chat, panel.number))

    async def _send(self, update: Update, chat: ChatId, message: Message) -> TelegramMessage:
        sent = await self._outgoing.send(chat, message, topic_of(_message_of(update)))
        self._remember(chat, Panel(sent.message_id, sent.text is None))
        return sent

    async def _took_the_place(
        self, chat: ChatId, panel: Panel, reply: Reply, message: Message
    ) -> bool:
        """Change a message in place, where that can be done; whether it stands there now."""
        if message.picture is not None and isinstance(reply, Show):
            return await self._outgoing.put_picture(chat, panel.number, message, message.picture)
        if message.shows_picture or panel.shows_picture:
            return False
        edit = await self._outgoing.edit(chat, panel.number, message)
        if edit is Edit.UNCHANGED and isinstance(reply, Replace):
            # Somebody typed the same again: an answer that looks like none would be silence.
            await quietly(self._bot.delete_message(chat, panel.number))
            return False
        return edit is not Edit.REFUSED

    async def _forget(
        self, update: Update, chat: ChatId, reply: Forget, removal: Removal | None
    ) -> None:
        message = update.message or update.edited_message
        if removal is None and message is not None:
            removal = await delete(self._bot, message)
        said = reply.kept if removal is Removal.KEPT else reply.deleted
        if said is not None and not self._albums.is_warned(update.message):
            await self._warn(update, chat, said)

    async def _warn(self, update: Update, chat: ChatId, said: Message) -> None:
        """Say what became of a number; in an album, in place of what was answered to it before."""
        before = self._albums.answer_to(update.message)
        if before is not None and await self._outgoing.edit(chat, before, said) is Edit.DONE:
            self._albums.warned(update.message, before)
            return
        # It is no panel: the question that was open stays below it.
        sent = await self._outgoing.send(chat, said, topic_of(_message_of(update)))
        self._albums.warned(update.message, sent.message_id)

    async def _offer(self, chat: ChatId, menu: list[BotCommand]) -> None:
        scope = BotCommandScopeChat(chat_id=chat)
        await patiently(lambda: self._bot.set_my_commands(menu, scope=scope))

    def _remember(self, chat: ChatId, panel: Panel) -> None:
        self._panels[chat] = panel
        self._panels.move_to_end(chat)
        if len(self._panels) > REMEMBERED_PANELS:
            self._panels.popitem(last=False)


def _pressed(update: Update) -> Panel | None:
    # A message older than 48 hours is "inaccessible": Telegram still lets its bot edit it.
    message = update.callback_query.message if update.callback_query else None
    if message is None:
        return None
    return Panel(message.message_id, isinstance(message, TelegramMessage) and message.text is None)


def topic_of(message: TelegramMessage | None) -> int | None:
    """Return the thread of the topic in which a message stands; None is a forum's first topic.

    A thread counts where Telegram says that it is a topic's: the first topic has none that a bot
    may name, and elsewhere threads are rows of replies.
    """
    return message.message_thread_id if message and message.is_topic_message else None


def _message_of(update: Update) -> TelegramMessage | None:
    """Return the message that was written or changed, or whose button was pressed."""
    pressed = update.callback_query.message if update.callback_query else None
    return (
        pressed if isinstance(pressed, TelegramMessage) else update.message or update.edited_message
    )
