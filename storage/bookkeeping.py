"""Job runs, updates, open questions, the audit, sent pictures and attempts."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import ColumnElement, Executable, bindparam, delete, func, insert, select
from sqlalchemy import update as update_rows

from census.people.people import ChatId, KeyedHash
from services.ports.operations.bookkeeping import AuditEntry, OpenQuestion, SeenUpdate
from storage.engine import batch
from storage.engine.repository import Repository, row_of, value_of
from storage.engine.transaction import Transaction
from storage.tables.bookkeeping import (
    attempts,
    audit,
    deployment_facts,
    handled_updates,
    job_runs,
    kept_pictures,
    pictures,
    questions,
)

KEPT_WHOLE = timedelta(days=30)
NOBODY = ""

_LAST_RUN = select(func.max(job_runs.c.due)).where(job_runs.c.job == bindparam("name"))
_QUESTION = select(questions.c.key, questions.c.facts).where(questions.c.chat == bindparam("chat"))
_SEEN = select(handled_updates).where(handled_updates.c.id == bindparam("number"))
_CLOSE = delete(questions).where(questions.c.chat == bindparam("closed"))
_TRIES = attempts.c.kind == bindparam("kind"), attempts.c.at > bindparam("moment")
_THEIRS = attempts.c.who == bindparam("who")
_TRIED = select(attempts.c.at).where(*_TRIES, _THEIRS).order_by(attempts.c.at)
_HOW_MANY = select(func.count()).where(*_TRIES)
_HOW_MANY_OF = _HOW_MANY.where(_THEIRS)
_MADE_BY = select(attempts.c.id).where(
    attempts.c.made_by == bindparam("update"), attempts.c.kind == bindparam("kind")
)
_ADD_ACT, _ADD_TRY = insert(audit), insert(attempts)
_FACT = select(deployment_facts.c.value).where(deployment_facts.c.name == bindparam("named"))


class StoredJobs(Repository):
    """The port ``Jobs``."""

    async def begin(self, job: str, due: datetime, *, at: datetime) -> bool:
        """Claim a run; False when another process has it."""
        return await self._record(job, [due], at, skipped=False) > 0

    async def skip(self, job: str, dues: Sequence[datetime], *, at: datetime) -> None:
        """Record runs that were missed for too long to be made up for."""
        await self._record(job, dues, at, skipped=True)

    async def last(self, job: str) -> datetime | None:
        """Return the due time of the newest run or skip."""
        due: datetime | None = await self._transaction.value(_LAST_RUN, {"name": job})
        return due

    async def _record(
        self, job: str, dues: Sequence[datetime], at: datetime, *, skipped: bool
    ) -> int:
        rows = ({"job": job, "due": due, "at": at, "skipped": skipped} for due in dues)
        return await batch.insert_new(self._transaction, job_runs, rows)


class StoredFacts(Repository):
    """The port ``Facts``."""

    async def get(self, name: str) -> str | None:
        """Return the value of a name."""
        value: str | None = await self._transaction.value(_FACT, {"named": name})
        return value

    async def put(self, name: str, value: str) -> None:
        """Store a value, replacing another."""
        await batch.upsert(self._transaction, deployment_facts, [{"name": name, "value": value}])

    async def named(self, beginning: str) -> frozenset[str]:
        """Return the names that begin so."""
        name = deployment_facts.c.name
        query = select(name).where(name.startswith(beginning, autoescape=True))
        return frozenset(row.name for row in await self._transaction.all(query))


@cache
def _answering(dialect: str) -> Executable:
    among = batch.is_listed(dialect, handled_updates.c.id)
    return update_rows(handled_updates).where(among).values(answered=True)


class StoredUpdates(Repository):
    """The port ``Updates``."""

    async def first_time(
        self, update: int, *, at: datetime, opened: OpenQuestion | None = None
    ) -> bool:
        """Record an update and the question that it found open; False when it was handled."""
        found = {"key": opened.key, "facts": dict(opened.facts)} if opened else None
        row = {"id": update, "at": at, "opened": found}
        return await batch.add_one(self._transaction, handled_updates, row)

    async def seen(self, update: int) -> SeenUpdate | None:
        """Return what is recorded of an update."""
        row = await self._transaction.first(_SEEN, {"number": update})
        if row is None:
            return None
        opened = OpenQuestion(**row.opened) if row.opened else None
        return SeenUpdate(row.at, opened, bool(row.answered))

    async def answered(self, updates: Sequence[int]) -> None:
        """Note that the answers of updates have left."""
        listed = batch.values_as_parameter(updates)
        await self._transaction.run(_answering(self._transaction.dialect), listed)


class StoredQuestions(Repository):
    """The port ``Questions``."""

    async def get(self, chat: ChatId) -> OpenQuestion | None:
        """Return the open question."""
        row = await self._transaction.first(_QUESTION, {"chat": chat})
        return OpenQuestion(row.key, row.facts) if row is not None else None

    async def ask(self, chat: ChatId, question: OpenQuestion) -> None:
        """Open a question, replacing another."""
        row = {"chat": chat, "key": question.key, "facts": question.facts}
        await batch.upsert(self._transaction, questions, [row])

    async def close(self, chat: ChatId) -> None:
        """Close the open question, if there is one."""
        await self._transaction.run(_CLOSE, {"closed": chat})


class StoredAudit(Repository):
    """The port ``Audit``."""

    async def add(self, entry: AuditEntry) -> None:
        """Store an entry."""
        await self._transaction.run(_ADD_ACT, row_of(entry, facts=dict(entry.facts)))

    async def newest(
        self,
        *,
        limit: int = 50,
        skip: int = 0,
        actor: str = "",
        actions: Sequence[str] | None = None,
    ) -> Sequence[AuditEntry]:
        """Return the newest entries: of one actor (empty: of all), and of these acts only."""
        query = select(audit).where(*_acts(actor, actions)).order_by(audit.c.id.desc())
        rows = await self._transaction.all(query.offset(skip).limit(limit))
        return [value_of(AuditEntry, row) for row in rows]

    async def count(self, *, actor: str = "", actions: Sequence[str] | None = None) -> int:
        """Count these entries."""
        query = select(func.count()).select_from(audit).where(*_acts(actor, actions))
        count: int = await self._transaction.value(query)
        return count

    async def actors(self, *, limit: int) -> Sequence[str]:
        """Return who acted, the last one first."""
        query = select(audit.c.actor).group_by(audit.c.actor)
        newest = query.order_by(func.max(audit.c.id).desc()).limit(limit)
        return [row.actor for row in await self._transaction.all(newest)]


def _acts(actor: str, actions: Sequence[str] | None) -> list[ColumnElement[bool]]:
    of_actor = [audit.c.actor == actor] if actor else []
    return of_actor if actions is None else [*of_actor, audit.c.action.in_(actions)]


class StoredPictures(Repository):
    """The port ``Pictures``."""

    async def get(self, content: str) -> str | None:
        """Return the file id of a picture with this content hash."""
        query = select(pictures.c.file_id).where(pictures.c.content == content)
        file_id: str | None = await self._transaction.value(query)
        return file_id

    async def put(self, content: str, file_id: str, *, at: datetime) -> None:
        """Store a file id."""
        row = {"content": content, "file_id": file_id, "at": at}
        await batch.upsert(self._transaction, pictures, [row])

    async def keep_whole(self, file_id: str, content: bytes, *, at: datetime) -> None:
        """Store a whole picture, for a token that does not know its file id.

        Pictures older than any broadcast lasts are deleted.
        """
        old = delete(kept_pictures).where(kept_pictures.c.at < at - KEPT_WHOLE)
        await self._transaction.run(old)
        row = {"file_id": file_id, "content": content, "at": at}
        await batch.add_one(self._transaction, kept_pictures, row)

    async def whole(self, file_id: str) -> bytes | None:
        """Return a picture that was stored whole."""
        query = select(kept_pictures.c.content).where(kept_pictures.c.file_id == file_id)
        content: bytes | None = await self._transaction.value(query)
        return content


class StoredAttempts:
    """The port ``Attempts``.

    Chats are stored as a keyed hash. Attempts outlast an erasure, because otherwise people could
    get around the limit by erasing their data.
    """

    def __init__(self, transaction: Transaction, hash_chat: Callable[[ChatId], KeyedHash]) -> None:
        self._transaction = transaction
        self._hash_chat = hash_chat

    async def add(
        self, kind: str, chat: ChatId, *, at: datetime, update: int | None = None
    ) -> None:
        """Count one attempt of a kind, such as a status look-up, with the update that made it."""
        row = {"kind": kind, "who": self._who(chat), "at": at, "made_by": update}
        await self._transaction.run(_ADD_TRY, row)

    async def made_by(self, kind: str, update: int) -> bool:
        """Tell whether an update was counted. It may come again after a part of it was done."""
        return await self._transaction.first(_MADE_BY, {"kind": kind, "update": update}) is not None

    async def forgive(self, kind: str, update: int) -> None:
        """Hold what an update tried against its chat no longer; of everybody's it stays one."""
        its = attempts.c.made_by == update, attempts.c.kind == kind
        await self._transaction.change(update_rows(attempts).where(*its).values(who=NOBODY))

    async def of_chat(self, kind: str, moment: datetime, chat: ChatId) -> Sequence[datetime]:
        """Return the attempts of a chat after a moment, in order."""
        theirs = {"kind": kind, "moment": moment, "who": self._who(chat)}
        return [row.at for row in await self._transaction.all(_TRIED, theirs)]

    async def since(self, kind: str, moment: datetime, chat: ChatId | None = None) -> int:
        """Count attempts of a kind after a moment, by one chat or (None) by everybody."""
        query, asked = _HOW_MANY, {"kind": kind, "moment": moment}
        if chat is not None:
            query, asked = _HOW_MANY_OF, {**asked, "who": self._who(chat)}
        count: int = await self._transaction.value(query, asked)
        return count

    async def forget_before(self, moment: datetime) -> int:
        """Delete old records; return how many."""
        return await self._transaction.change(delete(attempts).where(attempts.c.at < moment))

    def _who(self, chat: ChatId) -> str:
        return self._hash_chat(chat)[:32]
