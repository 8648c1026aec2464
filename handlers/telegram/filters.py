"""Filters of handlers, besides aiogram's own."""

import re
from itertools import chain
from typing import Any
from weakref import WeakSet

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.telegram.context import UpdateContext
from handlers.telegram.pending import ASKED
from presentation.chat.field_actions import AnyAction
from presentation.chat.presses import unpack


class Pressed(Filter):
    """A valid button with one of these actions. The handler gets its ``press``."""

    def __init__(self, *actions: AnyAction) -> None:
        self.actions = actions

    async def __call__(self, event: CallbackQuery) -> bool | dict[str, Any]:
        """Match a press."""
        press = unpack(event.data or "")
        return {"press": press} if press and press.action in self.actions else False


_LOOKED_OVER = WeakSet[Router]()


def look_once(router: Router) -> None:
    """Let a press that no handler of a router knows pass it by with one look.

    Otherwise every handler of every router is asked, some hundred for the last ones.
    """
    if router in _LOOKED_OVER:
        return
    _LOOKED_OVER.add(router)
    known = [_pressed(handler) for handler in router.callback_query.handlers]
    if None not in known:
        router.callback_query.filter(Pressed(*chain.from_iterable(filter(None, known))))


def _pressed(handler: HandlerObject) -> tuple[AnyAction, ...] | None:
    """Return the actions that a handler knows, None where it takes others too."""
    filters = (each.callback for each in handler.filters or ())
    return next((each.actions for each in filters if isinstance(each, Pressed)), None)


CANCEL = ("batal", "cancel")


class AnswerTo(Filter):
    """A text that answers the open question of that key. A command never does.

    "batal" alone cancels the question, unless ``any_words`` may be the answer.
    """

    def __init__(self, key: str, *, any_words: bool = False) -> None:
        self._key = key
        self._called_off = None if any_words else Word(*CANCEL)

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match an answer."""
        text = event.text
        if context.question is None or context.question.key != self._key or not text:
            return False
        if text.startswith("/") or (self._called_off and await self._called_off(event)):
            return False
        return {"typed": text}


class AskedOtherwise(Filter):
    """Any message but a text while one of these questions is open."""

    def __init__(self, *keys: str) -> None:
        self._keys = keys

    async def __call__(self, event: Message, context: UpdateContext) -> bool:
        """Match a photo, a file, a sticker and so on."""
        return (
            event.text is None
            and context.question is not None
            and context.question.key in self._keys
        )


class Idle(Filter):
    """No question is open that words may answer; one for a number may be."""

    async def __call__(self, event: TelegramObject, context: UpdateContext) -> bool:
        """Match where a text speaks for itself."""
        return context.question is None or context.question.key in ASKED


class Word(Filter):
    """A text that is only one of these words, in any case and punctuation."""

    def __init__(self, *words: str) -> None:
        self._pattern = re.compile(rf"[\W_]*({'|'.join(words)})[\W_]*", re.IGNORECASE)

    async def __call__(self, event: Message) -> bool:
        """Match the word."""
        return self._pattern.fullmatch(event.text or "") is not None


class InPrivate(Filter):
    """Only in private chats."""

    async def __call__(self, event: TelegramObject, context: UpdateContext) -> bool:
        """Match a private chat."""
        return context.private


class InGroup(Filter):
    """Only in groups."""

    async def __call__(self, event: TelegramObject, context: UpdateContext) -> bool:
        """Match a group."""
        return not context.private


class Mentioned(Filter):
    """A message that calls the bot by its name, also within a command."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool:
        """Match a message to the bot."""
        text = event.text or event.caption or ""
        return f"@{context.bot_context.bot_username}".lower() in text.lower()
