"""What Telegram's errors mean for a delivery.

Source: https://core.telegram.org/bots/api#responseparameters and the texts of its errors, which
Telegram does not document but has kept for years.
"""

from collections.abc import Iterable
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from census.people.people import ChatId
from census.push.outcomes import (
    Barred,
    Gone,
    Moved,
    NeverLeft,
    Outcome,
    RateLimited,
    Recalled,
    Refused,
    Unavailable,
    Unclear,
)
from reminders.limiter import CalledBackError, wished_silence
from reminders.transport import NeverLeftError
from services.push.refused import PICTURES, TOPIC_GONE, TOPICS, WORDS, chat_is_gone, says

LOST_PICTURE = ("wrong file identifier", "wrong remote file identifier", "file_reference_")
WITHOUT_TOKEN = timedelta(minutes=1)
"""How long everybody waits when the token is refused. No chat is the cause of that."""


def outcome_of(error: TelegramError) -> Outcome:
    """Classify an error."""
    match error:
        case RetryAfter() | InvalidToken():
            return RateLimited(
                wished_silence(error) if isinstance(error, RetryAfter) else WITHOUT_TOKEN
            )
        case ChatMigrated():
            return Moved(ChatId(error.new_chat_id))
        case Forbidden():
            return _of_forbidden(error)
        case CalledBackError():
            return Recalled()
        case BadRequest():
            return _of_bad_request(error)
    return _of_no_answer(error)


def _of_no_answer(error: TelegramError) -> Outcome:
    if isinstance(error, NeverLeftError):
        return NeverLeft(error.message)
    if isinstance(error, NetworkError) and not isinstance(error, TimedOut):
        return Unavailable(error.message)
    # Too late, or of another shape than Telegram's answers: the message may be there.
    return Unclear(error.message)


def _of_bad_request(error: BadRequest) -> Outcome:
    if chat_is_gone(error.message, forbidden=False):
        return Gone(error.message)
    barred = _says(error, (*WORDS, *TOPICS))
    return Barred(error.message) if barred else Refused(error.message)


def _of_forbidden(error: Forbidden) -> Outcome:
    gone = chat_is_gone(error.message, forbidden=True)
    return Gone(error.message) if gone else Barred(error.message)


def _says(error: TelegramError, sentences: Iterable[str]) -> bool:
    return says(error.message, sentences)


def picture_is_barred(error: TelegramError) -> bool:
    """Tell whether a group takes texts from the bot, but no pictures and no files."""
    return isinstance(error, BadRequest | Forbidden) and _says(error, PICTURES)


def topic_is_gone(outcome: Outcome) -> bool:
    """Tell whether a forum's topic was deleted. A closed topic may be opened again."""
    return isinstance(outcome, Barred) and says(outcome.reason, TOPIC_GONE)


def picture_is_lost(error: TelegramError) -> bool:
    """Tell whether Telegram no longer knows the id of a picture."""
    return isinstance(error, BadRequest) and _says(error, LOST_PICTURE)
