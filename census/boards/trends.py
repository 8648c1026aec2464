"""The history of one unit on its board."""

from dataclasses import dataclass

from census.boards.board import Board, Standing
from census.boards.progress import Streak, TrendPoint
from census.units import Unit


@dataclass(frozen=True, slots=True)
class Trend:
    """A unit's rates and ranks: a point for each day with data, newest last."""

    unit: Unit
    board: Board
    points: tuple[TrendPoint, ...]
    streak: Streak

    @property
    def standing(self) -> Standing | None:
        """The unit's row on the newest board."""
        return self.board.of(self.unit.code)
