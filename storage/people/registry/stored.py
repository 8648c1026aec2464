"""The registry of households: keyed hashes, progress, and its effect on submissions."""

from collections.abc import Mapping, Sequence
from datetime import datetime

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
            pairs, newest = {entry.pair: entry.household for entry in some}, newest_of(some)
            alone = await self._alone(number)
            await self._put_pairs(pairs, number, alone=alone)
            changed.update(await Households(self._transaction).put(newest, number, alone=alone))
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
        self, pairs: Mapping[KeyedHash, KeyedHash], number: int, *, alone: bool
    ) -> None:
        """Insert new pairs, and replace pairs that belong to another household now."""
        at = self._transaction
        if alone:
            all_new = [(pair, household, number) for pair, household in pairs.items()]
            if await unless_known(at, load(at, registry, _PAIR, all_new, sort_by="pair", new=True)):
                return
        pairs = {pair: pairs[pair] for pair in sorted(pairs)}
        source = listed(at.dialect, [registry.c.pair])
        to_pair = registry.c.pair == source.c.pair
        query = select(registry).select_from(source.join(registry, to_pair))
        rows = await at.all(query, values_as_parameter(pairs))
        known = {row.pair: row for row in rows}
        new = [(pair, household, number) for pair, household in pairs.items() if pair not in known]
        moved = [
            (pair, pairs[pair], number)
            for pair, was in known.items()
            if was.household != pairs[pair]
        ]
        replaced = [
            (number, pair, known[pair].household, known[pair].number)
            for pair, _, _ in moved
            if number and known[pair].number != number
        ]
        await load(at, replaced_pairs, _REPLACED_PAIR, replaced, sort_by="pair")
        await load(at, registry, _PAIR, moved, sort_by="pair")
        await load(at, registry, _PAIR, new, sort_by="pair", new=True)

    async def _alone(self, number: int) -> bool:
        """Tell whether PostgreSQL has no other pairs than this import's.

        Then hardly any of the next pairs and households is there already: only a line that stands
        twice, a family whose lines stand far apart, and who has told of themselves before.
        """
        if self._transaction.dialect == "sqlite" or not number:
            return False
        return await self._transaction.value(_OLDEST) in (None, number)
