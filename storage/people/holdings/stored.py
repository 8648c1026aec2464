"""What is kept of one person, and forgetting what is old, by the registry of tables."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Executable,
    Integer,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    tuple_,
)

from census.people.holdings import HeldRows, Limit
from census.people.people import ChatId, Person, Role
from storage.engine.repository import Repository
from storage.people.holdings.registry import AGING, HOLDINGS
from storage.people.holdings.rows import HoldingTable, Matching, Whose
from storage.tables.people.people import grants, people

MOST_SHOWN = 200
"""Of one table. More are rare, and the newest are shown."""


class StoredHoldings(Repository):
    """The port ``Holdings``."""

    async def of(self, person: Person) -> Sequence[HeldRows]:
        """Return the rows of every table that speak of a person; tables without any are left out.

        A person reads their own; what is written of others beside them is not shown.
        """
        whose = Whose(person.chat, person.household, person.employee)
        return [
            HeldRows(section, holding.table.name, holding.limit, columns, rows)
            for holding in HOLDINGS
            for section, columns, theirs in holding.parts(whose)
            if (rows := await self._rows(holding, columns, theirs))
        ]

    async def forget(self, limit: Limit, before: datetime, *, at_most: int) -> int:
        """Delete rows of one table that a limit no longer keeps, at most so many; return how many.

        Nothing is left when it was none.
        """
        for deleting in _throwing_away(limit):
            asked = {"before": before, "at_most": at_most}
            if deleted := await self._transaction.change(deleting, asked):
                return deleted
        return 0

    async def old(self, limit: Limit, before: datetime) -> Mapping[str, int]:
        """Count what a limit no longer keeps, by table; tables without such rows are left out."""
        found: dict[str, int] = {}
        for table, old in _aging(limit, before):
            rows = await self._transaction.value(select(func.count()).select_from(table).where(old))
            if rows:
                found[table.name] = rows
        return found

    async def gone(
        self, *, blocked_before: datetime, silent_before: datetime | None, at_most: int | None
    ) -> Sequence[ChatId]:
        """Return who has left, without admins, who run the bot.

        They have blocked the bot and not written since a moment, or have only not written since
        another (None: nobody has left by silence).
        """
        left: ColumnElement[bool] = and_(~people.c.reachable, people.c.seen_at < blocked_before)
        if silent_before is not None:
            left = or_(left, people.c.seen_at < silent_before)
        runs_it = exists().where(grants.c.chat == people.c.chat, grants.c.role == Role.ADMIN)
        query = select(people.c.chat).where(left, ~runs_it).order_by(people.c.chat).limit(at_most)
        return [row.chat for row in await self._transaction.all(query)]

    async def _rows(
        self, holding: HoldingTable, names: Sequence[str], theirs: Matching
    ) -> list[tuple[object, ...]]:
        columns = [holding.table.c[name] for name in names]
        newest = [column.desc() for column in holding.table.primary_key]
        query = select(*columns).where(theirs).order_by(*newest).limit(MOST_SHOWN)
        return [tuple(row) for row in await self._transaction.all(query)][::-1]


@cache
def _throwing_away(limit: Limit) -> Sequence[Executable]:
    """Return what deletes ``at_most`` rows of ``before`` a moment, for each table of a limit."""
    before: Any = bindparam("before")
    deleting = []
    for table, old in _aging(limit, before):
        key = tuple(table.primary_key)
        some = select(*key).where(old).limit(bindparam("at_most", type_=Integer))
        deleting.append(delete(table).where(tuple_(*key).in_(some)))
    return deleting


def _aging(limit: Limit, before: datetime) -> Iterator[tuple[Table, Matching]]:
    """Yield the tables of a limit, each with what of it is older than a moment."""
    for holding in HOLDINGS:
        if holding.limit is limit and holding.old is not None:
            yield holding.table, holding.old(before)
    for aging in AGING:
        if aging.limit is limit:
            yield aging.table, aging.old(before)
