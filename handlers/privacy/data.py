"""What the bot keeps of a person: explained, shown, and erased on request."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.people.people import Role
from census.residents.contacts import nearest
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.menus import menu_of
from handlers.telegram.replies import Offer, Replies, Reply, Say, Show, Tend
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.privacy import consents
from presentation.privacy import data as screens
from presentation.privacy.file import data_file
from presentation.residents import start
from services.privacy.consents import consents_of
from services.privacy.data import all_that_is_held, forget, what_ends, what_is_kept
from services.privacy.retention import spans


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="privacy")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(privacy, Command(*spellings(CommandName.PRIVACY)))
    router.callback_query.register(privacy, Pressed(Action.CONSENT_DETAILS, Action.PRIVACY))
    router.message.register(show, Command("datasaya", "mydata"))
    router.callback_query.register(show, Pressed(Action.DATA_SHOW))
    router.callback_query.register(send_file, Pressed(Action.DATA_FILE))
    router.message.register(ask, Command("hapusdata", "erase"))
    router.callback_query.register(ask, Pressed(Action.ERASE_ASK))
    router.callback_query.register(erase, Pressed(Action.ERASE))
    return router


async def privacy(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Say what is kept, what for, what was agreed to, and what is never asked."""
    person = context.person
    if person is None or person.consented_at is None:
        return Show(start.privacy_details(context.texts))
    standing = await consents_of(context.uow, person)
    contact = nearest(context.bot_context.help_desk.contacts, ())
    return Show(consents.privacy(context.texts, standing, contact=contact))


async def show(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show what is kept of the person."""
    kept = await what_is_kept(context.uow, context.bot_context.census, context.somebody())
    return Show(screens.kept_data(context.texts, kept=kept))


async def send_file(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Send everything that is kept of the person as one file."""
    bot_context, person = context.bot_context, context.somebody()
    kept = await what_is_kept(context.uow, bot_context.census, person)
    held = await all_that_is_held(context.uow, person)
    kept_for = spans(bot_context.rules)
    return Say(data_file(context.texts, held, kept_for, kept, at=context.at))


async def ask(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Ask for confirmation, since erased data does not come back."""
    person = context.somebody()
    on_duty = any(grant.role is not Role.RESIDENT for grant in person.grants)
    ends = await what_ends(context.uow, person)
    return Show(screens.erase_question(context.texts, roles=on_duty, ends=ends))


async def erase(event: CallbackQuery, context: UpdateContext) -> Replies:
    """Erase everything, also the conversation."""
    bot_context = context.bot_context
    await forget(context.uow, bot_context.rules, context.somebody(), at=context.at)
    bot_context.wake_sender()
    context.person = None
    menu = menu_of(context.texts, context.roles)
    return (Show(screens.erased(context.texts)), Offer(menu), Tend())
