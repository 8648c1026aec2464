"""What stands around requests: copies of relayed messages, desks, and absences of helpers."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, select, update

from census.people.people import ChatId
from census.units import UnitCode
from services.ports.helpdesk import Desk, RelayedMessage
from storage.engine.batch import insert, upsert
from storage.engine.repository import row_of, value_of
from storage.helpdesk.assisted import AssistedFamilies
from storage.tables.people.helpdesk import absences, desks, help_requests, relayed_messages

_REGENCY = ""
_ABSENT = select(absences).where(absences.c.until > bindparam("at"))


class RelayedAndDesks(AssistedFamilies):
    """The methods of the port ``Helpdesk`` that are not about requests themselves."""

    async def note_relayed(self, relayed: RelayedMessage) -> None:
        """Record a copy on the other side. The same message again changes nothing."""
        new = insert(self._transaction, relayed_messages).values(**row_of(relayed))
        await self._transaction.run(new.on_conflict_do_nothing())

    async def relayed(self, chat: ChatId, message: int) -> RelayedMessage | None:
        """Return the copy of a message, by the message that was sent."""
        sent = relayed_messages.c
        return await self._relayed((sent.chat == chat) & (sent.message == message))

    async def relayed_as(self, copy_chat: ChatId, copy_message: int) -> RelayedMessage | None:
        """Return what a copy is of, by the copy that was received."""
        sent = relayed_messages.c
        return await self._relayed(
            (sent.copy_chat == copy_chat) & (sent.copy_message == copy_message)
        )

    async def newest_sent(self, chat: ChatId) -> RelayedMessage | None:
        """Return the copy of the newest message that was sent from a chat."""
        sent = relayed_messages.c
        theirs = select(relayed_messages).where(sent.chat == chat)
        row = await self._transaction.first(theirs.order_by(sent.message.desc()).limit(1))
        return value_of(RelayedMessage, row) if row is not None else None

    async def forget_relayed(self, chat: ChatId, message: int) -> None:
        """Forget the copy of a message: it was taken back."""
        sent = relayed_messages.c
        its = delete(relayed_messages).where(sent.chat == chat, sent.message == message)
        await self._transaction.run(its)

    async def bind_desk(self, desk: Desk) -> None:
        """Bind a group as a desk, replacing an earlier binding of the same chat."""
        await upsert(self._transaction, desks, [row_of(desk, unit=desk.unit or _REGENCY)])

    async def unbind_desk(self, chat: ChatId) -> bool:
        """End a desk; False when the group is none."""
        return await self._transaction.change(delete(desks).where(desks.c.chat == chat)) > 0

    async def desk(self, chat: ChatId) -> Desk | None:
        """Return the desk of a group."""
        row = await self._transaction.first(select(desks).where(desks.c.chat == chat))
        return _desk(row) if row is not None else None

    async def desks(self, units: Collection[UnitCode | None]) -> Sequence[Desk]:
        """Return the desks of units; None among them is the regency's."""
        theirs = desks.c.unit.in_([unit or _REGENCY for unit in units])
        query = select(desks).where(theirs).order_by(desks.c.bound_at, desks.c.chat)
        return [_desk(row) for row in await self._transaction.all(query)]

    async def set_absent(self, helper: ChatId, until: datetime | None) -> None:
        """Record until when a helper is away; None: the helper is back."""
        if until is None:
            await self._transaction.run(delete(absences).where(absences.c.helper == helper))
        else:
            await upsert(self._transaction, absences, [{"helper": helper, "until": until}])

    async def absent(self, *, at: datetime) -> Mapping[ChatId, datetime]:
        """Return the helpers who are away at a moment, with when they are back."""
        rows = await self._transaction.all(_ABSENT, {"at": at})
        return {row.helper: row.until for row in rows}

    async def move_chat(self, before: ChatId, after: ChatId) -> None:
        """Follow a group that became a supergroup."""
        for column in (
            desks.c.chat,
            help_requests.c.desk,
            relayed_messages.c.chat,
            relayed_messages.c.copy_chat,
        ):
            moved = update(column.table).where(column == before)
            await self._transaction.run(moved.values({column.name: after}))

    async def _relayed(self, which: Any) -> RelayedMessage | None:
        row = await self._transaction.first(select(relayed_messages).where(which))
        return value_of(RelayedMessage, row) if row is not None else None


def _desk(row: Row[Any]) -> Desk:
    return value_of(Desk, row, unit=UnitCode(row.unit) or None)
