"""What the office says of households, and the submissions and events that follow from it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select

from census.people.people import KeyedHash
from census.people.submission import Origin, SubmissionState
from services.ports.people.submissions import SubjectKind
from services.ports.registers import HouseholdProgress, RegistryEntry
from storage.engine.batch import listed, values_as_parameter
from storage.engine.bulk import load, moments, unless_known
from storage.engine.repository import Repository, value_of
from storage.people.registry.lines import (
    FIRST_STEPS,
    NOTHING,
    WORDS,
    Known,
    changes_progress,
    says_more,
    step_of,
)
from storage.tables.columns import Foreign
from storage.tables.people.people import submission_events, submissions
from storage.tables.records import households, replaced_households

_HOUSEHOLD = ("household", "progress", "as_of", "illustrative", "number")
_STATE = ("subject", "kind", "state", "since")
_EVENT = ("kind", "subject", "before", "after", "at", "origin", "actor", "reason")
_REPLACED = ("number", "household", "progress", "as_of", "illustrative", "before")


class Households(Repository):
    """The households of a registry. Who calls it holds the registry (``hold_registry``)."""

    async def put(
        self, newest: Mapping[KeyedHash, RegistryEntry], number: int, *, alone: bool
    ) -> Sequence[KeyedHash]:
        """Store of each household its newest line; return those with another progress now.

        ``newest`` is in the order of households.

        ``alone``: on PostgreSQL, hardly one of them is there already, so nothing is asked first.
        """
        if alone:
            told = _told(newest.values())
            if await unless_known(self._transaction, self._put_new(newest.values(), told, number)):
                return [entry.household for entry in told]
        known, there = await self.known(newest)
        new = [entry for household, entry in newest.items() if household not in there]
        again = [
            entry
            for household, entry in newest.items()
            if household in there and says_more(entry, known.get(household))
        ]
        await self._keep_what_was(again, known, number)
        await self._load(again, number)
        await self._load(new, number, new=True)
        changed = [e for e in again if changes_progress(e, known.get(e.household))]
        changed += _told(new)
        await self._record(changed, known)
        return [entry.household for entry in changed]

    async def _put_new(
        self, new: Iterable[RegistryEntry], told: Sequence[RegistryEntry], number: int
    ) -> None:
        """Insert households of which nothing is stored, not even what people said themselves."""
        await self._record(told, {})
        await self._load(new, number, new=True)

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
        await load(at, replaced_households, _REPLACED, replaced)

    async def _load(
        self, entries: Iterable[RegistryEntry], number: int, *, new: bool = False
    ) -> None:
        moment, at = moments(self._transaction), self._transaction
        rows = [
            (household, WORDS[progress], moment(as_of), illustrative, number)
            for _, household, progress, as_of, illustrative in entries
        ]
        await load(at, households, _HOUSEHOLD, rows, new=new)

    async def known(
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
            (household, *step, moment(as_of))
            for _, household, progress, as_of, _ in changed
            if household not in known and (step := FIRST_STEPS[progress])
        ]
        later = [
            (household, *step, moment(as_of))
            for _, household, progress, as_of, _ in (changed if known else ())
            if household in known and (step := step_of(known[household], progress))
        ]
        for steps in (fresh, later):
            states = [(subject, kind, now, day) for subject, _, now, _, day in steps]
            await load(at, submissions, _STATE, states, new=steps is fresh)
            events = [
                (kind, subject, was, now, day, office, "registry", reason)
                for subject, was, now, reason, day in steps
            ]
            await load(at, submission_events, _EVENT, events)


def _told(new: Iterable[RegistryEntry]) -> list[RegistryEntry]:
    """Return those households, new ones, that have begun at least."""
    return [entry for entry in new if entry.progress is not HouseholdProgress.NOT_YET]
