"""Second visits: who is visited once more, and what became of it."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import count_of, second_visit
from handlers.fieldwork.day import kind_in
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.commands import CommandName, spellings
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.fieldwork.day import again
from services.fieldwork.day.reporting import look_at_block, report, visit_again


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-again")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(look, Command(*spellings(CommandName.VISITS)))
    router.callback_query.register(look_by_button, Pressed(FieldAction.AGAIN_OPEN))
    router.callback_query.register(ask_outcome, Pressed(FieldAction.AGAIN_KIND))
    router.callback_query.register(settle, Pressed(FieldAction.AGAIN_DONE))
    return router


async def look(message: Message, context: UpdateContext) -> Reply:
    """List who is visited once more."""
    await context.close_question()
    return Show(await _list(context))


async def look_by_button(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """List who is visited once more; of one block ask who was."""
    if not press.values:
        return Show(await _list(context))
    rules, block = context.bot_context.rules, BlockCode(press.value())
    seen = await look_at_block(context.uow, rules, context.somebody(), block, at=context.at)
    return Show(again.of_block(context.texts, seen))


async def ask_outcome(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask what became of one household."""
    rules, block = context.bot_context.rules, BlockCode(press.value())
    seen = await look_at_block(context.uow, rules, context.somebody(), block, at=context.at)
    return Show(again.outcome(context.texts, seen, kind_in(press, 1)))


async def settle(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take one household off the list; a second press of the same button takes no other."""
    rules, block, worker = context.bot_context.rules, BlockCode(press.value()), context.somebody()
    before, after, shown = kind_in(press, 1), kind_in(press, 2), press.number(3)
    if before is after:
        raise CensusError("old-button")
    seen = await look_at_block(context.uow, rules, worker, block, at=context.at)
    if count_of(seen.progress.visits, before) == shown:
        visits = second_visit(before, after)
        await report(context.uow, rules, worker, block, visits, at=context.at)
    return Show(await _list(context))


async def _list(context: UpdateContext) -> Screen:
    rules = context.bot_context.rules
    waiting, seen = await visit_again(context.uow, rules, context.somebody(), at=context.at)
    return again.to_visit(context.texts, waiting, seen)
