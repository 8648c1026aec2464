"""What is told to those who heard of data that counts no more: facts only, gathered at sending."""

from dataclasses import dataclass
from datetime import datetime

from census.boards.board import Board
from census.boards.standing import Standing


@dataclass(frozen=True, slots=True)
class UnitPlace:
    """Where a unit stands: its row, and the board that has it."""

    board: Board
    standing: Standing


@dataclass(frozen=True, slots=True)
class CorrectionNews:
    """To whoever heard of data that counts no more: replaced by a correction, or withdrawn.

    ``as_of`` is that of what they heard. ``places`` are where their units stand now; none where no
    other data is published. ``briefed`` is who reads the new figures in the regent's brief;
    ``boards`` are those that the reader opened as such. ``topic`` is the thread of a group's topic.
    """

    as_of: datetime
    corrected: bool
    reason: str
    places: tuple[UnitPlace, ...]
    to_group: bool = False
    briefed: bool = False
    boards: tuple[Board, ...] = ()
    topic: int | None = None
