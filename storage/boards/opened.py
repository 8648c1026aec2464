"""Records of opened boards and briefs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select

from census.people.people import ChatId
from census.units import BoardKind, UnitCode
from services.ports.boards import OpenedBoard
from storage.engine import batch
from storage.engine.repository import Repository, row_of
from storage.tables.groups import opened_boards

_KNOWN = opened_boards.c.board.in_(["", *BoardKind])


class StoredOpenedBoards(Repository):
    """The port ``OpenedBoards``.

    A primary key cannot hold NULL, so missing values are empty texts.
    """

    async def keep(self, opened: OpenedBoard) -> None:
        """Store a record, replacing an earlier one of the same chat and board."""
        row = {name: value or "" for name, value in row_of(opened).items()}
        await batch.upsert(self._transaction, opened_boards, [row])

    async def since(self, moment: datetime) -> Sequence[OpenedBoard]:
        """Return the records from a moment on, the oldest first.

        Records of a board that only a newer release knows are left out.
        """
        query = select(opened_boards).where(opened_boards.c.at >= moment, _KNOWN)
        found = await self._transaction.all(query.order_by(opened_boards.c.at))
        return [_read(row) for row in found]

    async def last(self, chat: ChatId) -> OpenedBoard | None:
        """Return the newest record of a chat, of boards that this release knows."""
        query = select(opened_boards).where(opened_boards.c.chat == chat, _KNOWN)
        newest = query.order_by(opened_boards.c.at.desc()).limit(1)
        return next((_read(row) for row in await self._transaction.all(newest)), None)

    async def count(self, chat: ChatId) -> int:
        """Return the number of a chat's records."""
        query = select(func.count()).where(opened_boards.c.chat == chat)
        found: int = await self._transaction.value(query)
        return found

    async def forget_before(self, moment: datetime) -> int:
        """Delete old records; return how many."""
        return await self._transaction.change(
            delete(opened_boards).where(opened_boards.c.at < moment)
        )


def _read(row: Row[Any]) -> OpenedBoard:
    return OpenedBoard(
        row.chat,
        BoardKind(row.board) if row.board else None,
        UnitCode(row.area) if row.area else None,
        UnitCode(row.unit) if row.unit else None,
        row.at,
    )
