"""What Telegram says where a group does not let the bot write, or not like that.

Source: td MessageContent.cpp, can_send_message_content ("not enough rights to send … to the
chat"); Bot API server, Client.cpp ("message thread not found"); the words in capitals are those of
https://core.telegram.org/method/messages.sendMessage and sendMedia.
"""

from enum import StrEnum

import aiohttp
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError

PICTURES = (
    "rights to send photos",
    "rights to send documents",
    "chat_send_photos_forbidden",
    "chat_send_docs_forbidden",
    "chat_send_media_forbidden",
)
TOPICS = ("message thread not found", "topic_closed", "topic_deleted")
WORDS = (
    "not enough rights",
    "no rights to send",
    "chat_write_forbidden",
    "chat_send_plain_forbidden",
    "chat_restricted",
    "chat_guest_send_forbidden",
    "need administrator rights",
)


class Barred(StrEnum):
    """What a group does not allow."""

    PICTURE = "picture"
    TOPIC = "topic"
    WORDS = "words"


def barred_by(refusal: TelegramAPIError) -> Barred | None:
    """Return what a refusal is about; None where it is about something else."""
    if not isinstance(refusal, TelegramBadRequest | TelegramForbiddenError):
        return None
    said = refusal.message.lower()
    for what, sentences in (
        (Barred.PICTURE, PICTURES),
        (Barred.TOPIC, TOPICS),
        (Barred.WORDS, WORDS),
    ):
        if any(sentence in said for sentence in sentences):
            return what
    return None


def never_left(trouble: TelegramAPIError) -> bool:
    """Whether there was no connection, so that Telegram cannot have heard of the request."""
    no_way = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
    return isinstance(trouble.__cause__, no_way)
