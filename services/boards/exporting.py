"""Boards as files: who may download them, and what they contain."""

from dataclasses import dataclass
from datetime import datetime

from census.boards.board import Board
from census.boards.progress import Reading
from census.definition import Census, Targets
from census.errors import CensusError
from census.people import Person, Role
from census.units import BoardKind, SizeBand, UnitCode
from services.boards.standings import board_history, current_board
from services.ports.unit_of_work import UnitOfWork

EXPORTERS = frozenset({Role.ADMIN, Role.REGENT, Role.OFFICE_HEAD})
"""The roles that may download a board in the chat."""


@dataclass(frozen=True, slots=True)
class BoardWithHistory:
    """A board, and its counts at the end of each day with data, oldest first."""

    board: Board
    days: tuple[Reading, ...]


def may_export(person: Person | None) -> bool:
    """Tell whether a person may download boards."""
    return person is not None and any(grant.role in EXPORTERS for grant in person.grants)


async def export_board(
    uow: UnitOfWork,
    census: Census,
    kind: BoardKind,
    person: Person,
    *,
    at: datetime,
    targets: Targets,
    area: UnitCode | None = None,
    band: SizeBand | None = None,
) -> BoardWithHistory | None:
    """Return the contents of a board's file; None when nothing has been published for it.

    Raises CensusError("not-allowed").
    """
    if not may_export(person):
        raise CensusError("not-allowed", who="leaders")
    board = await current_board(uow, census, kind, at=at, targets=targets, area=area, band=band)
    if board is None:
        return None
    return BoardWithHistory(board, await board_history(uow, census, kind, area=area, band=band))
