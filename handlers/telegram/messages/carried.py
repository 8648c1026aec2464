"""Every text in a message, in any field."""

import re
from collections.abc import Iterable, Iterator

from aiogram.types import Chat, Message, User
from pydantic import BaseModel

_NOT_SAID = re.compile(r"(?:|.*_)(?:id|ids|hash)|reply_to_message|pinned_message|thumbnail")
"""Fields that nobody typed, and other messages, which were checked when they came."""

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".heic")


def carried(message: Message) -> Iterator[str]:
    """Return all texts of a message: words, names of files, cards, polls, titles, links.

    It walks through all fields, so it also covers kinds of messages that are not known yet. It
    leaves out ids, and the people and chats that a message comes from: their names are on each of
    their messages.
    """
    yield from texts_in(message)


def name_of_file(message: Message) -> str:
    """Return the name of a message's file; empty without a file."""
    file = message.document or message.video or message.audio or message.animation
    return (file and file.file_name) or ""


def is_picture(message: Message) -> bool:
    """Tell whether a message is a photo, or a file with a picture."""
    if message.photo:
        return True
    file = message.document
    if file is None or message.animation is not None:
        return False
    return (file.mime_type or "").startswith("image/") or (file.file_name or "").lower().endswith(
        PICTURES
    )


def texts_in(value: object) -> Iterator[str]:
    """Yield every text in a part of a message, parsed or raw."""
    match value:
        case str():
            yield value
        case (
            User()
            | Chat()
            | {"is_bot": _}
            | {"id": _, "type": "private" | "group" | "supergroup" | "channel"}
        ):
            return
        case BaseModel():
            yield from _fields((name, getattr(value, name)) for name in value.model_fields_set)
        case dict():
            yield from _fields(value.items())
        case list() | tuple():
            for each in value:
                yield from texts_in(each)


def _fields(fields: Iterable[tuple[str, object]]) -> Iterator[str]:
    for name, value in fields:
        if not _NOT_SAID.fullmatch(name):
            yield from texts_in(value)
