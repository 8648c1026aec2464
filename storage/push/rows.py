"""How a delivery stands in its row: the columns, and what is read from them and written to them."""

from collections.abc import Mapping
from typing import Any

import structlog
from sqlalchemy import BigInteger, Boolean, Column, Row, Text

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


def delivery_of(row: Row[Any], kinds: MessageKinds) -> Delivery:
    """Return what stands in a row of ``ROW``."""
    return value_of(Delivery, row, kind=kinds.of(row.kind, row.facts))


def columns_of(owed: NewDelivery) -> Mapping[str, Any]:
    """Return the columns of a new row. What the log says of its origin is kept with it."""
    return row_of(
        owed,
        kind=owed.kind.name,
        priority=int(owed.kind.priority),
        facts=owed.kept_facts,
        state=DeliveryState.PENDING,
        due_at=owed.not_before,
        attempts=0,
        last_error="",
        origin=structlog.contextvars.get_contextvars().get("origin", ""),
    )
