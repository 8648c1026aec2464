"""The unit of work of a database: one transaction, with the repositories of all subjects."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from census.identity.hashing import NumberHasher
from census.push.kinds import MessageKinds
from services.ports.boards import (
    ExplainedColumns,
    Milestones,
    OpenedBoards,
    RecapFigures,
    Snapshots,
    Units,
)
from services.ports.broadcasts import Broadcasts
from services.ports.campaign import Calendar, Experiments, Waves
from services.ports.fieldwork.blocks import Blocks
from services.ports.fieldwork.reports import BlockReports, ExportedCounts
from services.ports.fieldwork.visit_words import VisitWords
from services.ports.fieldwork.workers import Allocations, Fieldworkers
from services.ports.groups import Groups
from services.ports.helpdesk import Helpdesk
from services.ports.operations.all_tables import CampaignEnd, Rotation
from services.ports.operations.beginnings import Beginnings
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
from storage.beginnings import StoredBeginnings
from storage.boards.explained_columns import StoredExplainedColumns
from storage.boards.figures import StoredRecapFigures
from storage.boards.milestones import StoredMilestones
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
from storage.experiments import StoredExperiments
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

Repository = TypeVar("Repository")


def _made(kind: Callable[[Transaction], Repository]) -> cached_property[Repository]:
    """Return an attribute that is made when it is first asked for: most are not."""
    return cached_property(lambda its: kind(its.transaction))


class StoredUnitOfWork:
    """The port ``UnitOfWork``."""

    def __init__(
        self, transaction: Transaction, hasher: NumberHasher, kinds: Callable[[], MessageKinds]
    ) -> None:
        self.transaction, self.hasher, self.kinds = transaction, hasher, kinds
        self.in_hand = UpdateInHand()

    people = cached_property[People](
        lambda its: StoredPeople(its.transaction, its.kinds(), its.in_hand)
    )
    invitations: cached_property[Invitations] = _made(StoredInvitations)
    companies: cached_property[Companies] = _made(StoredCompanies)
    held_roles: cached_property[HeldRoles] = _made(StoredHeldRoles)
    consents = cached_property[Consents](lambda its: StoredConsents(its.transaction, its.in_hand))
    holdings: cached_property[Holdings] = _made(StoredHoldings)
    journeys: cached_property[Journeys] = _made(StoredJourneys)
    submissions = cached_property[Submissions](
        lambda its: StoredSubmissions(its.transaction, its.in_hand)
    )
    registry: cached_property[Registry] = _made(StoredRegistry)
    registry_imports: cached_property[RegistryImports] = _made(StoredRegistryImports)
    roster: cached_property[Roster] = _made(StoredRoster)
    finished: cached_property[Finished] = _made(StoredFinished)
    units: cached_property[Units] = _made(StoredUnits)
    snapshots: cached_property[Snapshots] = _made(StoredSnapshots)
    figures: cached_property[RecapFigures] = _made(StoredRecapFigures)
    explained: cached_property[ExplainedColumns] = _made(StoredExplainedColumns)
    groups = cached_property[Groups](lambda its: StoredGroups(its.transaction, its.in_hand))
    opened_boards: cached_property[OpenedBoards] = _made(StoredOpenedBoards)
    milestones: cached_property[Milestones] = _made(StoredMilestones)
    deliveries = cached_property[Deliveries](
        lambda its: StoredDeliveries(its.transaction, its.kinds())
    )
    reports = cached_property[DeliveryReports](
        lambda its: StoredDeliveryReports(its.transaction, its.kinds())
    )
    senders: cached_property[Senders] = _made(StoredSenders)
    elections: cached_property[Elections] = _made(StoredElections)
    changes: cached_property[Changes] = _made(StoredChanges)
    beginnings = cached_property[Beginnings](
        lambda its: StoredBeginnings(its.transaction, its.kinds(), its.in_hand)
    )
    turns = cached_property[ChatTurns](lambda its: StoredTurns(its.transaction, its.in_hand))
    broadcasts: cached_property[Broadcasts] = _made(StoredBroadcasts)
    calendar: cached_property[Calendar] = _made(StoredCalendar)
    waves: cached_property[Waves] = _made(StoredWaves)
    experiments = cached_property[Experiments](
        lambda its: StoredExperiments(its.transaction, its.hasher.draw)
    )
    jobs: cached_property[Jobs] = _made(StoredJobs)
    facts: cached_property[Facts] = _made(StoredFacts)
    updates: cached_property[HandledUpdates] = _made(StoredUpdates)
    failed_updates: cached_property[FailedUpdates] = _made(StoredFailedUpdates)
    questions: cached_property[Questions] = _made(StoredQuestions)
    audit: cached_property[Audit] = _made(StoredAudit)
    pictures: cached_property[Pictures] = _made(StoredPictures)
    attempts = cached_property[Attempts](
        lambda its: StoredAttempts(its.transaction, its.hasher.chat)
    )
    asked: cached_property[AskedQuestions] = _made(StoredAskedQuestions)
    last_answers: cached_property[LastAnswers] = _made(StoredLastAnswers)
    proofs: cached_property[Proofs] = _made(StoredProofs)
    helpdesk: cached_property[Helpdesk] = _made(StoredHelpdesk)
    allocations: cached_property[Allocations] = _made(StoredAllocations)
    block_reports: cached_property[BlockReports] = _made(StoredBlockReports)
    blocks: cached_property[Blocks] = _made(StoredBlocks)
    exported_counts: cached_property[ExportedCounts] = _made(StoredExportedCounts)
    fieldworkers: cached_property[Fieldworkers] = _made(StoredFieldworkers)
    visit_words: cached_property[VisitWords] = _made(StoredVisitWords)
    ending: cached_property[CampaignEnd] = _made(StoredCampaignEnd)
    rotation: cached_property[Rotation] = _made(StoredRotation)

    async def commit(self) -> None:
        """Commit everything since the start, or since the last commit."""
        await StoredTurns(self.transaction, self.in_hand).keep()
        await self.transaction.commit()

    async def rollback(self) -> None:
        """Undo it."""
        await self.transaction.rollback()
