"""Everything owed, counted by what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything owed at a moment, counted.

    ``waiting`` is owed and has not left, ``sending`` is with a sender now, ``unclear`` left and
    was never answered. ``late_since`` is when what has waited longest fell due;
    ``line_down_since`` since when nothing reaches Telegram; ``aside`` counts what this version
    cannot read.
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
