"""One transaction over everything that is stored, and the storage that opens it."""

from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from secrets import token_bytes

from census.identity import NumberHasher
from services import ports
from storage.asked import StoredAskedQuestions
from storage.bookkeeping import (
    StoredAttempts,
    StoredAudit,
    StoredFacts,
    StoredJobs,
    StoredPictures,
    StoredQuestions,
    StoredUpdates,
)
from storage.broadcasts import StoredBroadcasts
from storage.calendar import StoredCalendar
from storage.deliveries import StoredDeliveries
from storage.delivery_reports import StoredDeliveryReports
from storage.engine import connect, placed, shown
from storage.explained_columns import StoredExplainedColumns
from storage.finished import StoredFinished
from storage.foreign import foreign_values
from storage.groups import StoredGroups
from storage.looks import StoredLooks
from storage.migrating import Revisions, migrate, revisions
from storage.people import StoredJourneys, StoredPeople
from storage.registry import StoredRegistry
from storage.registry_imports import StoredRegistryImports
from storage.roster import StoredRoster
from storage.senders import StoredSenders
from storage.snapshots import StoredSnapshots
from storage.submissions import StoredSubmissions
from storage.transaction import Transaction
from storage.units import StoredUnits
from storage.waves import StoredWaves


class Storage:
    """The database of one deployment. ``open`` is the port ``OpenUnitOfWork``."""

    def __init__(
        self, url: str, hasher: NumberHasher | None = None, *, beside: Path = Path()
    ) -> None:
        """Take a URL such as sqlite:///file.db or postgresql://host/name; nothing is opened yet.

        A file that is named without a folder lies in ``beside``.
        ``hasher`` hides who made attempts; without the deployment's, nobody else can count them.
        ``set_aside`` counts the values that a newer version wrote and this one does not know.
        Raises StorageError if it names no database that we can use.
        """
        self._url = url = placed(url, beside)
        self._hasher = hasher or NumberHasher(token_bytes(32))
        self.set_aside = Counter[str]()
        self._engine = connect(url)

    @property
    def address(self) -> str:
        """The URL, without its password."""
        return shown(self._engine.url)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[ports.UnitOfWork]:
        """Open a unit of work; its transaction begins with its first statement.

        On SQLite the units of work of all processes follow one another, readers too: keep no
        unit of work open while waiting for the network.
        """
        work = StoredUnitOfWork(Transaction(self._engine, self.set_aside), self._hasher)
        try:
            yield work
        finally:
            await work.rollback()

    async def migrate(self, to: str | None = None) -> None:
        """Bring the database up to date, or up or down to a revision. Raises as ``migrate``."""
        await migrate(self._url, to)

    async def foreign_values(self) -> Mapping[str, int]:
        """Count the rows by values that this version does not know, by column and text."""
        transaction = Transaction(self._engine)
        try:
            return await foreign_values(transaction)
        finally:
            await transaction.rollback()

    async def revisions(self) -> Revisions:
        """Return the database's revision and the one that the code needs."""
        return await revisions(self._url)

    @property
    def file(self) -> Path | None:
        """The file of a SQLite database; None in memory and for PostgreSQL."""
        url = self._engine.url
        in_a_file = url.get_backend_name() == "sqlite" and url.database not in (
            None,
            "",
            ":memory:",
        )
        return Path(url.database or "") if in_a_file else None

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()


class StoredUnitOfWork:
    """The port ``UnitOfWork``."""

    def __init__(self, transaction: Transaction, hasher: NumberHasher) -> None:
        self._transaction = transaction
        self.people: ports.People = StoredPeople(transaction)
        self.journeys: ports.Journeys = StoredJourneys(transaction)
        self.submissions: ports.Submissions = StoredSubmissions(transaction)
        self.registry: ports.Registry = StoredRegistry(transaction)
        self.registry_imports: ports.RegistryImports = StoredRegistryImports(transaction)
        self.roster: ports.Roster = StoredRoster(transaction)
        self.finished: ports.Finished = StoredFinished(transaction)
        self.units: ports.Units = StoredUnits(transaction)
        self.snapshots: ports.Snapshots = StoredSnapshots(transaction)
        self.explained: ports.ExplainedColumns = StoredExplainedColumns(transaction)
        self.groups: ports.Groups = StoredGroups(transaction)
        self.looks: ports.Looks = StoredLooks(transaction)
        self.deliveries: ports.Deliveries = StoredDeliveries(transaction)
        self.reports: ports.DeliveryReports = StoredDeliveryReports(transaction)
        self.senders: ports.Senders = StoredSenders(transaction)
        self.broadcasts: ports.Broadcasts = StoredBroadcasts(transaction)
        self.calendar: ports.Calendar = StoredCalendar(transaction)
        self.waves: ports.Waves = StoredWaves(transaction)
        self.jobs: ports.Jobs = StoredJobs(transaction)
        self.facts: ports.Facts = StoredFacts(transaction)
        self.updates: ports.Updates = StoredUpdates(transaction)
        self.questions: ports.Questions = StoredQuestions(transaction)
        self.audit: ports.Audit = StoredAudit(transaction)
        self.pictures: ports.Pictures = StoredPictures(transaction)
        self.attempts: ports.Attempts = StoredAttempts(transaction, hasher.chat)
        self.asked: ports.AskedQuestions = StoredAskedQuestions(transaction)

    async def commit(self) -> None:
        """Make everything since the start, or since the last commit, last."""
        await self._transaction.commit()

    async def rollback(self) -> None:
        """Drop it."""
        await self._transaction.rollback()
