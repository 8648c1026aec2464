"""The unit of work: one transaction with all repositories. And the clock."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

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


class Clock(Protocol):
    """The time. Demonstrations and tests move it."""

    def now(self) -> datetime:
        """Return the moment, aware."""


class StorageError(Exception):
    """The database cannot be used; the text is one sentence for the operator."""


class StorageUnavailableError(StorageError):
    """The database cannot be reached now. What was not committed has to be done again later."""


class ComesAgainError(StorageUnavailableError):
    """An update has to come again though the database can be reached."""


class AnsweredElsewhereError(ComesAgainError):
    """An update has taken effect in another process, which is about to answer it, or has."""


class UnitOfWork(Protocol):
    """One transaction over everything that is stored."""

    people: People
    invitations: Invitations
    companies: Companies
    held_roles: HeldRoles
    consents: Consents
    holdings: Holdings
    journeys: Journeys
    submissions: Submissions
    registry: Registry
    registry_imports: RegistryImports
    roster: Roster
    finished: Finished
    units: Units
    snapshots: Snapshots
    figures: RecapFigures
    explained: ExplainedColumns
    groups: Groups
    opened_boards: OpenedBoards
    milestones: Milestones
    deliveries: Deliveries
    reports: DeliveryReports
    senders: Senders
    elections: Elections
    changes: Changes
    turns: ChatTurns
    beginnings: Beginnings
    broadcasts: Broadcasts
    calendar: Calendar
    waves: Waves
    experiments: Experiments
    jobs: Jobs
    facts: Facts
    updates: HandledUpdates
    failed_updates: FailedUpdates
    questions: Questions
    audit: Audit
    pictures: Pictures
    attempts: Attempts
    asked: AskedQuestions
    last_answers: LastAnswers
    proofs: Proofs
    helpdesk: Helpdesk
    block_reports: BlockReports
    allocations: Allocations
    blocks: Blocks
    exported_counts: ExportedCounts
    fieldworkers: Fieldworkers
    visit_words: VisitWords
    ending: CampaignEnd
    rotation: Rotation

    async def commit(self) -> None:
        """Commit everything since the start, or since the last commit."""

    async def rollback(self) -> None:
        """Undo it."""


OpenUnitOfWork = Callable[[], AbstractAsyncContextManager[UnitOfWork]]
"""Opens a unit of work. Leaving the context without a commit undoes the changes."""
