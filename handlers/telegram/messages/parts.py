"""A text that is too long for one message: Telegram's apps send it in parts, one after the other.

A part holds more than half of what a message may: the apps look for a line or a word to cut behind.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from aiogram.types import Message

from census.broadcasts.text import TEXT_LIMIT, telegram_length

WITHIN: Final = timedelta(seconds=3)
"""Nobody types the next text so soon. Telegram dates messages by whole seconds."""

CUT_AT: Final = "cut"


def perhaps_cut(message: Message) -> Mapping[str, str]:
    """Return what to keep of a text so long that the rest of it may follow; else nothing."""
    long = telegram_length(message.text or "") >= TEXT_LIMIT // 2
    return {CUT_AT: message.date.isoformat()} if long else {}


def goes_on(message: Message, kept: Mapping[str, str]) -> bool:
    """Tell whether a text is the rest of the one before, of which this was kept."""
    cut = kept.get(CUT_AT)
    return cut is not None and message.date - datetime.fromisoformat(cut) <= WITHIN
