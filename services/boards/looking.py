"""Records of opened boards and briefs, kept for a week so that corrections reach their readers."""

from datetime import datetime, timedelta

from census.boards.board import Board
from census.people import ChatId
from census.units import UnitCode
from services.ports.boards import Look
from services.ports.unit_of_work import UnitOfWork

LOOKS_KEPT = timedelta(days=7)


async def opened_board(
    uow: UnitOfWork, chat: ChatId, board: Board, unit: UnitCode | None, *, at: datetime
) -> None:
    """Record that a chat opened a board, for one of its units or (None) the whole board."""
    area = board.area.code if board.area else None
    on_board = unit if unit is not None and board.of(unit) is not None else None
    await uow.looks.keep(Look(chat, board.rule.kind, area, on_board, at))


async def opened_brief(uow: UnitOfWork, chat: ChatId, area: UnitCode, *, at: datetime) -> None:
    """Record that a chat opened a regency's brief."""
    await uow.looks.keep(Look(chat, None, area, None, at))
