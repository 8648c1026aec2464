"""Accounts: who somebody is in Telegram, as whom they speak, and the chats they are in."""

from __future__ import annotations

from typing import Any

from simulator.chats.membership import add_to_group, set_blocked, take_out
from simulator.chats.place import Place
from simulator.chats.wire import chat_json
from simulator.cloud.accounts import User
from simulator.cloud.cloud import CannotActError, Cloud
from simulator.cloud.state import Chat, ChatMessage, Json

UPDATE_APP = "This message is not supported by your version of Telegram."
"""What an app from before Bot API 10.1 shows of a rich message; its words differ by app."""

ANONYMOUS = User(1_087_968_824, "Group", username="GroupAnonymousBot", is_bot=True)


class AccountInChats(Place):
    """An account in its chats. As a place, it is its private chat with the bot."""

    def __init__(self, cloud: Cloud, user_id: int) -> None:
        super().__init__(cloud, user_id)
        self._user = cloud.users[user_id]

    @property
    def user_id(self) -> int:
        """The account's id, which is also the id of the private chat."""
        return self._user.user_id

    @property
    def name(self) -> str:
        """First and last name."""
        return self._user.full_name

    async def blocks_bot(self, *, queue: bool = False) -> None:
        """Block the bot."""
        set_blocked(self._cloud, self.chat, blocked=True)
        await self._waits(queue=queue)

    async def unblocks_bot(self, *, queue: bool = False) -> None:
        """Unblock the bot."""
        set_blocked(self._cloud, self.chat, blocked=False)
        await self._waits(queue=queue)

    async def deactivate(self) -> None:
        """Delete the account; nobody is told."""
        self._user.deactivated = True
        self._cloud.announce("chat_changed", self.chat_id, deactivated=True)

    async def adds_bot_to(self, group: Place, *, queue: bool = False) -> None:
        """Add the bot to a group."""
        add_to_group(self._cloud, group.chat, self._cloud.bot.user_id, self.user_id)
        await self._waits(queue=queue)

    async def removes_bot_from(self, group: Place, *, queue: bool = False) -> None:
        """Remove the bot from a group."""
        take_out(self._cloud, group.chat, self._cloud.bot.user_id, self.user_id)
        await self._waits(queue=queue)

    async def joins(self, group: Place, *, queue: bool = False) -> None:
        """Join a group."""
        add_to_group(self._cloud, group.chat, self.user_id, self.user_id)
        await self._waits(queue=queue)

    def _speaker(self, chat: Chat) -> tuple[int, Json | None]:
        """Return as whom they speak: an anonymous administrator is the group itself.

        Source: Client.cpp 18147-18158.
        """
        if not chat.standing_of(self.user_id).anonymous:
            return self.user_id, None
        self._cloud.users.setdefault(ANONYMOUS.user_id, ANONYMOUS)
        return ANONYMOUS.user_id, chat_json(self._cloud, chat)

    def uses_old_app(self) -> None:
        """Use an app from before Bot API 10.1, which shows no rich message."""
        self._user.old_app = True

    def sees(self) -> str:
        """Return the visible text of the bot's newest message; '' if there is none."""
        newest = self.from_bot[-1:]
        return UPDATE_APP if any(map(self._is_hidden, newest)) else super().sees()

    def find_button(
        self, label_or_data: str, on: ChatMessage | None = None
    ) -> tuple[ChatMessage, dict[str, Any]]:
        """Find an inline button. What an old app does not show has none that could be relied on.

        Raises CannotActError: no button fits, or several do.
        """
        message, button = super().find_button(label_or_data, on)
        if self._is_hidden(message):
            raise CannotActError(f"{self.name} sees {UPDATE_APP!r} in place of {label_or_data!r}")
        return message, button

    def _is_hidden(self, message: ChatMessage) -> bool:
        return self._user.old_app and message.rich is not None

    def goes_offline(self) -> None:
        """Be where no ephemeral message arrives."""
        self._user.offline = True

    def restarts_app(self) -> None:
        """Start the app anew: ephemeral messages are gone from its screens."""
        for chat in self._cloud.chats.values():
            for message in [*chat.ephemeral.values()]:
                if self.user_id in {message.sender_id, message.receiver}:
                    self._cloud.forget_ephemeral(message)

    def sees_alone(self, group: Place) -> list[ChatMessage]:
        """Return the ephemeral messages that the bot wrote to them in a group, oldest first."""
        return [each for each in group.chat.ephemeral.values() if each.receiver == self.user_id]

    def _is_ephemeral(self, chat: Chat, text: str) -> bool:
        """Tell whether the app sends a text to the bot alone: a command declared so, in a group."""
        if chat.is_private or self._user.old_app or not text.startswith("/"):
            return False
        command, _, called = text.split(maxsplit=1)[0][1:].partition("@")
        declared = {
            each.command
            for each in self._cloud.commands_for(chat.chat_id, self.user_id)
            if each.ephemeral
        }
        return command in declared and called.lower() in {"", self.bot_username.lower()}

    def _check_may_write(self, to: Place | None) -> None:
        if self._user.deactivated:
            raise CannotActError(f"{self.name} has deleted the account")
        if to is None and self.chat.blocked:
            raise CannotActError(f"{self.name} has blocked the bot")
        if to is not None and (to.chat.deleted or not to.chat.standing_of(self.user_id).inside):
            raise CannotActError(f"{self.name} is not in {to.chat.title}")

    async def _waits(self, *, queue: bool) -> None:
        if not queue:
            await self._cloud.settled()
