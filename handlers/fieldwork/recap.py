"""The recap of the field work by a command: sums, and the workbook of the own area."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate
from handlers.telegram.replies import Reply, Show
from presentation.chat.commands import CommandName, spellings
from presentation.fieldwork.recap import recap
from services.fieldwork.figures.recap import field_recap


def setup() -> Router:
    """Return the router of this command."""
    router = Router(name="field-recap")
    router.message.filter(InPrivate())
    router.message.register(show, Command(*spellings(CommandName.FIELD_RECAP)))
    return router


async def show(event: Message, context: UpdateContext) -> Reply:
    """Send the recap of what a person leads or sees."""
    rules, areas = context.bot_context.rules, context.bot_context.areas
    found = await field_recap(context.uow, rules, context.somebody(), areas, at=context.at)
    return Show(recap(context.texts, found))
