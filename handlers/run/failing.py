"""An update whose handling fails: counted, tried again, and after three tries set aside."""

import secrets
import sys

import structlog
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.types import Update

from census.people.people import ChatId
from handlers.telegram.bot_context import BotContext
from handlers.telegram.context import UpdateContext
from services.operations.failing import count_failure, trouble_of_set_aside
from services.ports.operations.failing import Failure
from services.ports.unit_of_work import ComesAgainError, StorageUnavailableError

log = structlog.get_logger()

TELEGRAM_AWAY = (TelegramNetworkError, TelegramServerError, TelegramRetryAfter)
"""No fault of an update: it is answered at once, and whoever wrote may try again."""


class FailedTryError(ComesAgainError):
    """The handling of an update failed, and it has to come again."""


class FailingUpdates:
    """Counts failed tries in the database, for all processes."""

    def __init__(self, bot_context: BotContext) -> None:
        self._bot_context = bot_context

    async def count(self, event: Update, chat: ChatId, fault: Exception) -> str:
        """Log a failed try and return its id there, for the answer of an update that is set aside.

        Raises FailedTryError where it has to come again, StorageUnavailableError where the database
        is away.
        """
        trouble = secrets.token_hex(3)
        again = not isinstance(fault, TELEGRAM_AWAY) and await self._counted(
            Failure(
                update=event.update_id,
                chat=chat,
                kind=event.event_type,
                error=type(fault).__name__,
                trouble=trouble,
                at=self._bot_context.clock.now(),
            )
        )
        tell = log.warning if again else log.error
        said = "update.fails" if again else "update.failed"
        tell(said, trouble=trouble, update=event.update_id, exc_info=fault)
        if again:
            raise FailedTryError(said)
        return trouble

    async def given_up(self, context: UpdateContext) -> str | None:
        """Return the id of an update that comes again though it was set aside: it was not told."""
        if context.seen is None:
            return None
        return await trouble_of_set_aside(context.uow, context.update)

    async def _counted(self, failure: Failure) -> bool:
        """Return whether the update is to be tried again: not where nobody could count."""
        bot_context = self._bot_context
        try:
            async with bot_context.open_uow() as uow:
                again = await count_failure(uow, bot_context.rules, failure)
                await uow.commit()
        except StorageUnavailableError:
            raise
        except Exception:
            log.exception("update.not_counted", update=failure.update)
            return False
        bot_context.wake_sender()
        return again


def log_broken(event: Update) -> str:
    """Log the current exception, of an update that has taken effect; return its id there."""
    trouble = secrets.token_hex(3)
    log.error("update.failed", trouble=trouble, update=event.update_id, exc_info=sys.exception())
    return trouble
