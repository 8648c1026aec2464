"""Faults put into the bot on purpose: judges that do not notice them would judge nothing."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, time
from typing import Any

from census.campaign.quiet_hours import QuietHours
from census.push.delivery import Delivery, Settlement
from census.push.outcomes import NeverLeft, Outcome, Unavailable, after
from handlers.run.incoming.polling import Polling
from services.push.sending import in_flight


def _counted(delivery: Delivery, outcome: Outcome, *, now: datetime, jitter: float) -> Settlement:
    if isinstance(outcome, NeverLeft):
        outcome = Unavailable(outcome.reason)
    return after(delivery, outcome, now=now, jitter=jitter)


def _whole_day(_quiet: QuietHours, _day: object, **_: object) -> tuple[tuple[time, None]]:
    return ((time.min, None),)


def _all_that_came(polling: Polling) -> int | None:
    return polling._next


MUTATIONS: Mapping[str, tuple[Any, str, Callable[..., Any]]] = {
    "refused-counts": (in_flight, "after", _counted),
    "early-acknowledgement": (Polling, "_offset", _all_that_came),
    "no-quiet-hours": (QuietHours, "open_spans", _whole_day),
}
"""What is put in whose place: a refused connection counts as an attempt; an update is acknowledged
before it is committed; there are no quiet hours."""


@contextmanager
def mutated(name: str | None) -> Iterator[None]:
    """Run the bot with a fault, or without."""
    if name is None:
        yield
        return
    owner, attribute, instead = MUTATIONS[name]
    usual = getattr(owner, attribute)
    setattr(owner, attribute, instead)
    try:
        yield
    finally:
        setattr(owner, attribute, usual)
