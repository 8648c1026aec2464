"""A circuit breaker for a service that does not answer, as a pure function of time.

After a number of failures in a row nobody asks the service. After a rest one request is let
through. If it fails, the next rest begins; if it is answered, all may ask again.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class BreakerRule:
    """How many failures in a row open the breaker, and how long a rest is."""

    failures: int = 5
    rest: timedelta = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Breaker:
    """The state of the breaker. ``asks_from`` is None while everybody may ask."""

    failures: int = 0
    asks_from: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether requests are held back."""
        return self.asks_from is not None


def admit(breaker: Breaker, rule: BreakerRule, *, now: datetime) -> Breaker | None:
    """Return the breaker with one more request on its way; None when none is allowed now."""
    if breaker.asks_from is None:
        return breaker
    if now < breaker.asks_from:
        return None
    return replace(breaker, asks_from=now + rule.rest)


def answered(breaker: Breaker) -> Breaker:
    """Return the breaker after an answer: closed."""
    return Breaker() if breaker.failures or breaker.is_open else breaker


def failed(breaker: Breaker, rule: BreakerRule, *, now: datetime) -> Breaker:
    """Return the breaker after a failure."""
    failures = breaker.failures + 1
    if failures < rule.failures:
        return replace(breaker, failures=failures)
    return Breaker(failures, now + rule.rest)
