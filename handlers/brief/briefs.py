"""Regents and admins read the brief of a regency, as picture and text, or as a file."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.brief import messages as briefs
from presentation.brief import workbook as brief_workbook
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from services.brief.briefing import BriefView, board_histories, open_brief


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="briefs")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(newest, Command(*spellings(CommandName.BRIEF)))
    router.callback_query.register(show, Pressed(Action.BRIEF_OPEN))
    router.callback_query.register(as_file, Pressed(Action.BRIEF_FILE))
    return router


async def newest(message: Message, context: UpdateContext) -> Reply:
    """Show the brief of the first regency that has data."""
    view = await _opened(context)
    return Show(briefs.no_data(context.texts) if view is None else _brief(context, view))


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the brief of another regency, or one as its picture below its tables."""
    view = await _opened(context, UnitCode(press.value()))
    if view is None:
        return Say(briefs.no_data(context.texts))
    screen = _brief(context, view)
    return Say(screen.plain()) if press.last() == briefs.PICTURE else Show(screen)


async def as_file(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the brief with all boards and their history as a file."""
    area = UnitCode(press.value())
    view = await _opened(context, area)
    if view is None:
        return Say(briefs.no_data(context.texts))
    found = await board_histories(context.uow, context.bot_context.rules, area, at=context.at)
    sheets = [brief_workbook.BoardSheets(board, days) for board, days in found]
    document = brief_workbook.brief_file(context.texts, view.report, sheets)
    return Say(briefs.as_file(context.texts, report=view.report, document=document))


async def _opened(context: UpdateContext, area: UnitCode | None = None) -> BriefView | None:
    rules, areas = context.bot_context.rules, context.bot_context.areas
    return await open_brief(context.uow, rules, context.somebody(), areas, at=context.at, area=area)


def _brief(context: UpdateContext, view: BriefView) -> Screen:
    return briefs.brief(context.texts, report=view.report, others=view.others)
