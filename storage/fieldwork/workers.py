"""The fieldworkers, and the chats that joined."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Text, bindparam, delete, select, update

from census.fieldwork.workers import Badge, Fieldworker
from census.people.people import ChatId, KeyedHash
from census.units import UnitCode
from storage.engine.batch import among, some_of, upsert
from storage.engine.repository import Repository, row_of, value_of
from storage.fieldwork.blocks import inside
from storage.tables.fieldwork import fieldworkers

_its = fieldworkers.c.badge
_GIVE_CODE = (
    update(fieldworkers).where(_its == bindparam("to")).values(code=bindparam("given", type_=Text))
)
_ALL = select(fieldworkers)
_BY_BADGE = _ALL.where(_its == bindparam("badge"))
_OF_CHAT = _ALL.where(fieldworkers.c.chat == bindparam("chat"))


class StoredFieldworkers(Repository):
    """The port ``Fieldworkers``."""

    async def replace(self, workers: Sequence[Fieldworker], *, at: datetime) -> None:
        """Store a list. Who stays keeps the chat, the code and the absence; who is missing is gone.

        The list says nothing of chats, so those of ``workers`` count only for who is new.
        """
        badges = [worker.badge for worker in workers]
        stays, listed = among(self._transaction, _its, badges)
        await self._transaction.run(delete(fieldworkers).where(~stays), listed)
        known = await self.get_all(badges)
        await upsert(self._transaction, fieldworkers, _rows(workers, known))

    async def listed(self, area: UnitCode | None = None) -> Sequence[Fieldworker]:
        """Return the fieldworkers whose home village lies in an area, by village and name."""
        query = _ALL if area is None else _ALL.where(inside(fieldworkers.c.village, area))
        found = await self._read(query)
        return sorted(found, key=lambda each: (each.village, each.name.casefold(), each.badge))

    async def get(self, badge: Badge) -> Fieldworker | None:
        """Return a fieldworker by badge."""
        found = await self._read(_BY_BADGE, {"badge": badge})
        return next(iter(found), None)

    async def get_all(self, badges: Sequence[Badge]) -> Mapping[Badge, Fieldworker]:
        """Return many by badge; unknown badges are left out."""
        found = await self._read(*some_of(self._transaction, _ALL, _its, badges))
        return {worker.badge: worker for worker in found}

    async def of_chat(self, chat: ChatId) -> Fieldworker | None:
        """Return the fieldworker who joined with a chat."""
        found = await self._read(_OF_CHAT, {"chat": chat})
        return next(iter(found), None)

    async def of_chats(self, chats: Collection[ChatId]) -> Mapping[ChatId, Fieldworker]:
        """Return who joined with these chats; others are left out."""
        theirs = some_of(self._transaction, _ALL, fieldworkers.c.chat, chats)
        found = await self._read(*theirs)
        return {worker.chat: worker for worker in found if worker.chat is not None}

    async def join(self, badge: Badge, chat: ChatId) -> bool:
        """Connect a chat; False where another chat has joined already, or the badge is unknown.

        A chat that had joined with another badge is parted from that one.
        """
        line = select(fieldworkers.c.chat).where(_its == badge).with_for_update()
        row = await self._transaction.first(line)
        if row is None or row.chat not in (None, chat):
            return False
        others = (fieldworkers.c.chat == chat) & (_its != badge)
        await self._transaction.run(update(fieldworkers).where(others).values(chat=None))
        await self._change(badge, chat=chat)
        return True

    async def leave(self, badge: Badge) -> None:
        """Part a fieldworker from the chat."""
        await self._change(badge, chat=None)

    async def set_absent(self, badge: Badge, *, absent: bool) -> None:
        """Note that somebody is away, or back."""
        await self._change(badge, absent=absent)

    async def give_codes(self, codes: Mapping[Badge, KeyedHash]) -> None:
        """Store the keyed hashes of the codes with which fieldworkers join."""
        if codes:
            await self._transaction.run_many(
                _GIVE_CODE, ["given", "to"], [(code, badge) for badge, code in codes.items()]
            )

    async def code_of(self, badge: Badge) -> KeyedHash | None:
        """Return the keyed hash of a fieldworker's code; None where none was given."""
        code: KeyedHash | None = await self._transaction.value(
            select(fieldworkers.c.code).where(_its == badge)
        )
        return code

    async def _read(
        self, query: Select[Any], parameters: Mapping[str, Any] | None = None
    ) -> Sequence[Fieldworker]:
        rows = await self._transaction.readable(query, parameters)
        return [value_of(Fieldworker, row) for row in rows]

    async def _change(self, badge: Badge, **values: object) -> None:
        await self._transaction.run(update(fieldworkers).where(_its == badge).values(values))


def _rows(
    workers: Iterable[Fieldworker], known: Mapping[Badge, Fieldworker]
) -> Iterable[Mapping[str, object]]:
    for worker in workers:
        before = known.get(worker.badge, worker)
        yield row_of(worker, chat=before.chat, absent=before.absent)
