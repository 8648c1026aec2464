"""Raw updates, from polling or webhook: parsed one by one."""

import structlog
from aiogram import Bot
from aiogram.types import Update
from pydantic import ValidationError

from handlers.run.metering import MeteredConversation
from handlers.telegram.answering.owed import OwedAnswer
from handlers.telegram.guard import RawUpdate, take_away_unread
from services.ports.unit_of_work import StorageUnavailableError

log = structlog.get_logger()


def chat_of(update: RawUpdate) -> object:
    """Return the chat of an update; an update without a chat stands by itself."""
    for value in update.values():
        if isinstance(value, dict):
            message = value.get("message")
            holder = message if isinstance(message, dict) else value
            chat = holder.get("chat")
            if isinstance(chat, dict):
                return chat.get("id")
    return update.get("update_id")


def press_of(update: RawUpdate) -> str | None:
    """Return the id of the press of a button; None for any other update."""
    press = update.get("callback_query")
    number = press.get("id") if isinstance(press, dict) else None
    return number if isinstance(number, str) else None


async def feed(
    bot: Bot,
    conversation: MeteredConversation,
    update: RawUpdate,
    *,
    held: bool = False,
    shared: bool = False,
    heard: bool = False,
) -> OwedAnswer | None:
    """Handle one raw update; return the rest of its answer, if that has to wait.

    ``held`` means that it comes after another update that waits for the database: only what does
    not need the database is done. ``shared`` means that it may come again to another process,
    ``heard`` that who calls tells Telegram that a press has come. An update that cannot be parsed
    is logged by number and skipped; if its message contains an identity number, the message is
    deleted all the same. Raises StorageUnavailableError: the update has to come again.
    """
    try:
        parsed = Update.model_validate(update, context={"bot": bot})
        outcome = await conversation.take(bot, parsed, held=held, shared=shared, heard=heard)
    except ValidationError:
        log.warning("update.unreadable", update=update.get("update_id"))
        conversation.count_unreadable()
        await take_away_unread(bot, update)
        return None
    except Exception:
        # One update must not stop the others. It was answered, or Telegram was away.
        log.exception("update.lost", update=update.get("update_id"))
        return None
    if isinstance(outcome, StorageUnavailableError):
        raise outcome
    return outcome
