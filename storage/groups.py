"""Groups of offices and villages, and the one-time codes that bind them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from census.people.people import ChatId, KeyedHash
from services.ports.groups import BoundGroup, GroupCode
from storage.engine import batch
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.groups import bound_groups, group_codes


class StoredGroups(Repository):
    """The port ``Groups``."""

    async def get(self, chat: ChatId) -> BoundGroup | None:
        """Return the binding of a group."""
        query = select(bound_groups).where(bound_groups.c.chat == chat)
        row = await self._transaction.first(query)
        return value_of(BoundGroup, row) if row is not None else None

    async def bind(self, group: BoundGroup) -> None:
        """Bind a group, replacing an earlier binding of the same chat."""
        await batch.upsert(self._transaction, bound_groups, [row_of(group)])

    async def bar(self, chat: ChatId, *, since: datetime) -> bool:
        """Record that a group does not let the bot write; False when that is known."""
        free = (bound_groups.c.chat == chat) & bound_groups.c.barred_since.is_(None)
        statement = update(bound_groups).where(free).values(barred_since=since)
        return await self._transaction.change(statement) > 0

    async def unbar(self, chats: Sequence[ChatId]) -> None:
        """Record that groups let the bot write."""
        barred = bound_groups.c.chat.in_(chats) & bound_groups.c.barred_since.is_not(None)
        await self._transaction.run(update(bound_groups).where(barred).values(barred_since=None))

    async def all(self) -> Sequence[BoundGroup]:
        """Return every reachable bound group. A group that is gone is no longer bound."""
        query = select(bound_groups).order_by(bound_groups.c.bound_at, bound_groups.c.chat)
        return [value_of(BoundGroup, row) for row in await self._transaction.all(query)]

    async def unbind(self, chat: ChatId) -> None:
        """End a binding: the group is gone, or wants no more boards."""
        await self._transaction.run(delete(bound_groups).where(bound_groups.c.chat == chat))

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
