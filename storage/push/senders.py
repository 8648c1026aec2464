"""The senders that are alive, and until when all are silent, by the database's own clock."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, case, delete, select, update

from services.ports.operations.senders import SenderPeer
from storage.engine.batch import insert
from storage.engine.clock import database_now
from storage.engine.transaction import Transaction
from storage.tables.operations import senders, silence


class StoredSenders:
    """The port ``Senders``."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def lock(self) -> None:
        """Lock the senders until the end of the transaction."""
        await self._transaction.run(select(silence.c.id).with_for_update())

    async def living(self) -> Sequence[SenderPeer]:
        """Return the living senders in the order in which they joined."""
        await self._transaction.run(delete(senders).where(senders.c.lives_until <= self._now()))
        query = select(senders.c.name, senders.c.places).order_by(senders.c.joined, senders.c.name)
        return [SenderPeer(row.name, row.places) for row in await self._transaction.all(query)]

    async def take(self, name: str, places: int, *, ttl: timedelta) -> None:
        """Write that a sender lives for ``ttl`` from now on, and how many places it has taken."""
        until = self._now() + ttl.total_seconds()
        statement = insert(self._transaction, senders).values(
            name=name, joined=self._now(), places=places, lives_until=until
        )
        statement = statement.on_conflict_do_update(
            index_elements=["name"], set_={"places": places, "lives_until": until}
        )
        await self._transaction.run(statement)

    async def leave(self, name: str, *, after: timedelta) -> None:
        """Let the life of a sender end ``after`` a span."""
        until = self._now() + after.total_seconds()
        statement = update(senders).where(senders.c.name == name, senders.c.lives_until > until)
        await self._transaction.run(statement.values(lives_until=until))

    async def be_silent(self, span: timedelta) -> None:
        """Make all senders silent for a span from now on, or longer where they are already."""
        ends = self._now() + span.total_seconds()
        statement = update(silence).values(
            ends=case((silence.c.ends > ends, silence.c.ends), else_=ends)
        )
        await self._transaction.run(statement)

    async def note_line(self, *, down_since: datetime | None) -> None:
        """Write since when nothing reaches Telegram; None when something does."""
        await self._transaction.run(update(silence).values(line_down_since=down_since))

    async def line_down_since(self) -> datetime | None:
        """Return since when nothing reaches Telegram, as far as the last sender knew."""
        since: datetime | None = await self._transaction.value(select(silence.c.line_down_since))
        return since

    async def silent_for(self) -> timedelta:
        """Return for how much longer all senders are silent."""
        left = await self._transaction.value(_silence_left(self._transaction.dialect))
        return timedelta(seconds=max(0.0, left or 0.0))

    def _now(self) -> ColumnElement[float]:
        return database_now(self._transaction.dialect)


@cache
def _silence_left(dialect: str) -> Select[Any]:
    return select(silence.c.ends - database_now(dialect))
