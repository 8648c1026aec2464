"""What a handler answers to, beyond aiogram's own filters."""

from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.turn import Turn
from presentation.actions import Action, unpack


class Pressed(Filter):
    """A button of today with one of these actions; hands its ``press`` to the handler."""

    def __init__(self, *actions: Action) -> None:
        self._actions = actions

    async def __call__(self, event: CallbackQuery) -> bool | dict[str, Any]:
        """Match a press."""
        press = unpack(event.data or "")
        return {"press": press} if press and press.action in self._actions else False


class Asked(Filter):
    """A text that answers the open question of that key; a command never does."""

    def __init__(self, key: str) -> None:
        self._key = key

    async def __call__(self, event: Message, turn: Turn) -> bool | dict[str, Any]:
        """Match an answer."""
        text = event.text
        if turn.question is None or turn.question.key != self._key or not text:
            return False
        return False if text.startswith("/") else {"typed": text}


class InPrivate(Filter):
    """Only where nobody else reads along."""

    async def __call__(self, event: TelegramObject, turn: Turn) -> bool:
        """Match a private chat."""
        return turn.private


class InGroup(Filter):
    """Only in groups."""

    async def __call__(self, event: TelegramObject, turn: Turn) -> bool:
        """Match a group."""
        return not turn.private
