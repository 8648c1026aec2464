"""The silence that all processes keep, the throttle of one, and the limits of a chat."""

from datetime import datetime, timedelta
from typing import Protocol

CHAT_PAUSE = timedelta(seconds=1)
"""Between two messages to one chat, counted from the answer to the first."""

GROUP_MESSAGES, GROUP_SPAN = 19, timedelta(minutes=1)
"""A group gets fewer than 20 messages in a minute.

Source of both: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""


class Senders(Protocol):
    """What all processes keep to when they send, by the database's clock, which they share."""

    async def be_silent(self, span: timedelta) -> None:
        """Make all senders silent for a span from now on, or longer where they are already."""

    async def note_line(self, *, down_since: datetime | None) -> None:
        """Write since when nothing reaches Telegram; None when something does."""

    async def line_down_since(self) -> datetime | None:
        """Return since when nothing reaches Telegram, as far as the last sender knew."""

    async def silent_for(self) -> timedelta:
        """Return for how much longer all senders are silent."""


class Throttle(Protocol):
    """What limits how fast this process sends."""

    def be_silent(self, span: timedelta) -> None:
        """Send nothing for a span."""


class Silence(Protocol):
    """A silence of the whole bot, which a long 429 asks for."""

    def be_silent(self, span: timedelta) -> None:
        """Make this and all other processes silent for a span."""

    def silence(self) -> float:
        """Return for how many seconds nobody may send."""
