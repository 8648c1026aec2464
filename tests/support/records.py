"""What only tests ask of the database: the whole history of a submission, deliveries by state."""

from collections import Counter

from sqlalchemy import select

from census.people.submission import SubmissionEvent
from census.push.delivery import DeliveryState
from services.ports.people.submissions import Subject
from services.ports.unit_of_work import UnitOfWork
from storage.engine.repository import value_of
from storage.repositories import StoredUnitOfWork
from storage.tables.people.people import submission_events


async def history_of(work: UnitOfWork, subject: Subject) -> list[SubmissionEvent]:
    """Return every event of a submission, oldest first."""
    assert isinstance(work, StoredUnitOfWork)
    query = select(submission_events).where(
        submission_events.c.kind == subject.kind, submission_events.c.subject == subject.id
    )
    rows = await work.transaction.readable(query.order_by(submission_events.c.id))
    return [value_of(SubmissionEvent, row) for row in rows]


async def states_of_all(work: UnitOfWork) -> Counter[DeliveryState]:
    """Count all deliveries by state."""
    counts = Counter[DeliveryState]()
    for tally in await work.reports.tallies():
        counts[tally.state] += tally.count
    return counts
