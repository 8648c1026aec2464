"""The order of updates, for when Telegram delivers them in another order.

By webhook a chat's messages, a person's presses and changes of the bot's membership have separate
queues, and an update that could not be delivered is overtaken by others. Their numbers show the
order. Polling keeps the order, so there nothing is late. Source: tdlib/telegram-bot-api,
Client.cpp 17158 and 17279, WebhookActor.cpp 666.
"""

from collections import OrderedDict

from aiogram.enums import ChatMemberStatus
from aiogram.types import Update

from census.people.people import ChatId

REMEMBERED = 20_000
"""The newest update is remembered for this many chats. A late update is late by seconds."""

GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.KICKED})


class OvertakenError(Exception):
    """An update wants to open a question, but a newer one has opened another."""


class Order:
    """Remembers for each chat the newest update, and the one that opened the newest question."""

    def __init__(self) -> None:
        self._chats: OrderedDict[ChatId, tuple[int, int]] = OrderedDict()

    def handled(self, chat: ChatId, update: int, *, asked: bool) -> None:
        """Record that an update has taken effect, and whether it opened a question."""
        newest, question = self._chats.pop(chat, (0, 0))
        question = max(question, update) if asked else question
        self._chats[chat] = max(newest, update), question
        if len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)

    def is_late(self, chat: ChatId, update: int) -> bool:
        """Tell whether a newer update of the chat has been handled."""
        return update < self._chats.get(chat, (0, 0))[0]

    def is_before_the_question(self, chat: ChatId, update: int) -> bool:
        """Tell whether a newer update has opened the question, so this one cannot answer it."""
        return update < self._chats.get(chat, (0, 0))[1]

    def is_past(self, chat: ChatId, update: Update) -> bool:
        """Tell whether the bot was removed from a chat from which a newer update has come."""
        change = update.my_chat_member
        put_out = change is not None and change.new_chat_member.status in GONE
        return put_out and self.is_late(chat, update.update_id)
