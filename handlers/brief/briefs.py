"""Regents and admins read the brief of a regency, as picture and text, or as a file."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command, Filter
from aiogram.types import CallbackQuery, Message

from census.people.permissions import Permission, may
from census.questions.page_words import asks_for_page
from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.brief import messages as briefs
from presentation.brief import workbook as brief_workbook
from presentation.brief.rich import PICTURE, WORDS
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Button
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from services.brief.briefing import BriefView, board_histories, open_brief


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="briefs")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(newest, Command(*spellings(CommandName.BRIEF)))
    router.message.register(on_page, AsksForPage())
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
    if press.last() == PICTURE:
        return Say(screen.plain())
    return Show(screen.words_alone() if press.last() == WORDS else screen)


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


class AsksForPage(Filter):
    """Words that ask for the public page, of who reads briefs, where there is one."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool:
        """Match where no question is open that words answer."""
        person = context.person
        if not context.bot_context.page_links or person is None or person.consented_at is None:
            return False
        if not may(person, Permission.READ_BRIEF) or not asks_for_page(event.text or ""):
            return False
        return await Idle()(event, context)


async def on_page(message: Message, context: UpdateContext) -> Reply:
    """Lead to the page, the slides and the print, as soon as there is data."""
    view = await _opened(context)
    if view is None:
        return Show(briefs.no_data(context.texts))
    area = view.report.area
    return Show(briefs.on_page(context.texts, area, _page(context, area.code)))


async def _opened(context: UpdateContext, area: UnitCode | None = None) -> BriefView | None:
    rules, areas = context.bot_context.rules, context.bot_context.areas
    return await open_brief(context.uow, rules, context.somebody(), areas, at=context.at, area=area)


def _brief(context: UpdateContext, view: BriefView) -> Screen:
    page = _page(context, view.report.area.code)
    return briefs.brief(context.texts, report=view.report, others=view.others, page=page)


def _page(context: UpdateContext, area: UnitCode) -> Sequence[tuple[Button, ...]]:
    links = context.bot_context.page_links
    return links.for_meeting(context.texts, area) if links else ()
