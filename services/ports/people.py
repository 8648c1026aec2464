"""People, their journeys and their submissions."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, Unpack

from census.definition import PhaseId, StepId
from census.people.consent import Consent, Purpose
from census.people.held_roles import HeldRole
from census.people.holdings import HeldRows, Limit
from census.people.people import ChatId, Choices, Grant, Person, Role
from census.people.submission import SubmissionEvent, SubmissionState
from census.units import UnitCode


class People(Protocol):
    """People who talk to the bot in private."""

    async def get(self, chat: ChatId) -> Person | None:
        """Return a person, with the furthest known state and all roles."""

    async def get_all(self, chats: Sequence[ChatId]) -> Mapping[ChatId, Person]:
        """Return many people by chat; chats of nobody are left out."""

    async def add(self, chat: ChatId, *, at: datetime) -> Person:
        """Add a person who wrote for the first time."""

    async def change(self, person: Person, **changes: Unpack[Choices]) -> Person:
        """Write these columns and no others; return the person with all columns as they are now.

        Changes of others since the person was read stay. An erased person stays erased.
        """

    async def grant(
        self,
        chat: ChatId,
        grant: Grant,
        *,
        name: str = "",
        by: str = "",
        at: datetime | None = None,
    ) -> None:
        """Give a role; giving it twice changes nothing.

        ``name`` is who it is for the lists of roles, ``by`` who gives it.
        """

    async def revoke(self, chat: ChatId, grant: Grant) -> None:
        """Take a role away; taking one that is not there changes nothing."""

    async def holders(
        self, role: Role, unit: UnitCode | None = None, *, also_unreachable: bool = False
    ) -> Sequence[ChatId]:
        """Return the reachable chats that hold a role for a unit (None: for any)."""

    def pages(self, role: Role, *, size: int = 1000) -> AsyncIterator[Sequence[Person]]:
        """Yield pages of all reachable holders of a role who agreed to reminders."""

    async def erase(self, chat: ChatId) -> None:
        """Erase a person with all data of the chat. The audit keeps no number of it."""


class HeldRoles(Protocol):
    """Who holds which role."""

    async def hold(self, role: Role) -> Sequence[ChatId]:
        """Lock a role until the end of the transaction; return all its holders."""

    async def counts(self) -> Mapping[Role, int]:
        """Return how many chats hold each role."""

    async def listed(
        self, roles: Sequence[Role], units: Sequence[UnitCode] | None = None
    ) -> Sequence[HeldRole]:
        """Return who holds these roles for these units (None: for any), by role, unit and name."""

    async def of_chat(self, chat: ChatId) -> Sequence[HeldRole]:
        """Return all roles of a chat."""


class Consents(Protocol):
    """What people agreed to, by purpose. What was withdrawn stays as the record that it was."""

    async def of_chat(self, chat: ChatId) -> Mapping[Purpose, Consent]:
        """Return the newest consent to each purpose, also where it is withdrawn."""

    async def give(self, chat: ChatId, purpose: Purpose, *, at: datetime) -> bool:
        """Record a consent to the words of now; False where one holds."""

    async def withdraw(self, chat: ChatId, purpose: Purpose, *, at: datetime) -> bool:
        """Record that a consent is withdrawn; False where none stands."""


class Holdings(Protocol):
    """What is kept of people in all tables, and for how long."""

    async def of(self, person: Person) -> Sequence[HeldRows]:
        """Return the rows of every table that speak of a person; empty tables are left out."""

    async def forget(self, limit: Limit, before: datetime, *, at_most: int) -> int:
        """Delete rows of one table that a limit no longer keeps, at most so many; return how many.

        Nothing is left when it was none.
        """

    async def gone(
        self, *, blocked_before: datetime, silent_before: datetime | None, at_most: int
    ) -> Sequence[ChatId]:
        """Return who has left, without admins: by a block, or (unless None) by silence."""


class Journeys(Protocol):
    """The steps that a chat has done."""

    async def done(self, chat: ChatId, phase: PhaseId) -> frozenset[StepId]:
        """Return the ids of the steps done in a phase."""

    async def done_by_all(
        self, chats: Sequence[ChatId], phase: PhaseId
    ) -> Mapping[ChatId, frozenset[StepId]]:
        """Return the same for many chats; chats without steps are left out."""

    async def resting(
        self, phase: PhaseId, *, since: datetime, until: datetime
    ) -> Sequence[ChatId]:
        """Return the chats whose newest step was done from ``since`` on and before ``until``."""

    async def mark(self, chat: ChatId, phase: PhaseId, step: StepId, *, at: datetime) -> bool:
        """Record a step as done; False when it was before."""


class SubjectKind(StrEnum):
    """The kind of owner of a submission: a chat, as long as no household or NIP is linked."""

    CHAT = "chat"
    HOUSEHOLD = "household"
    EMPLOYEE = "employee"


@dataclass(frozen=True, slots=True)
class Subject:
    """The owner of a submission: ``id`` is a chat id or a keyed hash."""

    kind: SubjectKind
    id: str


class Submissions(Protocol):
    """The state of each subject, and every change as an event."""

    async def state(self, subject: Subject) -> SubmissionState:
        """Return the state; ``unknown`` without any record."""

    async def record(self, subject: Subject, event: SubmissionEvent) -> None:
        """Set the state and store the event."""

    async def hide_actor(self, subject: Subject, chat: ChatId) -> None:
        """Let the events of a subject no longer tell that a chat was their actor."""

    async def states(self, kind: SubjectKind, ids: Sequence[str]) -> Mapping[str, SubmissionState]:
        """Return the states of many subjects of a kind; those without a record are left out."""

    async def newest(self, kind: SubjectKind, ids: Sequence[str]) -> Mapping[str, SubmissionEvent]:
        """Return the last event of each of many subjects of a kind."""

    async def record_all(self, kind: SubjectKind, events: Mapping[str, SubmissionEvent]) -> None:
        """Set the states of many subjects of a kind and store the events."""

    async def rejections(
        self, *, since: datetime, until: datetime
    ) -> Mapping[ChatId, SubmissionEvent]:
        """Return the chats of employees whose proof was sent back, with the newest such event."""
