"""The unit of work: one transaction with all repositories. And the clock."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from services.ports.operations.lazily import lazily

with lazily():
    import services.ports.boards
    import services.ports.broadcasts
    import services.ports.campaign
    import services.ports.fieldwork.blocks
    import services.ports.fieldwork.reports
    import services.ports.fieldwork.visit_words
    import services.ports.fieldwork.workers
    import services.ports.groups
    import services.ports.helpdesk
    import services.ports.operations.all_tables
    import services.ports.operations.beginnings
    import services.ports.operations.bookkeeping
    import services.ports.operations.changes
    import services.ports.operations.elections
    import services.ports.operations.failing
    import services.ports.operations.silence
    import services.ports.operations.turns
    import services.ports.people.companies
    import services.ports.people.kept
    import services.ports.people.people
    import services.ports.people.roles
    import services.ports.people.submissions
    import services.ports.proofs
    import services.ports.push
    import services.ports.questions
    import services.ports.registers


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

    people: services.ports.people.people.People
    invitations: services.ports.people.roles.Invitations
    companies: services.ports.people.companies.Companies
    held_roles: services.ports.people.roles.HeldRoles
    consents: services.ports.people.kept.Consents
    holdings: services.ports.people.kept.Holdings
    journeys: services.ports.people.people.Journeys
    submissions: services.ports.people.submissions.Submissions
    registry: services.ports.registers.Registry
    registry_imports: services.ports.registers.RegistryImports
    roster: services.ports.registers.Roster
    finished: services.ports.registers.Finished
    units: services.ports.boards.Units
    snapshots: services.ports.boards.Snapshots
    figures: services.ports.boards.RecapFigures
    explained: services.ports.boards.ExplainedColumns
    groups: services.ports.groups.Groups
    opened_boards: services.ports.boards.OpenedBoards
    milestones: services.ports.boards.Milestones
    deliveries: services.ports.push.Deliveries
    reports: services.ports.push.DeliveryReports
    senders: services.ports.operations.silence.Senders
    elections: services.ports.operations.elections.Elections
    changes: services.ports.operations.changes.Changes
    turns: services.ports.operations.turns.ChatTurns
    beginnings: services.ports.operations.beginnings.Beginnings
    broadcasts: services.ports.broadcasts.Broadcasts
    calendar: services.ports.campaign.Calendar
    waves: services.ports.campaign.Waves
    experiments: services.ports.campaign.Experiments
    jobs: services.ports.operations.bookkeeping.Jobs
    facts: services.ports.operations.bookkeeping.Facts
    updates: services.ports.operations.bookkeeping.HandledUpdates
    failed_updates: services.ports.operations.failing.FailedUpdates
    questions: services.ports.operations.bookkeeping.Questions
    audit: services.ports.operations.bookkeeping.Audit
    pictures: services.ports.operations.bookkeeping.Pictures
    attempts: services.ports.operations.bookkeeping.Attempts
    asked: services.ports.questions.AskedQuestions
    last_answers: services.ports.questions.LastAnswers
    proofs: services.ports.proofs.Proofs
    helpdesk: services.ports.helpdesk.Helpdesk
    block_reports: services.ports.fieldwork.reports.BlockReports
    allocations: services.ports.fieldwork.workers.Allocations
    blocks: services.ports.fieldwork.blocks.Blocks
    exported_counts: services.ports.fieldwork.reports.ExportedCounts
    fieldworkers: services.ports.fieldwork.workers.Fieldworkers
    visit_words: services.ports.fieldwork.visit_words.VisitWords
    ending: services.ports.operations.all_tables.CampaignEnd
    rotation: services.ports.operations.all_tables.Rotation

    async def commit(self) -> None:
        """Commit everything since the start, or since the last commit."""

    async def rollback(self) -> None:
        """Undo it."""


OpenUnitOfWork = Callable[[], AbstractAsyncContextManager[UnitOfWork]]
"""Opens a unit of work. Leaving the context without a commit undoes the changes."""
