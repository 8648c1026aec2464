"""Posters to print: of the own unit for heads, verifiers and helpers, of any for admins."""

from aiogram import Router
from aiogram.filters import Command

from census.units import UnitCode
from handlers.groups.choosing import UnitChoice
from handlers.telegram.context import UpdateContext
from handlers.telegram.replies import Reply, Say
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.groups import posters
from services.groups.posters import poster_of


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="posters")
    UnitChoice("poster", "poster-unit", Action.POSTER, send).register(
        router, Command(*spellings(CommandName.POSTER))
    )
    return router


async def send(context: UpdateContext, code: UnitCode) -> Reply:
    """Send the poster of a unit."""
    bot_context = context.bot_context
    made = await poster_of(
        context.uow,
        bot_context.census,
        bot_context.help_desk.contacts,
        context.resident(),
        code,
        at=context.at,
    )
    return Say(posters.poster(context.texts, made=made, bot=bot_context.bot_username))
