"""Rotating the key of the hashes: what is under the old key is renamed when its number is met."""

from collections.abc import Mapping

from sqlalchemy import Column, Table, Text, cast, delete, func, insert, select, update

from storage.engine.batch import among, listed, portions
from storage.engine.batch import as_parameter as parameter
from storage.engine.repository import Repository
from storage.engine.transaction import Transaction
from storage.tables import groups, operations, records
from storage.tables.fieldwork import fieldworkers
from storage.tables.people import people as p
from storage.tables.people.proofs import proofs

_OLD = operations.old_hashes.c.hash

HASHES: tuple[tuple[Table, str], ...] = (
    *((p.people, name) for name in ("household", "employee")),
    *((records.registry, name) for name in ("pair", "household")),
    (records.households, "household"),
    *((records.replaced_pairs, name) for name in ("pair", "household")),
    (records.replaced_households, "household"),
    (records.employees, "nip"),
    (records.finished_lines, "nip"),
    *((proofs, name) for name in ("nip", "content", "family")),
    (p.submissions, "subject"),
    (p.submission_events, "subject"),
    (p.invitations, "token"),
    (groups.group_codes, "code"),
    (fieldworkers, "code"),
    (records.registry_imports, "file"),
    (records.registry_history, "file"),
    (records.finished_imports, "file"),
)
"""Columns of hashes under the key. Attempts have them as well, and are over in two days."""


HASH_LENGTH = 64
"""SHA-256, in hexadecimal."""


async def rename(transaction: Transaction, pairs: Mapping[str, str]) -> int:
    """Rename in all tables those of these hashes that are still under the old key; count them."""
    renamed = 0
    for some in portions(pairs.items()):
        known, given = among(transaction, _OLD, (old for old, _ in some))
        old = {row.hash for row in await transaction.all(select(_OLD).where(known), given)}
        found = {before: after for before, after in some if before in old}
        if found:
            await _rename(transaction, found)
            renamed += len(found)
    return renamed


async def _rename(transaction: Transaction, found: Mapping[str, str]) -> None:
    pair = [Column("old", Text), Column("new", Text)]
    given = parameter({"old": old, "new": new} for old, new in found.items())
    names = listed(transaction.dialect, pair)
    for table, name in HASHES:
        column = table.c[name]
        new = select(names.c.new).where(names.c.old == column).scalar_subquery()
        theirs = column.in_(select(names.c.old))
        await transaction.run(update(table).where(theirs).values({name: new}), given)
    await _rename_named(transaction, found)
    await transaction.run(delete(operations.old_hashes).where(_OLD.in_(select(names.c.old))), given)


async def _rename_named(transaction: Transaction, found: Mapping[str, str]) -> None:
    """Rename the employees that receipts name: lists of hashes, which wait for a verifier."""
    some = select(proofs.c.number, proofs.c.named).where(cast(proofs.c.named, Text) != "[]")
    for row in await transaction.all(some):
        if not found.keys().isdisjoint(row.named):
            named = [found.get(each, each) for each in row.named]
            of_one = update(proofs).where(proofs.c.number == row.number)
            await transaction.run(of_one.values(named=named))


class StoredRotation(Repository):
    """The port ``Rotation``."""

    async def begin(self) -> None:
        """Note every hash that there is as one under the old key."""
        for table, name in HASHES:
            column = table.c[name]
            # Submissions of chats have the chat's number for a subject.
            hashed = func.length(column) >= HASH_LENGTH
            new = select(column).where(hashed, column.not_in(select(_OLD))).distinct()
            statement = insert(operations.old_hashes).from_select(["hash"], new)
            await self._transaction.run(statement)

    async def left(self) -> Mapping[str, int]:
        """Count the rows that are still under the old key, by table and column."""
        found: dict[str, int] = {}
        for table, name in HASHES:
            old = table.c[name].in_(select(_OLD))
            rows = await self._transaction.value(select(func.count()).select_from(table).where(old))
            if rows:
                found[f"{table.name}.{name}"] = rows
        return found

    async def end(self) -> int:
        """Drop what is still under the old key; return how many rows.

        Where a row lives without its hash only the hash goes: a person without the link to the
        household, an officer without the code.
        """
        gone = 0
        for table, name in HASHES:
            column = table.c[name]
            theirs = column.in_(select(_OLD))
            statement = (
                update(table).where(theirs).values({name: None})
                if column.nullable
                else delete(table).where(theirs)
            )
            gone += await self._transaction.change(statement)
        await self._transaction.run(delete(operations.old_hashes))
        return gone
