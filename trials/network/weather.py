"""When Telegram cannot be reached, and what becomes of requests."""

import random
from dataclasses import dataclass, field
from enum import StrEnum

LOOKS_AGAIN = 300.0
"""Seconds after which anybody looks again whether Telegram is back, at the beginning: an outage
that has lasted longer is looked at half as often, so that long ones cost little work."""


class Trouble(StrEnum):
    """What becomes of one request."""

    REFUSED = "refused"
    RESET_BEFORE = "reset before the effect"
    RESET_AFTER = "reset after the effect"
    TIMEOUT_BEFORE = "time-out before the effect"
    TIMEOUT_AFTER = "time-out after the effect"
    TOO_MANY = "429"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"


AFTER = {Trouble.RESET_AFTER, Trouble.TIMEOUT_AFTER}


@dataclass(slots=True)
class Weather:
    """When Telegram cannot be reached, and which share of requests fails how, and when."""

    away: list[tuple[float, float]] = field(default_factory=list)
    storms: list[tuple[float, float, dict[Trouble, float]]] = field(default_factory=list)
    longest_wait: int = 230

    def away_until(self, seconds: float) -> float | None:
        ends = [end for begin, end in self.away if begin <= seconds < end]
        return max(ends, default=None)

    def looked_at_again(self, seconds: float) -> float | None:
        """Return when somebody who finds Telegram away looks again; None while it is there."""
        under_way = [(begin, end) for begin, end in self.away if begin <= seconds < end]
        if not under_way:
            return None
        begin, end = max(under_way, key=lambda each: each[1])
        return min(end, seconds + max(LOOKS_AGAIN, seconds - begin))

    def draw(self, seconds: float, chance: random.Random) -> Trouble | None:
        for begin, end, shares in self.storms:
            if begin <= seconds < end:
                drawn = chance.random()
                for trouble, share in shares.items():
                    if drawn < share:
                        return trouble
                    drawn -= share
        return None
