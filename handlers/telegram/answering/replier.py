"""The replier: edits the chat's last message where possible, else sends a new one."""

from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeChat, Update

from census.people.people import ChatId
from handlers.telegram.answering.albums import AlbumAnswers
from handlers.telegram.answering.alone import is_alone, say_alone
from handlers.telegram.answering.owed import OwedAnswer, OwedAnswers, WhenBarred
from handlers.telegram.answering.panels import Panel, Panels, message_of, pressed_panel
from handlers.telegram.guard import Removal, delete
from handlers.telegram.messages.parcels import Carrier, Tending
from handlers.telegram.messages.sent import AnswerSent, topic_of
from handlers.telegram.outgoing import Edit, Outgoing, patiently, quietly
from handlers.telegram.replies import (
    Alone,
    Forget,
    LentCopies,
    Offer,
    Relay,
    Remove,
    Replace,
    Replies,
    Reply,
    Say,
    Show,
    Tend,
)
from presentation.chat.messages import Message
from services.ports.operations.silence import Silence
from services.push.rich_forms import RichForms

log = structlog.get_logger()

Wrote = Callable[[ChatId, int | None], Awaitable[None]]
"""Called with the place of an answer in a group: the chat and the forum topic."""


class Replier:
    """Performs replies, with the lowest message of each chat in mind.

    ``silence`` is the pause of all senders, ``seconds`` the source of time, ``clock`` one that all
    processes share. ``wrote`` is called with the place of each answer in a group.
    """

    def __init__(
        self,
        bot: Bot,
        silence: Silence,
        seconds: Callable[[], float],
        wrote: Wrote,
        copies: LentCopies,
        *,
        rich_forms: RichForms,
        clock: Callable[[], float],
        carrier: Carrier,
        topics: Tending,
    ) -> None:
        self._bot, self._wrote, self._copies, self._carrier = bot, wrote, copies, carrier
        self._topics = topics
        self._outgoing = Outgoing(bot, rich_forms)
        self._owed = OwedAnswers(self._perform, silence, seconds)
        self._panels = Panels(clock)
        self._album_answers = AlbumAnswers()

    async def perform(  # noqa: PLR0917 - one call, in conversation.py
        self,
        update: Update,
        chat: ChatId,
        replies: Replies,
        removal: Removal | None,
        barred: WhenBarred,
        broken: Callable[[], Reply],
    ) -> OwedAnswer | None:
        """Send a handler's answer. A chat that is gone is skipped.

        ``removal`` says what became of a message with a number. ``barred`` is called with what a
        group did not allow, when no part of the answer was sent. ``broken`` returns the reply in
        place of an answer that cannot be made. The part that Telegram does not take yet is
        returned, for the caller to settle.
        """
        if replies is None:
            return None
        listed = replies if isinstance(replies, tuple) else (replies,)
        # Protection of people does not wait until the bot may write again.
        rest = deque([await self._forgotten(update, each, removal) for each in listed])
        owed = OwedAnswer(update, chat, rest, barred, broken)
        if not self._owed.must_wait(chat) and await self._owed.send(owed):
            return None
        return self._owed.add(owed)

    def note_push(self, chat: ChatId, message: int | None) -> None:
        """Note the newest message that push has sent to a chat."""
        lowest = self._panels.lowest(chat)
        if message is not None and (lowest is None or lowest.number < message):
            self._panels.remember(chat, Panel(message, stays=True))

    def restore_panel(self, chat: ChatId, kept: Mapping[str, Any] | None) -> None:
        """Take the lowest message that this process or another has kept."""
        self._panels.restore(chat, kept)

    def changed_panels(self) -> Mapping[ChatId, Mapping[str, Any]]:
        """Return what to keep of the lowest messages: those that changed since the last call."""
        return self._panels.changed()

    def keep_panels_later(self, chats: Iterable[ChatId]) -> None:
        """Note that the lowest messages of chats could not be kept."""
        self._panels.keep_later(chats)

    async def say_once(self, chat: ChatId, message: Message) -> bool:
        """Send a message that may get lost; return whether it arrived."""
        if self._owed.must_wait(chat):
            return False
        try:
            sent = await self._outgoing.send(chat, message)
        except TelegramAPIError as trouble:
            log.info("reply.not_told", reason=str(trouble))
            return False
        self._panels.remember(chat, Panel(sent.message_id, stays=True))
        return True

    async def _perform(self, update: Update, chat: ChatId, reply: Reply) -> None:
        match reply:
            case Forget():
                await self._tell(update, chat, reply)
            case Offer(menu, other):
                await self._offer(menu, chat, other)
            case Remove(copies, here):
                await self._copies.take_away(copies, here)
            case Relay():
                await self._relay(update, chat, reply)
            case Tend(number):
                await self._topics.tend(number)
            case Alone() | Show() | Replace() | Say():
                await self._say(update, chat, reply)

    async def _say(self, update: Update, chat: ChatId, reply: Alone | Show | Replace | Say) -> None:
        """Say a message. What nobody else has read is answered unseen by them, too."""
        alone = isinstance(reply, Alone) or is_alone(update)
        topic = topic_of(message_of(update))
        if alone and await say_alone(self._bot, update, chat, reply.message, topic):
            return
        said = Say(reply.aloud) if isinstance(reply, Alone) else reply
        await self._put(update, chat, said, said.message)

    async def _tell(self, update: Update, chat: ChatId, reply: Forget) -> None:
        """Say why a message was deleted."""
        if reply.deleted is not None:
            await self._warn(update, chat, reply.deleted)
        if reply.aside is not None and update.message and update.message.from_user:
            await self.say_once(ChatId(update.message.from_user.id), reply.aside)

    async def _relay(self, update: Update, chat: ChatId, reply: Relay) -> None:
        carried = await self._carrier.carry(reply.parcel)
        if carried.copy is not None:
            self._panels.remember(reply.parcel.to, Panel(carried.copy, stays=True))
        if carried.said is not None:
            await self._send(update, chat, carried.said)

    async def _put(self, update: Update, chat: ChatId, reply: Reply, message: Message) -> None:
        """Show a message where the reply wants it."""
        message = self._outgoing.form(message)
        panel = self._panel_for(update, chat, reply)
        if panel is not None and await self._took_the_place(chat, panel, reply, message):
            self._panels.remember(chat, Panel(panel.number, message.shows_picture))
            return
        if panel is None and self._panels.stands_already(chat, update, message):
            return
        sent = await self._send(update, chat, message)
        if panel is None:
            self._panels.note_answer(chat, update, message)
        if isinstance(reply, Say) and reply.stays:
            self._panels.remember(chat, Panel(sent.message_id, stays=True))
        self._album_answers.note(update.message, sent.message_id)
        if panel is not None and isinstance(reply, Show) and reply.replaces_picture:
            await quietly(self._bot.delete_message(chat, panel.number))

    async def _send(self, update: Update, chat: ChatId, message: Message) -> AnswerSent:
        sent = await self._outgoing.send(chat, message, topic_of(message_of(update)))
        self._panels.remember(chat, Panel(sent.message_id, not sent.is_text))
        if message.lent is not None and not sent.is_text:
            await self._copies.note(chat, sent.message_id, message.lent.proof)
        if chat < 0:
            await self._wrote(chat, sent.topic)
        return sent

    async def _took_the_place(
        self, chat: ChatId, panel: Panel, reply: Reply, message: Message
    ) -> bool:
        """Edit a message, if that is possible; return whether it shows the answer now."""
        picture = message.picture if message.shows_picture else None
        if picture is not None and isinstance(reply, Show):
            return await self._outgoing.put_picture(chat, panel.number, message, picture)
        if message.shows_picture or panel.shows_picture:
            return False
        edit = await self._outgoing.edit(chat, panel.number, message)
        if edit is Edit.UNCHANGED and isinstance(reply, Replace):
            # The person typed the same again. An edit without a visible change would look like
            # silence.
            await quietly(self._bot.delete_message(chat, panel.number))
            return False
        return edit is not Edit.REFUSED

    async def _forgotten(self, update: Update, reply: Reply, removal: Removal | None) -> Reply:
        """Delete the person's message, if that is still to be done; return the reply."""
        if not isinstance(reply, Forget):
            return reply
        message = update.message or update.edited_message
        if removal is None and message is not None:
            removal = await delete(self._bot, message)
        return Forget(reply.kept) if removal is Removal.KEPT else reply

    async def _warn(self, update: Update, chat: ChatId, said: Message) -> None:
        """Send the warning about a number; in an album it replaces the earlier answer."""
        before = self._album_answers.get(update.message)
        if before is None or await self._outgoing.edit(chat, before, said) is not Edit.DONE:
            sent = await self._outgoing.send(chat, said, topic_of(message_of(update)))
            before = sent.message_id
        self._panels.remember(chat, Panel(before, stays=True))

    async def _offer(
        self, menu: list[BotCommand], chat: ChatId, other: ChatId | None = None
    ) -> None:
        scope = BotCommandScopeChat(chat_id=other or chat)
        offered = patiently(lambda: self._bot.set_my_commands(menu, scope=scope))
        # Somebody else's chat may be gone, or not begun.
        await (quietly(offered) if other else offered)

    def _panel_for(self, update: Update, chat: ChatId, reply: Reply) -> Panel | None:
        """Return the message whose place an answer takes, if it takes one."""
        if isinstance(reply, Replace):
            return self._panels.open(chat)
        pressed = pressed_panel(update) if isinstance(reply, Show) else None
        if pressed is None or not isinstance(reply, Show) or reply.live or chat < 0:
            # In a group the messages of others stand below, and a new one would disturb them all.
            return pressed
        lowest = self._panels.lowest(chat)
        return None if lowest is not None and lowest.number > pressed.number else pressed
