"""The task force: its offices, one of them with its requests, and a text for who leads it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.campaign.phases import season_of
from census.helpdesk.accompanying import OfficeInCare
from census.units import UnitCode
from handlers.helpdesk.helping import rules_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.helpdesk import accompanying as words
from services.helpdesk import accompanying


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="helpdesk-accompanying")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(look, Pressed(Action.ACCOMPANY))
    router.callback_query.register(look_at_one, Pressed(Action.ACCOMPANY_OFFICE))
    router.callback_query.register(write_text, Pressed(Action.ACCOMPANY_TEXT))
    return router


async def look(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page of the offices that somebody accompanies."""
    page = press.number() if press.values else 1
    rules, helper = await rules_of(context), context.somebody()
    seen = await accompanying.look_at_offices(context.uow, rules, helper, at=context.at)
    return Show(words.offices(context.texts, seen, page=page))


async def look_at_one(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show an office with its open requests."""
    return Show(words.office(context.texts, await _office(press, context)))


async def write_text(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Say what to forward to who leads the office."""
    season = season_of(context.bot_context.census, context.at)
    found, bot = await _office(press, context), context.bot_context.bot_username
    return Say(words.leaders_text(context.texts, found, season=season, bot=bot))


async def _office(press: Press, context: UpdateContext) -> OfficeInCare:
    rules, code = await rules_of(context), UnitCode(press.value())
    return await accompanying.look_at_office(
        context.uow, rules, context.somebody(), code, at=context.at
    )
