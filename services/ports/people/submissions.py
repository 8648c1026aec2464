"""The submissions of chats, households and employees."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from census.people.people import ChatId
from census.people.submission import SubmissionEvent, SubmissionState


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
