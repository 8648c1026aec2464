"""The deliveries of the outbox, counted by state."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """All deliveries at a moment, counted.

    ``waiting`` ones have not left, ``sending`` ones are with a sender now, ``unclear`` ones left
    and were never answered. ``late_since`` is when the oldest waiting one fell due.
    ``line_down_since`` is since when nothing reaches Telegram. ``aside`` counts rows that this
    release cannot read.
    """

    at: datetime
    waiting: int
    sending: int
    sent: int
    unclear: int
    gone: int
    failed: Mapping[str, int]
    expired: Mapping[str, int]
    cancelled: Mapping[str, int]
    next_due: datetime | None
    late_since: datetime | None
    line_down_since: datetime | None = None
    aside: int = 0
