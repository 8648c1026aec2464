"""Posters to print: of the own unit for heads, verifiers and helpers, of any for admins."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people import Role
from census.units import UnitCode
from handlers.telegram.context import Turn
from handlers.telegram.filters import Asked, InPrivate, Pressed
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
    router.message.register(take_unit, Asked(ASK_UNIT))
    router.callback_query.register(send, Pressed(Action.POSTER))
    return router


async def choose_unit(message: Message, command: CommandObject, turn: Turn) -> Reply:
    """Send the own unit's poster; an admin names the unit by code or name."""
    person = turn.resident()
    if person.holds(Role.ADMIN):
        return await _for_named(turn, (command.args or "").strip())
    mine = await units_in_care(turn.uow, person)
    if not mine:
        raise CensusError("not-allowed", who="leaders")
    if len(mine) == 1:
        return await _poster(turn, mine[0].code)
    return Show(posters.choose_unit(turn.texts, units=mine))


async def take_unit(message: Message, typed: str, turn: Turn) -> Reply:
    """Send the poster of the unit that an admin typed."""
    await turn.close_question()
    return await _for_named(turn, typed.strip())


async def send(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Send the poster of the unit of the button."""
    return await _poster(turn, UnitCode(press.value()))


async def _for_named(turn: Turn, typed: str) -> Reply:
    if not typed:
        await turn.ask(ASK_UNIT)
        return Show(posters.ask_unit(turn.texts))
    found = await units_meant(turn.uow, typed)
    if not found:
        await turn.ask(ASK_UNIT)
        return Show(errors.error(turn.texts, CensusError("unit-unknown", typed=typed)))
    if len(found) == 1:
        return await _poster(turn, found[0].code)
    return Show(posters.choose_unit(turn.texts, units=found))


async def _poster(turn: Turn, code: UnitCode) -> Reply:
    house = turn.house
    made = await poster_of(
        turn.uow, house.census, house.help_desk.contacts, turn.resident(), code, at=turn.at
    )
    return Say(posters.poster(turn.texts, made=made, bot=house.bot_username))
