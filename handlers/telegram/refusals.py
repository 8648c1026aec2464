"""What a refused answer is about, and whether it left at all."""

from enum import StrEnum

import aiohttp
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError

from services.push.refused import PICTURES, TOPICS, WORDS, says


class NotAllowed(StrEnum):
    """What a group does not allow."""

    PICTURE = "picture"
    TOPIC = "topic"
    WORDS = "words"


def barred_by(refusal: TelegramAPIError) -> NotAllowed | None:
    """Return what a refusal is about; None where it is about something else."""
    if not isinstance(refusal, TelegramBadRequest | TelegramForbiddenError):
        return None
    for what, sentences in (
        (NotAllowed.PICTURE, PICTURES),
        (NotAllowed.TOPIC, TOPICS),
        (NotAllowed.WORDS, WORDS),
    ):
        if says(refusal.message, sentences):
            return what
    return None


def never_left(trouble: TelegramAPIError) -> bool:
    """Whether there was no connection, so that Telegram cannot have heard of the request."""
    no_way = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
    return isinstance(trouble.__cause__, no_way)
