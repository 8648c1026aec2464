"""A chat with several duties changes from one to another; home and menu follow."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.errors import CensusError
from census.people.people import Role, other_duties
from census.units import UnitCode
from handlers.campaign.homes import offices_of_duty, role_home
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.menus import menu_of
from handlers.telegram.replies import Offer, Replies, Reply, Show
from presentation.campaign import duty_homes as homes
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from services.residents.preferences import act_as


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="switching")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(choose, Pressed(Action.ACT_CHOOSE))
    router.callback_query.register(switch, Pressed(Action.ACT_AS))
    return router


async def choose(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Offer the other duties, and the offices of the present one."""
    others = other_duties(context.resident())
    return Show(homes.choose_duty(context.texts, others, await offices_of_duty(context)))


async def switch(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Show the home of another duty, or of another office."""
    person = context.resident()
    if press.value() not in set(Role):
        raise CensusError("old-button")
    role, office = Role(press.value()), next(map(UnitCode, press.values[1:]), None)
    context.person = await act_as(context.uow, person, role, office)
    home = await role_home(context)
    if home is None:
        raise CensusError("old-button")
    return (Show(home), Offer(menu_of(context.texts, context.shown_roles)))
