"""Statements that senders run all day.

Each is built once, because building it costs several times what running it costs. What changes are
parameters. In an UPDATE these may not have the name of a column.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Executable,
    Select,
    Text,
    Update,
    and_,
    bindparam,
    case,
    cast,
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
from storage.engine.batch import insert_of, listed
from storage.push.claiming import claimable, due_rows
from storage.push.rows import PLAN, ROW, SETTLEMENT
from storage.tables.push import deliveries

# The value is written out, so that the database uses its index of claimed rows.
IS_CLAIMED = deliveries.c.state == literal_column(f"'{DeliveryState.SENDING}'")
WAS_SENT = deliveries.c.state.in_([DeliveryState.SENT, DeliveryState.UNKNOWN])


@cache
def adding(dialect: str) -> Executable:
    """Add the deliveries of the plans in ``listed``: one for each of a plan's chats, once."""
    source = listed(dialect, [*PLAN, Column("chat", JSON)])
    # OFFSET lets each plan be taken apart once, and not again for each of its chats.
    plan = select(*source.c).offset(0).subquery("plan")
    each = func.json_array_elements_text if dialect == "postgresql" else func.json_each
    chats = each(plan.c.chat).table_valued("value", name="each_chat")
    columns = (plan.c[column.name] for column in PLAN)
    rows = select(*columns, cast(chats.c.value, BigInteger)).select_from(plan.join(chats, true()))
    names = [*(column.name for column in PLAN), "chat"]
    added: Executable = (
        insert_of(dialect)(deliveries)
        .from_select(names, rows.where(true()))
        .on_conflict_do_nothing()
    )
    return added


@cache
def claiming(names: frozenset[str]) -> Update:
    """Claim what ``due_rows`` finds for ``sender``, until ``lease_until``."""
    due = due_rows(names)
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
    """Record the settlements in ``listed`` of what ``sender`` has claimed; sent ones always."""
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
                claimable(names),
            )
            for priority in Priority
        )
    ).subquery()
    return select(func.min(earliest.c.due_at))


@cache
def counting(dialect: str) -> Select[Any]:
    """Count what the chats in ``listed`` were sent of ``kinds`` since ``since``."""
    chat = listed(dialect, [deliveries.c.chat]).c.chat
    # Counting chat by chat reads the index once for each, however many deliveries there are.
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
