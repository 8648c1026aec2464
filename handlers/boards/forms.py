"""Boards as tables or as words, as a person wants them."""

from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from census.errors import CensusError
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerAs, InPrivate, Pressed
from handlers.telegram.replies import Show
from presentation.chat.card_actions import FormAction
from presentation.chat.presses import Press, unpack
from presentation.language.html import paragraphs
from services.residents.preferences import set_tables


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="forms of boards")
    router.callback_query.register(
        chosen, Pressed(FormAction.TABLES, FormAction.WORDS), InPrivate()
    )
    return router


async def chosen(
    event: CallbackQuery, press: Press, context: UpdateContext, answer_as: AnswerAs, **data: Any
) -> object:
    """Note the choice, and show again what was looked at: its own handler answers."""
    meant = ":".join(press.values)
    then = unpack(meant)
    if then is None or isinstance(then.action, FormAction):
        raise CensusError("old-button")
    tables = press.action is FormAction.TABLES
    context.person = await set_tables(context.uow, context.somebody(), on=tables)
    pressed = event.model_copy(update={"data": meant})
    answer = await answer_as("callback_query", pressed, data | {"context": context})
    return explained(context, answer) if tables and isinstance(answer, Show) else answer


def explained(context: UpdateContext, answer: Show) -> Show:
    """Say below the words that Telegram took no table, if words are what will be seen."""
    message = answer.message
    if message.rich is None or message.plain().shows_picture:
        return answer
    told = paragraphs(message.text, context.texts("tables-refused"))
    return replace(answer, message=replace(message, text=told))
