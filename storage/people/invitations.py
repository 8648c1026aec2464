"""Invitations to roles: kept by the hash of their token, with the guests who came by them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update

from census.people.invitations import Guest, Invitation
from census.people.people import ChatId, Grant, KeyedHash, Role
from census.units import UnitCode
from storage.engine import batch
from storage.engine.repository import Repository, value_of
from storage.people.people import WHOLE_REGENCY
from storage.tables.columns import one_of
from storage.tables.people.people import guests, invitations

# An invitation to a role of a newer release waits for that release.
_READABLE = select(invitations).where(one_of(invitations.c.role, Role))


class StoredInvitations(Repository):
    """The port ``Invitations``."""

    async def add(
        self,
        token: KeyedHash,
        grant: Grant,
        made_by: ChatId,
        *,
        uses: int,
        made_at: datetime,
        expires_at: datetime,
    ) -> Invitation:
        """Store a new invitation. One with the same token stays as it is."""
        row = {
            "token": token,
            "role": grant.role,
            "unit": grant.unit or WHOLE_REGENCY,
            "made_by": made_by,
            "made_at": made_at,
            "expires_at": expires_at,
            "uses": uses,
            "used": 0,
        }
        new = batch.insert(self._transaction, invitations).values(row)
        await self._transaction.run(new.on_conflict_do_nothing())
        query = select(invitations).where(invitations.c.token == token)
        (kept,) = await self._transaction.all(query)
        return _invitation(kept)

    async def by_token(self, token: KeyedHash) -> Invitation | None:
        """Return the invitation of a link, by the hash of its token."""
        return await self._one(invitations.c.token == token)

    async def get(self, number: int) -> Invitation | None:
        """Return an invitation by its number."""
        return await self._one(invitations.c.number == number)

    async def newest(self, made_by: ChatId | None, *, limit: int) -> Sequence[Invitation]:
        """Return the newest invitations of a maker, or (None) of everybody."""
        query = _READABLE.order_by(invitations.c.number.desc()).limit(limit)
        if made_by is not None:
            query = query.where(invitations.c.made_by == made_by)
        return [_invitation(row) for row in await self._transaction.all(query)]

    async def revoke(self, number: int, *, at: datetime) -> bool:
        """End an invitation; False where it was revoked before."""
        open_one = (invitations.c.number == number) & invitations.c.revoked_at.is_(None)
        statement = update(invitations).where(open_one).values(revoked_at=at)
        return await self._transaction.change(statement) > 0

    async def open(self, number: int, chat: ChatId, *, at: datetime) -> None:
        """Note that a chat has opened an invitation and is asked."""
        new = batch.insert(self._transaction, guests).values(
            number=number, chat=chat, asked_at=at, name=""
        )
        again = new.on_conflict_do_update(
            index_elements=["number", "chat"], set_={"asked_at": new.excluded.asked_at}
        )
        await self._transaction.run(again)

    async def asked(self, chat: ChatId) -> Invitation | None:
        """Return the invitation that a chat opened last and has not answered."""
        query = (
            _READABLE.join(guests, guests.c.number == invitations.c.number)
            .where(guests.c.chat == chat, guests.c.asked_at.is_not(None))
            .order_by(guests.c.asked_at.desc(), guests.c.number.desc())
        )
        row = await self._transaction.first(query)
        return _invitation(row) if row is not None else None

    async def has_opened(self, number: int, chat: ChatId) -> bool:
        """Tell whether a chat has ever opened an invitation by its link."""
        query = select(guests.c.chat).where(_of(number, chat))
        return await self._transaction.first(query) is not None

    async def decline(self, number: int, chat: ChatId) -> None:
        """Note that a chat does not want it. It may open the link again."""
        await self._transaction.run(update(guests).where(_of(number, chat)).values(asked_at=None))

    async def accept(self, number: int, guest: Guest) -> bool:
        """Use an invitation once for a guest; False where nothing of it was left.

        Of two guests at once on the last use, one gets it: the other waits for the row.
        """
        left = (
            (invitations.c.number == number)
            & invitations.c.revoked_at.is_(None)
            & (invitations.c.used < invitations.c.uses)
        )
        taken = update(invitations).where(left).values(used=invitations.c.used + 1)
        if await self._transaction.change(taken) == 0:
            return False
        values = {"asked_at": None, "name": guest.name, "accepted_at": guest.at}
        await self._transaction.run(update(guests).where(_of(number, guest.chat)).values(values))
        return True

    async def guests(self, number: int) -> Sequence[Guest]:
        """Return who came by an invitation, the newest first."""
        query = (
            select(guests.c.chat, guests.c.name, guests.c.accepted_at.label("at"))
            .where(guests.c.number == number, guests.c.accepted_at.is_not(None))
            .order_by(guests.c.accepted_at.desc(), guests.c.chat)
        )
        return [value_of(Guest, row) for row in await self._transaction.all(query)]

    async def _one(self, which: Any) -> Invitation | None:
        row = await self._transaction.first(_READABLE.where(which))
        return _invitation(row) if row is not None else None


def _of(number: int, chat: ChatId) -> Any:
    return (guests.c.number == number) & (guests.c.chat == chat)


def _invitation(row: Row[Any]) -> Invitation:
    return value_of(Invitation, row, grant=Grant(row.role, UnitCode(row.unit) or None))
