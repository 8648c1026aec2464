"""Boards as files: who may have them, and what they hold."""

from dataclasses import dataclass
from datetime import datetime

from census.boards.progress import Reading
from census.boards.ranking import Board
from census.definition import Census, Targets
from census.errors import CensusError
from census.people import Person, Role
from census.units import BoardKind, SizeBand, UnitCode
from services.boards.standings import board_history, current_board
from services.ports.unit_of_work import UnitOfWork

EXPORTERS = frozenset({Role.ADMIN, Role.REGENT, Role.OFFICE_HEAD})
"""Who may have a board as a file in the chat."""


@dataclass(frozen=True, slots=True)
class BoardWithHistory:
    """A board, and its counts by the last data of each day, oldest first."""

    board: Board
    days: tuple[Reading, ...]


def may_export(person: Person | None) -> bool:
    """Whether somebody may have boards as files."""
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
    """Return what a file of a board holds; None when nothing has been published for it.

    Raises CensusError("not-allowed").
    """
    if not may_export(person):
        raise CensusError("not-allowed", who="leaders")
    board = await current_board(uow, census, kind, at=at, targets=targets, area=area, band=band)
    if board is None:
        return None
    return BoardWithHistory(board, await board_history(uow, census, kind, area=area, band=band))
