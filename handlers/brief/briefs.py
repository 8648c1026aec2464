"""Regents and admins read the brief of a regency, as picture and text, or as a file."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.brief.brief import Brief
from census.errors import CensusError
from census.units import Unit, UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.brief import messages as briefs
from presentation.brief import workbook as brief_workbook
from presentation.chat.actions import Action, Press
from services.boards.browsing import opened_brief
from services.brief.briefing import board_histories, read_brief


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="briefs")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(newest, Command("laporan", "brief"))
    router.callback_query.register(show, Pressed(Action.BRIEF_OPEN))
    router.callback_query.register(as_file, Pressed(Action.BRIEF_FILE))
    return router


async def newest(message: Message, context: UpdateContext) -> Reply:
    """Show the brief of the first regency that has data."""
    for area in context.bot_context.areas:
        report = await _brief(context, area)
        if report is not None:
            return Show(
                briefs.brief(context.texts, report=report, others=await _others(context, area))
            )
    return Show(briefs.no_data(context.texts))


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the brief of another regency."""
    area = _area(context, press)
    report = await _brief(context, area)
    if report is None:
        return Say(briefs.no_data(context.texts))
    return Show(briefs.brief(context.texts, report=report, others=await _others(context, area)))


async def as_file(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the brief with all boards and their history as a file."""
    area = _area(context, press)
    report = await _brief(context, area)
    if report is None:
        return Say(briefs.no_data(context.texts))
    found = await board_histories(context.uow, context.bot_context.rules, area, at=context.at)
    sheets = [brief_workbook.BoardSheets(board, days) for board, days in found]
    document = brief_workbook.brief_file(context.texts, report, sheets)
    return Say(briefs.as_file(context.texts, report=report, document=document))


async def _brief(context: UpdateContext, area: UnitCode) -> Brief | None:
    report = await read_brief(
        context.uow, context.bot_context.rules, context.somebody(), area, at=context.at
    )
    if report is not None:
        await opened_brief(context.uow, context.chat, area, at=context.at)
    return report


def _area(context: UpdateContext, press: Press) -> UnitCode:
    area = UnitCode(press.value())
    if area not in context.bot_context.areas:
        raise CensusError("old-button")
    return area


async def _others(context: UpdateContext, shown: UnitCode) -> tuple[Unit, ...]:
    units = [
        await context.uow.units.get(area) for area in context.bot_context.areas if area != shown
    ]
    return tuple(unit for unit in units if unit is not None)
