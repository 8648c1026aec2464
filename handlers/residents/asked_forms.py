"""Who says how boards are to come gets the one that was looked at so: as the button does it."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from census.questions.form_words import BoardForm, wished_form
from handlers.boards import visits
from handlers.boards.boards import browser_of
from handlers.residents.typed_buttons import do_the_same
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate
from presentation.boards.address import BoardAddress
from presentation.brief import rich as brief_forms
from presentation.chat.actions import Action
from presentation.chat.card_actions import FormAction
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import pack


class WishesForm(Filter):
    """Words that say how boards are to come; the handler gets the button that is ``meant``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no open question is answered in words."""
        form = wished_form(event.text or "")
        if form is None or not await Idle()(event, context):
            return False
        return {"meant": await _button(context, form)}


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="asked forms")
    router.message.register(do_the_same, InPrivate(), WishesForm())
    return router


async def _button(context: UpdateContext, form: BoardForm) -> str:
    """Return the button that shows what was looked at last in a form; else the settings."""
    seen = await _looked_at(context, pictured=form is BoardForm.PICTURE)
    if form is BoardForm.PICTURE:
        return seen or pack(Action.BOARD_CHOOSE)
    action = FormAction.TABLES if form is BoardForm.TABLE else FormAction.WORDS
    return pack(action, *(seen or pack(Action.SETTINGS)).split(":"))


async def _looked_at(context: UpdateContext, *, pictured: bool) -> str:
    """Return the button of the board that somebody opened last, else of the own; "" for none."""
    browser = browser_of(context)
    if visited := await visits.regency(context):
        return pack(FieldAction.VISITS_BOARD, (await browser.own_unit() or visited).code)
    seen = await browser.looked_at()
    if seen is None:
        return ""
    if seen.board is None:
        form = brief_forms.PICTURE if pictured else brief_forms.WORDS
        return pack(Action.BRIEF_OPEN, seen.area or "", form)
    if seen.unit is not None and not pictured:
        return pack(Action.BOARD_AROUND, seen.unit)
    action = Action.BOARD_PICTURE if pictured else Action.BOARD_SHOW
    return BoardAddress(seen.board, seen.area).button(action)
