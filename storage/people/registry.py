"""The registry of households: keyed hashes, progress, and its effect on submissions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select

from census.people.people import ChatId, KeyedHash
from census.people.submission import Origin, SubmissionState
from services.ports.people.submissions import SubjectKind
from services.ports.registers import HouseholdProgress, ImportMark, RegistryEntry
from storage.engine.batch import listed, upsert, values_as_parameter
from storage.engine.bulk import load, load_unless_known, moments
from storage.engine.repository import Repository, row_of, value_of
from storage.people.registry_imports import hold_registry
from storage.people.registry_lines import (
    FIRST_STEPS,
    NOTHING,
    WORDS,
    Known,
    changes_progress,
    newest_of,
    says_more,
    step_of,
)
from storage.tables.columns import Foreign
from storage.tables.people.people import people, submission_events, submissions
from storage.tables.records import (
    households,
    registry,
    registry_imports,
    replaced_households,
    replaced_pairs,
)

_PAIR = ("pair", "household", "number")
_HOUSEHOLD = ("household", "progress", "as_of", "illustrative", "number")
_STATE = ("subject", "kind", "state", "since")
_EVENT = ("kind", "subject", "before", "after", "at", "origin", "actor", "reason")
_REPLACED_PAIR = ("number", "pair", "household", "before")
_REPLACED = ("number", "household", "progress", "as_of", "illustrative", "before")
AT_ONCE = 50_000
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
            await self._put_pairs({entry.pair: entry.household for entry in some}, number)
            changed.update(await self._put_households(newest_of(some), number))
        return len(changed)

    async def compare(self, entries: Sequence[RegistryEntry]) -> int:
        """Return how many households' progress ``put`` would change."""
        newest = newest_of(entries)
        known, _ = await self._known(newest)
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

    async def _put_pairs(self, pairs: Mapping[KeyedHash, KeyedHash], number: int) -> None:
        """Insert new pairs, and replace pairs that belong to another household now."""
        pairs = {pair: pairs[pair] for pair in sorted(pairs)}
        if await self._alone(number):
            all_new = [(pair, household, number) for pair, household in pairs.items()]
            if await load_unless_known(self._transaction, registry, _PAIR, all_new):
                return
        source = listed(self._transaction.dialect, [registry.c.pair])
        to_pair = registry.c.pair == source.c.pair
        query = select(registry).select_from(source.join(registry, to_pair))
        rows = await self._transaction.all(query, values_as_parameter(pairs))
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
        at = self._transaction
        await load(at, replaced_pairs, _REPLACED_PAIR, replaced, sort_by="pair")
        await load(at, registry, _PAIR, moved, sort_by="pair")
        await load(at, registry, _PAIR, new, sort_by="pair", new=True)

    async def _alone(self, number: int) -> bool:
        """Tell whether PostgreSQL has no other pairs than this import's.

        Then hardly any of the next ones is there already: only a line that stands twice.
        """
        if self._transaction.dialect == "sqlite" or not number:
            return False
        return await self._transaction.value(_OLDEST) in (None, number)

    async def _put_households(
        self, newest: Mapping[KeyedHash, RegistryEntry], number: int
    ) -> Sequence[KeyedHash]:
        newest = {household: newest[household] for household in sorted(newest)}
        known, there = await self._known(newest)
        new = [entry for household, entry in newest.items() if household not in there]
        again = [
            entry
            for household in there
            if says_more(entry := newest[household], known.get(household))
        ]
        await self._keep_what_was(again, known, number)
        await self._load_households(again, number)
        await self._load_households(new, number, new=True)
        changed = [e for e in again if changes_progress(e, known.get(e.household))]
        changed += [e for e in new if e.progress is not HouseholdProgress.NOT_YET]
        await self._record(changed, known)
        return [entry.household for entry in changed]

    async def _keep_what_was(
        self, again: Iterable[RegistryEntry], known: Mapping[KeyedHash, Known], number: int
    ) -> None:
        moment = moments(self._transaction)
        replaced = [
            (number, household, was.progress.value, moment(was.as_of), was.illustrative, was.number)
            for household in (entry.household for entry in again)
            if (was := known.get(household, NOTHING)).as_of is not None
            and number
            and was.number != number
        ]
        at = self._transaction
        await load(at, replaced_households, _REPLACED, replaced, sort_by="household")

    async def _load_households(
        self, entries: Iterable[RegistryEntry], number: int, *, new: bool = False
    ) -> None:
        moment, at = moments(self._transaction), self._transaction
        rows = [
            (household, WORDS[progress], moment(as_of), illustrative, number)
            for _, household, progress, as_of, illustrative in entries
        ]
        await load(at, households, _HOUSEHOLD, rows, sort_by="household", new=new)

    async def _known(
        self, wanted: Iterable[KeyedHash]
    ) -> tuple[Mapping[KeyedHash, Known], set[KeyedHash]]:
        """Return what is stored of households, and which of them have a progress, readable or not.

        Households that nothing is stored of are left out.
        """
        # Sorted, so that the index is walked once; one column for each question, so that SQLite
        # takes each value apart once.
        some = values_as_parameter(sorted(wanted))
        source = listed(self._transaction.dialect, [households.c.household])
        to_submission = (submissions.c.subject == source.c.household) & (
            submissions.c.kind == SubjectKind.HOUSEHOLD
        )
        query = select(submissions.c.subject, submissions.c.state).select_from(
            source.join(submissions, to_submission)
        )
        states: dict[KeyedHash, SubmissionState | Foreign] = {
            row.subject: row.state for row in await self._transaction.all(query, some)
        }
        to_household = households.c.household == source.c.household
        rows = await self._transaction.all(
            select(households).select_from(source.join(households, to_household)), some
        )
        unknown = SubmissionState.UNKNOWN
        known = {
            row.household: value_of(Known, row, state=states.pop(row.household, unknown))
            for row in rows
            if not self._transaction.is_foreign(row)
        }
        there = {row.household for row in rows}
        alone = {subject: replace(NOTHING, state=state) for subject, state in states.items()}
        return known | alone, there

    async def _record(
        self, changed: Iterable[RegistryEntry], known: Mapping[KeyedHash, Known]
    ) -> None:
        kind, office = SubjectKind.HOUSEHOLD.value, Origin.STATISTICS_OFFICE.value
        moment, at = moments(self._transaction), self._transaction
        fresh = [
            (household, step, moment(as_of))
            for _, household, progress, as_of, _ in changed
            if household not in known and (step := FIRST_STEPS[progress])
        ]
        later = [
            (household, step, moment(as_of))
            for _, household, progress, as_of, _ in changed
            if household in known and (step := step_of(known[household], progress))
        ]
        for steps in (fresh, later):
            states = [(subject, kind, now, day) for subject, (_, now, _), day in steps]
            await load(at, submissions, _STATE, states, sort_by="subject", new=steps is fresh)
        events = [
            (kind, subject, was, now, day, office, "registry", reason)
            for subject, (was, now, reason), day in (*fresh, *later)
        ]
        await load(at, submission_events, _EVENT, events, sort_by="subject")
