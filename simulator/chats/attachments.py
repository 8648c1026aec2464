"""Attachments of people's messages: pictures, files, voices, stickers, contacts, places."""

from __future__ import annotations

from typing import Any

from simulator.cloud.accounts import User
from simulator.cloud.cloud import CannotActError
from simulator.cloud.files import FileStore
from simulator.cloud.pictures import read_picture
from simulator.cloud.state import Media


def attach_photo(files: FileStore, content: bytes) -> Media:
    """Store a picture (JPEG or PNG).

    Raises CannotActError: it is none.
    """
    picture = read_picture(content)
    if picture is None:
        raise CannotActError("that is no picture")
    file = files.keep(
        content, kind="photo", mime=picture.mime, width=picture.width, height=picture.height
    )
    return Media("photo", file.file_id)


def attach_document(files: FileStore, name: str, content: bytes, mime: str) -> Media:
    """Store a file."""
    file = files.keep(content, kind="document", name=name, mime=mime)
    return Media("document", file.file_id)


def attach_sticker(files: FileStore, emoji: str) -> Media:
    """Store a sticker that stands for an emoji; its bytes are the emoji."""
    file = files.keep(emoji.encode(), kind="sticker", mime="image/webp", width=512, height=512)
    details = {"type": "regular", "emoji": emoji, "is_animated": False, "is_video": False}
    return Media("sticker", file.file_id, details)


def attach_voice(files: FileStore, content: bytes, seconds: int) -> Media:
    """Store a voice message."""
    file = files.keep(content, kind="voice", mime="audio/ogg")
    return Media("voice", file.file_id, {"duration": seconds, "mime_type": "audio/ogg"})


def attach_contact(user: User, phone: str) -> Media:
    """Return a person's own contact."""
    details: dict[str, Any] = {"phone_number": phone, "first_name": user.first_name}
    if user.last_name:
        details["last_name"] = user.last_name
    return Media("contact", None, {**details, "user_id": user.user_id})


def attach_location(latitude: float, longitude: float) -> Media:
    """Return a place on the map, in degrees."""
    return Media("location", None, {"latitude": latitude, "longitude": longitude})
