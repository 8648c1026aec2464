"""Which updates are answered, and the bot's lowest message in each chat: for all processes.

It is noted when an answer has left. So an update that comes again, to this process or to another,
is not answered twice, unless a process ended between the two.
"""

import asyncio
from functools import partial

import structlog

from handlers.telegram.answering.owed import OwedAnswer
from handlers.telegram.answering.replier import Replier
from services.ports.unit_of_work import OpenUnitOfWork, StorageError

log = structlog.get_logger()


class AnsweredUpdates:
    """Notes answers. Those that leave while a note is being written share the next one.

    So do those of a note that could not be written.
    """

    def __init__(self, open_uow: OpenUnitOfWork, replier: Replier) -> None:
        self._open_uow, self._replier = open_uow, replier
        self._waiting: list[int] = []
        self._one_at_a_time = asyncio.Lock()

    async def note(self, update: int, owed: OwedAnswer | None) -> OwedAnswer | None:
        """Note that an update is answered, at once or when the rest of its answer has left."""
        if owed is None:
            await self._note(update)
        else:
            owed.done = partial(self._note, update)
        return owed

    async def _note(self, update: int) -> None:
        self._waiting.append(update)
        async with self._one_at_a_time:
            if update not in self._waiting:
                return
            noted, self._waiting = self._waiting, []
            panels = self._replier.changed_panels()
            try:
                async with self._open_uow() as uow:
                    await uow.turns.note_answers(noted, panels)
            except StorageError as trouble:
                self._waiting += noted
                self._replier.keep_panels_later(panels)
                log.warning("updates.answers_not_noted", reason=str(trouble))
