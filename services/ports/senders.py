"""The processes that send at the same time, and the throttle that each of them has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

CHAT_PAUSE = timedelta(seconds=1)
"""Between two messages to one chat, counted from the answer to the first."""

GROUP_MESSAGES, GROUP_SPAN = 19, timedelta(minutes=1)
"""A group gets fewer than 20 messages in a minute.

Source of both: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""


@dataclass(frozen=True, slots=True)
class SenderPeer:
    """A process that sends, and how many messages a second it has taken for itself."""

    name: str
    places: int


class Senders(Protocol):
    """Who sends now. Lives are counted by a clock that all processes share."""

    async def lock(self) -> None:
        """Wait until no other process is in here; this one is until the transaction ends."""

    async def living(self) -> Sequence[SenderPeer]:
        """Return all whose life has not run out, in the order in which they came."""

    async def take(self, name: str, places: int, *, ttl: timedelta) -> None:
        """Say that a process lives for so long from now on, and what it has taken."""

    async def leave(self, name: str, *, after: timedelta) -> None:
        """Let the life of a process end soon."""

    async def be_silent(self, span: timedelta) -> None:
        """Let all be silent for so long from now on, unless they are for longer already."""

    async def note_line(self, *, down_since: datetime | None) -> None:
        """Note since when nothing reaches Telegram; None when something does."""

    async def line_down_since(self) -> datetime | None:
        """Return since when nothing reaches Telegram, as far as the last sender knew."""

    async def silent_for(self) -> timedelta:
        """Return for how much longer all are silent."""


class Throttle(Protocol):
    """What holds this process's messages back."""

    def share(self, places: int) -> int:
        """Use so many messages a second from now on; return how many are still taken up.

        A place that was used in the last second is given up only when the second has passed.
        """

    def be_silent(self, span: timedelta) -> None:
        """Let nothing leave for so long."""


class Silence(Protocol):
    """What a long 429 asks of the whole bot: that for a while nobody sends anything."""

    def be_silent(self, span: timedelta) -> None:
        """Let nobody send anything for so long, here and in the other processes."""

    def silence(self) -> float:
        """Return for how many seconds more nobody may send."""
