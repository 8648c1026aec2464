"""Coordinators approve many finished blocks at once."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.errors import CensusError
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.field_actions import SURE, FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork.leading import team_acts as words
from presentation.fieldwork.leading.team import SHOWN_BLOCKS
from presentation.language.html import Html
from services.fieldwork.day.approving import approve
from services.fieldwork.leading.team import finished_blocks


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-team-checks")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(check, Pressed(FieldAction.TEAM_CHECK))
    router.callback_query.register(approve_shown, Pressed(FieldAction.TEAM_APPROVE))
    return router


async def check(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show the finished blocks that wait."""
    return await _waiting(context)


async def approve_shown(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Approve the blocks that were shown: those finished later are not among them."""
    rules, person = context.bot_context.rules, context.somebody()
    waiting = await finished_blocks(context.uow, rules, person, at=context.at)
    shown = [
        each for each in waiting[:SHOWN_BLOCKS] if int(each.since.timestamp()) <= press.number()
    ]
    if not shown:
        raise CensusError("old-button")
    if press.last() != SURE and any(words.never_visited(each) for each in shown):
        return Show(words.sure_of_all(context.texts, shown))
    codes = [each.block.block.code for each in shown]
    done = await approve(context.uow, rules, person, codes, at=context.at)
    context.bot_context.wake_sender()
    taken = [each for each in shown if each.block.block.code in done.approved]
    said = words.approved(context.texts, taken, len(done.left))
    return await _waiting(context, said=said)


async def _waiting(context: UpdateContext, *, said: Html | None = None) -> Reply:
    rules, person = context.bot_context.rules, context.somebody()
    waiting = await finished_blocks(context.uow, rules, person, at=context.at)
    return Show(words.check(context.texts, waiting, said=said))
