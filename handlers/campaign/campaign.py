"""For admins: the state of the whole campaign."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.campaign import campaign
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from services.campaign.campaign import look_over


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="campaign")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(overview, Command(*spellings(CommandName.OVERVIEW)))
    router.callback_query.register(overview, Pressed(Action.CAMPAIGN))
    return router


async def overview(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show the state of the campaign."""
    view = await look_over(
        context.uow, context.bot_context.rules, context.somebody(), at=context.at
    )
    return Show(campaign.overview(context.texts, view=view))
