"""Who holds which role, with the names of the roster or of who gave it."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, select

from census.people.held_roles import HeldRole
from census.people.people import ChatId, Grant, Role
from census.units import UnitCode
from storage.engine.batch import among
from storage.engine.repository import Repository
from storage.people.people import WHOLE_REGENCY
from storage.tables.people.people import grants, people
from storage.tables.records import employees

BY_ROSTER = (Role.EMPLOYEE, Role.OFFICE_HEAD)
"""The roles that a roster gives and takes away."""

_HELD = (
    select(
        grants,
        people.c.reachable,
        employees.c.name.label("roster_name"),
        employees.c.office,
        employees.c.head,
    )
    .join(people, people.c.chat == grants.c.chat)
    .outerjoin(employees, employees.c.nip == people.c.employee)
    .order_by(grants.c.role, grants.c.unit, grants.c.name, grants.c.chat)
)

_OF_CHAT = _HELD.where(grants.c.chat == bindparam("chat"))
_HOLDERS = (
    select(grants.c.chat)
    .where(grants.c.role == bindparam("role"))
    .order_by(grants.c.chat)
    .with_for_update()
)


class StoredHeldRoles(Repository):
    """The port ``HeldRoles``."""

    async def hold(self, role: Role) -> Sequence[ChatId]:
        """Lock a role until the end of the transaction; return all its holders."""
        rows = await self._transaction.all(_HOLDERS, {"role": role})
        return [ChatId(row.chat) for row in rows]

    async def counts(self) -> Mapping[Role, int]:
        """Return how many chats hold each role."""
        query = select(grants.c.role, func.count(grants.c.chat.distinct()).label("held"))
        rows = await self._transaction.all(query.group_by(grants.c.role))
        return {row.role: row.held for row in rows if isinstance(row.role, Role)}

    async def listed(
        self, roles: Sequence[Role], units: Sequence[UnitCode] | None = None
    ) -> Sequence[HeldRole]:
        """Return who holds these roles for these units (None: for any), by role, unit and name."""
        query = _HELD.where(grants.c.role.in_(roles))
        parameters: Mapping[str, Any] = {}
        if units is not None:
            wanted, parameters = among(self._transaction, grants.c.unit, units)
            query = query.where(wanted)
        return await self._held(query, parameters)

    async def of_chat(self, chat: ChatId) -> Sequence[HeldRole]:
        """Return all roles of a chat."""
        return await self._held(_OF_CHAT, {"chat": chat})

    async def _held(self, query: Select[Any], parameters: Mapping[str, Any]) -> list[HeldRole]:
        rows = await self._transaction.all(query, parameters)
        return [_read(row) for row in rows if isinstance(row.role, Role)]


def _read(row: Row[Any]) -> HeldRole:
    unit = UnitCode(row.unit) if row.unit != WHOLE_REGENCY else None
    of_line = row.office is not None and row.office == unit
    return HeldRole(
        ChatId(row.chat),
        Grant(row.role, unit),
        row.roster_name or row.name,
        by_roster=of_line and row.role in BY_ROSTER and (row.role is Role.EMPLOYEE or row.head),
        given_by=row.given_by,
        given_at=row.given_at,
        reachable=row.reachable,
    )
