"""Heads and verifiers see who of their office has not finished."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.campaign.phases import SeasonStage, season_of
from census.people.permissions import Permission, may
from census.units import Unit, UnitCode
from handlers.boards.boards import browser_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.offices import heads, sharing
from services.boards.known_names import known_of_office
from services.offices.offices import office_for, open_in_office


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="offices")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(show_open, Pressed(Action.OFFICE_OPEN))
    router.callback_query.register(show_tools, Pressed(Action.OFFICE_TOOLS))
    router.callback_query.register(write_text, Pressed(Action.OFFICE_TEXT))
    return router


async def show_open(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page of unfinished people, below the digest that led here."""
    code, *pages = UnitCode(press.value()), *press.values[1:]
    found = await open_in_office(
        context.uow, context.bot_context.rules, context.resident(), code, at=context.at
    )
    page = int(pages[0]) if pages and pages[0].isdecimal() else 0
    screen = heads.office_list(context.texts, found=found, page=page)
    return Show(screen) if pages else Say(screen)


async def show_tools(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show what else a head can do for the office."""
    office = await _led(press, context)
    season = season_of(context.bot_context.census, context.at)
    posters = season.stage is SeasonStage.OPEN
    letters = may(context.resident(), Permission.PRINT_LETTERS, office.code)
    keeps = may(context.resident(), Permission.LIST_WORKERS, office.code)
    return Show(
        sharing.tools(context.texts, office=office, posters=posters, letters=letters, workers=keeps)
    )


async def write_text(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Give the text of today for the office's WhatsApp group."""
    office = await _led(press, context)
    return Say(
        sharing.group_text(
            context.texts,
            office=office,
            board=await browser_of(context).board_of(office),
            known=await known_of_office(context.uow, context.bot_context.census, office),
            season=season_of(context.bot_context.census, context.at),
            bot=context.bot_context.bot_username,
        )
    )


async def _led(press: Press, context: UpdateContext) -> Unit:
    """Return the office of a button. Raises CensusError("office-not-yours")."""
    code = UnitCode(press.value())
    return await office_for(context.uow, context.resident(), code, Permission.CALL_OFFICE)
