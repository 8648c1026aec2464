"""The state of each subject, and a person's furthest state over all their subjects."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    Row,
    bindparam,
    case,
    or_,
    select,
    text,
)

from census.people.people import ChatId
from census.people.submission import (
    Origin,
    SubmissionEvent,
    SubmissionState,
    is_rejection,
)
from services.ports.people.submissions import Subject, SubjectKind
from storage.engine.batch import among, insert, insert_new, upsert
from storage.engine.order import UpdateInHand
from storage.engine.repository import Repository, row_of, value_of
from storage.engine.transaction import Transaction
from storage.people.mentions import ERASED
from storage.tables.columns import Foreign
from storage.tables.people.people import people, submission_events, submissions

_STATE = (
    select(submissions.c.state)
    .where(submissions.c.kind == bindparam("kind"), submissions.c.subject == bindparam("subject"))
    .with_for_update()
)
_TURN = text("SELECT pg_advisory_xact_lock(hashtextextended(:kind || ' ' || :subject, 0))")
_REJECTED = (
    submission_events.c.origin == Origin.VERIFIER,
    submission_events.c.before == SubmissionState.PROOF_SENT,
    submission_events.c.at >= bindparam("since"),
    submission_events.c.at < bindparam("until"),
)
_REJECTIONS = (
    select(people.c.chat, submission_events)
    .where(
        submission_events.c.kind == SubjectKind.EMPLOYEE,
        people.c.employee == submission_events.c.subject,
        *_REJECTED,
    )
    .order_by(submission_events.c.id)
)


async def hold_all(transaction: Transaction) -> None:
    """Lock all submissions until the end of the transaction.

    SQLite does so from the first statement on.
    """
    if transaction.dialect == "postgresql":
        await transaction.run(text("LOCK TABLE submissions IN EXCLUSIVE MODE"))


class StoredSubmissions(Repository):
    """The port ``Submissions``."""

    def __init__(self, transaction: Transaction, in_hand: UpdateInHand) -> None:
        super().__init__(transaction)
        self._in_hand = in_hand

    async def state(self, subject: Subject) -> SubmissionState:
        """Return the state; ``unknown`` without a record that can be read.

        The submission is locked until the end of the transaction, so that a decision on it stays
        true.
        """
        state = await self._transaction.value(_STATE, _key(subject))
        if state is None and self._transaction.dialect == "postgresql":
            # There is no row to lock. A transaction that is about to insert it waits here.
            await self._transaction.run(_TURN, _key(subject))
            state = await self._transaction.value(_STATE, _key(subject))
        if isinstance(state, Foreign):
            self._transaction.set_aside("state", state)
            return SubmissionState.UNKNOWN
        return state or SubmissionState.UNKNOWN

    async def record(self, subject: Subject, event: SubmissionEvent) -> None:
        """Set the state and store the event. The same state again keeps its ``since``.

        A state that a newer release wrote stays, because its next states are unknown.
        """
        self._in_hand.sets(f"state {sha256(subject.id.encode()).hexdigest()[:12]}")
        insertion = insert(self._transaction, submissions)
        fresh = insertion.excluded
        same = submissions.c.state == fresh.state
        since = case((same, submissions.c.since), else_=fresh.since)
        upsert = insertion.on_conflict_do_update(
            index_elements=["subject", "kind"],
            set_={"state": fresh.state, "since": since},
            where=submissions.c.state.in_(list(SubmissionState)),
        )
        key = _key(subject)
        values = {**key, "state": event.after, "since": event.at}
        if not await self._transaction.change(upsert, values):
            return
        await self._transaction.run(submission_events.insert(), row_of(event, **key))

    async def hide_actor(self, subject: Subject, chat: ChatId) -> None:
        """Let the events of a subject no longer tell that a chat was their actor."""
        about = submission_events.c.kind == subject.kind, submission_events.c.subject == subject.id
        actor = submission_events.c.actor
        theirs = or_(actor == str(chat), actor.endswith(f" {chat}"))
        await self._transaction.run(
            submission_events.update().where(*about, theirs).values(actor=ERASED)
        )

    async def states(self, kind: SubjectKind, ids: Sequence[str]) -> Mapping[str, SubmissionState]:
        """Return the states of many subjects of a kind; those without a record are left out.

        They are locked until the end of the transaction.
        """
        await hold_all(self._transaction)
        wanted, parameters = among(self._transaction, submissions.c.subject, ids)
        query = select(submissions.c.subject, submissions.c.state).where(
            submissions.c.kind == kind, wanted
        )
        rows = await self._transaction.readable(query, parameters)
        return {row.subject: row.state for row in rows}

    async def newest(self, kind: SubjectKind, ids: Sequence[str]) -> Mapping[str, SubmissionEvent]:
        """Return the last event of each of many subjects of a kind."""
        wanted, parameters = among(self._transaction, submission_events.c.subject, ids)
        query = select(submission_events).where(submission_events.c.kind == kind, wanted)
        rows = await self._transaction.readable(query.order_by(submission_events.c.id), parameters)
        return {row.subject: _event(row) for row in rows}

    async def record_all(self, kind: SubjectKind, events: Mapping[str, SubmissionEvent]) -> None:
        """Set the states of many subjects of a kind and store the events.

        States that a newer release wrote stay.
        """
        wanted, parameters = among(self._transaction, submissions.c.subject, events)
        foreign = select(submissions.c.subject).where(
            submissions.c.kind == kind, wanted, submissions.c.state.not_in(list(SubmissionState))
        )
        unread = {row.subject for row in await self._transaction.all(foreign, parameters)}
        events = {subject: event for subject, event in events.items() if subject not in unread}
        if not events:
            return
        await upsert(
            self._transaction,
            submissions,
            (
                {"subject": subject, "kind": kind, "state": event.after, "since": event.at}
                for subject, event in events.items()
            ),
        )
        await insert_new(
            self._transaction,
            submission_events,
            (row_of(event, kind=kind, subject=subject) for subject, event in events.items()),
        )

    async def rejections(
        self, *, since: datetime, until: datetime
    ) -> Mapping[ChatId, SubmissionEvent]:
        """Return whose proof was sent back in that time, each with the newest such event.

        A receipt belongs to an employee, so it is looked for where a civil servant has joined.
        """
        rows = await self._transaction.readable(_REJECTIONS, {"since": since, "until": until})
        events = {row.chat: _event(row) for row in rows}
        return {chat: event for chat, event in events.items() if is_rejection(event)}


def _event(row: Row[Any]) -> SubmissionEvent:
    return value_of(SubmissionEvent, row)


def _key(subject: Subject) -> dict[str, object]:
    return {"kind": subject.kind, "subject": subject.id}
