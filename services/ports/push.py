"""The outbox, the courier, and the outbox as those see it who watch over it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.people import ChatId, Language
from census.push.delivery import Delivery, DeliveryState, NewDelivery, Settlement
from census.push.kinds import MessageKind, MessageKinds, Priority
from census.push.outcomes import Outcome


class Deliveries(Protocol):
    """The outbox: everything owed, and what became of it."""

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
        apart: bool = False,
        by: str | None = None,
    ) -> Sequence[Delivery]:
        """Take what is due, by priority and time, so that no other process takes it.

        ``by`` is the sender's name. A row whose lease has passed is due again. ``apart`` leaves
        out chats to which another process sends, or has just sent, and groups whose minute is full.
        """

    async def holders(self) -> Sequence[str]:
        """Return the names of the senders that hold rows now."""

    async def free(self, senders: Collection[str], *, at: datetime) -> None:
        """Make due what these senders hold: they live no more."""

    async def settle(self, settlements: Sequence[Settlement], *, by: str | None = None) -> None:
        """Record outcomes, many at once, of what the sender of that name holds.

        What somebody else holds meanwhile stays theirs; only that it was sent is true anyway.
        """

    async def move_chat(self, before: ChatId, after: ChatId) -> None:
        """Point everything of a group, deliveries and binding, to its new id."""

    async def end_chat(self, chat: ChatId, *, reason: str, at: datetime) -> None:
        """End the subscription of a chat that is gone, and cancel what it is still owed."""

    async def cancel(
        self, chat: ChatId, kinds: Collection[MessageKind], *, reason: str, at: datetime
    ) -> int:
        """Cancel what is pending of these kinds; return how many."""

    async def waiting(self, kind: MessageKind) -> Mapping[str, int]:
        """Count what is pending of a kind, by occasion."""

    async def withdraw(
        self, occasions: Sequence[str], *, reason: str, at: datetime
    ) -> Sequence[Delivery]:
        """Cancel the pending messages of these occasions, to whichever chat; return them."""

    async def restore(self, occasions: Sequence[str], *, reason: str) -> int:
        """Make what was cancelled of these occasions for that reason pending again."""

    async def resume(
        self, chats: Sequence[ChatId], kinds: Collection[MessageKind], *, reason: str, at: datetime
    ) -> None:
        """Make pending again what was cancelled for a reason that begins so and is of use yet."""

    async def next_due(self) -> datetime | None:
        """Return when the earliest delivery falls due: pending, or its lease passed."""

    async def sent_since(
        self, chats: Sequence[ChatId], moment: datetime, kinds: Collection[MessageKind]
    ) -> Mapping[ChatId, int]:
        """Count what chats were sent unasked since a moment; who was sent nothing is left out."""

    async def sent_of(self, kinds: Collection[MessageKind], since: datetime) -> Sequence[Delivery]:
        """Return what left of some kinds since a moment, or may have."""

    async def newest_message(self, chat: ChatId) -> int | None:
        """Return Telegram's number of the newest message that was sent to a chat."""

    async def of_chat(self, chat: ChatId, *, limit: int = 50) -> Sequence[Delivery]:
        """Return a chat's deliveries, newest first."""


ShouldSend = Callable[[], bool]
"""Whether a message that waits for its turn is to leave after all."""


class Courier(Protocol):
    """Puts what a kind of message says into words and sends it.

    It never raises for what Telegram answers.
    """

    async def deliver(
        self,
        chat: ChatId,
        kind: MessageKind,
        notice: object,
        language: Language,
        *,
        should_send: ShouldSend | None = None,
    ) -> Outcome:
        """Send and report what happened; ``should_send`` is asked right before it leaves."""

    def on_the_way(self) -> int:
        """Return how many messages have left and are not answered yet; others wait their turn."""


@dataclass(frozen=True, slots=True)
class StateTally:
    """How many deliveries stand in a state for the same reason; most have none."""

    state: DeliveryState
    reason: str
    count: int


class DeliveryReports(Protocol):
    """What became of everything that was owed."""

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
