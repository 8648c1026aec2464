"""Whose chat writes, and which texts are codes of blocks: asked by all of the field work.

The codes are held in memory, since it is decided before the database is asked whether a message
with an identity number is deleted.
"""

import re
from collections.abc import Callable

from census.errors import CensusError
from census.fieldwork.workers import Badge, Fieldworker
from census.people.people import ChatId
from census.people.permissions import Permission, may
from services.ports.unit_of_work import UnitOfWork

FRESH_SECONDS = 60.0
"""For this many seconds ``refresh_if_stale`` does not ask the database."""

_BETWEEN_DIGITS = re.compile(r"[\s.\-]+")
_WRITTEN = re.compile(r"[\w.\-/]+")
_WITH_BLOCKS = (Permission.REPORT_BLOCKS, Permission.PLAN_FIELDWORK)


async def worker_of(uow: UnitOfWork, chat: ChatId) -> Fieldworker:
    """Return the fieldworker who joined with a chat; CensusError("fieldwork-not-one") for none."""
    worker = await uow.fieldworkers.of_chat(chat)
    if worker is None:
        raise CensusError("fieldwork-not-one")
    return worker


async def worker_with(uow: UnitOfWork, badge: Badge) -> Fieldworker:
    """Return the fieldworker of a badge, also where it is typed in small letters.

    Raises CensusError("fieldwork-badge-unknown").
    """
    found = await uow.fieldworkers.get(badge)
    if found is None:
        meant = badge.casefold()
        same = [each for each in await uow.fieldworkers.listed() if each.badge.casefold() == meant]
        if len(same) != 1:
            raise CensusError("fieldwork-badge-unknown", badge=badge)
        [found] = same
    return found


async def works_with_blocks(uow: UnitOfWork, chat: ChatId) -> bool:
    """Tell whether a chat may type codes of blocks: a fieldworker's, or an admin's."""
    person = await uow.people.get(chat)
    return person is not None and any(may(person, each) for each in _WITH_BLOCKS)


class BlockCodeCache:
    """Holds the codes of the list of blocks. Another process may bring in a new list."""

    def __init__(self, *, seconds: Callable[[], float]) -> None:
        self._codes: frozenset[str] = frozenset()
        self._seconds = seconds
        self._refreshed: float | None = None

    async def refresh(self, uow: UnitOfWork) -> None:
        """Read the codes."""
        self._codes = await uow.blocks.codes()
        self._refreshed = self._seconds()

    async def refresh_if_stale(self, uow: UnitOfWork) -> None:
        """Read the codes, unless that was done in the last minute."""
        if self._refreshed is None or self._seconds() - self._refreshed >= FRESH_SECONDS:
            await self.refresh(uow)

    def without_codes(self, text: str) -> str:
        """Return a text with a word for each code that stands in it by itself.

        So a code and the count behind it are no sixteen digits: "33.19.01.2001.0017 64 jadi".
        """
        return _WRITTEN.sub(self._word_for, text)

    def _word_for(self, written: re.Match[str]) -> str:
        return "blok" if written[0].strip(".-/") in self._codes else written[0]

    def is_code(self, written: str) -> bool:
        """Tell whether this is the code of a block, as it stands or with gaps between digits."""
        return written in self._codes or _BETWEEN_DIGITS.sub("", written) in self._codes
