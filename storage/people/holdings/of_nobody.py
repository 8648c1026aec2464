"""Tables that hold nobody, and would grow for ever."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Table, func, select

from census.people.holdings import Limit
from storage.people.holdings.rows import Matching, before
from storage.tables.bookkeeping import handled_updates, job_runs, kept_pictures, pictures
from storage.tables.data import snapshots


@dataclass(frozen=True, slots=True)
class AgingTable:
    """A table whose rows are thrown away when they are ``old``, which a limit decides."""

    table: Table
    limit: Limit
    old: Callable[[datetime], Matching]


def _but_the_newest(moment: datetime) -> Matching:
    """Match old runs of jobs; the newest of each says from when on one was missed."""
    others = job_runs.alias("others")
    newest = select(func.max(others.c.due)).where(others.c.job == job_runs.c.job).scalar_subquery()
    return (job_runs.c.due < moment) & (job_runs.c.due < newest)


AGING = (
    AgingTable(handled_updates, Limit.TWO_DAYS, before(handled_updates.c.at)),
    AgingTable(job_runs, Limit.RECORDS, _but_the_newest),
    AgingTable(pictures, Limit.RECORDS, before(pictures.c.at)),
    AgingTable(kept_pictures, Limit.RECORDS, before(kept_pictures.c.at)),
    # A recap that nobody published, with its figures. It is also a table of acts, which stay.
    AgingTable(
        snapshots,
        Limit.RECORDS,
        lambda moment: snapshots.c.published_at.is_(None) & (snapshots.c.as_of < moment),
    ),
)
"""What is thrown away though it holds nobody: so that a database does not grow for ever."""
