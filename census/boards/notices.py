"""What a group is told of its board unasked: facts only, gathered at the moment of sending."""

from dataclasses import dataclass

from census.boards.board import Board
from census.boards.progress import Streak
from census.units import Unit


@dataclass(frozen=True, slots=True)
class BoardPost:
    """The daily board of a group, with the row of the unit the group is bound to.

    ``topic`` is the thread of the forum's topic that the board belongs in, if there is one.
    ``assisted`` families of a village without a phone were helped, beside the official figures.
    ``page`` is the address of the public page, "" without one.
    """

    board: Board
    unit: Unit
    days_left: int | None
    streak: Streak | None = None
    topic: int | None = None
    assisted: int = 0
    page: str = ""
