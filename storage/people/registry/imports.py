"""Imports of the registry, and what the last of them replaced."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, case, delete, func, insert, literal, select, text, update

from census.people.people import KeyedHash
from services.ports.registers import HouseholdProgress, RegistryImport
from storage.engine.repository import Repository, value_of
from storage.engine.transaction import Transaction
from storage.tables.records import (
    households,
    registry,
    registry_history,
    registry_imports,
    replaced_households,
    replaced_pairs,
)

_DONE = (HouseholdProgress.COMPLETE, HouseholdProgress.CHECKED)


async def hold_registry(transaction: Transaction) -> None:
    """Lock the registry and all submissions for others who write, until the transaction ends.

    SQLite does so from the first statement on. The order is that in which keys are renamed.
    """
    if transaction.dialect == "postgresql":
        await transaction.run(
            text("LOCK TABLE registry, households, submissions IN EXCLUSIVE MODE")
        )


class StoredRegistryImports(Repository):
    """The port ``RegistryImports``."""

    async def begin(self, file: KeyedHash, *, lines: int, at: datetime, by: str) -> int:
        """Store an import that begins; return its number."""
        number: int = await self._transaction.value(
            insert(registry_history).returning(registry_history.c.number),
            {"file": file, "at": at, "by": by, "lines": lines},
        )
        return number

    async def all(self) -> Sequence[RegistryImport]:
        """Return all of them, the newest first."""
        query = select(registry_history).order_by(registry_history.c.number.desc())
        return [value_of(RegistryImport, row) for row in await self._transaction.all(query)]

    async def forget(self, *, before: int) -> None:
        """Delete what imports with smaller numbers replaced: they can no longer be taken back."""
        for table in (replaced_households, replaced_pairs):
            await self._transaction.run(delete(table).where(table.c.number < before))

    async def turned_back(self, number: int) -> Sequence[KeyedHash]:
        """Return the households whose submissions an import may have changed."""
        same = (replaced_households.c.household == households.c.household) & (
            replaced_households.c.number == number
        )
        before = func.coalesce(_step(replaced_households), 0)
        query = (
            select(households.c.household)
            .select_from(households.outerjoin(replaced_households, same))
            .where(households.c.number == number, _step(households) != before)
        )
        return [row.household for row in await self._transaction.all(query)]

    async def restore(self, number: int, *, at: datetime, by: str) -> int:
        """Put back what an import replaced and delete what it added; return how many households."""
        # As in ``put``: no import may find that a key is free which returns here.
        await hold_registry(self._transaction)
        dropped = await self._transaction.change(
            delete(households).where(households.c.number == number)
        )
        await self._transaction.run(delete(registry).where(registry.c.number == number))
        for table, kept, key in (
            (households, replaced_households, ("household", "progress", "as_of", "illustrative")),
            (registry, replaced_pairs, ("pair", "household")),
        ):
            columns = [kept.c[name] for name in key]
            source = select(*columns, kept.c.before).where(kept.c.number == number)
            await self._transaction.run(insert(table).from_select([*key, "number"], source))
            await self._transaction.run(delete(kept).where(kept.c.number == number))
        await self._transaction.run(
            delete(registry_imports).where(registry_imports.c.number == number)
        )
        await self._transaction.run(
            update(registry_history)
            .where(registry_history.c.number == number)
            .values(undone_at=at, undone_by=by)
        )
        return dropped


def _step(table: Table) -> Any:
    """Return the effect of a household's progress on its submission: none, started, confirmed."""
    progress = table.c.progress
    return case(
        (progress.in_(_DONE), literal(2)),
        (progress == HouseholdProgress.STARTED, literal(1)),
        (progress == HouseholdProgress.NOT_YET, literal(0)),
    )
