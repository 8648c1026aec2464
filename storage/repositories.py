"""The unit of work of a database: one transaction, with the repositories of all subjects."""

from census.identity.hashing import NumberHasher
from census.push.kinds import MessageKinds
from services.ports.boards import ExplainedColumns, OpenedBoards, RecapFigures, Snapshots, Units
from services.ports.broadcasts import Broadcasts
from services.ports.campaign import Calendar, Waves
from services.ports.fieldwork.blocks import Blocks
from services.ports.fieldwork.reports import BlockReports, ExportedCounts
from services.ports.fieldwork.visit_words import VisitWords
from services.ports.fieldwork.workers import Allocations, Fieldworkers
from services.ports.groups import Groups
from services.ports.helpdesk import Helpdesk
from services.ports.operations.all_tables import CampaignEnd, Rotation
from services.ports.operations.bookkeeping import (
    Attempts,
    Audit,
    Facts,
    HandledUpdates,
    Jobs,
    Pictures,
    Questions,
)
from services.ports.operations.changes import Changes
from services.ports.operations.elections import Elections
from services.ports.operations.failing import FailedUpdates
from services.ports.operations.silence import Senders
from services.ports.operations.turns import ChatTurns
from services.ports.people.companies import Companies
from services.ports.people.kept import Consents, Holdings
from services.ports.people.people import Journeys, People
from services.ports.people.roles import HeldRoles, Invitations
from services.ports.people.submissions import Submissions
from services.ports.proofs import Proofs
from services.ports.push import Deliveries, DeliveryReports
from services.ports.questions import AskedQuestions, LastAnswers
from services.ports.registers import Finished, Registry, RegistryImports, Roster
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
from storage.campaign.calendar import StoredCalendar
from storage.campaign.waves import StoredWaves
from storage.companies import StoredCompanies
from storage.engine.order import UpdateInHand
from storage.engine.transaction import Transaction
from storage.fieldwork.allocations import StoredAllocations
from storage.fieldwork.blocks import StoredBlocks
from storage.fieldwork.counts import StoredExportedCounts
from storage.fieldwork.reports import StoredBlockReports
from storage.fieldwork.visit_words import StoredVisitWords
from storage.fieldwork.workers import StoredFieldworkers
from storage.groups import StoredGroups
from storage.helpdesk.requests import StoredHelpdesk
from storage.operations.changes import StoredChanges
from storage.operations.elections import StoredElections
from storage.operations.ending import StoredCampaignEnd
from storage.operations.failing import StoredFailedUpdates
from storage.operations.rehashing import StoredRotation
from storage.operations.turns import StoredTurns
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


class StoredUnitOfWork:
    """The port ``UnitOfWork``."""

    def __init__(self, transaction: Transaction, hasher: NumberHasher, kinds: MessageKinds) -> None:
        self._transaction, in_hand = transaction, UpdateInHand()
        self._turns = StoredTurns(transaction, in_hand)
        self.people: People = StoredPeople(transaction, kinds, in_hand)
        self.invitations: Invitations = StoredInvitations(transaction)
        self.companies: Companies = StoredCompanies(transaction)
        self.held_roles: HeldRoles = StoredHeldRoles(transaction)
        self.consents: Consents = StoredConsents(transaction, in_hand)
        self.holdings: Holdings = StoredHoldings(transaction)
        self.journeys: Journeys = StoredJourneys(transaction)
        self.submissions: Submissions = StoredSubmissions(transaction, in_hand)
        self.registry: Registry = StoredRegistry(transaction)
        self.registry_imports: RegistryImports = StoredRegistryImports(transaction)
        self.roster: Roster = StoredRoster(transaction)
        self.finished: Finished = StoredFinished(transaction)
        self.units: Units = StoredUnits(transaction)
        self.snapshots: Snapshots = StoredSnapshots(transaction)
        self.figures: RecapFigures = StoredRecapFigures(transaction)
        self.explained: ExplainedColumns = StoredExplainedColumns(transaction)
        self.groups: Groups = StoredGroups(transaction, in_hand)
        self.opened_boards: OpenedBoards = StoredOpenedBoards(transaction)
        self.deliveries: Deliveries = StoredDeliveries(transaction, kinds)
        self.reports: DeliveryReports = StoredDeliveryReports(transaction, kinds)
        self.senders: Senders = StoredSenders(transaction)
        self.elections: Elections = StoredElections(transaction)
        self.changes: Changes = StoredChanges(transaction)
        self.turns: ChatTurns = self._turns
        self.broadcasts: Broadcasts = StoredBroadcasts(transaction)
        self.calendar: Calendar = StoredCalendar(transaction)
        self.waves: Waves = StoredWaves(transaction)
        self.jobs: Jobs = StoredJobs(transaction)
        self.facts: Facts = StoredFacts(transaction)
        self.updates: HandledUpdates = StoredUpdates(transaction)
        self.failed_updates: FailedUpdates = StoredFailedUpdates(transaction)
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
        await self._turns.keep()
        await self._transaction.commit()

    async def rollback(self) -> None:
        """Undo it."""
        await self._transaction.rollback()
