"""The registry of households: keyed hashes, progress, and its effect on submissions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, delete, select

from census.people.people import ChatId, KeyedHash
from census.people.submission import Origin, SubmissionState
from services.ports.people.submissions import SubjectKind
from services.ports.registers import ImportMark, RegistryEntry
from storage.engine.batch import among, listed, portions, upsert, values_as_parameter
from storage.engine.bulk import load, moments
from storage.engine.repository import Repository, row_of, value_of
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
from storage.people.submissions import hold_all
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
        changed: set[KeyedHash] = set()
        for start in range(0, len(entries), AT_ONCE):
            some = entries[start : start + AT_ONCE]
            await self._put_pairs({entry.pair: entry.household for entry in some}, number)
            changed |= await self._put_households(newest_of(some), number)
        return len(changed)

    async def compare(self, entries: Sequence[RegistryEntry]) -> int:
        """Return how many households' progress ``put`` would change."""
        newest = newest_of(entries)
        known = await self._known(newest)
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
        linked: list[ChatId] = []
        for some in portions(households):
            wanted, parameters = among(self._transaction, people.c.household, some)
            rows = await self._transaction.all(select(people.c.chat).where(wanted), parameters)
            linked += [row.chat for row in rows]
        return linked

    async def _put_pairs(self, pairs: Mapping[KeyedHash, KeyedHash], number: int) -> None:
        """Insert new pairs, and replace pairs that belong to another household now."""
        source = listed(self._transaction.dialect, [registry.c.pair])
        to_pair = registry.c.pair == source.c.pair
        query = select(registry).select_from(source.join(registry, to_pair))
        wanted = values_as_parameter(sorted(pairs))
        known = {row.pair: row for row in await self._transaction.all(query, wanted)}
        new = [
            (pair, household, number)
            for pair, household in pairs.items()
            if pair not in known or known[pair].household != household
        ]
        replaced = [
            (number, pair, known[pair].household, known[pair].number)
            for pair, _, _ in new
            if number and pair in known and known[pair].number != number
        ]
        await load(self._transaction, replaced_pairs, _REPLACED_PAIR, replaced, sort_by="pair")
        await load(self._transaction, registry, _PAIR, new, sort_by="pair")

    async def _put_households(
        self, newest: Mapping[KeyedHash, RegistryEntry], number: int
    ) -> set[KeyedHash]:
        moment = moments(self._transaction)
        # The lock is held until all is written, so that the states read here stay true.
        await hold_all(self._transaction)
        known = await self._known(newest)
        fresh = [
            entry
            for household, entry in newest.items()
            if household not in known or says_more(entry, known[household])
        ]
        rows = [
            (e.household, WORDS[e.progress], moment(e.as_of), e.illustrative, number) for e in fresh
        ]
        before = [(e.household, known[e.household]) for e in fresh if e.household in known]
        replaced = [
            (number, household, was.progress.value, moment(was.as_of), was.illustrative, was.number)
            for household, was in before
            if number and was.as_of is not None and was.number != number
        ]
        await load(self._transaction, replaced_households, _REPLACED, replaced, sort_by="household")
        await load(self._transaction, households, _HOUSEHOLD, rows, sort_by="household")
        changed = [e for e in fresh if changes_progress(e, known.get(e.household))]
        await self._record(changed, known)
        return {entry.household for entry in changed}

    async def _known(self, wanted: Iterable[KeyedHash]) -> Mapping[KeyedHash, Known]:
        """Return what is stored of households; those that nothing is stored of are left out."""
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
        rows = await self._transaction.readable(
            select(households).select_from(source.join(households, to_household)), some
        )
        unknown = SubmissionState.UNKNOWN
        known = {
            row.household: value_of(Known, row, state=states.pop(row.household, unknown))
            for row in rows
        }
        return known | {subject: replace(NOTHING, state=state) for subject, state in states.items()}

    async def _record(
        self, changed: Iterable[RegistryEntry], known: Mapping[KeyedHash, Known]
    ) -> None:
        kind, office = SubjectKind.HOUSEHOLD.value, Origin.STATISTICS_OFFICE.value
        moment = moments(self._transaction)
        states, events = [], []
        for entry in changed:
            subject, before = entry.household, known.get(entry.household)
            step = (
                FIRST_STEPS[entry.progress] if before is None else step_of(before, entry.progress)
            )
            if step is None:
                continue
            was, now, reason = step
            at = moment(entry.as_of)
            states.append((subject, kind, now, at))
            events.append((kind, subject, was, now, at, office, "registry", reason))
        await load(self._transaction, submissions, _STATE, states, sort_by="subject")
        await load(self._transaction, submission_events, _EVENT, events, sort_by="subject")
