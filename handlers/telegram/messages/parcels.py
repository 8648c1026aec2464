"""Parcels: a person's message on its way to the other side of a request for help."""

from dataclasses import dataclass
from typing import Protocol

from aiogram.types import Message as TelegramMessage

from census.people.people import ChatId
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.language.html import Html
from services.ports.helpdesk import RelayedMessage

NO_HEAD = Html("")


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message and where it goes. ``texts`` are in its sender's language.

    ``content`` is the message where its words change on the way: an edit, a ``head`` above them,
    or numbers to be hidden (``masked``). Else a copy is made by its number. ``taken_back`` is a
    copy that the wrong person got.
    """

    request: int
    chat: ChatId
    message: int
    to: ChatId
    texts: Texts
    topic: int | None = None
    reply_to: int | None = None
    head: Html = NO_HEAD
    content: TelegramMessage | None = None
    masked: bool = False
    edited: bool = False
    taken_back: RelayedMessage | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of a parcel: the new ``copy``, or what its sender has to know."""

    copy: int | None = None
    said: Message | None = None


class Carrier(Protocol):
    """Who carries parcels."""

    async def carry(self, parcel: Parcel) -> Carried:
        """Pass a message on, once.

        Raises TelegramAPIError: Telegram does not take it yet.
        """


class Tending(Protocol):
    """Who keeps the topics of desks."""

    async def tend(self, number: int | None = None) -> None:
        """Bring the topic of a request up to date, or all topics."""

    async def make_again(self, number: int) -> int | None:
        """Make the deleted topic of an open request again; return its thread, None without one."""
