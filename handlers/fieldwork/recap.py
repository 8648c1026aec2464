"""The recap of the field work by a command: sums, tables, and the workbook of the own area."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.commands import CommandName, spellings
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Message as Screen
from presentation.fieldwork.recap import recap
from services.fieldwork.figures.recap import field_recap


def setup() -> Router:
    """Return the router of this command."""
    router = Router(name="field-recap")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(show, Command(*spellings(CommandName.FIELD_RECAP)))
    router.callback_query.register(show, Pressed(FieldAction.RECAP_OPEN))
    router.callback_query.register(file, Pressed(FieldAction.RECAP_FILE))
    return router


async def show(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show the recap of what a person leads or sees."""
    return Show(await _recap(context))


async def file(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Send its workbook below the tables."""
    return Say((await _recap(context)).plain())


async def _recap(context: UpdateContext) -> Screen:
    rules, areas = context.bot_context.rules, context.bot_context.areas
    found = await field_recap(context.uow, rules, context.somebody(), areas, at=context.at)
    return recap(context.texts, found)
