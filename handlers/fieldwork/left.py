"""What is left to visit: an area on a screen, and everything as a file."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.fieldwork.following.left import Left
from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.commands import CommandName, spellings
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork import left as words
from presentation.fieldwork.left_file import left_file
from services.fieldwork.left import what_is_left


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-left")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(command, Command(*spellings(CommandName.LEFT)))
    router.callback_query.register(area, Pressed(FieldAction.LEFT))
    router.callback_query.register(file, Pressed(FieldAction.LEFT_FILE))
    return router


async def command(message: Message, context: UpdateContext) -> Reply:
    """Show what is left of all that somebody sees."""
    return Say(words.left(context.texts, await _left(context, None)))


async def area(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show an area, or a page of it."""
    page = press.number(1) if press.values[1:] else 1
    return Show(words.left(context.texts, await _left(context, press), page=page))


async def file(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send all levels as a workbook."""
    return Say(left_file(context.texts, await _left(context, press)))


async def _left(context: UpdateContext, press: Press | None) -> Left:
    code = press.value() if press is not None and press.values else ""
    rules, person = context.bot_context.rules, context.somebody()
    within = UnitCode(code) if code else None
    return await what_is_left(context.uow, rules, person, within, at=context.at)
