"""Registrations of companies, schools and agencies."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, insert, select, update

from census.companies.registration import CompanyFacts, Registration, RegistrationState
from census.people.people import ChatId
from census.units import UnitCode
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.records import companies

_NEWEST = select(companies).order_by(companies.c.number.desc()).limit(1)
_WAITS = companies.c.state == RegistrationState.WAITING


class StoredCompanies(Repository):
    """The port ``Companies``."""

    async def add(
        self, facts: CompanyFacts, asked_by: ChatId, asked_as: str, *, at: datetime
    ) -> Registration:
        """Store a registration that waits."""
        asked = {"asked_by": asked_by, "asked_as": asked_as, "asked_at": at}
        row = {**row_of(facts), **asked, "state": RegistrationState.WAITING, "version": 1}
        new = insert(companies).values(row).returning(companies)
        (added,) = await self._transaction.all(new)
        return _read(added)

    async def get(self, number: int) -> Registration | None:
        """Return a registration."""
        return await self._one(select(companies).where(companies.c.number == number))

    async def newest_of(self, chat: ChatId) -> Registration | None:
        """Return the newest registration of a contact."""
        return await self._one(_NEWEST.where(companies.c.asked_by == chat))

    async def waiting(self) -> Sequence[Registration]:
        """Return the registrations that wait, the oldest first."""
        query = select(companies).where(_WAITS).order_by(companies.c.number)
        return [_read(row) for row in await self._transaction.all(query)]

    async def correct(self, number: int, version: int, facts: CompanyFacts) -> bool:
        """Change what a waiting registration says; False when it is another version by now."""
        changed = update(companies).where(_seen(number, version))
        values = {**row_of(facts), "version": version + 1}
        return await self._transaction.change(changed.values(values)) > 0

    async def decide(
        self,
        number: int,
        version: int,
        state: RegistrationState,
        *,
        by: ChatId,
        at: datetime,
        unit: UnitCode | None = None,
        reason: str = "",
    ) -> bool:
        """End a waiting registration; False when it has ended, or is another version by now."""
        ended = update(companies).where(_seen(number, version))
        values = {"state": state, "decided_by": by, "decided_at": at}
        ended = ended.values({**values, "unit": unit, "reason": reason})
        return await self._transaction.change(ended) > 0

    async def _one(self, query: Any) -> Registration | None:
        row = await self._transaction.first(query)
        return _read(row) if row is not None else None


def _seen(number: int, version: int) -> ColumnElement[bool]:
    return (companies.c.number == number) & (companies.c.version == version) & _WAITS


def _read(row: Row[Any]) -> Registration:
    return value_of(Registration, row, facts=value_of(CompanyFacts, row))
