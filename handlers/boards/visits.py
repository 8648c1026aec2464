"""While the visits run, boards are those of approved blocks."""

from dataclasses import replace

from census.units import Unit
from handlers.telegram.context import UpdateContext
from presentation.chat.messages import Message as Screen
from presentation.fieldwork.leading import boards
from services.fieldwork.leading.boards import FieldBoards, visits_run
from services.push.composing import Batch


async def of_group(context: UpdateContext, unit: Unit) -> Screen | None:
    """Return what a group reads each day of the visits, for the topic in which it is asked."""
    post = await _boards(context).fresh_for(unit.code)
    return replace(boards.post(context.texts, post), topic=None) if post else None


async def of_unit(context: UpdateContext, unit: Unit) -> Screen | None:
    """Return a unit among its neighbours by approved blocks; None while there is no such board."""
    board = await _boards(context).around(unit)
    return boards.board(context.texts, board, unit) if board else None


async def run(context: UpdateContext) -> bool:
    """Tell whether the visits are what runs."""
    return await visits_run(context.uow, context.bot_context.rules, context.at)


async def regency(context: UpdateContext) -> Unit | None:
    """Return the first regency of the deployment that has a board of the visits."""
    return await _boards(context).first(context.bot_context.areas)


def _boards(context: UpdateContext) -> FieldBoards:
    return FieldBoards(Batch(context.uow, context.bot_context.rules, context.at))
