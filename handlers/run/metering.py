"""Around all updates: how many, how long, and what became of each.

What is logged while an update is handled names it as its ``origin``.
"""

from collections.abc import Callable
from typing import Any

from aiogram import Bot
from aiogram.types import Update
from aiogram.types.update import UpdateTypeLookupError
from structlog.contextvars import bound_contextvars

from handlers.run.conversation import Conversation, UpdateOutcome
from handlers.run.failing import FailedTryError
from handlers.telegram.answering.owed import OwedAnswer
from services.operations.metering import Meter, UpdateFate
from services.ports.unit_of_work import StorageUnavailableError


class MeteredConversation:
    """Counts updates and hands them on. ``seconds`` is the source of time."""

    def __init__(
        self, conversation: Conversation, meter: Meter, seconds: Callable[[], float]
    ) -> None:
        self._conversation, self._meter, self._seconds = conversation, meter, seconds

    @property
    def kinds(self) -> list[str]:
        """The kinds of updates that are answered, as ``allowed_updates`` names them."""
        return self._conversation.kinds

    async def take(
        self, bot: Bot, event: Update, *, held: bool, shared: bool = False, heard: bool = False
    ) -> UpdateOutcome:
        """Count one update, unless it only waits behind another one of its chat.

        It is handled as ``Conversation.take`` does. Updates that are ``shared`` come to any of
        several processes, also again. What is ``heard`` needs no word to Telegram that it came.
        """
        data: dict[str, Any] = {"bot": bot, "shared": shared, "heard": heard}
        if held:
            return await self._conversation.take(event, data, held=held)
        begun, fate = self._seconds(), UpdateFate.FAILED
        try:
            with bound_contextvars(origin=f"update:{event.update_id}"):
                outcome = await self._conversation.take(event, data, held=held)
            fate = _fate_of(outcome, data)
        finally:
            self._meter.update(_kind_of(event), fate, self._seconds() - begun)
        return outcome

    def count_unreadable(self) -> None:
        """Count an update that could not be parsed."""
        self._meter.update("unknown", UpdateFate.UNREADABLE, 0.0)


def _kind_of(update: Update) -> str:
    try:
        return update.event_type
    except UpdateTypeLookupError:
        return "unknown"


def _fate_of(outcome: object, data: dict[str, Any]) -> UpdateFate:
    if isinstance(outcome, FailedTryError):
        return UpdateFate.FAILED_TRY
    if isinstance(outcome, StorageUnavailableError):
        return UpdateFate.STORAGE_AWAY
    if isinstance(outcome, OwedAnswer):
        return UpdateFate.OWED
    done = UpdateFate.ANSWERED if data.get("fresh", True) else UpdateFate.REPEATED
    fate: UpdateFate = data.get("fate", done)
    return fate
