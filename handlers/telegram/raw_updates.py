"""Raw updates, not parsed."""

from typing import Any

from aiogram.methods.base import TelegramMethod

RawUpdate = dict[str, Any]


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """``getUpdates`` without parsing, so that one unknown update does not fail its batch."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int = 0
    limit: int = 100
    allowed_updates: list[str] | None = None


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
