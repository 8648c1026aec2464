"""Questions about ranks, and names of units alone: the board around the unit, or a board's end."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from census.boards.name_words import folded
from census.boards.rank_questions import RankQuestion, rank_question
from census.errors import CensusError
from census.units import BoardKind, Unit
from handlers.boards.boards import browser_of, opened, page_of_board
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate
from handlers.telegram.replies import Reply
from services.rules.care import units_meant

SHORTEST_NAME, MOST_WORDS = 4, 6


class AsksRank(Filter):
    """A text about a rank; the handler gets the ``unit`` that it is about, or the ``kind``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no open question is answered in words."""
        text = event.text or "/"
        if text.startswith("/") or not await Idle()(event, context):
            return False
        asked = rank_question(text)
        if asked is None:
            unit = await _named(context, text) if context.somebody().consented_at else None
            return {"unit": unit, "asked": RankQuestion()} if unit else False
        if not asked.name:
            return {"unit": None, "asked": asked}
        unit = await _named(context, asked.name)
        return {"unit": unit, "asked": asked} if unit else False


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="asked ranks")
    router.message.register(answer, AsksRank(), InPrivate())
    return router


async def answer(
    message: Message, unit: Unit | None, asked: RankQuestion, context: UpdateContext
) -> Reply:
    """Show the unit with its neighbours, the own one, or an end of the board of a kind."""
    await context.close_question()
    kinds: set[BoardKind] = {rule.kind for rule in context.bot_context.census.boards}
    if asked.kind is not None and asked.kind in kinds:
        return await page_of_board(context, asked.kind, last=asked.lowest)
    return await opened(context, unit or await browser_of(context).own_unit())


async def _named(context: UpdateContext, text: str) -> Unit | None:
    """Return the only unit of exactly this name, as people write it."""
    if len(folded(text)) < SHORTEST_NAME or len(text.split()) > MOST_WORDS:
        return None
    try:
        meant = await units_meant(context.uow, text, context.bot_context.closeness)
    except CensusError:
        return None
    return meant.units[0] if meant.sure else None
