"""The lowest message of the bot in each chat, and what it answered."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from aiogram.types import Message as TelegramMessage
from aiogram.types import Update

from census.people.people import ChatId
from presentation.chat.messages import Message

REMEMBERED: Final = 20_000
ONE_PRESS_SECONDS: Final = 30.0
"""Presses of one button within so many seconds are one: the finger slipped, or it seemed slow."""

Answered = tuple[int, str, int]
"""A press and its answer: the message with the button, the button's data, the answer's digest."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A message of the bot.

    A picture has no text to edit; a message that ``stays`` is not edited. ``answered`` is the press
    that it was sent for, at ``second``.
    """

    number: int
    shows_picture: bool = False
    stays: bool = False
    answered: Answered | None = None
    second: float = 0.0


class Panels:
    """Remembers the lowest message of each chat; ``seconds`` is the source of time."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._lowest: OrderedDict[ChatId, Panel] = OrderedDict()

    def lowest(self, chat: ChatId) -> Panel | None:
        """Return the lowest message of the bot, as far as it is remembered."""
        return self._lowest.get(chat)

    def open(self, chat: ChatId) -> Panel | None:
        """Return the message that an answer may edit: the bot's lowest one, if it is visible."""
        panel = self._lowest.get(chat)
        return None if panel is None or panel.stays else panel

    def remember(self, chat: ChatId, panel: Panel) -> None:
        """Note a message that was sent or edited."""
        lowest = self._lowest.get(chat)
        if lowest is not None and lowest.number > panel.number:
            # The message has scrolled away. The next typed text is answered below all messages.
            panel = replace(lowest, stays=True)
        self._lowest[chat] = panel
        self._lowest.move_to_end(chat)
        if len(self._lowest) > REMEMBERED:
            self._lowest.popitem(last=False)

    def note_answer(self, chat: ChatId, update: Update, message: Message) -> None:
        """Note for which press the lowest message was sent."""
        answered, lowest = _answered(update, message), self._lowest.get(chat)
        if answered is not None and lowest is not None:
            self._lowest[chat] = replace(lowest, answered=answered, second=self._seconds())

    def stands_already(self, chat: ChatId, update: Update, message: Message) -> bool:
        """Tell whether the lowest message is the same answer to the same button, just now."""
        lowest, answered = self._lowest.get(chat), _answered(update, message)
        if lowest is None or answered is None or lowest.answered != answered:
            return False
        return self._seconds() - lowest.second < ONE_PRESS_SECONDS


def pressed_panel(update: Update) -> Panel | None:
    """Return the message whose button was pressed."""
    # A message older than 48 hours is "inaccessible", but Telegram still lets its bot edit it.
    message = update.callback_query.message if update.callback_query else None
    if message is None:
        return None
    return Panel(message.message_id, isinstance(message, TelegramMessage) and message.text is None)


def _answered(update: Update, message: Message) -> Answered | None:
    press = update.callback_query
    if press is None or press.message is None or message.shows_picture:
        return None
    return press.message.message_id, press.data or "", hash((message.text, message.buttons))
