"""Which rows of the outbox a sender may take now."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, union_all

from census.delivery import DeliveryState, Priority
from storage.tables import deliveries

CHAT_PAUSE = timedelta(seconds=1)
GROUP_MESSAGES, GROUP_SPAN = 19, timedelta(minutes=1)


def in_peace(now: datetime) -> ColumnElement[bool]:
    """Return the condition that no process sends to a row's chat, or has just done so.

    One process keeps these limits in the lanes of its limiter; between several only the table
    knows. Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    """
    other = deliveries.alias("other")
    sent = other.c.state.in_([DeliveryState.SENT, DeliveryState.UNKNOWN])
    busy = exists().where(
        other.c.chat == deliveries.c.chat,
        other.c.id != deliveries.c.id,
        or_(
            and_(other.c.state == DeliveryState.SENDING, other.c.due_at > now),
            and_(sent, other.c.settled_at > now - CHAT_PAUSE),
        ),
    )
    in_the_minute = (
        select(func.count())
        .where(other.c.chat == deliveries.c.chat, sent, other.c.settled_at > now - GROUP_SPAN)
        .scalar_subquery()
    )
    return and_(~busy, or_(deliveries.c.chat > 0, in_the_minute < GROUP_MESSAGES))


def due_rows(now: datetime, limit: int, which: ColumnElement[bool]) -> Any:
    """Return the ids to claim: a short range of the index for each priority, in their order.

    One range over all priorities would walk past everything that is owed later.
    """
    ranges = []
    for priority in sorted(Priority):
        due = (
            select(deliveries.c.id)
            .where(deliveries.c.priority == int(priority), deliveries.c.due_at <= now, which)
            .order_by(deliveries.c.due_at, deliveries.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True, of=deliveries)
            .subquery(f"due_{priority.name.lower()}")
        )
        ranges.append(select(due.c.id))
    return select(union_all(*ranges).subquery("due").c.id).limit(limit).cte("claimed")
