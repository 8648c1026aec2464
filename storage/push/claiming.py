"""The conditions by which a sender claims rows of the outbox.

They are used all day, so they are built once; what changes are parameters.
"""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Text,
    and_,
    bindparam,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)

from census.broadcasts.broadcast import BroadcastState
from census.push.delivery import DeliveryState
from census.push.kinds import Priority
from services.broadcasts.composing import BROADCAST
from services.ports.operations.senders import CHAT_PAUSE, GROUP_MESSAGES, GROUP_SPAN
from storage.tables.columns import Moment, one_of
from storage.tables.push import broadcasts, deliveries

NOW = bindparam("now", type_=Moment)
_LIMIT = bindparam("limit", type_=Integer)
_CHAT_FREE_AGAIN = bindparam("chat_free_again", type_=Moment)
_MINUTE_BEGAN = bindparam("minute_began", type_=Moment)


@cache
def readable(names: frozenset[str]) -> ColumnElement[bool]:
    """Return the condition that this version, with kinds of these names, can read a row.

    A row that a newer version wrote waits for it.
    """
    return and_(
        one_of(deliveries.c.kind, sorted(names)),
        one_of(deliveries.c.state, DeliveryState),
        one_of(deliveries.c.priority, Priority),
    )


@cache
def claimable(names: frozenset[str]) -> ColumnElement[bool]:
    """Return the condition that a row may be claimed when it is due: readable, and not paused."""
    paused = select(literal("broadcast:") + cast(broadcasts.c.id, Text)).where(
        broadcasts.c.state == BroadcastState.PAUSED
    )
    is_paused = and_(deliveries.c.kind == BROADCAST.name, deliveries.c.occasion.in_(paused))
    return and_(readable(names), ~is_paused)


def moments(now: datetime) -> dict[str, Any]:
    """Return the moments that are parameters of these conditions."""
    return {"now": now, "chat_free_again": now - CHAT_PAUSE, "minute_began": now - GROUP_SPAN}


def chat_is_free() -> ColumnElement[bool]:
    """Return the condition that no process sends to a row's chat, or has just done so.

    One process keeps these limits in the lanes of its limiter; between several only the table
    knows.
    """
    other = deliveries.alias("other")
    sent = other.c.state.in_([DeliveryState.SENT, DeliveryState.UNKNOWN])
    busy = exists().where(
        other.c.chat == deliveries.c.chat,
        other.c.id != deliveries.c.id,
        or_(
            and_(other.c.state == DeliveryState.SENDING, other.c.due_at > NOW),
            and_(sent, other.c.settled_at > _CHAT_FREE_AGAIN),
        ),
    )
    in_the_minute = (
        select(func.count())
        .where(other.c.chat == deliveries.c.chat, sent, other.c.settled_at > _MINUTE_BEGAN)
        .scalar_subquery()
    )
    return and_(~busy, or_(deliveries.c.chat > 0, in_the_minute < GROUP_MESSAGES))


def due_rows(names: frozenset[str], which: ColumnElement[bool]) -> Any:
    """Select the ids to claim, with the parameter ``limit`` and those of ``moments``.

    For each priority a short range of the index is read. One range over all priorities would read
    everything that is owed later, too. A paused row is claimed when it has expired.
    """
    ranges = []
    takeable = or_(claimable(names), and_(readable(names), deliveries.c.expires_at <= NOW))
    for priority in sorted(Priority):
        due = (
            select(deliveries.c.id)
            .where(
                deliveries.c.priority == int(priority), deliveries.c.due_at <= NOW, takeable, which
            )
            .order_by(deliveries.c.due_at, deliveries.c.id)
            .limit(_LIMIT)
            .with_for_update(skip_locked=True, of=deliveries)
            .subquery(f"due_{priority.name.lower()}")
        )
        ranges.append(select(due.c.id))
    return select(union_all(*ranges).subquery("due").c.id).limit(_LIMIT).cte("claimed")
