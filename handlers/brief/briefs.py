"""The regent's people and admins read the regency's brief: as picture and words, and as a file."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.brief.brief import Brief
from census.errors import CensusError
from census.units import Unit, UnitCode
from handlers.telegram.context import Turn
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.brief import messages as briefs
from presentation.brief import workbook as brief_workbook
from presentation.chat.actions import Action, Press
from services.boards.looking import opened_brief
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


async def newest(message: Message, turn: Turn) -> Reply:
    """Show the brief of the first regency that has data."""
    for area in turn.house.areas:
        told = await _brief(turn, area)
        if told is not None:
            return Show(briefs.brief(turn.texts, told=told, others=await _others(turn, area)))
    return Show(briefs.no_data(turn.texts))


async def show(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show the brief of another regency."""
    area = _area(turn, press)
    told = await _brief(turn, area)
    if told is None:
        return Say(briefs.no_data(turn.texts))
    return Show(briefs.brief(turn.texts, told=told, others=await _others(turn, area)))


async def as_file(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Send the brief with all boards and their history as a file."""
    area = _area(turn, press)
    told = await _brief(turn, area)
    if told is None:
        return Say(briefs.no_data(turn.texts))
    found = await board_histories(turn.uow, turn.house.rules, area, at=turn.at)
    sheets = [brief_workbook.BoardSheets(board, days) for board, days in found]
    document = brief_workbook.brief_file(turn.texts, told, sheets)
    return Say(briefs.as_file(turn.texts, told=told, document=document))


async def _brief(turn: Turn, area: UnitCode) -> Brief | None:
    told = await read_brief(turn.uow, turn.house.rules, turn.somebody(), area, at=turn.at)
    if told is not None:
        await opened_brief(turn.uow, turn.chat, area, at=turn.at)
    return told


def _area(turn: Turn, press: Press) -> UnitCode:
    area = UnitCode(press.value())
    if area not in turn.house.areas:
        raise CensusError("old-button")
    return area


async def _others(turn: Turn, shown: UnitCode) -> tuple[Unit, ...]:
    units = [await turn.uow.units.get(area) for area in turn.house.areas if area != shown]
    return tuple(unit for unit in units if unit is not None)
