"""Reports on the outbox, for admins and the watch."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, select, update

from census.push.delivery import REPEATABLE, Delivery, DeliveryState
from census.push.kinds import MessageKinds, Priority
from services.ports.push import OwedTally, StateTally
from storage.engine.transaction import Transaction
from storage.push.claiming import NOW, claimable, readable
from storage.push.rows import ROW, delivery_of
from storage.tables.push import deliveries


@cache
def _waiting_since(names: frozenset[str]) -> Select[Any]:
    return select(func.min(deliveries.c.due_at)).where(
        deliveries.c.priority == bindparam("priority"), deliveries.c.due_at <= NOW, claimable(names)
    )


class StoredDeliveryReports:
    """The port ``DeliveryReports``."""

    def __init__(self, transaction: Transaction, kinds: MessageKinds) -> None:
        self._transaction, self._kinds = transaction, kinds
        self._readable = readable(kinds.names)

    async def owed(self) -> Sequence[OwedTally]:
        """Count by kind and moment what is owed; what a paused broadcast holds is left out."""
        query = (
            select(deliveries.c.kind, deliveries.c.due_at, func.count().label("all"))
            .where(deliveries.c.due_at.is_not(None), claimable(self._kinds.names))
            .group_by(deliveries.c.kind, deliveries.c.due_at)
            .order_by(deliveries.c.due_at, deliveries.c.kind)
        )
        rows = await self._transaction.all(query)
        return [OwedTally(row.kind, row.due_at, row.all) for row in rows]

    async def tallies(self, *, settled_since: datetime | None = None) -> Sequence[StateTally]:
        """Count by state and reason: all, or what was settled since a moment."""
        query = select(
            deliveries.c.state, deliveries.c.last_error, func.count().label("all")
        ).where(self._readable)
        if settled_since is not None:
            query = query.where(deliveries.c.settled_at >= settled_since)
        query = query.group_by(deliveries.c.state, deliveries.c.last_error)
        return [
            StateTally(row.state, row.last_error, row.all)
            for row in await self._transaction.all(query)
        ]

    async def waiting_since(
        self, now: datetime, *, priorities: Iterable[Priority] = Priority
    ) -> datetime | None:
        """Return when what has waited longest fell due; None when nothing due is waiting."""
        waiting_since = _waiting_since(self._kinds.names)
        earliest = [
            await self._transaction.value(waiting_since, {"priority": int(priority), "now": now})
            for priority in priorities
        ]
        return min((due for due in earliest if due is not None), default=None)

    async def last_settled(self) -> datetime | None:
        """Return when the newest outcome came."""
        newest: datetime | None = await self._transaction.value(
            select(func.max(deliveries.c.settled_at))
        )
        return newest

    async def failed(
        self, *, limit: int = 50, states: Collection[DeliveryState] = (DeliveryState.FAILED,)
    ) -> Sequence[Delivery]:
        """Return what failed, or may not have arrived, the newest first."""
        query = (
            select(*ROW)
            .where(self._readable, deliveries.c.state.in_(states))
            .order_by(deliveries.c.settled_at.desc(), deliveries.c.id.desc())
            .limit(limit)
        )
        return [delivery_of(row, self._kinds) for row in await self._transaction.all(query)]

    async def set_aside(self) -> int:
        """Count what is owed but was written by a newer version, which this one cannot read."""
        query = select(func.count()).where(deliveries.c.due_at.is_not(None), ~self._readable)
        return int(await self._transaction.value(query.select_from(deliveries)))

    async def get(self, delivery: int) -> Delivery | None:
        """Return a delivery by its number."""
        query = select(*ROW).where(self._readable, deliveries.c.id == delivery)
        row = await self._transaction.first(query)
        return delivery_of(row, self._kinds) if row is not None else None

    async def try_again(self, delivery: int, *, at: datetime) -> bool:
        """Make a delivery due again, with all its attempts; False when it stands otherwise."""
        return await self._again(deliveries.c.id == delivery, REPEATABLE, at) > 0

    async def try_occasion_again(
        self, occasion: str, states: Collection[DeliveryState], *, at: datetime
    ) -> int:
        """Make due again what failed, or may not have arrived, and is of use; return how many."""
        of_use = and_(deliveries.c.occasion == occasion, deliveries.c.expires_at > at)
        return await self._again(of_use, states, at)

    async def _again(
        self, which: ColumnElement[bool], states: Collection[DeliveryState], at: datetime
    ) -> int:
        return await self._transaction.change(
            update(deliveries)
            .where(which, deliveries.c.state.in_(states))
            .values(
                state=DeliveryState.PENDING,
                attempts=0,
                not_before=at,
                due_at=at,
                settled_at=None,
            )
        )
