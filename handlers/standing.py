"""The boards as a conversation asks for them."""

from census.ranking import Board
from census.units import BoardKind, Unit, UnitCode
from handlers.turn import Turn
from services import standings


async def board_around(turn: Turn, unit: Unit) -> Board | None:
    """Return the board on which a unit meets its like."""
    house = turn.house
    return await standings.board_around(
        turn.uow, house.census, unit, at=turn.at, targets=house.rules.targets
    )


async def board_within(turn: Turn, kind: BoardKind, area: UnitCode | None) -> Board | None:
    """Return a board of one area, or (None) of everywhere."""
    house = turn.house
    return await standings.current_board(
        turn.uow, house.census, kind, at=turn.at, targets=house.rules.targets, area=area
    )
