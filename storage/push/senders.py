"""Until when all are silent, by the database's own clock, and since when the line is down."""

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, case, select, update

from storage.engine.clock import database_now
from storage.engine.transaction import Transaction
from storage.tables.operations import silence


class StoredSenders:
    """The port ``Senders``."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

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
