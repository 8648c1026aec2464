"""How a delivery stands in its row: the columns, and what is read from them and written to them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Row, Text

from census.push.delivery import Delivery, DeliveryState, NewDelivery, Settlement
from census.push.kinds import MessageKinds
from storage.tables.columns import Moment, Named
from storage.tables.push import deliveries

ROW = [
    deliveries.c[name]
    for name in (
        "id", "occasion", "chat", "kind", "priority", "not_before", "expires_at", "state",
        "attempts", "facts", "message_id", "last_error",
    )
]  # fmt: skip
SETTLEMENT: tuple[Column[Any], ...] = (
    Column("id", BigInteger),
    Column("state", Named(DeliveryState)),
    Column("at", Moment),
    Column("not_before", Moment),
    Column("message_id", BigInteger),
    Column("reason", Text),
    Column("counts", Boolean),
)


def delivery_of(row: Row[Any], kinds: MessageKinds) -> Delivery:
    """Return what stands in a row of ``ROW``."""
    return Delivery(
        id=row.id,
        occasion=row.occasion,
        chat=row.chat,
        kind=kinds.of(row.kind, row.facts),
        not_before=row.not_before,
        expires_at=row.expires_at,
        state=row.state,
        attempts=row.attempts,
        facts=row.facts,
        message_id=row.message_id,
        last_error=row.last_error,
    )


def columns_of(owed: NewDelivery) -> Mapping[str, Any]:
    """Return the columns of a new row."""
    return {
        "occasion": owed.occasion,
        "chat": owed.chat,
        "kind": owed.kind.name,
        "priority": int(owed.kind.priority),
        "not_before": owed.not_before,
        "expires_at": owed.expires_at,
        "facts": owed.kept_facts,
        "state": DeliveryState.PENDING,
        "due_at": owed.not_before,
        "attempts": 0,
        "last_error": "",
    }


def values_of(settlement: Settlement) -> Mapping[str, Any]:
    """Return the values of ``SETTLEMENT``."""
    return {
        "id": settlement.id,
        "state": settlement.state,
        "at": settlement.at,
        "not_before": settlement.not_before,
        "message_id": settlement.message_id,
        "reason": settlement.reason,
        "counts": settlement.counts_as_attempt,
    }
