"""Posters to print: of the own unit for heads, verifiers and helpers, of any for admins."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people import Role
from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action, Press
from presentation.groups import posters
from services.groups.posters import poster_of
from services.rules.care import units_in_care, units_meant

ASK_UNIT = "poster-unit"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="posters")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(choose_unit, Command("poster"))
    router.message.register(take_unit, AnswerTo(ASK_UNIT))
    router.callback_query.register(send, Pressed(Action.POSTER))
    return router


async def choose_unit(message: Message, command: CommandObject, context: UpdateContext) -> Reply:
    """Send the own unit's poster; an admin names the unit by code or name."""
    person = context.resident()
    if person.holds(Role.ADMIN):
        return await _for_named(context, (command.args or "").strip())
    mine = await units_in_care(context.uow, person)
    if not mine:
        raise CensusError("not-allowed", who="leaders")
    if len(mine) == 1:
        return await _poster(context, mine[0].code)
    return Show(posters.choose_unit(context.texts, units=mine))


async def take_unit(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Send the poster of the unit that an admin typed."""
    await context.close_question()
    return await _for_named(context, typed.strip())


async def send(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the poster of the unit of the button."""
    return await _poster(context, UnitCode(press.value()))


async def _for_named(context: UpdateContext, typed: str) -> Reply:
    if not typed:
        await context.ask(ASK_UNIT)
        return Show(posters.ask_unit(context.texts))
    found = await units_meant(context.uow, typed)
    if not found:
        await context.ask(ASK_UNIT)
        return Show(errors.error(context.texts, CensusError("unit-unknown", typed=typed)))
    if len(found) == 1:
        return await _poster(context, found[0].code)
    return Show(posters.choose_unit(context.texts, units=found))


async def _poster(context: UpdateContext, code: UnitCode) -> Reply:
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
