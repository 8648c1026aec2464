"""Chats that move or are gone: their deliveries, bindings and opened boards."""

from datetime import datetime

from sqlalchemy import delete, exists, insert, select, update

from census.people.people import ChatId
from census.push.delivery import GONE, DeliveryState
from storage.engine.transaction import Transaction
from storage.tables.bookkeeping import audit
from storage.tables.groups import group_bindings, group_codes, opened_boards
from storage.tables.people.people import people
from storage.tables.push import deliveries

_BEGUN = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNKNOWN)


async def move_chat(transaction: Transaction, before: ChatId, after: ChatId) -> None:
    """Point everything of a group, deliveries, binding and opened boards, to its new id.

    Where both ids are owed the same occasion, the one that was begun stays, else the new id's.
    """
    old, new = deliveries.alias("old"), deliveries.alias("new")
    begun = select(old.c.occasion).where(old.c.chat == before, old.c.state.in_(_BEGUN))
    await transaction.run(
        delete(deliveries).where(
            deliveries.c.chat == after,
            deliveries.c.state == DeliveryState.PENDING,
            deliveries.c.occasion.in_(begun),
        )
    )
    there = select(new.c.occasion).where(new.c.chat == after)
    await transaction.run(
        delete(deliveries).where(deliveries.c.chat == before, deliveries.c.occasion.in_(there))
    )
    await transaction.run(update(deliveries).where(deliveries.c.chat == before).values(chat=after))
    await _move_binding(transaction, before, after)
    await _move_opened_boards(transaction, before, after)


async def end_chat(transaction: Transaction, chat: ChatId, *, reason: str, at: datetime) -> None:
    """End the subscription of a chat that is gone, and cancel what it is still owed.

    A person becomes unreachable until they write again; a group is bound no more.
    """
    ended = await transaction.change(
        update(people).where(people.c.chat == chat, people.c.reachable).values(reachable=False)
    )
    ended += await transaction.change(delete(group_bindings).where(group_bindings.c.chat == chat))
    ended += await transaction.change(
        update(deliveries)
        .where(deliveries.c.chat == chat, deliveries.c.state == DeliveryState.PENDING)
        .values(
            state=DeliveryState.CANCELLED,
            due_at=None,
            last_error=f"{GONE}: {reason}",
            settled_at=at,
        )
    )
    if ended:
        entry = {"actor": "telegram", "action": "chat ended", "at": at}
        facts = {"chat": str(chat), "reason": reason}
        await transaction.run(insert(audit), {**entry, "facts": facts})


async def _move_binding(transaction: Transaction, before: ChatId, after: ChatId) -> None:
    """Move the bindings, of which one to the same unit stays, and the codes that made them."""
    new = group_bindings.alias("new")
    again = exists().where(new.c.chat == after, new.c.unit == group_bindings.c.unit)
    old = group_bindings.c.chat == before
    await transaction.run(delete(group_bindings).where(old, again))
    await transaction.run(update(group_bindings).where(old).values(chat=after))
    used = group_codes.c.used_by == before
    await transaction.run(update(group_codes).where(used).values(used_by=after))


async def _move_opened_boards(transaction: Transaction, before: ChatId, after: ChatId) -> None:
    new = opened_boards.alias("new")
    again = exists().where(
        new.c.chat == after,
        new.c.board == opened_boards.c.board,
        new.c.area == opened_boards.c.area,
        new.c.unit == opened_boards.c.unit,
    )
    await transaction.run(delete(opened_boards).where(opened_boards.c.chat == before, again))
    await transaction.run(
        update(opened_boards).where(opened_boards.c.chat == before).values(chat=after)
    )
