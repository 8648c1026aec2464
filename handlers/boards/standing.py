"""The boards as a conversation asks for them."""

from census.boards.board import Board
from census.boards.trends import Trend
from census.units import SizeBand, Unit, UnitCode
from handlers.telegram.context import UpdateContext
from presentation.boards.address import BoardAddress
from presentation.boards.messages import BELOW
from services.boards import standings


async def board_around(context: UpdateContext, unit: Unit) -> Board | None:
    """Return the board on which a unit meets its like."""
    bot_context = context.bot_context
    return await standings.board_around(
        context.uow, bot_context.census, unit, at=context.at, targets=bot_context.rules.targets
    )


async def board_at(
    context: UpdateContext, address: BoardAddress, band: SizeBand | None
) -> Board | None:
    """Return the board that a button means."""
    bot_context = context.bot_context
    return await standings.current_board(
        context.uow,
        bot_context.census,
        address.kind,
        at=context.at,
        targets=bot_context.rules.targets,
        area=address.area,
        band=band,
    )


async def trend_of(context: UpdateContext, unit: Unit) -> Trend | None:
    """Return how a unit came to stand where it stands."""
    bot_context = context.bot_context
    return await standings.unit_trend(
        context.uow, bot_context.census, unit, at=context.at, targets=bot_context.rules.targets
    )


async def own_on(context: UpdateContext, board: Board, unit: Unit | None) -> UnitCode | None:
    """Return the row that is somebody's own: their unit's, or that of the area it lies in."""
    while unit is not None:
        if board.of(unit.code) is not None:
            return unit.code
        unit = await context.uow.units.get(unit.parent) if unit.parent else None
    return None


async def opens_up(context: UpdateContext, unit: Unit) -> bool:
    """Whether there is a board of what lies in an area."""
    kind = BELOW.get(unit.kind)
    rules = [rule for rule in context.bot_context.census.boards if rule.kind is kind]
    for rule in rules:
        for units in rule.units:
            if await context.uow.units.within(units, unit.code):
                return True
    return False
