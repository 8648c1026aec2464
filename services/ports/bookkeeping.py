"""Runs, updates, open questions, the audit and sent pictures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from census.people import ChatId


class Jobs(Protocol):
    """Which scheduled runs happened: each (job, due time) runs once, whoever fires first."""

    async def begin(self, job: str, due: datetime, *, at: datetime) -> bool:
        """Claim a run; False when somebody has it already."""

    async def skip(self, job: str, due: datetime, *, at: datetime) -> None:
        """Record a run that was missed for too long to be worth doing."""

    async def last(self, job: str) -> datetime | None:
        """Return the due time of the newest run or skip."""


class Facts(Protocol):
    """What a database knows of the deployment that it belongs to."""

    async def get(self, name: str) -> str | None:
        """Return what is known under a name."""

    async def put(self, name: str, value: str) -> None:
        """Remember it, instead of what was known."""


class HandledUpdates(Protocol):
    """Which updates of Telegram were handled."""

    async def first_time(self, update: int, *, at: datetime) -> bool:
        """Record an update; False when it was handled before."""

    async def forget_before(self, moment: datetime) -> int:
        """Drop records nobody needs any more; return how many."""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """What the next text of a person answers. Never holds an identity number."""

    key: str
    facts: Mapping[str, str] = field(default_factory=dict)


class Questions(Protocol):
    """The open question of each chat; survives a restart."""

    async def get(self, chat: ChatId) -> OpenQuestion | None:
        """Return the open question."""

    async def ask(self, chat: ChatId, question: OpenQuestion) -> None:
        """Open a question, replacing another."""

    async def close(self, chat: ChatId) -> None:
        """Close it, if any."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """What somebody with power, or the system, did. Never holds an identity number."""

    at: datetime
    actor: str
    action: str
    facts: Mapping[str, str] = field(default_factory=dict)


class Audit(Protocol):
    """The record of what was done."""

    async def add(self, entry: AuditEntry) -> None:
        """Keep an entry."""

    async def newest(self, *, limit: int = 50) -> Sequence[AuditEntry]:
        """Return the newest entries."""


class Pictures(Protocol):
    """Telegram's file ids of pictures that were sent before, by what they show."""

    async def get(self, content: str) -> str | None:
        """Return the file id of a picture with this content hash."""

    async def put(self, content: str, file_id: str, *, at: datetime) -> None:
        """Remember a file id."""

    async def keep_whole(self, file_id: str, content: bytes, *, at: datetime) -> None:
        """Keep a picture that somebody sent, for a token that does not know its file id.

        Those that are older than any broadcast lasts are dropped.
        """

    async def whole(self, file_id: str) -> bytes | None:
        """Return a picture that was kept whole."""


class Attempts(Protocol):
    """How often something that must not be probed was tried."""

    async def add(
        self, kind: str, chat: ChatId, *, at: datetime, update: int | None = None
    ) -> None:
        """Count one attempt of a kind, such as a status look-up, and which update made it."""

    async def made_by(self, kind: str, update: int) -> bool:
        """Whether an update has been counted: it may come again after a part of it was done."""

    async def since(self, kind: str, moment: datetime, chat: ChatId | None = None) -> int:
        """Count attempts of a kind after a moment, by one chat or (None) by everybody."""

    async def forget_before(self, moment: datetime) -> int:
        """Drop records nobody needs any more; return how many."""
