"""The outbox, the courier, and the reports on the outbox."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.people.people import ChatId, Language
from census.push.delivery import Delivery, DeliveryState, NewDelivery, Settlement
from census.push.kinds import MessageKind, MessageKinds, Priority
from census.push.outcomes import Outcome


class Deliveries(Protocol):
    """The outbox: all deliveries, with their states."""

    @property
    def kinds(self) -> MessageKinds:
        """The kinds of message that this version knows; rows of others are set aside."""

    async def add(self, owed: Sequence[NewDelivery]) -> int:
        """Add what is not there yet (unique on occasion and chat); return how many are new."""

    async def claim(
        self,
        now: datetime,
        *,
        limit: int,
        lease_until: datetime,
        by: str | None = None,
    ) -> Sequence[Delivery]:
        """Claim due deliveries by priority and time, so that no other process sends them.

        ``by`` is the sender's name. A row whose lease has passed is due again.
        """

    async def take_over(self, by: str, *, at: datetime) -> None:
        """Make due again what any other named sender has claimed: ``by`` is the only one now."""

    async def settle(self, settlements: Sequence[Settlement], *, by: str | None = None) -> None:
        """Record settlements, many at once, of what the sender ``by`` has claimed.

        What is final, or claimed by another sender meanwhile, stays. One exception: a message that
        was sent is recorded as sent all the same.
        """

    async def move_chat(self, before: ChatId, after: ChatId) -> None:
        """Give everything of a group, deliveries and binding, its new id."""

    async def end_chat(self, chat: ChatId, *, reason: str, at: datetime) -> None:
        """Mark a chat as gone, and cancel its pending deliveries."""

    async def cancel(
        self, chat: ChatId, kinds: Collection[MessageKind], *, reason: str, at: datetime
    ) -> int:
        """Cancel a chat's pending deliveries of these kinds; return how many."""

    async def waiting(self, kind: MessageKind) -> Mapping[str, int]:
        """Count the pending deliveries of a kind by occasion."""

    async def withdraw(
        self, occasions: Sequence[str], *, reason: str, at: datetime
    ) -> Sequence[Delivery]:
        """Cancel the pending deliveries of these occasions; return them."""

    async def restore(self, occasions: Sequence[str], *, reason: str) -> int:
        """Make deliveries of these occasions pending again that were cancelled for that reason."""

    async def resume(
        self, chats: Sequence[ChatId], kinds: Collection[MessageKind], *, reason: str, at: datetime
    ) -> None:
        """Make deliveries pending again whose reason of cancelling begins with ``reason``.

        What has expired at ``at`` stays cancelled.
        """

    async def next_due(self) -> datetime | None:
        """Return when the earliest delivery falls due: pending, or its lease passed."""

    async def sent_since(
        self, chats: Sequence[ChatId], moment: datetime, kinds: Collection[MessageKind]
    ) -> Mapping[ChatId, int]:
        """Count the messages that chats got since a moment, or may have got.

        Chats without any are left out.
        """

    async def sent_of(self, kinds: Collection[MessageKind], since: datetime) -> Sequence[Delivery]:
        """Return the deliveries of some kinds that were sent since a moment, or may have been."""

    async def chats_of(self, occasion: str) -> Collection[ChatId]:
        """Return the chats that have a delivery of an occasion, in whatever state."""

    async def newest_message(self, chat: ChatId) -> int | None:
        """Return Telegram's number of the newest message that was sent to a chat."""

    async def of_chat(self, chat: ChatId, *, limit: int = 50) -> Sequence[Delivery]:
        """Return a chat's deliveries, newest first."""


ShouldSend = Callable[[], bool]
"""Whether a message that has waited for its turn should still be sent."""


class Courier(Protocol):
    """Renders a notice and sends it. It never raises for what Telegram answers."""

    async def deliver(
        self,
        chat: ChatId,
        kind: MessageKind,
        notice: object,
        language: Language,
        *,
        tables: bool | None = None,
        should_send: ShouldSend | None = None,
    ) -> Outcome:
        """Send a notice; return the outcome. ``should_send`` is called right before it leaves.

        ``tables``: the chat wants boards as tables, or as words; None where it has not said.
        """

    def on_the_way(self) -> int:
        """Return how many messages have left and are not answered yet."""


@dataclass(frozen=True, slots=True)
class StateTally:
    """How many deliveries stand in a state for the same reason; most have none."""

    state: DeliveryState
    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class OwedTally:
    """How many deliveries of a kind fall due at the same moment; ``kind`` is its name."""

    kind: str
    due_at: datetime
    count: int


class DeliveryReports(Protocol):
    """What admins and the watch ask of the outbox."""

    async def owed(self) -> Sequence[OwedTally]:
        """Count by kind and moment what is owed; what a paused broadcast holds is left out."""

    async def tallies(self, *, settled_since: datetime | None = None) -> Sequence[StateTally]:
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
