"""The outbox: all deliveries, with their states."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select, update

from census.people.people import ChatId
from census.push.delivery import Delivery, DeliveryState, NewDelivery, Settlement
from census.push.kinds import MessageKind, MessageKinds
from storage.engine.batch import as_parameter, portions, values_as_parameter
from storage.engine.repository import row_of
from storage.engine.transaction import Transaction
from storage.push.claiming import readable
from storage.push.rows import ROW, delivery_of, plans_of
from storage.push.statements import (
    IS_CLAIMED,
    WAS_SENT,
    adding,
    claiming,
    counting,
    earliest,
    settling,
)
from storage.push.subscriptions import end_chat, move_chat
from storage.tables.push import deliveries

# The first half lets the index of what is still owed answer.
_IS_WAITING = deliveries.c.due_at.is_not(None) & (deliveries.c.state == DeliveryState.PENDING)
_NEWEST_MESSAGE = select(func.max(deliveries.c.message_id)).where(
    deliveries.c.chat == bindparam("chat")
)


class StoredDeliveries:
    """The port ``Deliveries``."""

    def __init__(self, transaction: Transaction, kinds: MessageKinds) -> None:
        self._transaction, self._kinds = transaction, kinds
        self._readable = readable(kinds.names)

    @property
    def kinds(self) -> MessageKinds:
        """The kinds of message that this version knows; rows of others are set aside."""
        return self._kinds

    async def add(self, owed: Sequence[NewDelivery]) -> int:
        """Add what is not there yet (unique on occasion and chat); return how many are new."""
        statement, new = adding(self._transaction.dialect), 0
        for some in portions(owed):
            new += await self._transaction.change(statement, as_parameter(plans_of(some)))
        return new

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
        asked = {"limit": limit, "lease_until": lease_until, "sender": by, "now": now}
        found = await self._transaction.all(claiming(self._kinds.names), asked)
        in_turn = sorted(found, key=lambda row: (row.priority, row.not_before, row.id))
        return self._some(in_turn)

    async def take_over(self, by: str, *, at: datetime) -> None:
        """Make due again what any other named sender has claimed: ``by`` is the only one now."""
        held = IS_CLAIMED & (deliveries.c.claimed_by != by)
        statement = update(deliveries).where(held).values(due_at=at, claimed_by=None)
        await self._transaction.run(statement)

    async def settle(self, settlements: Sequence[Settlement], *, by: str | None = None) -> None:
        """Record settlements, many at once, of what the sender ``by`` has claimed.

        What is final, or claimed by another sender meanwhile, stays. One exception: a message that
        was sent is recorded as sent all the same.
        """
        statement = settling(self._transaction.dialect)
        for some in portions(settlements):
            settlement = {"sender": by, **as_parameter(map(row_of, some))}
            await self._transaction.run(statement, settlement)

    async def move_chat(self, before: ChatId, after: ChatId) -> None:
        """Give everything of a group, deliveries and binding, its new id."""
        await move_chat(self._transaction, before, after)

    async def end_chat(self, chat: ChatId, *, reason: str, at: datetime) -> None:
        """Mark a chat as gone, and cancel its pending deliveries."""
        await end_chat(self._transaction, chat, reason=reason, at=at)

    async def cancel(
        self, chat: ChatId, kinds: Collection[MessageKind], *, reason: str, at: datetime
    ) -> int:
        """Cancel a chat's pending deliveries of these kinds; return how many."""
        return await self._transaction.change(
            update(deliveries)
            .where(
                deliveries.c.chat == chat,
                deliveries.c.kind.in_(_names(kinds)),
                deliveries.c.state == DeliveryState.PENDING,
            )
            .values(state=DeliveryState.CANCELLED, due_at=None, last_error=reason, settled_at=at)
        )

    async def waiting(self, kind: MessageKind) -> Mapping[str, int]:
        """Count the pending deliveries of a kind by occasion."""
        query = (
            select(deliveries.c.occasion, func.count().label("waiting"))
            .where(_IS_WAITING, deliveries.c.kind == kind.name)
            .group_by(deliveries.c.occasion)
        )
        return {row.occasion: row.waiting for row in await self._transaction.all(query)}

    async def withdraw(
        self, occasions: Sequence[str], *, reason: str, at: datetime
    ) -> Sequence[Delivery]:
        """Cancel the pending deliveries of these occasions; return them."""
        statement = (
            update(deliveries)
            .where(_IS_WAITING, self._readable, deliveries.c.occasion.in_(occasions))
            .values(state=DeliveryState.CANCELLED, due_at=None, last_error=reason, settled_at=at)
            .returning(*ROW)
        )
        return self._some(await self._transaction.all(statement))

    async def restore(self, occasions: Sequence[str], *, reason: str) -> int:
        """Make deliveries of these occasions pending again that were cancelled for that reason."""
        return await self._transaction.change(
            update(deliveries)
            .where(
                deliveries.c.occasion.in_(occasions),
                deliveries.c.state == DeliveryState.CANCELLED,
                deliveries.c.last_error == reason,
            )
            .values(
                state=DeliveryState.PENDING,
                due_at=deliveries.c.not_before,
                last_error="",
                settled_at=None,
            )
        )

    async def resume(
        self, chats: Sequence[ChatId], kinds: Collection[MessageKind], *, reason: str, at: datetime
    ) -> None:
        """Make deliveries pending again whose reason of cancelling begins with ``reason``.

        What has expired at ``at`` stays cancelled.
        """
        statement = update(deliveries).where(
            deliveries.c.chat.in_(chats),
            deliveries.c.kind.in_(_names(kinds)),
            deliveries.c.state == DeliveryState.CANCELLED,
            deliveries.c.last_error.startswith(reason, autoescape=True),
            deliveries.c.expires_at > at,
        )
        again = {"state": DeliveryState.PENDING, "last_error": "", "settled_at": None}
        await self._transaction.run(statement.values(due_at=deliveries.c.not_before, **again))

    async def next_due(self) -> datetime | None:
        """Return when the earliest delivery falls due: pending, or its lease passed."""
        due: datetime | None = await self._transaction.value(earliest(self._kinds.names))
        return due

    async def sent_since(
        self, chats: Sequence[ChatId], moment: datetime, kinds: Collection[MessageKind]
    ) -> Mapping[ChatId, int]:
        """Count the messages that chats got since a moment, or may have got.

        Chats without any are left out.
        """
        statement = counting(self._transaction.dialect)
        asked = {"kinds": _names(kinds), "since": moment}
        rows = await self._transaction.all(statement, {**asked, **values_as_parameter(chats)})
        return {row.chat: row.sent for row in rows if row.sent}

    async def sent_of(self, kinds: Collection[MessageKind], since: datetime) -> Sequence[Delivery]:
        """Return the deliveries of some kinds that were sent since a moment, or may have been."""
        query = select(*ROW).where(
            self._readable,
            deliveries.c.kind.in_(_names(kinds)),
            WAS_SENT,
            deliveries.c.settled_at >= since,
        )
        return self._some(await self._transaction.all(query))

    async def chats_of(self, occasion: str) -> Collection[ChatId]:
        """Return the chats that have a delivery of an occasion, in whatever state."""
        query = select(deliveries.c.chat).where(deliveries.c.occasion == occasion)
        return {row.chat for row in await self._transaction.all(query)}

    async def newest_message(self, chat: ChatId) -> int | None:
        """Return Telegram's number of the newest message that was sent to a chat."""
        newest: int | None = await self._transaction.value(_NEWEST_MESSAGE, {"chat": chat})
        return newest

    async def of_chat(self, chat: ChatId, *, limit: int = 50) -> Sequence[Delivery]:
        """Return a chat's deliveries, newest first."""
        query = (
            select(*ROW)
            .where(self._readable, deliveries.c.chat == chat)
            .order_by(deliveries.c.id.desc())
            .limit(limit)
        )
        return self._some(await self._transaction.all(query))

    def _some(self, rows: Iterable[Row[Any]]) -> Sequence[Delivery]:
        return [delivery_of(row, self._kinds) for row in rows]


def _names(kinds: Iterable[MessageKind]) -> Sequence[str]:
    return sorted({kind.name for kind in kinds})
