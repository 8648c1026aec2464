"""The registry of households: keyed hashes, progress, and what it means for submissions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from census.people import ChatId, KeyedHash
from census.submission import Origin, SubmissionState, furthest
from services.ports import HouseholdProgress, RegistryEntry, SubjectKind
from storage.batch import among, as_parameter, insert_new, listed, portions, upsert
from storage.tables import households, people, registry, submission_events, submissions
from storage.transaction import Transaction

_STATE_OF = {
    HouseholdProgress.NOT_YET: SubmissionState.UNKNOWN,
    HouseholdProgress.STARTED: SubmissionState.STARTED,
    HouseholdProgress.COMPLETE: SubmissionState.CONFIRMED,
    HouseholdProgress.CHECKED: SubmissionState.CONFIRMED,
}
_ORDER = list(HouseholdProgress)
_ENTRY = (
    select(registry.c.pair, households)
    .join(households, households.c.household == registry.c.household)
    .where(registry.c.pair == bindparam("pair"))
)


@dataclass(frozen=True, slots=True)
class _Known:
    """What was stored of a household before."""

    progress: HouseholdProgress
    as_of: datetime | None
    state: SubmissionState


class StoredRegistry:
    """The port ``Registry``."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def find(self, pair: KeyedHash) -> RegistryEntry | None:
        """Return the entry of a pair."""
        row = await self._transaction.first(_ENTRY, {"pair": pair})
        if row is None:
            return None
        return RegistryEntry(row.pair, row.household, row.progress, row.as_of, row.illustrative)

    async def put(self, entries: Sequence[RegistryEntry]) -> int:
        """Insert or replace entries; return how many households' progress changed.

        Progress belongs to the household: the newest line decides, the furthest of equally new
        ones, and a line older than what is known changes nothing. A household's submission
        follows what changed (see ``_state_after``), as of the day of the line.
        """
        changed: set[KeyedHash] = set()
        for some in portions(entries):
            pairs = [{"pair": entry.pair, "household": entry.household} for entry in some]
            await upsert(self._transaction, registry, pairs)
            changed |= await self._put_households(_newest(some))
        return len(changed)

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

    async def _put_households(self, newest: Mapping[KeyedHash, RegistryEntry]) -> set[KeyedHash]:
        known = await self._known(newest)
        fresh = [
            entry
            for entry in newest.values()
            if (as_of := known[entry.household].as_of) is None or entry.as_of >= as_of
        ]
        await upsert(self._transaction, households, map(_columns, fresh))
        changed = [
            entry for entry in fresh if entry.progress is not known[entry.household].progress
        ]
        await self._record(changed, known)
        return {entry.household for entry in changed}

    async def _known(self, wanted: Iterable[KeyedHash]) -> Mapping[KeyedHash, _Known]:
        source = listed(self._transaction, [households.c.household])
        query = select(
            source.c.household, households.c.progress, households.c.as_of, submissions.c.state
        ).select_from(
            source.outerjoin(households, households.c.household == source.c.household).outerjoin(
                submissions,
                (submissions.c.kind == SubjectKind.HOUSEHOLD)
                & (submissions.c.subject == source.c.household),
            )
        )
        rows = await self._transaction.all(
            query, as_parameter({"household": household} for household in wanted)
        )
        return {
            row.household: _Known(
                row.progress or HouseholdProgress.NOT_YET,
                row.as_of,
                row.state or SubmissionState.UNKNOWN,
            )
            for row in rows
        }

    async def _record(
        self, changed: Iterable[RegistryEntry], known: Mapping[KeyedHash, _Known]
    ) -> None:
        states, events = [], []
        for entry in changed:
            before = known[entry.household].state
            after = _state_after(known[entry.household], entry.progress)
            if after is before:
                continue
            key = {"kind": SubjectKind.HOUSEHOLD, "subject": entry.household}
            states.append({**key, "state": after, "since": entry.as_of})
            events.append({**key, "before": before, "after": after, **_by_office(entry)})
        await upsert(self._transaction, submissions, states)
        await insert_new(self._transaction, submission_events, events)


def _newest(entries: Iterable[RegistryEntry]) -> Mapping[KeyedHash, RegistryEntry]:
    newest: dict[KeyedHash, RegistryEntry] = {}
    for entry in entries:
        other = newest.get(entry.household)
        if other is None or _weight(entry) > _weight(other):
            newest[entry.household] = entry
    return newest


def _weight(entry: RegistryEntry) -> tuple[datetime, int]:
    return entry.as_of, _ORDER.index(entry.progress)


def _state_after(known: _Known, progress: HouseholdProgress) -> SubmissionState:
    """Return the state that a change of progress leads to.

    Forward it leads to what the office says, unless people are further by their own word. Back
    it leads only where the state was the office's own: a claim outlives a correction.
    """
    said = _STATE_OF[progress]
    back = _ORDER.index(progress) < _ORDER.index(known.progress)
    if back and known.state is _STATE_OF[known.progress]:
        return said
    return furthest([known.state, said])


def _columns(entry: RegistryEntry) -> dict[str, Any]:
    return {
        "household": entry.household,
        "progress": entry.progress,
        "as_of": entry.as_of,
        "illustrative": entry.illustrative,
    }


def _by_office(entry: RegistryEntry) -> dict[str, Any]:
    return {
        "at": entry.as_of,
        "origin": Origin.STATISTICS_OFFICE,
        "actor": "registry",
        "reason": entry.progress.value,
    }
