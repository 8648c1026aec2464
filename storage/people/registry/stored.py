"""The registry of households: keyed hashes, progress, and its effect on submissions."""

from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter

from sqlalchemy import bindparam, delete, func, select

from census.people.people import ChatId, KeyedHash
from services.ports.registers import ImportMark, RegistryEntry
from storage.engine.batch import listed, upsert, values_as_parameter
from storage.engine.bulk import load, unless_known
from storage.engine.repository import Repository, row_of, value_of
from storage.people.registry.households import Households
from storage.people.registry.imports import hold_registry
from storage.people.registry.lines import changes_progress, newest_of
from storage.tables.people.people import people
from storage.tables.records import (
    households,
    registry,
    registry_imports,
    replaced_pairs,
)

_PAIR = ("pair", "household", "number")
_REPLACED_PAIR = ("number", "pair", "household", "before")
AT_ONCE = 100_000
"""Twice a portion: that one ends where a family does."""
_ENTRY = (
    select(registry.c.pair, households)
    .join(households, households.c.household == registry.c.household)
    .where(registry.c.pair == bindparam("pair"))
)
_OLDEST = select(func.min(registry.c.number))
_LINKED = select(people.c.chat, people.c.household).where(people.c.household.is_not(None))


class StoredRegistry(Repository):
    """The port ``Registry``."""

    async def find(self, pair: KeyedHash) -> RegistryEntry | None:
        """Return the entry of a pair."""
        rows = await self._transaction.readable(_ENTRY, {"pair": pair})
        return value_of(RegistryEntry, rows[0]) if rows else None

    async def put(self, entries: Sequence[RegistryEntry], *, number: int = 0) -> int:
        """Insert or replace entries; return how many households have another progress now.

        ``number`` names an import that can be taken back: the replaced values are kept for it.

        Progress belongs to the household: the newest line decides, the furthest of equally new
        ones, and a line older than what is known changes nothing. A household's submission
        follows what changed (see ``state_after``), as of the day of the line.
        """
        # It is held until all is written, so that what is read here stays true.
        await hold_registry(self._transaction)
        changed: set[KeyedHash] = set()
        for start in range(0, len(entries), AT_ONCE):
            some = entries[start : start + AT_ONCE]
            alone = await self._alone(number)
            await self._put_pairs(some, number, alone=alone)
            households_ = Households(self._transaction)
            changed.update(await households_.put(newest_of(some), number, alone=alone))
        return len(changed)

    async def compare(self, entries: Sequence[RegistryEntry]) -> int:
        """Return how many households' progress ``put`` would change."""
        newest = newest_of(entries)
        known, _ = await Households(self._transaction).known(newest)
        return sum(changes_progress(entry, known.get(entry.household)) for entry in newest.values())

    async def mark(self, file: KeyedHash) -> ImportMark:
        """Return the progress of an unfinished import of a file."""
        row = await self._transaction.first(
            select(registry_imports).where(registry_imports.c.file == file)
        )
        return value_of(ImportMark, row) if row is not None else ImportMark(file)

    async def set_mark(self, mark: ImportMark, *, at: datetime) -> None:
        """Store the progress of an import."""
        await upsert(self._transaction, registry_imports, [row_of(mark, at=at)])

    async def drop_mark(self, file: KeyedHash) -> None:
        """Delete the progress of an import that is finished."""
        await self._transaction.run(delete(registry_imports).where(registry_imports.c.file == file))

    async def chats_of(self, household: KeyedHash) -> Sequence[ChatId]:
        """Return the chats linked to a household."""
        query = select(people.c.chat).where(people.c.household == household)
        return [row.chat for row in await self._transaction.all(query.order_by(people.c.chat))]

    async def linked_chats(self, households: Sequence[KeyedHash]) -> Sequence[ChatId]:
        """Return the chats linked to any of many households."""
        # Those who are linked are fewer than the households of a portion.
        rows = await self._transaction.all(_LINKED)
        wanted = {*households}
        return [row.chat for row in rows if row.household in wanted]

    async def _put_pairs(
        self, entries: Sequence[RegistryEntry], number: int, *, alone: bool
    ) -> None:
        """Insert new pairs, and replace pairs that belong to another household now."""
        at = self._transaction
        if alone:
            rows = [(pair, household, number) for pair, household, _, _, _ in entries]
            rows.sort(key=itemgetter(0))
            if await unless_known(at, load(at, registry, _PAIR, rows, new=True)):
                return
        of_household = {entry.pair: entry.household for entry in entries}
        pairs = {pair: of_household[pair] for pair in sorted(of_household)}
        source = listed(at.dialect, [registry.c.pair])
        to_pair = registry.c.pair == source.c.pair
        query = select(registry).select_from(source.join(registry, to_pair))
        known = {row.pair: row for row in await at.all(query, values_as_parameter(pairs))}
        new = [(pair, household, number) for pair, household in pairs.items() if pair not in known]
        moved = [
            (pair, household, number)
            for pair, household in pairs.items()
            if pair in known and known[pair].household != household
        ]
        replaced = [
            (number, pair, known[pair].household, known[pair].number)
            for pair, _, _ in moved
            if number and known[pair].number != number
        ]
        await load(at, replaced_pairs, _REPLACED_PAIR, replaced)
        await load(at, registry, _PAIR, moved)
        await load(at, registry, _PAIR, new, new=True)

    async def _alone(self, number: int) -> bool:
        """Tell whether PostgreSQL has no other pairs than this import's.

        Then hardly any of the next pairs and households is there already: only a line that stands
        twice, a family whose lines stand far apart, and who has told of themselves before.
        """
        if self._transaction.dialect == "sqlite" or not number:
            return False
        return await self._transaction.value(_OLDEST) in (None, number)
