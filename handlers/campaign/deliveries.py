"""For admins: the outbox in figures, and sending one delivery again."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.push import deliveries
from services.broadcasts import repeating
from services.campaign import overview


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="deliveries")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(show_all, Command(*spellings(CommandName.DELIVERIES)))
    router.callback_query.register(show_all, Pressed(Action.DELIVERIES))
    router.callback_query.register(show_failed, Pressed(Action.DELIVERY_SHOW))
    router.callback_query.register(retry, Pressed(Action.DELIVERY_RETRY))
    return router


async def show_all(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show all figures, with the newest failures as buttons."""
    admin = context.somebody()
    seen = await overview.overview(context.uow, admin, now=context.at)
    failed = [
        *await overview.failures(context.uow, admin, limit=deliveries.SHOWN_FAILURES),
        *await overview.unclear(context.uow, admin, limit=deliveries.SHOWN_FAILURES),
    ]
    zone = context.bot_context.census.zone
    hours = await overview.ahead(context.uow, admin, zone, now=context.at)
    return Show(deliveries.overview(context.texts, seen=seen, failed=failed, hours=hours))


async def show_failed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show one failed delivery."""
    failed = await overview.failure(context.uow, context.somebody(), press.number())
    return Show(deliveries.failure(context.texts, failed=failed, now=context.at))


async def retry(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send a failed delivery again."""
    await repeating.repeat_one(context.uow, context.somebody(), press.number(), at=context.at)
    context.bot_context.wake_sender()
    return Show(deliveries.trying_again(context.texts))
