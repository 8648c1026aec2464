"""People who cannot take part online: why, and the way back."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.campaign.phases import next_visits, phase_with_steps
from census.errors import CensusError
from handlers.residents.steps import already_sent, below, take_back, where_one_is
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.residents import offline as screens
from services.proofs.handing_in import wants_offline_proof
from services.residents import guidance


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="offline")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(ask_offline, Pressed(Action.OFFLINE_ASK))
    router.callback_query.register(offline, Pressed(Action.OFFLINE_SET))
    router.callback_query.register(online_again, Pressed(Action.OFFLINE_UNDO))
    return router


async def ask_offline(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Ask why the person cannot take part online."""
    context.resident()
    census = context.bot_context.census
    phase_with_steps(census, context.at)
    return Show(screens.offline_reasons(context.texts, census.cannot_online))


async def offline(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Record the reason, stop reminders, and say when an officer visits."""
    if press.value() not in context.bot_context.census.cannot_online:
        raise CensusError("old-button")
    rules, person = context.bot_context.rules, context.resident()
    context.person = person = await guidance.cannot_online(
        context.uow, rules.census, person, press.value(), at=context.at
    )
    visits, sent = next_visits(rules.census, context.at), await already_sent(context)
    wanted = await wants_offline_proof(context.uow, rules, person)
    return sent or Show(
        screens.offline_noted(
            context.texts,
            visits=visits,
            proof_wanted=wanted,
            by_invitation=rules.census.uninvited is not None,
        )
    )


async def online_again(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take the reason back and go on online; where only invited ones do, ask them first."""
    if press.values == (screens.INVITED,):
        context.resident()
        return Show(screens.ask_invited(context.texts))
    return below(await take_back(context), await where_one_is(context))
