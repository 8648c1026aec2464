"""The database of a deployment, and its unit of work."""

from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from secrets import token_bytes

from census.identity.hashing import NumberHasher
from census.push.kinds import MessageKinds
from services.ports.boards import ExplainedColumns, OpenedBoards, RecapFigures, Snapshots, Units
from services.ports.bookkeeping import (
    Attempts,
    Audit,
    Facts,
    HandledUpdates,
    Jobs,
    Pictures,
    Questions,
)
from services.ports.broadcasts import Broadcasts
from services.ports.campaign import Calendar, Waves
from services.ports.fieldwork.blocks import Blocks
from services.ports.fieldwork.reports import BlockReports, ExportedCounts
from services.ports.fieldwork.visit_words import VisitWords
from services.ports.fieldwork.workers import Allocations, Fieldworkers
from services.ports.groups import Groups
from services.ports.helpdesk import Helpdesk
from services.ports.operations.all_tables import CampaignEnd, Rotation
from services.ports.operations.changes import Bell, Changes
from services.ports.operations.elections import Elections
from services.ports.operations.silence import Senders
from services.ports.people.companies import Companies
from services.ports.people.kept import Consents, Holdings
from services.ports.people.people import Journeys, People
from services.ports.people.roles import HeldRoles, Invitations
from services.ports.people.submissions import Submissions
from services.ports.proofs import Proofs
from services.ports.push import Deliveries, DeliveryReports
from services.ports.questions import AskedQuestions, LastAnswers
from services.ports.registers import Finished, Registry, RegistryImports, Roster
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from storage.asked import StoredAskedQuestions, StoredLastAnswers
from storage.boards.explained_columns import StoredExplainedColumns
from storage.boards.figures import StoredRecapFigures
from storage.boards.opened import StoredOpenedBoards
from storage.boards.snapshots import StoredSnapshots
from storage.boards.units import StoredUnits
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
from storage.companies import StoredCompanies
from storage.engine.engine import connect, file_of, placed, shown
from storage.engine.foreign import foreign_values
from storage.engine.migrating import Revisions, migrate, revisions
from storage.engine.transaction import Transaction
from storage.fieldwork.allocations import StoredAllocations
from storage.fieldwork.blocks import StoredBlocks
from storage.fieldwork.counts import StoredExportedCounts
from storage.fieldwork.reports import StoredBlockReports
from storage.fieldwork.visit_words import StoredVisitWords
from storage.fieldwork.workers import StoredFieldworkers
from storage.groups import StoredGroups
from storage.helpdesk.requests import StoredHelpdesk
from storage.operations.alone import alone
from storage.operations.changes import StoredBell, StoredChanges
from storage.operations.elections import StoredElections
from storage.operations.ending import StoredCampaignEnd
from storage.operations.rehashing import StoredRotation, rehashing
from storage.operations.upkeep import Upkeep
from storage.people.consents import StoredConsents
from storage.people.finished import StoredFinished
from storage.people.held_roles import StoredHeldRoles
from storage.people.holdings.stored import StoredHoldings
from storage.people.invitations import StoredInvitations
from storage.people.people import StoredJourneys, StoredPeople
from storage.people.registry import StoredRegistry
from storage.people.registry_imports import StoredRegistryImports
from storage.people.roster import StoredRoster
from storage.people.submissions import StoredSubmissions
from storage.proofs.proofs import StoredProofs
from storage.push.deliveries import StoredDeliveries
from storage.push.reports import StoredDeliveryReports
from storage.push.senders import StoredSenders
from storage.waves import StoredWaves


class Storage:
    """The database of one deployment. ``open`` is the port ``OpenUnitOfWork``."""

    def __init__(
        self,
        url: str,
        hasher: NumberHasher | None = None,
        *,
        beside: Path = Path(),
        kinds: MessageKinds,
        scratch: bool = False,
    ) -> None:
        """Take a URL such as sqlite:///file.db or postgresql://host/name; nothing is opened yet.

        A file named without a folder lies in ``beside``. ``hasher`` hides who made attempts;
        without the deployment's, nobody else can count them. ``kinds`` are those of the messages
        that it can read; others are set aside. ``scratch`` is as in ``connect``. ``set_aside``
        counts the values that a newer version wrote and this one does not know, ``outages`` the
        units of work that the database did not take.
        Raises StorageError if it names no database that we can use.
        """
        self._url, self._kinds = placed(url, beside), kinds
        self.hasher = hasher or NumberHasher(token_bytes(32))
        self.set_aside = Counter[str]()
        self.outages = 0
        self._engine = connect(self._url, scratch=scratch)

    @property
    def address(self) -> str:
        """The URL, without its password."""
        return shown(self._engine.url)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work. Its transaction begins with its first statement.

        On SQLite the units of work of all processes run one after another, also readers: do not
        keep one open while waiting for the network.
        """
        transaction = Transaction(self._engine, self.set_aside)
        work = StoredUnitOfWork(transaction, self.hasher, self._kinds)
        try:
            with rehashing(transaction, self.hasher):
                yield work
        except StorageUnavailableError:
            self.outages += 1
            raise
        finally:
            await work.rollback()

    @property
    def bell(self) -> Bell:
        """What rings when any process has noted a change."""
        return StoredBell(self._engine)

    async def migrate(self, to: str | None = None) -> None:
        """Migrate the database up to date, or up or down to a revision. Raises as ``migrate``."""
        await migrate(self._url, to)

    async def foreign_values(self) -> Mapping[str, int]:
        """Count the rows with values that this release does not know, by column and text."""
        transaction = Transaction(self._engine)
        try:
            return await foreign_values(transaction, self._kinds.names)
        finally:
            await transaction.rollback()

    async def revisions(self) -> Revisions:
        """Return the database's revision and the one that the code needs."""
        return await revisions(self._url)

    @property
    def upkeep(self) -> Upkeep:
        """What is done with the database as a whole."""
        return Upkeep(self._url, self.file)

    @property
    def file(self) -> Path | None:
        """The file of a SQLite database; None in memory and for PostgreSQL."""
        return file_of(self._engine.url)

    def alone(self) -> AbstractContextManager[None]:
        """Let no other process run the bot on a SQLite file. Raises StorageError.

        On PostgreSQL any number may.
        """
        return alone(self.file) if self.file is not None else nullcontext()

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()


class StoredUnitOfWork:
    """The port ``UnitOfWork``."""

    def __init__(self, transaction: Transaction, hasher: NumberHasher, kinds: MessageKinds) -> None:
        self._transaction = transaction
        self.people: People = StoredPeople(transaction, kinds)
        self.invitations: Invitations = StoredInvitations(transaction)
        self.companies: Companies = StoredCompanies(transaction)
        self.held_roles: HeldRoles = StoredHeldRoles(transaction)
        self.consents: Consents = StoredConsents(transaction)
        self.holdings: Holdings = StoredHoldings(transaction)
        self.journeys: Journeys = StoredJourneys(transaction)
        self.submissions: Submissions = StoredSubmissions(transaction)
        self.registry: Registry = StoredRegistry(transaction)
        self.registry_imports: RegistryImports = StoredRegistryImports(transaction)
        self.roster: Roster = StoredRoster(transaction)
        self.finished: Finished = StoredFinished(transaction)
        self.units: Units = StoredUnits(transaction)
        self.snapshots: Snapshots = StoredSnapshots(transaction)
        self.figures: RecapFigures = StoredRecapFigures(transaction)
        self.explained: ExplainedColumns = StoredExplainedColumns(transaction)
        self.groups: Groups = StoredGroups(transaction)
        self.opened_boards: OpenedBoards = StoredOpenedBoards(transaction)
        self.deliveries: Deliveries = StoredDeliveries(transaction, kinds)
        self.reports: DeliveryReports = StoredDeliveryReports(transaction, kinds)
        self.senders: Senders = StoredSenders(transaction)
        self.elections: Elections = StoredElections(transaction)
        self.changes: Changes = StoredChanges(transaction)
        self.broadcasts: Broadcasts = StoredBroadcasts(transaction)
        self.calendar: Calendar = StoredCalendar(transaction)
        self.waves: Waves = StoredWaves(transaction)
        self.jobs: Jobs = StoredJobs(transaction)
        self.facts: Facts = StoredFacts(transaction)
        self.updates: HandledUpdates = StoredUpdates(transaction)
        self.questions: Questions = StoredQuestions(transaction)
        self.audit: Audit = StoredAudit(transaction)
        self.pictures: Pictures = StoredPictures(transaction)
        self.attempts: Attempts = StoredAttempts(transaction, hasher.chat)
        self.asked: AskedQuestions = StoredAskedQuestions(transaction)
        self.last_answers: LastAnswers = StoredLastAnswers(transaction)
        self.proofs: Proofs = StoredProofs(transaction)
        self.helpdesk: Helpdesk = StoredHelpdesk(transaction)
        self.allocations: Allocations = StoredAllocations(transaction)
        self.block_reports: BlockReports = StoredBlockReports(transaction)
        self.blocks: Blocks = StoredBlocks(transaction)
        self.exported_counts: ExportedCounts = StoredExportedCounts(transaction)
        self.fieldworkers: Fieldworkers = StoredFieldworkers(transaction)
        self.visit_words: VisitWords = StoredVisitWords(transaction)
        self.ending: CampaignEnd = StoredCampaignEnd(transaction)
        self.rotation: Rotation = StoredRotation(transaction)

    async def commit(self) -> None:
        """Commit everything since the start, or since the last commit."""
        await self._transaction.commit()

    async def rollback(self) -> None:
        """Undo it."""
        await self._transaction.rollback()
