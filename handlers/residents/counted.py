"""A business says during the visits that it was counted, where no number tells it."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import open_phase, phase_at
from census.fieldwork.door_words import says_visited
from handlers.residents.start import own_screen
from handlers.residents.steps import take_back
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.buttons import NOT_COUNTED
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.residents import guidance as screens
from services.fieldwork.doors.missed import say_visited
from services.residents import guidance


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="counted")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.callback_query.register(pressed, Pressed(FieldAction.COUNTED))
    router.message.register(counted, Idle(), _says_so)
    return router


async def pressed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Record that the person was counted, or take it back."""
    if press.value() == NOT_COUNTED:
        context.resident()
        await take_back(context)
        return await own_screen(context)
    return await counted(event, context)


async def counted(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Record that the person was counted, and thank: no reminder follows."""
    person = context.resident()
    await say_visited(context.uow, person)
    context.person = await guidance.claim_sent(
        context.uow, context.bot_context.census, person, at=context.at
    )
    return Show(screens.counted(context.texts))


async def _says_so(message: Message, context: UpdateContext) -> bool:
    """Match who has agreed and says it while officers visit, and nothing else can tell it."""
    census, said = context.bot_context.census, message.text or ""
    if census.looks_up or open_phase(census, context.at) or not phase_at(census, context.at):
        return False
    if context.somebody().consented_at is None:
        return False
    return says_visited(said, of_firms=census.uninvited is not None)
