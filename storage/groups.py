"""Groups of offices and villages, and the one-time codes that bind them."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, delete, insert, or_, select, tuple_, update

from census.people.people import ChatId, KeyedHash
from census.units import UnitCode
from services.ports.groups import BoundGroup, GroupCode, GroupPlace
from storage.engine import batch
from storage.engine.order import UpdateInHand
from storage.engine.repository import Repository, row_of, value_of
from storage.engine.transaction import Transaction
from storage.tables.groups import group_bindings, group_codes

_OLDEST = (group_bindings.c.bound_at, group_bindings.c.unit)
_ALL = select(group_bindings).order_by(group_bindings.c.chat, *_OLDEST)
_OF_CHAT = (
    select(group_bindings).where(group_bindings.c.chat == bindparam("chat")).order_by(*_OLDEST)
)


def _at(places: Collection[GroupPlace]) -> ColumnElement[bool]:
    whole = [chat for chat, unit in places if unit is None]
    parts = [(chat, unit) for chat, unit in places if unit is not None]
    columns = tuple_(group_bindings.c.chat, group_bindings.c.unit)
    return or_(group_bindings.c.chat.in_(whole), columns.in_(parts))


class StoredGroups(Repository):
    """The port ``Groups``."""

    def __init__(self, transaction: Transaction, in_hand: UpdateInHand) -> None:
        super().__init__(transaction)
        self._in_hand = in_hand

    async def get(self, chat: ChatId, unit: str | None = None) -> BoundGroup | None:
        """Return a group's binding to a unit; without one, its first binding."""
        found = await self.of(chat)
        return next((each for each in found if unit in (None, each.unit)), None)

    async def of(self, chat: ChatId) -> Sequence[BoundGroup]:
        """Return the bindings of a group, the oldest first."""
        rows = await self._transaction.all(_OF_CHAT, {"chat": chat})
        return [value_of(BoundGroup, row) for row in rows]

    async def bind(self, group: BoundGroup) -> None:
        """Bind a group to a unit, replacing an earlier binding to the same unit."""
        self._in_hand.sets(f"group {group.unit}", of=group.chat)
        await batch.upsert(self._transaction, group_bindings, [row_of(group)])

    async def bar(self, chat: ChatId, *, since: datetime, unit: str | None = None) -> bool:
        """Record that a group, or the topic of its ``unit``, does not let the bot write.

        Returns False when that is known.
        """
        free = _at([(chat, unit)]) & group_bindings.c.barred_since.is_(None)
        statement = update(group_bindings).where(free).values(barred_since=since)
        return await self._transaction.change(statement) > 0

    async def unbar(self, places: Collection[GroupPlace]) -> None:
        """Record that groups let the bot write."""
        barred = _at(places) & group_bindings.c.barred_since.is_not(None)
        await self._transaction.run(update(group_bindings).where(barred).values(barred_since=None))

    async def show_tables(self, chat: ChatId, *, on: bool) -> None:
        """Record whether a group gets its boards as tables."""
        await self._transaction.run(
            update(group_bindings).where(_at([(chat, None)])).values(tables=on)
        )

    async def all(self) -> Sequence[BoundGroup]:
        """Return every binding of every reachable group. One that is gone is no longer bound."""
        return [value_of(BoundGroup, row) for row in await self._transaction.all(_ALL)]

    async def unbind(self, chat: ChatId, unit: UnitCode) -> None:
        """End a binding: the group wants no more boards of this unit."""
        self._in_hand.sets(f"group {unit}", of=chat)
        await self._transaction.run(delete(group_bindings).where(_at([(chat, unit)])))

    async def add_code(self, code: GroupCode) -> None:
        """Store a new one-time code."""
        await self._transaction.run(insert(group_codes), row_of(code))

    async def code(self, code: KeyedHash) -> GroupCode | None:
        """Return a code, used or not, locked until the end of the transaction."""
        query = select(group_codes).where(group_codes.c.code == code).with_for_update()
        row = await self._transaction.first(query)
        return value_of(GroupCode, row) if row is not None else None

    async def use_code(self, code: KeyedHash, chat: ChatId) -> None:
        """Mark a code as used by a group."""
        unused = (group_codes.c.code == code) & group_codes.c.used_by.is_(None)
        await self._transaction.run(update(group_codes).where(unused).values(used_by=chat))
