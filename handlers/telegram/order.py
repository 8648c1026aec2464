"""Which update came first, where Telegram brings them in another order.

By webhook the messages of a chat, the presses of a person and the changes of the bot's standing
have queues of their own, and one that could not be delivered is overtaken by the others. Their
numbers tell. Polling keeps the order, so there nothing is ever late.
Source: tdlib/telegram-bot-api, Client.cpp 17158 and 17279, WebhookActor.cpp 666.
"""

from collections import OrderedDict

from aiogram.enums import ChatMemberStatus
from aiogram.types import Update

from census.people import ChatId

REMEMBERED = 20_000
"""Chats of which the newest update is known, in memory: what is late is so by seconds."""

GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.KICKED})


class OvertakenError(Exception):
    """An update opens a question where a newer one has opened another: it has no say any more."""


class Order:
    """Remembers of each chat the newest update, and the one that opened the newest question."""

    def __init__(self) -> None:
        self._chats: OrderedDict[ChatId, tuple[int, int]] = OrderedDict()

    def handled(self, chat: ChatId, update: int, *, asked: bool) -> None:
        """Note that an update has taken effect, and whether it opened a question."""
        newest, question = self._chats.pop(chat, (0, 0))
        question = max(question, update) if asked else question
        self._chats[chat] = max(newest, update), question
        if len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)

    def is_late(self, chat: ChatId, update: int) -> bool:
        """Whether a newer update of the chat has been handled."""
        return update < self._chats.get(chat, (0, 0))[0]

    def is_before_the_question(self, chat: ChatId, update: int) -> bool:
        """Whether a newer update has opened the chat's question: this one cannot answer it."""
        return update < self._chats.get(chat, (0, 0))[1]

    def is_past(self, chat: ChatId, update: Update) -> bool:
        """Whether the bot was put out of a chat from which it has heard since."""
        change = update.my_chat_member
        put_out = change is not None and change.new_chat_member.status in GONE
        return put_out and self.is_late(chat, update.update_id)
