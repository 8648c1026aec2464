"""Ports of bookkeeping: job runs, updates, open questions, the audit, sent pictures, attempts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from census.people.people import ChatId


class Jobs(Protocol):
    """Scheduled runs: each (job, due time) runs once, whichever process starts it."""

    async def begin(self, job: str, due: datetime, *, at: datetime) -> bool:
        """Claim a run; False when another process has it."""

    async def skip(self, job: str, dues: Sequence[datetime], *, at: datetime) -> None:
        """Record runs that were missed for too long to be made up for."""

    async def last(self, job: str) -> datetime | None:
        """Return the due time of the newest run or skip."""


class Facts(Protocol):
    """Facts that a database keeps of its deployment."""

    async def get(self, name: str) -> str | None:
        """Return the value of a name."""

    async def put(self, name: str, value: str) -> None:
        """Store a value, replacing another."""

    async def named(self, beginning: str) -> frozenset[str]:
        """Return the names that begin so."""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The question that the next text of a person answers. It never holds an identity number."""

    key: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeenUpdate:
    """An update that has taken effect: when, which question it found, whether it was answered."""

    at: datetime
    opened: OpenQuestion | None
    answered: bool


class HandledUpdates(Protocol):
    """The updates of Telegram that were handled."""

    async def first_time(
        self, update: int, *, at: datetime, opened: OpenQuestion | None = None
    ) -> bool:
        """Record an update and the question that it found open; False when it was handled."""

    async def seen(self, update: int) -> SeenUpdate | None:
        """Return what is recorded of an update."""

    async def answered(self, updates: Sequence[int]) -> None:
        """Note that the answers of updates have left."""


class Questions(Protocol):
    """The open question of each chat. It survives a restart."""

    async def get(self, chat: ChatId) -> OpenQuestion | None:
        """Return the open question."""

    async def ask(self, chat: ChatId, question: OpenQuestion) -> None:
        """Open a question, replacing another."""

    async def close(self, chat: ChatId) -> None:
        """Close the open question, if there is one."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """What an admin, a head or the system did. It never holds an identity number."""

    at: datetime
    actor: str
    action: str
    facts: Mapping[str, str] = field(default_factory=dict)


class Audit(Protocol):
    """The audit: the record of these acts."""

    async def add(self, entry: AuditEntry) -> None:
        """Store an entry."""

    async def newest(
        self,
        *,
        limit: int = 50,
        skip: int = 0,
        actor: str = "",
        actions: Sequence[str] | None = None,
    ) -> Sequence[AuditEntry]:
        """Return the newest entries: of one actor (empty: of all), and of these acts only."""

    async def count(self, *, actor: str = "", actions: Sequence[str] | None = None) -> int:
        """Count these entries."""

    async def actors(self, *, limit: int) -> Sequence[str]:
        """Return who acted, the last one first."""


class Pictures(Protocol):
    """Telegram's file ids of sent pictures, by the hash of their content."""

    async def get(self, content: str) -> str | None:
        """Return the file id of a picture with this content hash."""

    async def put(self, content: str, file_id: str, *, at: datetime) -> None:
        """Store a file id."""

    async def keep_whole(self, file_id: str, content: bytes, *, at: datetime) -> None:
        """Store a whole picture, for a token that does not know its file id.

        Pictures older than any broadcast lasts are deleted.
        """

    async def whole(self, file_id: str) -> bytes | None:
        """Return a picture that was stored whole."""


class Attempts(Protocol):
    """How often identity numbers and codes were tried."""

    async def add(
        self, kind: str, chat: ChatId, *, at: datetime, update: int | None = None
    ) -> None:
        """Count one attempt of a kind, such as a status look-up, with the update that made it."""

    async def made_by(self, kind: str, update: int) -> bool:
        """Tell whether an update was counted. It may come again after a part of it was done."""

    async def forgive(self, kind: str, update: int) -> None:
        """Hold what an update tried against its chat no longer; of everybody's it stays one."""

    async def of_chat(self, kind: str, moment: datetime, chat: ChatId) -> Sequence[datetime]:
        """Return the attempts of a chat after a moment, in order."""

    async def since(self, kind: str, moment: datetime, chat: ChatId | None = None) -> int:
        """Count attempts of a kind after a moment, by one chat or (None) by everybody."""

    async def forget_before(self, moment: datetime) -> int:
        """Delete old records; return how many."""
