"""One update on its way through the conversation, whichever way it came."""

import structlog
from aiogram import Bot, Dispatcher
from pydantic import ValidationError

from handlers.telegram.guard import take_away_unread
from handlers.telegram.owed import OwedAnswer
from handlers.telegram.raw_updates import Update
from services.ports.unit_of_work import StorageUnavailableError

log = structlog.get_logger()


async def feed(
    bot: Bot, dispatcher: Dispatcher, update: Update, *, held: bool = False
) -> OwedAnswer | None:
    """Hand one raw update over; return what is left of its answer, if that has to wait.

    ``held`` says that it stands behind another one that waits for the database: what need not wait
    is done, no more. One that nobody can read is logged by number and passed over; a message in it
    that carries an identity number is deleted all the same.
    Raises StorageUnavailableError: the update has not taken effect, and is to come again.
    """
    try:
        outcome = await dispatcher.feed_raw_update(bot, update, held=held)
    except ValidationError:
        log.warning("update.unreadable", update=update.get("update_id"))
        await take_away_unread(bot, update)
        return None
    except Exception:
        # One update must not stop the others; it was answered, or Telegram was away.
        log.exception("update.lost", update=update.get("update_id"))
        return None
    if isinstance(outcome, StorageUnavailableError):
        raise outcome
    return outcome if isinstance(outcome, OwedAnswer) else None
