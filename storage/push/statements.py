"""What senders ask the outbox all day: statements that are built once for each of their shapes.

Building one costs several times what it costs to run it. What changes are parameters, which in an
UPDATE may not have the name of a column.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    Select,
    Text,
    Update,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    true,
    union_all,
    update,
)

from census.push.delivery import DeliveryState
from census.push.kinds import Priority
from storage.engine.batch import listed
from storage.push.claiming import due_rows, in_peace, owed_now
from storage.push.rows import ROW, SETTLEMENT
from storage.tables.push import deliveries

# Written out: only so does the database know that its index of what is held will do.
IS_HELD = deliveries.c.state == literal_column(f"'{DeliveryState.SENDING}'")
HOLDERS = (
    select(deliveries.c.claimed_by).where(IS_HELD, deliveries.c.claimed_by.is_not(None)).distinct()
)
WAS_SENT = deliveries.c.state.in_([DeliveryState.SENT, DeliveryState.UNKNOWN])


@cache
def claiming(names: frozenset[str], *, apart: bool) -> Update:
    """Take what ``due_rows`` finds for ``sender``, until ``lease_until``."""
    due = due_rows(names, in_peace() if apart else true())
    return (
        update(deliveries)
        .where(deliveries.c.id.in_(select(due.c.id)))
        .values(
            state=DeliveryState.SENDING,
            due_at=bindparam("lease_until"),
            claimed_by=bindparam("sender"),
            attempts=deliveries.c.attempts + 1,
        )
        .returning(*ROW)
    )


@cache
def settling(dialect: str) -> Update:
    """Record the outcomes in ``listed`` of what ``sender`` holds; of what was sent, always."""
    settled = listed(dialect, SETTLEMENT)
    again = func.coalesce(settled.c.not_before, deliveries.c.not_before)
    waits = settled.c.state == DeliveryState.PENDING
    return (
        update(deliveries)
        .where(
            deliveries.c.id == settled.c.id,
            or_(
                and_(
                    deliveries.c.state == DeliveryState.SENDING,
                    deliveries.c.claimed_by.is_not_distinct_from(bindparam("sender", type_=Text)),
                ),
                and_(
                    deliveries.c.state.in_([DeliveryState.PENDING, DeliveryState.SENDING]),
                    settled.c.state == DeliveryState.SENT,
                ),
            ),
        )
        .values(
            state=settled.c.state,
            not_before=again,
            due_at=case((waits, again)),
            claimed_by=None,
            attempts=deliveries.c.attempts - case((settled.c.counts_as_attempt, 0), else_=1),
            message_id=func.coalesce(settled.c.message_id, deliveries.c.message_id),
            last_error=settled.c.reason,
            settled_at=case((waits, deliveries.c.settled_at), else_=settled.c.at),
        )
    )


@cache
def earliest(names: frozenset[str]) -> Select[Any]:
    """Find when the earliest delivery falls due."""
    earliest = union_all(
        *(
            select(func.min(deliveries.c.due_at).label("due_at")).where(
                deliveries.c.priority == int(priority),
                deliveries.c.due_at.is_not(None),
                owed_now(names),
            )
            for priority in Priority
        )
    ).subquery()
    return select(func.min(earliest.c.due_at))


@cache
def counting(dialect: str) -> Select[Any]:
    """Count what the chats in ``listed`` were sent of ``kinds`` since ``since``."""
    chat = listed(dialect, [deliveries.c.chat]).c.chat
    # counted chat by chat: a look into the index for each, however many deliveries there are
    sent = (
        select(func.count())
        .where(
            deliveries.c.chat == chat,
            deliveries.c.kind.in_(bindparam("kinds", expanding=True)),
            WAS_SENT,
            deliveries.c.settled_at >= bindparam("since"),
        )
        .scalar_subquery()
    )
    return select(chat, sent.label("sent"))
