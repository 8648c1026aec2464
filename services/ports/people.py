"""People, their journeys and their submissions."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, Unpack

from census.definition import PhaseId, StepId
from census.people import ChatId, Choices, Grant, Person, Role
from census.submission import SubmissionEvent, SubmissionState
from census.units import UnitCode


class People(Protocol):
    """Those who talk to the bot in private."""

    async def get(self, chat: ChatId) -> Person | None:
        """Return a person, with the furthest state known and all grants."""

    async def get_all(self, chats: Sequence[ChatId]) -> Mapping[ChatId, Person]:
        """Return the same for many chats at once; chats that are nobody's are left out."""

    async def add(self, chat: ChatId, *, at: datetime) -> Person:
        """Add somebody who wrote for the first time."""

    async def change(self, person: Person, **changes: Unpack[Choices]) -> Person:
        """Write these columns and no others; return the person with all columns as they are now.

        What others have changed since the person was read stays. Who is erased stays erased.
        """

    async def grant(self, chat: ChatId, grant: Grant) -> None:
        """Give a role; giving it twice changes nothing."""

    async def revoke(self, chat: ChatId, grant: Grant) -> None:
        """Take a role away; taking one that is not there changes nothing."""

    async def holders(
        self, role: Role, unit: UnitCode | None = None, *, also_unreachable: bool = False
    ) -> Sequence[ChatId]:
        """Return the chats in reach that hold a role for a unit (None: for any)."""

    def pages(self, role: Role, *, size: int = 1000) -> AsyncIterator[Sequence[Person]]:
        """Go through all reachable holders of a role who agreed to reminders, in pages."""

    async def erase(self, chat: ChatId) -> None:
        """Forget a person with all that hangs on the chat; the audit keeps no number of it."""


class Journeys(Protocol):
    """Which steps a chat has done."""

    async def done(self, chat: ChatId, phase: PhaseId) -> frozenset[StepId]:
        """Return the ids of the steps done in a phase."""

    async def done_by_all(
        self, chats: Sequence[ChatId], phase: PhaseId
    ) -> Mapping[ChatId, frozenset[StepId]]:
        """Return the same for many chats at once; chats without steps are left out."""

    async def resting(
        self, phase: PhaseId, *, since: datetime, until: datetime
    ) -> Sequence[ChatId]:
        """Return the chats whose newest step of a phase was done since, and before ``until``."""

    async def mark(self, chat: ChatId, phase: PhaseId, step: StepId, *, at: datetime) -> bool:
        """Record a step as done; False when it was before."""


class SubjectKind(StrEnum):
    """Whose submission it is; a chat's own word as long as no household or NIP is linked."""

    CHAT = "chat"
    HOUSEHOLD = "household"
    EMPLOYEE = "employee"


@dataclass(frozen=True, slots=True)
class Subject:
    """The owner of a submission: ``id`` is a chat id or a keyed hash."""

    kind: SubjectKind
    id: str


class Submissions(Protocol):
    """How far each subject is, with every change kept as an event."""

    async def state(self, subject: Subject) -> SubmissionState:
        """Return the state, ``unknown`` when nothing was ever recorded."""

    async def record(self, subject: Subject, event: SubmissionEvent) -> None:
        """Set the state and keep the event."""

    async def states(self, kind: SubjectKind, ids: Sequence[str]) -> Mapping[str, SubmissionState]:
        """Return the states of many subjects of a kind; those never recorded are left out."""

    async def newest(self, kind: SubjectKind, ids: Sequence[str]) -> Mapping[str, SubmissionEvent]:
        """Return the last event of each of many subjects of a kind."""

    async def record_all(self, kind: SubjectKind, events: Mapping[str, SubmissionEvent]) -> None:
        """Set the states of many subjects of a kind and keep the events; each is a change."""

    async def rejections(
        self, *, since: datetime, until: datetime
    ) -> Mapping[ChatId, SubmissionEvent]:
        """Return the chats of employees whose proof was sent back, with the newest such event."""

    async def history(self, subject: Subject) -> Sequence[SubmissionEvent]:
        """Return the events, oldest first."""
