"""Questions about ranks, and names of units alone: the board around the unit, or a board's end."""

from collections.abc import Sequence
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from census.boards.name_words import folded
from census.boards.rank_questions import RankQuestion, rank_question
from census.boards.unit_names import Meant
from census.campaign.phases import last_moment
from census.errors import CensusError
from census.units import BOARD_INSIDE, BoardKind, Unit, UnitKind
from handlers.boards import visits
from handlers.boards.boards import browser_of, end_of_board, find, offered, opened
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate
from handlers.telegram.replies import Reply, Show
from presentation.boards import messages as boards
from presentation.fieldwork.leading import boards as field_boards
from services.rules.care import units_meant

SHORTEST_NAME, MOST_WORDS, MOST_OFFERED_WORDS = 4, 6, 3


class AsksRank(Filter):
    """A text about a rank; the handler gets what is ``asked``, and the units ``meant``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no open question is answered in words."""
        text = event.text or "/"
        if text.startswith("/") or not await Idle()(event, context):
            return False
        asked = rank_question(text)
        if asked is not None and not await has_board(context, asked):
            return False
        if asked is None:
            meant = await unit_meant(context, text) if context.somebody().consented_at else None
            return {"meant": meant, "asked": RankQuestion()} if meant and meant.sure else False
        if not asked.name:
            return {"meant": None, "asked": asked}
        meant = await unit_meant(context, asked.name)
        offers = not asked.share and len(asked.name.split()) <= MOST_OFFERED_WORDS
        if meant is None or not (meant.sure or offers):
            return False
        return {"meant": meant, "asked": asked}


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="asked ranks")
    router.message.register(answer, InPrivate(), AsksRank())
    return router


async def answer(
    message: Message, meant: Meant | None, asked: RankQuestion, context: UpdateContext
) -> Reply:
    """Show the unit with its neighbours, the own one, or an end of the board of a kind."""
    await context.close_question()
    units = meant.units if meant else ()
    if asked.visits:
        return await _of_visits(context, units)
    own = None if units else await browser_of(context).own_unit(asked.own)
    if asked.share and (whole := await _whole(context, asked, units[0] if units else own)):
        return await _sum_of(context, whole)
    if asked.kind in {rule.kind for rule in context.bot_context.census.boards}:
        areas = [each for each in units if BOARD_INSIDE.get(each.kind) is asked.kind]
        if asked.kind is not None and (areas or not units):
            area = areas[0].code if areas else None
            return await end_of_board(context, asked.kind, area, lowest=asked.lowest)
    if meant is not None and not meant.sure:
        return offered(context, meant)
    if asked.share and asked.own is not None and own is None and not units:
        return await find(message, context)
    return await opened(context, units[0] if units else own)


async def has_board(context: UpdateContext, asked: RankQuestion) -> bool:
    """Tell whether a board answers: once a census is over, a share is the published result."""
    if asked.visits:
        return await visits.run(context)
    return not asked.share or asked.now or context.at <= last_moment(context.bot_context.census)


async def _whole(context: UpdateContext, asked: RankQuestion, unit: Unit | None) -> Unit | None:
    """Return the regency whose sum is asked for; None where it is a smaller unit's share."""
    of = asked.kind or asked.own
    if of is BoardKind.REGENCY or (of is None and unit is None):
        return await browser_of(context).first(context.bot_context.areas)
    return unit if unit is not None and unit.kind is UnitKind.REGENCY else None


async def _sum_of(context: UpdateContext, regency: Unit) -> Reply:
    """Show a regency's sum: of its visits, else of its parts."""
    view = await browser_of(context).whole(regency)
    if view is None or await visits.of_unit(context, regency):
        return await opened(context, regency)
    return Show(boards.board(context.texts, board=view.board, own=view.own), replaces_picture=True)


async def _of_visits(context: UpdateContext, units: Sequence[Unit]) -> Reply:
    """Show the board of the visits around a unit that was named, else that of the regency."""
    regency = await visits.regency(context)
    if regency is None:
        return Show(field_boards.not_yet(context.texts))
    return await opened(context, units[0] if units else regency)


async def unit_meant(context: UpdateContext, text: str) -> Meant | None:
    """Return the units that a name may mean, as people write it."""
    if len(folded(text)) < SHORTEST_NAME or len(text.split()) > MOST_WORDS:
        return None
    try:
        return await units_meant(context.uow, text, context.bot_context.closeness)
    except CensusError:
        return None
