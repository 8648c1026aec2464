"""The enumerator's day by buttons: blocks, one tap for each visit, counts, notes, the end."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import one
from census.fieldwork.typed.lines import read_counts_of
from census.fieldwork.typed.words import VisitKind
from handlers.fieldwork.checking import asked_back, said_at
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, AskedOtherwise, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.commands import CommandName, spellings
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork.day import screens
from presentation.fieldwork.day.typed import not_understood, taken_line
from presentation.language.html import lines
from services.fieldwork.day.reporting import (
    add_note,
    finish,
    look_at_block,
    look_at_day,
    report,
    undo,
)

ASK_COUNT, ASK_NOTE = "field-count", "field-note"
WORDS_REFUSED = frozenset({"fieldday-words-missing", "fieldday-words-long", "words-have-number"})
"""Refusals of a note or a reason, after which another one is asked for."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-day")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(open_day, Command(*spellings(CommandName.FIELD_DAY)))
    router.message.register(count_typed, AnswerTo(ASK_COUNT))
    router.message.register(note_typed, AnswerTo(ASK_NOTE))
    router.message.register(no_text, AskedOtherwise(ASK_COUNT, ASK_NOTE))
    router.callback_query.register(open_day, Pressed(FieldAction.FIELD_DAY))
    router.callback_query.register(open_block, Pressed(FieldAction.FIELD_BLOCK))
    router.callback_query.register(add, Pressed(FieldAction.FIELD_ADD))
    router.callback_query.register(ask_count, Pressed(FieldAction.FIELD_COUNT))
    router.callback_query.register(ask_note, Pressed(FieldAction.FIELD_NOTE))
    router.callback_query.register(end, Pressed(FieldAction.FIELD_FINISH))
    router.callback_query.register(take_back, Pressed(FieldAction.FIELD_UNDO))
    return router


def kind_in(press: Press, place: int) -> VisitKind:
    """Return the outcome of a visit that a button carries. Raises CensusError("old-button")."""
    try:
        return VisitKind(press.value(place))
    except ValueError:
        raise CensusError("old-button") from None


async def open_day(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show the blocks of the day."""
    await context.close_question()
    rules, worker = context.bot_context.rules, context.somebody()
    seen = await look_at_day(context.uow, rules, worker, at=context.at)
    return Show(screens.day(context.texts, seen))


async def open_block(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show one block."""
    rules, block = context.bot_context.rules, BlockCode(press.value())
    seen = await look_at_block(context.uow, rules, context.somebody(), block, at=context.at)
    return Show(screens.block(context.texts, seen))


async def add(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Count one visit."""
    rules, block, kind = context.bot_context.rules, BlockCode(press.value()), kind_in(press, 1)
    seen = await report(context.uow, rules, context.somebody(), block, one(kind), at=context.at)
    return Show(screens.block(context.texts, seen))


async def ask_count(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for counts as a line."""
    rules, block = context.bot_context.rules, BlockCode(press.value())
    seen = await look_at_block(context.uow, rules, context.somebody(), block, at=context.at)
    await context.ask(ASK_COUNT, block=block)
    return Show(screens.ask_count(context.texts, seen))


async def count_typed(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take the counts; ask again for a line that is not clear."""
    rules, worker, block = context.bot_context.rules, context.somebody(), _asked_block(context)
    at = said_at(message, context)
    seen = await look_at_block(context.uow, rules, worker, block, at=at)
    line = read_counts_of(typed, block)
    if not line.sure:
        unclear = context.texts("fieldday-unclear", typed=typed[:60])
        said = lines(unclear, not_understood(context.texts, line))
        return Say(screens.ask_count(context.texts, seen, said=said))
    [reading] = line.readings
    if (question := await asked_back(context, reading, at)) is not None:
        return Say(question)
    seen = await report(context.uow, rules, worker, block, reading.visits, at=at)
    if reading.finished:
        seen = await finish(context.uow, rules, worker, block, at=at)
        context.bot_context.wake_sender()
    await context.close_question()
    said = taken_line(context.texts, seen, reading)
    return Say(screens.block(context.texts, seen, said=said))


async def ask_note(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for a note."""
    rules, block = context.bot_context.rules, BlockCode(press.value())
    seen = await look_at_block(context.uow, rules, context.somebody(), block, at=context.at)
    await context.ask(ASK_NOTE, block=block)
    return Show(screens.ask_note(context.texts, seen))


async def note_typed(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Keep the note; ask again for one that cannot stand."""
    rules, worker, block = context.bot_context.rules, context.somebody(), _asked_block(context)
    try:
        seen = await add_note(
            context.uow, rules, worker, block, typed, at=said_at(message, context)
        )
    except CensusError as refusal:
        if refusal.key not in WORDS_REFUSED:
            raise
        return Say(errors.error(context.texts, refusal))
    await context.close_question()
    return Say(screens.block(context.texts, seen))


async def no_text(message: Message, context: UpdateContext) -> Reply:
    """Say that a photo or a voice message is not what was asked for. The question stays."""
    rules, block = context.bot_context.rules, _asked_block(context)
    seen = await look_at_block(context.uow, rules, context.somebody(), block, at=context.at)
    return Say(screens.ask_text(context.texts, seen))


async def end(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Say that the block is finished; the coordinator is told."""
    rules, block = context.bot_context.rules, BlockCode(press.value())
    seen = await finish(context.uow, rules, context.somebody(), block, at=context.at)
    context.bot_context.wake_sender()
    said = screens.finished(context.texts, seen)
    return Show(screens.block(context.texts, seen, said=said))


async def take_back(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take back the act of the button."""
    block, number = BlockCode(press.value()), press.number(1)
    rules = context.bot_context.rules
    entry, seen = await undo(context.uow, rules, context.somebody(), block, number, at=context.at)
    said = screens.undone(context.texts, entry, seen)
    context.bot_context.wake_sender()
    return Show(screens.block(context.texts, seen, said=said))


def _asked_block(context: UpdateContext) -> BlockCode:
    return BlockCode(context.question.facts["block"] if context.question else "")
