"""An outage of the database, from the first update that failed to the first that worked again.

A failed update is handled again from the beginning, and acknowledged when it has taken effect.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import structlog
from aiogram.types import Chat, Update

from census.people.people import ChatId
from services.ports.unit_of_work import StorageUnavailableError

log = structlog.get_logger()

FIRST_PAUSE, LONGEST_PAUSE = 0.25, 10.0
"""Seconds between two tries of an update. Each pause is twice the one before."""

WORTH_A_WORD = 1.0
"""Seconds after which people are told. They need not know of a shorter outage."""


class Outage:
    """Knows whether the database is away, and which chats were told.

    ``seconds`` is the source of time.
    """

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._since: float | None = None
        self._over = asyncio.Event()
        self._notified: set[ChatId] = set()

    def begins(self, trouble: StorageUnavailableError) -> None:
        """Record that an update found the database away."""
        if self._since is None:
            self._since = self._seconds()
            log.warning("updates.storage_away", reason=str(trouble))

    def ends(self) -> None:
        """Record that an update has taken effect. All waiting updates are tried again at once."""
        if self._since is not None:
            self._since = None
            log.info("updates.storage_back")
            self._over.set()
            self._over = asyncio.Event()

    async def pause(self, tries: int) -> None:
        """Wait before an update is tried again: until the database is back, at most for a time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(min(LONGEST_PAUSE, FIRST_PAUSE * 2**tries)):
                await self._over.wait()

    def owes_a_word(self, chat: ChatId) -> bool:
        """Tell whether a chat should hear that the answer comes later, and has not heard it yet."""
        lasts = self._since is not None and self._seconds() - self._since >= WORTH_A_WORD
        return lasts and chat not in self._notified

    def notified(self, chat: ChatId) -> None:
        """Record that a chat has heard it."""
        self._notified.add(chat)

    def answered(self, chat: ChatId) -> bool:
        """Record that a chat's update has taken effect; return whether it was told to wait."""
        if chat not in self._notified:
            return False
        self._notified.discard(chat)
        return True


def waits_for_an_answer(event: Update, chat: Chat) -> bool:
    """Tell whether an update's sender expects an answer. In groups most messages are not for us."""
    if chat.type == "private":
        return event.my_chat_member is None
    text = (event.message.text or "") if event.message is not None else ""
    return event.callback_query is not None or text.startswith("/")
