"""The meanings of columns that senders of recaps have explained."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, select

from storage.engine import batch
from storage.engine.repository import Repository
from storage.tables.data import explained_columns


class StoredExplainedColumns(Repository):
    """The port ``ExplainedColumns``."""

    async def of(self, sender: str) -> Mapping[str, str]:
        """Return the meanings by folded heading."""
        query = select(explained_columns).where(explained_columns.c.sender == sender)
        return {row.heading: row.meaning for row in await self._transaction.all(query)}

    async def keep(self, sender: str, heading: str, meaning: str, *, at: datetime) -> None:
        """Store a meaning, replacing another."""
        row = {"sender": sender, "heading": heading, "meaning": meaning, "at": at}
        await batch.upsert(self._transaction, explained_columns, [row])

    async def forget(self, sender: str, headings: Sequence[str]) -> None:
        """Delete some headings."""
        await self._transaction.run(
            delete(explained_columns).where(
                explained_columns.c.sender == sender, explained_columns.c.heading.in_(headings)
            )
        )
