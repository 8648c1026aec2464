"""Heads and verifiers see who of their office has not finished."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action, Press
from presentation.offices import heads
from services.offices.offices import open_in_office


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="offices")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(show_open, Pressed(Action.OFFICE_OPEN))
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
