"""The boards as a conversation asks for them."""

from census.boards.ranking import Board
from census.boards.trends import Trend
from census.units import SizeBand, Unit, UnitCode
from handlers.telegram.context import Turn
from presentation.boards.address import BoardAddress
from presentation.boards.messages import BELOW
from services.boards import standings


async def board_around(turn: Turn, unit: Unit) -> Board | None:
    """Return the board on which a unit meets its like."""
    house = turn.house
    return await standings.board_around(
        turn.uow, house.census, unit, at=turn.at, targets=house.rules.targets
    )


async def board_at(turn: Turn, address: BoardAddress, band: SizeBand | None) -> Board | None:
    """Return the board that a button means."""
    house = turn.house
    return await standings.current_board(
        turn.uow,
        house.census,
        address.kind,
        at=turn.at,
        targets=house.rules.targets,
        area=address.area,
        band=band,
    )


async def trend_of(turn: Turn, unit: Unit) -> Trend | None:
    """Return how a unit came to stand where it stands."""
    house = turn.house
    return await standings.unit_trend(
        turn.uow, house.census, unit, at=turn.at, targets=house.rules.targets
    )


async def own_on(turn: Turn, board: Board, unit: Unit | None) -> UnitCode | None:
    """Return the row that is somebody's own: their unit's, or that of the area it lies in."""
    while unit is not None:
        if board.of(unit.code) is not None:
            return unit.code
        unit = await turn.uow.units.get(unit.parent) if unit.parent else None
    return None


async def opens_up(turn: Turn, unit: Unit) -> bool:
    """Whether there is a board of what lies in an area."""
    kind = BELOW.get(unit.kind)
    rules = [rule for rule in turn.house.census.boards if rule.kind is kind]
    for rule in rules:
        for units in rule.units:
            if await turn.uow.units.within(units, unit.code):
                return True
    return False
