"""The outermost middleware of all updates: how many, how long, and what became of each.

What is logged while an update is handled names it as its ``origin``.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update
from aiogram.types.update import UpdateTypeLookupError
from structlog.contextvars import bound_contextvars

from handlers.telegram.owed import OwedAnswer
from services.operations.metering import Meter, UpdateFate
from services.ports.unit_of_work import StorageUnavailableError


class Metering(BaseMiddleware):
    """Counts updates. ``seconds`` is the source of time."""

    def __init__(self, meter: Meter, seconds: Callable[[], float]) -> None:
        self._meter, self._seconds = meter, seconds

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Count one update, unless it only waits behind another one of its chat."""
        if not isinstance(event, Update) or data.get("held"):
            return await handler(event, data)
        begun, fate = self._seconds(), UpdateFate.FAILED
        try:
            with bound_contextvars(origin=f"update:{event.update_id}"):
                outcome = await handler(event, data)
            fate = _fate_of(outcome, data)
        finally:
            self._meter.update(_kind_of(event), fate, self._seconds() - begun)
        return outcome


def _kind_of(update: Update) -> str:
    try:
        return update.event_type
    except UpdateTypeLookupError:
        return "unknown"


def _fate_of(outcome: object, data: dict[str, Any]) -> UpdateFate:
    if isinstance(outcome, StorageUnavailableError):
        return UpdateFate.STORAGE_AWAY
    if isinstance(outcome, OwedAnswer):
        return UpdateFate.OWED
    done = UpdateFate.ANSWERED if data.get("fresh", True) else UpdateFate.REPEATED
    fate: UpdateFate = data.get("fate", done)
    return fate
