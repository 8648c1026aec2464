"""What is left to visit: an area on a screen, everything as a file, and work lists."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.fieldwork.following.left import Left
from census.fieldwork.workers import Badge
from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Replies, Reply, Say, Show
from presentation.chat.commands import CommandName, spellings
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork.lists import left as words
from presentation.fieldwork.lists.left_file import left_file
from presentation.fieldwork.lists.left_picture import left_picture
from presentation.fieldwork.lists.work_list import files
from services.fieldwork.figures.left import what_is_left
from services.fieldwork.figures.work_lists import work_list


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-left")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(command, Command(*spellings(CommandName.LEFT)))
    router.callback_query.register(area, Pressed(FieldAction.LEFT))
    router.callback_query.register(file, Pressed(FieldAction.LEFT_FILE))
    router.callback_query.register(picture, Pressed(FieldAction.LEFT_PICTURE))
    router.callback_query.register(own_list, Pressed(FieldAction.WORK_LIST))
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


async def picture(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send a picture of an area."""
    return Say(left_picture(context.texts, await _left(context, press)))


async def own_list(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Send a work list, to print and to work with."""
    badge = Badge(press.value()) if press.values else None
    found = await work_list(context.uow, context.somebody(), badge, at=context.at)
    return tuple(map(Say, files(context.texts, found)))


async def _left(context: UpdateContext, press: Press | None) -> Left:
    code = press.value() if press is not None and press.values else ""
    rules, person = context.bot_context.rules, context.somebody()
    within = UnitCode(code) if code else None
    return await what_is_left(context.uow, rules, person, within, at=context.at)
