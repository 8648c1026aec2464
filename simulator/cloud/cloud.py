"""Telegram's servers: accounts, chats, files, the bot's inbox, sent messages."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from simulator.cloud.accounts import ChatKind, Member, User
from simulator.cloud.clock import MovableClock
from simulator.cloud.events import Event, Events, Subscription
from simulator.cloud.files import FileStore
from simulator.cloud.inbox import Inbox
from simulator.cloud.profile import Command, Profile
from simulator.cloud.state import (
    CallbackQuery,
    Chat,
    ChatMessage,
    Media,
    SentMessage,
    WebhookTarget,
)
from simulator.cloud.trouble.faults import Faults
from simulator.cloud.trouble.flood import Flood
from simulator.cloud.trouble.haste import Haste

BOT_ID = 7_000_000_001
_EPHEMERAL_KEPT = 100


class CannotActError(Exception):
    """A person tried something that Telegram's own app does not allow."""


class TooLongError(CannotActError):
    """A person typed more than one message holds."""


class Cloud:
    """Everything that Telegram stores, and the few ways to change it.

    `can_read_all_group_messages` switches privacy mode off. `is_local` is a Bot API server on the
    bot's own machine, with its files in `files_folder`; `missing` are methods that an older server
    lacks. `is_test` are Telegram's test servers, and `main_app` is the address of the bot's own
    Mini App, which BotFather is told. `sent_log` records every message that reached a chat,
    `requests` counts the bot's requests by method, `refusals` the failed ones by method and error
    code.
    """

    def __init__(
        self,
        clock: MovableClock,
        *,
        bot_username: str = "sensus_bot",
        bot_name: str = "Sensus Bot",
        flood: Flood | None = None,
        faults: Faults | None = None,
        files_folder: Path | None = None,
        can_read_all_group_messages: bool = False,
        is_local: bool = False,
        is_test: bool = False,
        main_app: str = "",
    ) -> None:
        self.clock = clock
        self.bot = User(BOT_ID, bot_name, username=bot_username, is_bot=True)
        self.flood = flood or Flood()
        self.faults = faults or Faults()
        self.files = FileStore(files_folder)
        self.can_read_all_group_messages = can_read_all_group_messages
        self.is_local = is_local
        self.is_test, self.main_app = is_test, main_app
        self.users: dict[int, User] = {self.bot.user_id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.callbacks: dict[str, CallbackQuery] = {}
        self.inbox = Inbox(clock)
        self.haste = Haste()
        self.profile = Profile()
        self.webhook: WebhookTarget | None = None
        self.webhook_error: tuple[datetime, str] | None = None
        self.sent_log: list[SentMessage] = []
        self.requests: Counter[str] = Counter()
        self.refusals: Counter[tuple[str, int]] = Counter()
        self.last_private_message_id = 0
        self.missing: frozenset[str] = frozenset()
        self.patience = 30.0
        self._events = Events()

    def chat(self, chat_id: int) -> Chat:
        """Return a chat.

        Raises KeyError: there is no such chat.
        """
        return self.chats[chat_id]

    def subscribe(self) -> Subscription:
        """Listen to what happens in the chats from now on."""
        return self._events.subscribe()

    async def settled(self, timeout: float | None = None) -> None:  # noqa: ASYNC109 - in seconds
        """Wait until the bot has acknowledged every update queued so far.

        Raises TimeoutError: it did not within `timeout` seconds, or those of `patience`. Perhaps
        no bot is running.
        """
        if not len(self.inbox):
            return
        timeout = self.patience if timeout is None else timeout
        try:
            async with asyncio.timeout(timeout):
                await self.inbox.settled()
        except TimeoutError:
            left = len(self.inbox)
            raise TimeoutError(f"the bot left {left} updates unread for {timeout} s") from None

    def next_message_id(self, chat: Chat) -> int:
        """Return the next message id.

        Each supergroup numbers its messages by itself; the bot's private chats and basic groups
        share one numbering, like the messages of one account.
        """
        if chat.kind is ChatKind.SUPERGROUP:
            chat.last_message_id += 1
            return chat.last_message_id
        self.last_private_message_id += 1
        return self.last_private_message_id

    def post(self, chat: Chat, sender_id: int, **content: Any) -> ChatMessage:
        """Put a new message into a chat; `content` are fields of `Message`."""
        message = ChatMessage(
            chat.chat_id, self.next_message_id(chat), sender_id, self.clock.now(), **content
        )
        chat.messages[message.message_id] = message
        speaks = message.service is None and message.sender_chat is None
        if speaks and self.users[sender_id].is_bot:
            chat.last_bot = sender_id
        self.publish("message_new", message)
        return message

    def whisper(
        self, chat: Chat, sender_id: int, receiver_id: int, *, arrives: bool = True, **content: Any
    ) -> ChatMessage:
        """Make an ephemeral message, and put it onto the screens of its two sides if it arrives."""
        chat.last_ephemeral_id += 1
        message = ChatMessage(
            chat.chat_id,
            chat.last_ephemeral_id,
            sender_id,
            self.clock.now(),
            receiver=receiver_id,
            **content,
        )
        if arrives:
            chat.ephemeral[message.message_id] = message
            # Like td (MessagesManager.h 1682), which keeps so many of a chat.
            for each in [*chat.ephemeral][:-_EPHEMERAL_KEPT]:
                self.forget_ephemeral(chat.ephemeral[each])
            self.publish("message_new", message)
        return message

    def forget_ephemeral(self, message: ChatMessage) -> None:
        """Let an ephemeral message disappear."""
        self.chats[message.chat_id].ephemeral.pop(message.message_id, None)
        self.publish("message_deleted", message)

    def change(
        self, message: ChatMessage, event: str = "message_edited", **changes: Any
    ) -> ChatMessage:
        """Replace a message by one with changed fields."""
        changed = replace(message, **changes)
        self.chats[message.chat_id].messages[message.message_id] = changed
        self.publish(event, changed)
        return changed

    def delete(self, message: ChatMessage) -> None:
        """Take a message out of its chat, for everybody, with its file's name if it is the last."""
        chat = self.chats[message.chat_id]
        del chat.messages[message.message_id]
        if message.message_id in chat.pinned:
            chat.pinned.remove(message.message_id)
        if message.media is not None and message.media.file_id and not self._holds(message.media):
            self.files.forget_name(message.media.file_id)
        self.publish("message_deleted", message)

    def _holds(self, media: Media) -> bool:
        """Tell whether a message shows this file."""
        return any(
            each.media is not None and each.media.file_id == media.file_id
            for chat in self.chats.values()
            for each in chat.messages.values()
        )

    def pin(self, message: ChatMessage) -> None:
        """Pin a message, above the chat's other pinned messages."""
        chat = self.chats[message.chat_id]
        if message.message_id in chat.pinned:
            chat.pinned.remove(message.message_id)
        chat.pinned.append(message.message_id)
        self.publish("pinned", message)

    def unpin(self, message: ChatMessage) -> None:
        """Unpin a message."""
        self.chats[message.chat_id].pinned.remove(message.message_id)
        self.publish("pinned", message)

    def publish(self, kind: str, message: ChatMessage) -> None:
        """Tell watchers about a message."""
        self._events.publish(Event(kind, message.chat_id, message.message_id, message))

    def announce(
        self,
        kind: str,
        chat_id: int | None = None,
        callback: CallbackQuery | None = None,
        **facts: Any,
    ) -> None:
        """Tell watchers about any other event."""
        self._events.publish(Event(kind, chat_id, callback=callback, facts=facts))

    def record(self, method: str, message: ChatMessage) -> None:
        """Record that a message of the bot reached its chat."""
        self.sent_log.append(
            SentMessage(
                message.moment,
                time.monotonic(),
                method,
                message.chat_id,
                message.message_id,
                message.text,
            )
        )

    def commands_for(self, chat_id: int, user_id: int | None = None) -> tuple[Command, ...]:
        """Return the menu of commands that a person sees in a chat."""
        chat = self.chats[chat_id]
        user_id = user_id or chat_id
        user = self.users.get(user_id)
        return self.profile.commands_seen(
            chat_id, chat.kind, chat.standing_of(user_id), user.language_code if user else None
        )

    def bot_in(self, chat: Chat) -> Member:
        """Return the bot's membership in a group."""
        return chat.standing_of(self.bot.user_id)
