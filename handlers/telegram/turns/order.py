"""The order of updates, for when Telegram delivers them in another order.

By webhook a chat's messages, a person's presses and changes of the bot's membership have separate
queues, and an update that could not be delivered is overtaken by others, in this process or in
another. Their numbers show the order; the newest one stands in the turn of its chat. Polling keeps
the order, so there nothing is late. Source: tdlib/telegram-bot-api, Client.cpp 17158 and 17279,
WebhookActor.cpp 666.
"""

from aiogram.enums import ChatMemberStatus
from aiogram.types import Update

from services.ports.unit_of_work import StorageUnavailableError

REMEMBERED = 20_000
"""So many chats are remembered by what only saves work, or words."""

GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.KICKED})


class ComesAgainError(StorageUnavailableError):
    """An update has to come again though the database can be reached."""


class AnsweredElsewhereError(ComesAgainError):
    """An update has just taken effect in another process, which is about to answer it."""


def puts_out(update: Update) -> bool:
    """Tell whether the bot was removed from a chat."""
    change = update.my_chat_member
    return change is not None and change.new_chat_member.status in GONE
