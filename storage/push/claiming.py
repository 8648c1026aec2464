"""The conditions by which a sender claims rows of the outbox.

They are used all day, so they are built once; what changes are parameters.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Text,
    and_,
    bindparam,
    cast,
    literal,
    or_,
    select,
    union_all,
)

from census.broadcasts.broadcast import BroadcastState
from census.push.delivery import DeliveryState
from census.push.kinds import Priority
from services.broadcasts.composing import BROADCAST
from storage.tables.columns import Moment, one_of
from storage.tables.push import broadcasts, deliveries

NOW = bindparam("now", type_=Moment)
_LIMIT = bindparam("limit", type_=Integer)


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


def due_rows(names: frozenset[str]) -> Any:
    """Select the ids to claim, with the parameters ``limit`` and ``now``.

    For each priority a short range of the index is read. One range over all priorities would read
    everything that is owed later, too. A paused row is claimed when it has expired.
    """
    ranges = []
    takeable = or_(claimable(names), and_(readable(names), deliveries.c.expires_at <= NOW))
    for priority in sorted(Priority):
        due = (
            select(deliveries.c.id)
            .where(deliveries.c.priority == int(priority), deliveries.c.due_at <= NOW, takeable)
            .order_by(deliveries.c.due_at, deliveries.c.id)
            .limit(_LIMIT)
            .with_for_update(skip_locked=True, of=deliveries)
            .subquery(f"due_{priority.name.lower()}")
        )
        ranges.append(select(due.c.id))
    return select(union_all(*ranges).subquery("due").c.id).limit(_LIMIT).cte("claimed")
