"""Which updates are answered, and the bot's lowest message in each chat: for all processes.

It is noted when an answer has left. So an update that comes again, to this process or to another,
is not answered twice, unless a process ended between the two.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from census.people.people import ChatId
from handlers.telegram.answering.owed import OwedAnswer
from handlers.telegram.answering.replier import Replier
from services.ports.operations.turns import BEGINS_WITHIN
from services.ports.unit_of_work import OpenUnitOfWork, StorageError

log = structlog.get_logger()

KeptPanel = Mapping[str, Any]
"""The bot's lowest message in a chat, as it is kept."""

RENEWED_AFTER = timedelta(seconds=4)
"""While Telegram wants no message, the other processes hear so often that answers are owed here."""


class AnsweredUpdates:
    """Notes answers. Those that leave while a note is being written share the next one.

    So do those of a note that could not be written. A note waits for no chat: who is answered while
    others are heard must be known of, whatever becomes of this process. ``now`` is a clock that
    processes share.
    """

    def __init__(
        self, open_uow: OpenUnitOfWork, replier: Replier, now: Callable[[], datetime]
    ) -> None:
        self._open_uow, self._replier, self._now = open_uow, replier, now
        self._waiting: list[int] = []
        self._owed: dict[int, datetime] = {}
        self._one_at_a_time = asyncio.Lock()

    async def note(self, update: int, owed: OwedAnswer | None) -> OwedAnswer | None:
        """Note that an update is answered, at once or when the rest of its answer has left."""
        if owed is None:
            await self._note(update)
        else:
            self._owed[update] = self._now()
            owed.note = OwedNote(self, update)
        return owed

    async def left(self, update: int) -> None:
        """Note that an answer that was owed has left."""
        self._owed.pop(update, None)
        await self._note(update)

    async def renew(self) -> None:
        """Tell the other processes, now and then, that what is owed still comes from here.

        What they have not heard of for long they may have answered.
        """
        now = self._now()
        old = [
            update
            for update, at in self._owed.items()
            if RENEWED_AFTER <= now - at <= BEGINS_WITHIN
        ]
        if not old:
            return
        self._owed |= dict.fromkeys(old, now)
        with suppress(StorageError):
            async with self._open_uow() as uow:
                await uow.turns.renew_answers(old, at=now)

    async def is_owed(self, update: int) -> bool:
        """Tell whether no other process has given an answer that has waited here.

        It may have where this process was paused, or could not reach Telegram.
        """
        if self._now() - self._owed[update] <= BEGINS_WITHIN:
            return True
        try:
            async with self._open_uow() as uow:
                seen = await uow.updates.seen(update)
        except StorageError:
            return True
        return seen is None or not seen.answered

    async def _note(self, update: int) -> None:
        self._waiting.append(update)
        async with self._one_at_a_time:
            taken = await self._note_all() if update in self._waiting else {}
        # Whoever has a chat's turn holds up what this process shows there, and no other note.
        async with asyncio.TaskGroup() as tasks:
            for chat, panel in taken.items():
                tasks.create_task(self._keep(chat, panel))

    async def _note_all(self) -> Mapping[ChatId, KeptPanel]:
        """Note all answers that have left; return what is shown in chats whose turn is taken."""
        noted, self._waiting = self._waiting, []
        panels = self._replier.changed_panels()
        try:
            async with self._open_uow() as uow:
                taken = await uow.turns.note_answers(noted, panels)
        except StorageError as trouble:
            self._waiting += noted
            self._cannot_keep(panels, trouble)
            return {}
        return {chat: panels[chat] for chat in taken}

    async def _keep(self, chat: ChatId, panel: KeptPanel) -> None:
        try:
            async with self._open_uow() as uow:
                await uow.turns.keep_panel(chat, panel)
                await uow.commit()
        except StorageError as trouble:
            self._cannot_keep([chat], trouble)

    def _cannot_keep(self, chats: Iterable[ChatId], trouble: StorageError) -> None:
        self._replier.keep_panels_later(chats)
        log.warning("updates.answers_not_noted", reason=str(trouble))


@dataclass(frozen=True, slots=True)
class OwedNote:
    """The note of an answer that is owed, as ``OwedAnswers`` asks for it."""

    answered: AnsweredUpdates
    update: int

    async def renew(self) -> None:
        """Tell the other processes that the answer still comes from here."""
        await self.answered.renew()

    async def is_owed(self) -> bool:
        """Tell whether no other process has given the answer."""
        return await self.answered.is_owed(self.update)

    async def left(self) -> None:
        """Note that it has left."""
        await self.answered.left(self.update)
