"""Telegram's refusals: what a group forbids, and whether a request left at all."""

from enum import StrEnum

import aiohttp
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError

from services.push.refused import PICTURES, TOPICS, WORDS, chat_is_gone, says


class NotAllowed(StrEnum):
    """What a group does not allow."""

    PICTURE = "picture"
    TOPIC = "topic"
    WORDS = "words"


def barred_by(refusal: TelegramAPIError) -> NotAllowed | None:
    """Return what a refusal forbids; None for any other refusal."""
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


def says_farewell(refusal: TelegramAPIError) -> bool:
    """Whether the chat is gone: the bot was blocked or removed, or there is no such chat."""
    forbidden = isinstance(refusal, TelegramForbiddenError)
    refused = forbidden or isinstance(refusal, TelegramBadRequest)
    return refused and chat_is_gone(refusal.message, forbidden=forbidden)


def never_left(trouble: Exception) -> bool:
    """Tell whether there was no connection, so that Telegram cannot have got the request."""
    no_way = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
    return isinstance(trouble.__cause__, no_way)
