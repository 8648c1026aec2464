"""Filters of handlers, besides aiogram's own."""

import re
from abc import abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.telegram.context import UpdateContext
from handlers.telegram.pending import ASKED
from presentation.chat.field_actions import AnyAction
from presentation.chat.presses import unpack

AnswerAs = Callable[[str, TelegramObject, dict[str, Any]], Awaitable[object]]
"""Answers an event as if it had come from the person: its kind, the event, and a handler's data."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What is seen of an update at first: where it is, and by what its handler is found.

    ``command`` is the name of a command without slash and in small letters, ``pressed`` what a
    button does, ``asked`` the key of the open question, ``carries`` what a message is; each empty
    where there is none.
    """

    private: bool
    command: str
    pressed: str
    asked: str
    carries: str = ""


class AtAGlance(Filter):
    """A filter that can tell by a glance that it does not match: then it is not called at all.

    One that ``decides`` can tell as well that it matches.
    """

    decides: ClassVar[bool] = False

    @abstractmethod
    def may_match(self, glance: Glance) -> bool:
        """Tell whether it may match. It may still say no when it is called."""


class Pressed(AtAGlance):
    """A valid button with one of these actions. The handler gets its ``press``."""

    def __init__(self, *actions: AnyAction) -> None:
        self.actions = actions

    def may_match(self, glance: Glance) -> bool:
        """Match these actions."""
        return glance.pressed in self.actions

    async def __call__(self, event: CallbackQuery) -> bool | dict[str, Any]:
        """Match a press."""
        press = unpack(event.data or "")
        return {"press": press} if press and press.action in self.actions else False


CANCEL = ("batal", "cancel")


class AnswerTo(AtAGlance):
    """A text that answers the open question of that key. A command never does.

    "batal" alone cancels the question, unless ``any_words`` may be the answer.
    """

    def __init__(self, key: str, *, any_words: bool = False) -> None:
        self._key = key
        self._called_off = None if any_words else Word(*CANCEL)

    def may_match(self, glance: Glance) -> bool:
        """Match the question."""
        return glance.asked == self._key

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match an answer."""
        text = event.text
        if context.question is None or context.question.key != self._key or not text:
            return False
        if text.startswith("/") or (self._called_off and await self._called_off(event)):
            return False
        return {"typed": text}


class AskedOtherwise(AtAGlance):
    """Any message but a text while one of these questions is open."""

    def __init__(self, *keys: str) -> None:
        self._keys = keys

    def may_match(self, glance: Glance) -> bool:
        """Match these questions."""
        return glance.asked in self._keys

    async def __call__(self, event: Message, context: UpdateContext) -> bool:
        """Match a photo, a file, a sticker and so on."""
        return (
            event.text is None
            and context.question is not None
            and context.question.key in self._keys
        )


class Idle(AtAGlance):
    """No question is open that words may answer; one for a number may be."""

    decides = True

    def may_match(self, glance: Glance) -> bool:
        """Match where words answer no question."""
        return not glance.asked or glance.asked in ASKED

    async def __call__(self, event: TelegramObject, context: UpdateContext) -> bool:
        """Match where a text speaks for itself."""
        return context.question is None or context.question.key in ASKED


class Carries(AtAGlance):
    """A message that is a ``text``, a ``photo`` or a ``document``."""

    decides = True

    def __init__(self, *kinds: str) -> None:
        self._kinds = kinds

    def may_match(self, glance: Glance) -> bool:
        """Match these kinds."""
        return glance.carries in self._kinds

    async def __call__(self, event: Message) -> bool:
        """Match such a message."""
        return carried_by(event) in self._kinds


def carried_by(event: TelegramObject) -> str:
    """Return which of these a message is, if it is one."""
    kinds = ("text", "photo", "document")
    return next((kind for kind in kinds if getattr(event, kind, None)), "")


class Word(Filter):
    """A text that is only one of these words, in any case and punctuation."""

    def __init__(self, *words: str) -> None:
        self._pattern = re.compile(rf"[\W_]*({'|'.join(words)})[\W_]*", re.IGNORECASE)

    async def __call__(self, event: Message) -> bool:
        """Match the word."""
        return self._pattern.fullmatch(event.text or "") is not None


class InPrivate(AtAGlance):
    """Only in private chats."""

    decides = True

    def may_match(self, glance: Glance) -> bool:
        """Match a private chat."""
        return glance.private

    async def __call__(self, event: TelegramObject, context: UpdateContext) -> bool:
        """Match a private chat."""
        return context.private


class InGroup(AtAGlance):
    """Only in groups."""

    decides = True

    def may_match(self, glance: Glance) -> bool:
        """Match a group."""
        return not glance.private

    async def __call__(self, event: TelegramObject, context: UpdateContext) -> bool:
        """Match a group."""
        return not context.private


class Mentioned(Filter):
    """A message that calls the bot by its name, also within a command."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool:
        """Match a message to the bot."""
        text = event.text or event.caption or ""
        return f"@{context.bot_context.bot_username}".lower() in text.lower()


class Called(Filter):
    """A text in a group that is said to the bot: by its name, or below what it wrote.

    The handler gets the ``words`` beside the bot's name.
    """

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match a text that is no command."""
        text = event.text or "/"
        said = await Mentioned()(event, context) or answers_bot(event, context)
        if context.private or text.startswith("/") or not said:
            return False
        return {"words": without_name(event, context)}


def answers_bot(message: Message, context: UpdateContext) -> bool:
    """Tell whether a message replies to one of the bot."""
    before = message.reply_to_message
    author = before.from_user if before is not None else None
    return author is not None and author.username == context.bot_context.bot_username


def without_name(message: Message, context: UpdateContext) -> str:
    """Return the text of a message besides the bot's name and a command."""
    name = re.escape(context.bot_context.bot_username)
    return re.sub(rf"^/\w+|@{name}\b", "", message.text or "", flags=re.IGNORECASE).strip()
