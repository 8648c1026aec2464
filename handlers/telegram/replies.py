"""Replies of handlers: the messages, and where they appear."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from aiogram.types import BotCommand

from census.people.people import ChatId
from handlers.telegram.messages.parcels import Parcel
from presentation.chat.messages import Message
from presentation.language.html import Html
from services.ports.proofs import ShownCopy


@dataclass(frozen=True, slots=True)
class Show:
    """Edit the message of the pressed button; answer a typed text with a new message.

    In a private chat, a message with others of the bot below it is not edited but answered below
    them, unless it is ``live``: a screen that the bot itself keeps up to date. A picture replaces
    a text. A text cannot replace a picture: it is sent as a new message below, and
    ``replaces_picture`` deletes the picture.
    """

    message: Message
    replaces_picture: bool = False
    live: bool = False


@dataclass(frozen=True, slots=True)
class Replace:
    """Edit the bot's last message in the chat, because the person's message was deleted.

    If another message of the bot is below it, the answer is a new one.
    """

    message: Message


@dataclass(frozen=True, slots=True)
class Say:
    """Send a new message. One that ``stays``, as with a question of its own, is not edited."""

    message: Message
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Alone:
    """Answer the one who asked in a group, unseen by the others.

    ``aloud`` is said to all where that is not possible.
    """

    message: Message
    aloud: Message


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete the person's message, because others must not read it, and perhaps say so.

    ``kept`` is the reply where the bot may not delete; ``aside`` is said to its sender in private
    when it was deleted.
    """

    deleted: Message | None = None
    kept: Message | None = None
    aside: Message | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Set another command menu, because roles changed: the person's own, or those of ``chat``."""

    menu: list[BotCommand]
    chat: ChatId | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Take copies of a proof away from those who looked at it.

    In the chat ``here`` they are deleted. Elsewhere somebody may still look at one: a blank with
    the way on takes its place.
    """

    copies: tuple[ShownCopy, ...]
    here: ChatId


@dataclass(frozen=True, slots=True)
class Relay:
    """Pass the person's message on to the other side of a request for help."""

    parcel: Parcel


@dataclass(frozen=True, slots=True)
class Tend:
    """Bring the topic of a request up to date, or all topics of desks."""

    request: int | None = None


class LentCopies(Protocol):
    """The copies of proofs in people's chats."""

    async def note(self, chat: ChatId, message: int, proof: int) -> None:
        """Remember a copy that was sent just now."""

    async def take_away(self, copies: Iterable[ShownCopy], here: ChatId) -> int:
        """Take copies away; return how many are left for another time."""


Reply = Show | Replace | Say | Alone | Offer | Forget | Remove | Relay | Tend
Replies = Reply | tuple[Reply, ...] | None


def first_words(replies: Replies) -> Html | None:
    """Return the text of an answer's first message."""
    listed = replies if isinstance(replies, tuple) else (replies,)
    said = (each.message.text for each in listed if isinstance(each, Show | Replace | Say))
    return next(said, None)


def anew(replies: Replies) -> Replies:
    """Turn the messages of a late answer into new ones, below all others."""
    listed = replies if isinstance(replies, tuple) else (replies,)
    return tuple(
        Say(reply.message) if isinstance(reply, Show | Replace) else reply
        for reply in listed
        if reply is not None
    )
