"""The same reports as typed lines, and the words that take the last one back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import BlockView
from census.fieldwork.progress import EntryKind, Visits
from census.fieldwork.typed.lines import LineReading, TypedLine, read_report
from census.people.people import Role
from handlers.fieldwork.checking import asked_back, said_at, said_late
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate, Pressed, Word
from handlers.telegram.replies import Replies, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.fieldwork.day import screens
from presentation.fieldwork.day import typed as words
from services.fieldwork.day.checking import already_taken
from services.fieldwork.day.reporting import (
    add_note,
    look_at_block,
    look_at_day,
    own_blocks,
    take_reading,
    undo,
)
from services.fieldwork.day.whose import runs

VISITORS = frozenset({Role.ENUMERATOR, Role.COORDINATOR})
TAKE_BACK = (
    *("salah", "salah ketik", "salah pencet", "keliru", "batal", "batalkan", "undo", "cancel"),
    *("kliru", "luput", "mboten siyos", "wurung", "sala", "korang teppa'"),
)
MOST_ASKED = 4
"""So many doubtful lines of one message are asked about."""
KINDS_OF_COUNTS = 5
SURE_PLACE = 4
"""Where a button says that more than the list has is meant."""


class Visitor(Filter):
    """Somebody who reports blocks, and no question is open."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool:
        """Match an enumerator or a coordinator."""
        return bool(VISITORS & context.roles) and await Idle()(event, context)


class TypedReport(Filter):
    """A text or caption that reports visits in one's own blocks. The handler gets its ``lines``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match such a text; a caption, or before the visits began, only with a number."""
        text = event.text or event.caption or ""
        if text.startswith("/") or not text:
            return False
        own = await own_blocks(context.uow, context.somebody())
        four_counts = context.bot_context.rules.four_counts
        lines = read_report(text, own, four_counts=four_counts)
        if lines is None:
            return False
        counts = any(map(str.isdigit, text))
        if not counts and (event.text is None or not await runs(context.uow)):
            return False
        return {"lines": lines}


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-typed")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(take_back, Visitor(), Word(*TAKE_BACK))
    router.message.register(take_lines, Visitor(), TypedReport())
    router.callback_query.register(take_choice, Pressed(FieldAction.FIELD_TAKE))
    return router


async def take_lines(
    message: Message, lines: tuple[TypedLine, ...], context: UpdateContext
) -> Replies:
    """Record what is clear, and ask about the rest; what is refused stops no other line."""
    uow, rules, worker = context.uow, context.bot_context.rules, context.somebody()
    at, texts = said_at(message, context), context.texts
    recorded: list[tuple[BlockView, LineReading]] = []
    refusals: list[CensusError] = []
    above: list[Reply] = []
    for reading in (line.readings[0] for line in lines if line.sure):
        with _noted(refusals):
            if (question := await asked_back(context, reading, at)) is not None:
                above.append(Say(question))
            else:
                seen = await take_reading(uow, rules, worker, reading, at=at)
                recorded.append((seen, reading))
    if refusals and len(lines) == 1:
        raise refusals[0]
    doubtful = [line for line in lines if not line.sure]
    if not (recorded or above) and len(doubtful) == 1 and _opens(doubtful[0]):
        [code] = doubtful[0].blocks
        return Show(screens.block(texts, await look_at_block(uow, rules, worker, code, at=at)))
    late = await said_late(context, at) if recorded else None
    replies: list[Reply] = [Say(words.taken(texts, recorded, late=late))] if recorded else []
    replies += above
    asked = [line for line in doubtful if not (line.too_late or line.no_report)][:MOST_ASKED]
    for line in asked:
        with _noted(refusals):
            replies.append(Say(await _asked(context, line, at)))
    if strange := [line for line in doubtful if line.no_report]:
        replies.append(Say(words.not_taken(texts, strange, "fieldday-no-report")))
    if unread := [line for line in doubtful if line not in (*asked, *strange)]:
        replies.append(Say(words.not_taken(texts, unread, "fieldday-not-asked")))
    said = {refusal.key + str(refusal.facts): refusal for refusal in refusals}
    replies += [Say(errors.error(texts, refusal)) for refusal in said.values()]
    context.bot_context.wake_sender()
    return tuple(replies)


@contextmanager
def _noted(refusals: list[CensusError]) -> Iterator[None]:
    """Keep a refusal of one line, so that the others are still taken."""
    try:
        yield
    except CensusError as refusal:
        refusals.append(refusal)


async def _asked(context: UpdateContext, line: TypedLine, at: datetime) -> Screen:
    """Return what is asked of a doubtful line. Its note is clear where its block is: it is kept."""
    uow, rules, worker = context.uow, context.bot_context.rules, context.somebody()
    if line.kind is not None:
        day = await look_at_day(uow, rules, worker, at=at)
        return words.ask_where(context.texts, line.kind, day, at)
    known = {
        code: await look_at_block(uow, rules, worker, code, at=at)
        for code in line.blocks[: words.MOST_CHOICES]
    }
    if line.note and len(line.blocks) == 1:
        await add_note(uow, rules, worker, line.blocks[0], line.note, at=at)
    return words.ask(context.texts, line, known, at)


def _opens(line: TypedLine) -> bool:
    """Tell whether a line only names one block."""
    return line.only_names and len(line.blocks) == 1


async def take_choice(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Record the meaning that was chosen; a second press records nothing."""
    uow, rules, worker = context.uow, context.bot_context.rules, context.somebody()
    reading, typed = _reading(press), press.number(3)
    at = min(context.at, context.at.fromtimestamp(typed, context.at.tzinfo))
    await context.close_question()
    if await already_taken(uow, rules, worker, reading, at=at):
        seen = await look_at_block(uow, rules, worker, reading.block, at=context.at)
        return Show(screens.block(context.texts, seen))
    sure = len(press.values) > SURE_PLACE
    if not sure and (question := await asked_back(context, reading, at)) is not None:
        return Show(question)
    seen = await take_reading(uow, rules, worker, reading, at=at)
    context.bot_context.wake_sender()
    late = await said_late(context, at)
    return Show(words.taken(context.texts, [(seen, reading)], late=late))


def _reading(press: Press) -> LineReading:
    counts = press.value(1).split(".")
    if len(counts) != KINDS_OF_COUNTS or not all(each.isdecimal() for each in counts):
        raise CensusError("old-button")
    done, refused, empty, moved, come_back = map(int, counts)
    visits = Visits(done, refused, empty, moved, come_back)
    return LineReading(BlockCode(press.value()), visits, press.value(2) == "1")


async def take_back(message: Message, context: UpdateContext) -> Reply:
    """Take back what this person reported last, and offer to put it back."""
    rules, at = context.bot_context.rules, context.at
    entry, seen = await undo(context.uow, rules, context.somebody(), at=at)
    said = screens.undone(context.texts, entry, seen)
    if entry.new.kind is EntryKind.FINISHED:
        context.bot_context.wake_sender()
    again = words.put_back(context.texts, entry, seen)
    return Say(screens.block(context.texts, seen, said=said, first=again))
