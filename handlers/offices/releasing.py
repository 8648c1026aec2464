"""An NIP that an old account holds: requested in the private chat, decided with one button."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.errors import CensusError
from census.people.people import KeyedHash
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.offices import releases
from services.offices.releasing import ask_release, decline, release

TAKEN = "nip-taken"
"""The open question below "that NIP is in use": whether to request it."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="releasing")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(ask, Pressed(Action.RELEASE_ASK))
    router.callback_query.register(let_go, Pressed(Action.RELEASE_DO))
    router.callback_query.register(leave, Pressed(Action.RELEASE_DECLINE))
    return router


async def ask(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Send the request to the person who decides. A second press shows that it was sent."""
    if context.question is None or context.question.key != TAKEN:
        raise CensusError("old-button")
    nip = KeyedHash(context.question.facts["nip"])
    bot_context = context.bot_context
    by_head = await ask_release(
        context.uow, bot_context.rules, context.resident(), nip, at=context.at
    )
    bot_context.wake_sender()
    return Show(releases.sent(context.texts, by_head=by_head))


async def let_go(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Free the NIP."""
    bot_context, person = context.bot_context, context.resident()
    employee = await release(context.uow, bot_context.rules, person, press.number(), at=context.at)
    bot_context.wake_sender()
    return Show(releases.decided(context.texts, employee=employee, released=True))


async def leave(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Leave the NIP with the account that holds it."""
    bot_context, person = context.bot_context, context.resident()
    employee = await decline(context.uow, bot_context.rules, person, press.number(), at=context.at)
    bot_context.wake_sender()
    return Show(releases.decided(context.texts, employee=employee, released=False))
