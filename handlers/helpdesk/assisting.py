"""Helpers count neighbours without a phone."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.helpdesk.assisting import assistance
from services.helpdesk import assisting


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="helpdesk-assisting")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(look, Pressed(Action.ASSIST))
    router.callback_query.register(count, Pressed(Action.ASSIST_COUNT))
    router.callback_query.register(undo, Pressed(Action.ASSIST_UNDO))
    return router


async def look(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show what to read to a neighbour, for one of the helper's villages."""
    village = UnitCode(press.value()) if press.values else None
    rules, helper = context.bot_context.rules, context.somebody()
    seen = await assisting.look_at_assistance(context.uow, rules, helper, village, at=context.at)
    return Show(assistance(context.texts, seen))


async def count(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Count a family; a second press of the same button counts nothing."""
    rules, helper = context.bot_context.rules, context.somebody()
    village, after = UnitCode(press.value()), press.number(1)
    seen = await assisting.count_family(context.uow, rules, helper, village, after, at=context.at)
    return Show(assistance(context.texts, seen))


async def undo(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take back the family that was counted last."""
    rules, helper = context.bot_context.rules, context.somebody()
    village, number = UnitCode(press.value()), press.number(1)
    seen = await assisting.undo_family(context.uow, rules, helper, village, number, at=context.at)
    return Show(assistance(context.texts, seen))
