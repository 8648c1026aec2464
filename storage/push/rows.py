"""How a delivery stands in its row: the columns, and what is read from them and written to them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import structlog
from sqlalchemy import BigInteger, Boolean, Column, Row, Text

from census.people.people import ChatId
from census.push.delivery import Delivery, DeliveryState, NewDelivery
from census.push.kinds import MessageKinds
from storage.engine.repository import row_of, value_of
from storage.tables.columns import Moment, Named
from storage.tables.push import deliveries

ROW = [
    deliveries.c[name]
    for name in (
        "id", "occasion", "chat", "kind", "priority", "not_before", "expires_at", "state",
        "attempts", "facts", "message_id", "last_error", "origin",
    )
]  # fmt: skip
SETTLEMENT: tuple[Column[Any], ...] = (
    Column("id", BigInteger),
    Column("state", Named(DeliveryState)),
    Column("at", Moment),
    Column("not_before", Moment),
    Column("message_id", BigInteger),
    Column("reason", Text),
    Column("counts_as_attempt", Boolean),
)
"""The fields of ``Settlement``."""
PLAN = [
    deliveries.c[name]
    for name in (
        "occasion", "kind", "priority", "not_before", "expires_at", "facts", "state", "due_at",
        "attempts", "last_error", "origin",
    )
]  # fmt: skip
"""The columns that a plan gives the rows of all its chats."""


def delivery_of(row: Row[Any], kinds: MessageKinds) -> Delivery:
    """Return what stands in a row of ``ROW``."""
    return value_of(Delivery, row, kind=kinds.of(row.kind, row.facts))


def plans_of(owed: Iterable[NewDelivery]) -> Iterable[Mapping[str, Any]]:
    """Return the columns of new rows; what differs by its chat alone is one plan with all chats.

    What the log says of their origin is kept with them.
    """
    alike: dict[tuple[Any, ...], tuple[NewDelivery, list[ChatId]]] = {}
    for each in owed:
        kind, facts = each.kind, tuple(each.facts.items())
        key = each.occasion, kind.name, kind.key, each.not_before, each.expires_at, facts
        alike.setdefault(key, (each, []))[1].append(each.chat)
    origin = structlog.contextvars.get_contextvars().get("origin", "")
    return [_columns_of(first, origin, chats) for first, chats in alike.values()]


def _columns_of(owed: NewDelivery, origin: str, chats: Sequence[ChatId]) -> Mapping[str, Any]:
    return row_of(
        owed,
        chat=chats,
        kind=owed.kind.name,
        priority=int(owed.kind.priority),
        facts=owed.kept_facts,
        state=DeliveryState.PENDING,
        due_at=owed.not_before,
        attempts=0,
        last_error="",
        origin=origin,
    )
