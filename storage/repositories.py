"""The unit of work of a database: one transaction, with the repositories of all subjects."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, cast

from census.identity.hashing import NumberHasher
from census.push.kinds import MessageKinds
from services.ports.operations.lazily import lazily
from services.ports.unit_of_work import UnitOfWork
from storage.engine.order import UpdateInHand
from storage.engine.transaction import Transaction

with lazily():
    import storage.asked
    import storage.beginnings
    import storage.boards.explained_columns
    import storage.boards.figures
    import storage.boards.milestones
    import storage.boards.opened
    import storage.boards.snapshots
    import storage.boards.units
    import storage.bookkeeping
    import storage.broadcasts
    import storage.campaign.calendar
    import storage.campaign.waves
    import storage.companies
    import storage.experiments
    import storage.fieldwork.allocations
    import storage.fieldwork.blocks
    import storage.fieldwork.counts
    import storage.fieldwork.reports
    import storage.fieldwork.visit_words
    import storage.fieldwork.workers
    import storage.groups
    import storage.helpdesk.requests
    import storage.operations.changes
    import storage.operations.elections
    import storage.operations.ending
    import storage.operations.failing
    import storage.operations.rehashing
    import storage.operations.turns
    import storage.people.consents
    import storage.people.finished
    import storage.people.held_roles
    import storage.people.holdings.stored
    import storage.people.invitations
    import storage.people.people
    import storage.people.registry.imports
    import storage.people.registry.stored
    import storage.people.roster
    import storage.people.submissions
    import storage.proofs.proofs
    import storage.push.deliveries
    import storage.push.reports
    import storage.push.senders

Repository = TypeVar("Repository")


def _made(make: Callable[["StoredUnitOfWork"], Repository]) -> Repository:
    """Return an attribute that is made, its module imported, when it is first asked for.

    Most are not. It has the type of what it will be, as the fields of dataclasses do.
    """
    return cast("Repository", cached_property(make))


class StoredUnitOfWork(UnitOfWork):
    """The port ``UnitOfWork``."""

    def __init__(
        self, transaction: Transaction, hasher: NumberHasher, kinds: Callable[[], MessageKinds]
    ) -> None:
        self.transaction, self.hasher, self.kinds = transaction, hasher, kinds
        self.in_hand = UpdateInHand()

    people = _made(
        lambda its: storage.people.people.StoredPeople(its.transaction, its.kinds(), its.in_hand)
    )
    invitations = _made(lambda its: storage.people.invitations.StoredInvitations(its.transaction))
    companies = _made(lambda its: storage.companies.StoredCompanies(its.transaction))
    held_roles = _made(lambda its: storage.people.held_roles.StoredHeldRoles(its.transaction))
    consents = _made(
        lambda its: storage.people.consents.StoredConsents(its.transaction, its.in_hand)
    )
    holdings = _made(lambda its: storage.people.holdings.stored.StoredHoldings(its.transaction))
    journeys = _made(lambda its: storage.people.people.StoredJourneys(its.transaction))
    submissions = _made(
        lambda its: storage.people.submissions.StoredSubmissions(its.transaction, its.in_hand)
    )
    registry = _made(lambda its: storage.people.registry.stored.StoredRegistry(its.transaction))
    registry_imports = _made(
        lambda its: storage.people.registry.imports.StoredRegistryImports(its.transaction)
    )
    roster = _made(lambda its: storage.people.roster.StoredRoster(its.transaction))
    finished = _made(lambda its: storage.people.finished.StoredFinished(its.transaction))
    units = _made(lambda its: storage.boards.units.StoredUnits(its.transaction))
    snapshots = _made(lambda its: storage.boards.snapshots.StoredSnapshots(its.transaction))
    figures = _made(lambda its: storage.boards.figures.StoredRecapFigures(its.transaction))
    explained = _made(
        lambda its: storage.boards.explained_columns.StoredExplainedColumns(its.transaction)
    )
    groups = _made(lambda its: storage.groups.StoredGroups(its.transaction, its.in_hand))
    opened_boards = _made(lambda its: storage.boards.opened.StoredOpenedBoards(its.transaction))
    milestones = _made(lambda its: storage.boards.milestones.StoredMilestones(its.transaction))
    deliveries = _made(
        lambda its: storage.push.deliveries.StoredDeliveries(its.transaction, its.kinds())
    )
    reports = _made(
        lambda its: storage.push.reports.StoredDeliveryReports(its.transaction, its.kinds())
    )
    senders = _made(lambda its: storage.push.senders.StoredSenders(its.transaction))
    elections = _made(lambda its: storage.operations.elections.StoredElections(its.transaction))
    changes = _made(lambda its: storage.operations.changes.StoredChanges(its.transaction))
    beginnings = _made(
        lambda its: storage.beginnings.StoredBeginnings(its.transaction, its.kinds(), its.in_hand)
    )
    turns = _made(lambda its: storage.operations.turns.StoredTurns(its.transaction, its.in_hand))
    broadcasts = _made(lambda its: storage.broadcasts.StoredBroadcasts(its.transaction))
    calendar = _made(lambda its: storage.campaign.calendar.StoredCalendar(its.transaction))
    waves = _made(lambda its: storage.campaign.waves.StoredWaves(its.transaction))
    experiments = _made(
        lambda its: storage.experiments.StoredExperiments(its.transaction, its.hasher.draw)
    )
    jobs = _made(lambda its: storage.bookkeeping.StoredJobs(its.transaction))
    facts = _made(lambda its: storage.bookkeeping.StoredFacts(its.transaction))
    updates = _made(lambda its: storage.bookkeeping.StoredUpdates(its.transaction))
    failed_updates = _made(
        lambda its: storage.operations.failing.StoredFailedUpdates(its.transaction)
    )
    questions = _made(lambda its: storage.bookkeeping.StoredQuestions(its.transaction))
    audit = _made(lambda its: storage.bookkeeping.StoredAudit(its.transaction))
    pictures = _made(lambda its: storage.bookkeeping.StoredPictures(its.transaction))
    attempts = _made(
        lambda its: storage.bookkeeping.StoredAttempts(its.transaction, its.hasher.chat)
    )
    asked = _made(lambda its: storage.asked.StoredAskedQuestions(its.transaction))
    last_answers = _made(lambda its: storage.asked.StoredLastAnswers(its.transaction))
    proofs = _made(lambda its: storage.proofs.proofs.StoredProofs(its.transaction))
    helpdesk = _made(lambda its: storage.helpdesk.requests.StoredHelpdesk(its.transaction))
    allocations = _made(
        lambda its: storage.fieldwork.allocations.StoredAllocations(its.transaction)
    )
    block_reports = _made(lambda its: storage.fieldwork.reports.StoredBlockReports(its.transaction))
    blocks = _made(lambda its: storage.fieldwork.blocks.StoredBlocks(its.transaction))
    exported_counts = _made(
        lambda its: storage.fieldwork.counts.StoredExportedCounts(its.transaction)
    )
    fieldworkers = _made(lambda its: storage.fieldwork.workers.StoredFieldworkers(its.transaction))
    visit_words = _made(lambda its: storage.fieldwork.visit_words.StoredVisitWords(its.transaction))
    ending = _made(lambda its: storage.operations.ending.StoredCampaignEnd(its.transaction))
    rotation = _made(lambda its: storage.operations.rehashing.StoredRotation(its.transaction))

    async def commit(self) -> None:
        """Commit everything since the start, or since the last commit."""
        await storage.operations.turns.StoredTurns(self.transaction, self.in_hand).keep()
        await self.transaction.commit()

    async def rollback(self) -> None:
        """Undo it."""
        await self.transaction.rollback()
