"""The lowest message of the bot in each chat, and what it answered.

It is kept in the database as well, for the other processes and the next start.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Final

from aiogram.types import Message as TelegramMessage
from aiogram.types import Update

from census.people.people import ChatId
from presentation.chat.messages import Message

REMEMBERED: Final = 20_000
ONE_PRESS_SECONDS: Final = 30.0
"""Presses of one button within so many seconds are one: the finger slipped, or it seemed slow."""

Answered = tuple[int, str, str]
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
    """Remembers the lowest message of each chat; ``seconds`` is a clock that processes share."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._lowest: OrderedDict[ChatId, Panel] = OrderedDict()
        self._changed: set[ChatId] = set()

    def restore(self, chat: ChatId, kept: Mapping[str, Any] | None) -> None:
        """Take a message that was kept, unless a lower one is known."""
        lowest = self._lowest.get(chat)
        if kept is not None and (lowest is None or lowest.number <= kept["number"]):
            answered = tuple(kept["answered"]) if kept["answered"] else None
            self._lowest[chat] = Panel(**{**kept, "answered": answered})

    def changed(self) -> Mapping[ChatId, Mapping[str, Any]]:
        """Return what to keep of the messages that changed since the last call."""
        known = [chat for chat in self._changed if chat in self._lowest]
        self._changed.clear()
        return {chat: _kept(self._lowest[chat]) for chat in known}

    def keep_later(self, chats: Iterable[ChatId]) -> None:
        """Note that what changed in chats could not be kept."""
        self._changed.update(chats)

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
        if panel != lowest:
            self._changed.add(chat)
        self._lowest[chat] = panel
        self._lowest.move_to_end(chat)
        if len(self._lowest) > REMEMBERED:
            self._lowest.popitem(last=False)

    def note_answer(self, chat: ChatId, update: Update, message: Message) -> None:
        """Note for which press the lowest message was sent."""
        answered, lowest = _answered(update, message), self._lowest.get(chat)
        if answered is not None and lowest is not None:
            self._lowest[chat] = replace(lowest, answered=answered, second=self._seconds())
            self._changed.add(chat)

    def stands_already(self, chat: ChatId, update: Update, message: Message) -> bool:
        """Tell whether the lowest message is the same answer to the same button, just now."""
        lowest, answered = self._lowest.get(chat), _answered(update, message)
        if lowest is None or answered is None or lowest.answered != answered:
            return False
        return self._seconds() - lowest.second < ONE_PRESS_SECONDS


def _kept(panel: Panel) -> Mapping[str, Any]:
    # ``asdict`` copies all that is in it, and takes ten times as long.
    return {name: getattr(panel, name) for name in Panel.__slots__}


def pressed_panel(update: Update) -> Panel | None:
    """Return the message whose button was pressed."""
    # A message older than 48 hours is "inaccessible", but Telegram still lets its bot edit it.
    message = update.callback_query.message if update.callback_query else None
    if message is None:
        return None
    return Panel(message.message_id, isinstance(message, TelegramMessage) and _has_picture(message))


def message_of(update: Update) -> TelegramMessage | None:
    """Return the message that was written or edited, or whose button was pressed."""
    pressed = update.callback_query.message if update.callback_query else None
    return (
        pressed if isinstance(pressed, TelegramMessage) else update.message or update.edited_message
    )


def _has_picture(message: TelegramMessage) -> bool:
    return message.text is None and message.rich_message is None


def _answered(update: Update, message: Message) -> Answered | None:
    press = update.callback_query
    if press is None or press.message is None or message.shows_picture:
        return None
    digest = sha256(repr((message.text, message.buttons)).encode()).hexdigest()[:16]
    return press.message.message_id, press.data or "", digest
