"""The outbox: everything owed, and what became of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Row,
    Text,
    and_,
    case,
    func,
    literal_column,
    or_,
    select,
    true,
    union_all,
    update,
)

from census.delivery import Delivery, DeliveryKind, DeliveryState, NewDelivery, Priority
from census.people import ChatId
from services.ports import Settlement
from storage.batch import as_parameter, insert_new, listed, portions
from storage.claiming import READABLE, due_rows, in_peace, owed_now
from storage.columns import Moment, Named
from storage.senders import database_now
from storage.subscriptions import end_chat, move_chat
from storage.tables import deliveries, senders
from storage.transaction import Transaction

ROW = [
    deliveries.c[name]
    for name in (
        "id", "occasion", "chat", "kind", "priority", "not_before", "expires_at", "state",
        "attempts", "facts", "message_id", "last_error",
    )
]  # fmt: skip
_WAS_SENT = deliveries.c.state.in_([DeliveryState.SENT, DeliveryState.UNKNOWN])
# The first half lets the index of what is still owed answer.
_IS_WAITING = deliveries.c.due_at.is_not(None) & (deliveries.c.state == DeliveryState.PENDING)
_SETTLEMENT: tuple[Column[Any], ...] = (
    Column("id", BigInteger),
    Column("state", Named(DeliveryState)),
    Column("at", Moment),
    Column("not_before", Moment),
    Column("message_id", BigInteger),
    Column("reason", Text),
    Column("counts", Boolean),
)


class StoredDeliveries:
    """The port ``Deliveries``."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def add(self, owed: Sequence[NewDelivery]) -> int:
        """Add what is not there yet (unique on occasion and chat); return how many are new."""
        return await insert_new(self._transaction, deliveries, map(_columns, owed))

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
        due = due_rows(now, limit, in_peace(now) if apart else true())
        statement = (
            update(deliveries)
            .where(deliveries.c.id.in_(select(due.c.id)))
            .values(
                state=DeliveryState.SENDING,
                due_at=lease_until,
                claimed_by=by,
                attempts=deliveries.c.attempts + 1,
            )
            .returning(*ROW)
        )
        claimed = [delivery_of(row) for row in await self._transaction.all(statement)]
        return sorted(claimed, key=lambda each: (each.priority, each.not_before, each.id))

    async def free_the_dead(self, *, but: str, at: datetime) -> int:
        """Make due what senders hold that live no more; return how many rows."""
        alive = select(senders.c.name).where(
            senders.c.lives_until > database_now(self._transaction)
        )
        return await self._transaction.change(
            update(deliveries)
            .where(
                # Written out: only so does the database know that its index will do.
                deliveries.c.state == literal_column(f"'{DeliveryState.SENDING}'"),
                deliveries.c.claimed_by.is_not(None),
                deliveries.c.claimed_by != but,
                deliveries.c.claimed_by.not_in(alive),
            )
            .values(due_at=at, claimed_by=None)
        )

    async def settle(self, settlements: Sequence[Settlement], *, by: str | None = None) -> None:
        """Record outcomes, many at once; what is final already stays, and what others hold.

        One exception: that a message was sent is true even when another process has taken it
        over, or put it back, meanwhile.
        """
        for some in portions(settlements):
            told = listed(self._transaction, _SETTLEMENT)
            statement = update(deliveries).where(
                deliveries.c.id == told.c.id,
                or_(
                    and_(
                        deliveries.c.state == DeliveryState.SENDING,
                        deliveries.c.claimed_by.is_not_distinct_from(by),
                    ),
                    and_(
                        deliveries.c.state.in_([DeliveryState.PENDING, DeliveryState.SENDING]),
                        told.c.state == DeliveryState.SENT,
                    ),
                ),
            )
            again = func.coalesce(told.c.not_before, deliveries.c.not_before)
            statement = statement.values(
                state=told.c.state,
                not_before=again,
                due_at=case((told.c.state == DeliveryState.PENDING, again)),
                claimed_by=None,
                attempts=deliveries.c.attempts - case((told.c.counts, 0), else_=1),
                message_id=func.coalesce(told.c.message_id, deliveries.c.message_id),
                last_error=told.c.reason,
                settled_at=case(
                    (told.c.state == DeliveryState.PENDING, deliveries.c.settled_at),
                    else_=told.c.at,
                ),
            )
            await self._transaction.run(statement, as_parameter(map(_settlement, some)))

    async def move_chat(self, before: ChatId, after: ChatId) -> None:
        """Point everything of a group, deliveries and binding, to its new id."""
        await move_chat(self._transaction, before, after)

    async def end_chat(self, chat: ChatId, *, reason: str, at: datetime) -> None:
        """End the subscription of a chat that is gone, and cancel what it is still owed."""
        await end_chat(self._transaction, chat, reason=reason, at=at)

    async def cancel(
        self, chat: ChatId, kinds: Sequence[DeliveryKind], *, reason: str, at: datetime
    ) -> int:
        """Cancel what is pending of these kinds; return how many."""
        return await self._transaction.change(
            update(deliveries)
            .where(
                deliveries.c.chat == chat,
                deliveries.c.kind.in_(kinds),
                deliveries.c.state == DeliveryState.PENDING,
            )
            .values(state=DeliveryState.CANCELLED, due_at=None, last_error=reason, settled_at=at)
        )

    async def waiting(self, kind: DeliveryKind) -> Mapping[str, int]:
        """Count what is pending of a kind, by occasion."""
        query = (
            select(deliveries.c.occasion, func.count().label("waiting"))
            .where(_IS_WAITING, deliveries.c.kind == kind)
            .group_by(deliveries.c.occasion)
        )
        return {row.occasion: row.waiting for row in await self._transaction.all(query)}

    async def withdraw(
        self, occasions: Sequence[str], *, reason: str, at: datetime
    ) -> Sequence[Delivery]:
        """Cancel what is pending of these occasions, whosesoever it is; return it."""
        statement = (
            update(deliveries)
            .where(_IS_WAITING, READABLE, deliveries.c.occasion.in_(occasions))
            .values(state=DeliveryState.CANCELLED, due_at=None, last_error=reason, settled_at=at)
            .returning(*ROW)
        )
        return [delivery_of(row) for row in await self._transaction.all(statement)]

    async def restore(self, occasions: Sequence[str], *, reason: str) -> int:
        """Make what was cancelled of these occasions for that reason pending again."""
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

    async def next_due(self) -> datetime | None:
        """Return when the earliest delivery falls due: pending, or its lease passed."""
        earliest = union_all(
            *(
                select(func.min(deliveries.c.due_at).label("due_at")).where(
                    deliveries.c.priority == int(priority),
                    deliveries.c.due_at.is_not(None),
                    owed_now(),
                )
                for priority in Priority
            )
        ).subquery()
        due: datetime | None = await self._transaction.value(select(func.min(earliest.c.due_at)))
        return due

    async def sent_since(
        self,
        chats: Sequence[ChatId],
        moment: datetime,
        kinds: Collection[DeliveryKind] = frozenset(DeliveryKind),
    ) -> Mapping[ChatId, int]:
        """Count what chats were sent unasked since a moment, and what may have arrived.

        Who was sent nothing is left out.
        """
        chat = listed(self._transaction, [deliveries.c.chat]).c.chat
        # counted chat by chat: a look into the index for each, however many deliveries there are
        sent = (
            select(func.count())
            .where(
                deliveries.c.chat == chat,
                deliveries.c.kind.in_(sorted(kinds)),
                _WAS_SENT,
                deliveries.c.settled_at >= moment,
            )
            .scalar_subquery()
        )
        rows = await self._transaction.all(
            select(chat, sent.label("sent")), as_parameter({"chat": each} for each in chats)
        )
        return {row.chat: row.sent for row in rows if row.sent}

    async def sent_of(self, kinds: Collection[DeliveryKind], since: datetime) -> Sequence[Delivery]:
        """Return what left of some kinds since a moment, or may have."""
        query = select(*ROW).where(
            READABLE,
            deliveries.c.kind.in_(sorted(kinds)),
            _WAS_SENT,
            deliveries.c.settled_at >= since,
        )
        return [delivery_of(row) for row in await self._transaction.all(query)]

    async def counts(self) -> Mapping[DeliveryState, int]:
        """Count all deliveries by state; every state is there."""
        counting = select(deliveries.c.state, func.count().label("all")).where(READABLE)
        query = counting.group_by(deliveries.c.state)
        found = {row.state: row.all for row in await self._transaction.all(query)}
        return {state: found.get(state, 0) for state in DeliveryState}

    async def of_chat(self, chat: ChatId, *, limit: int = 50) -> Sequence[Delivery]:
        """Return a chat's deliveries, newest first."""
        query = (
            select(*ROW)
            .where(READABLE, deliveries.c.chat == chat)
            .order_by(deliveries.c.id.desc())
            .limit(limit)
        )
        return [delivery_of(row) for row in await self._transaction.all(query)]


def _columns(owed: NewDelivery) -> dict[str, Any]:
    return {
        "occasion": owed.occasion,
        "chat": owed.chat,
        "kind": owed.kind,
        "priority": int(owed.priority),
        "not_before": owed.not_before,
        "expires_at": owed.expires_at,
        "facts": owed.facts,
        "state": DeliveryState.PENDING,
        "due_at": owed.not_before,
        "attempts": 0,
        "last_error": "",
    }


def _settlement(told: Settlement) -> dict[str, Any]:
    return {
        "id": told.id,
        "state": told.state,
        "at": told.at,
        "not_before": told.not_before,
        "message_id": told.message_id,
        "reason": told.reason,
        "counts": told.counts_as_attempt,
    }


def delivery_of(row: Row[Any]) -> Delivery:
    """Return what stands in a row of ``ROW``."""
    return Delivery(
        id=row.id,
        occasion=row.occasion,
        chat=row.chat,
        kind=row.kind,
        priority=Priority(row.priority),
        not_before=row.not_before,
        expires_at=row.expires_at,
        state=row.state,
        attempts=row.attempts,
        facts=row.facts,
        message_id=row.message_id,
        last_error=row.last_error,
    )
