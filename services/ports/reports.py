"""The outbox as those see it who watch over it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.delivery import Delivery, DeliveryState, Priority


@dataclass(frozen=True, slots=True)
class Tally:
    """How many deliveries stand in a state for the same reason; most have none."""

    state: DeliveryState
    reason: str
    count: int


class DeliveryReports(Protocol):
    """What became of everything that was owed."""

    async def tallies(self, *, settled_since: datetime | None = None) -> Sequence[Tally]:
        """Count by state and reason: all, or what was settled since a moment."""

    async def waiting_since(
        self, now: datetime, *, priorities: Iterable[Priority] = Priority
    ) -> datetime | None:
        """Return when what has waited longest fell due; None when nothing due is waiting."""

    async def last_settled(self) -> datetime | None:
        """Return when the newest outcome came."""

    async def failed(
        self, *, limit: int = 50, states: Collection[DeliveryState] = (DeliveryState.FAILED,)
    ) -> Sequence[Delivery]:
        """Return what failed, or may not have arrived, the newest first."""

    async def set_aside(self) -> int:
        """Count what is owed but was written by a newer version, which this one cannot read."""

    async def get(self, delivery: int) -> Delivery | None:
        """Return a delivery by its number."""

    async def try_again(self, delivery: int, *, at: datetime) -> bool:
        """Make a delivery due again, with all its attempts; False when it stands otherwise."""

    async def try_occasion_again(
        self, occasion: str, states: Collection[DeliveryState], *, at: datetime
    ) -> int:
        """Make due again what failed, or may not have arrived, and is of use; return how many."""
