"""What buttons and lines of reports share: when it was said, and what is asked back."""

from datetime import datetime

from aiogram.types import Message

from census.fieldwork.typed.lines import LineReading
from census.people.people import Role
from handlers.telegram.context import UpdateContext
from presentation.chat.messages import Message as Screen
from presentation.fieldwork.day import asking_back, screens
from presentation.language.html import Html
from services.fieldwork.day.checking import comes_late, to_confirm
from services.fieldwork.day.reporting import add_note


def said_at(message: Message, context: UpdateContext) -> datetime:
    """Return when a message was sent: one kept offline may arrive long after it."""
    return min(message.date, context.at)


async def asked_back(context: UpdateContext, reading: LineReading, at: datetime) -> Screen | None:
    """Return what is asked of a report before it is taken; its note is kept at once."""
    uow, rules, worker = context.uow, context.bot_context.rules, context.somebody()
    seen = await to_confirm(uow, rules, worker, reading, at=at)
    if seen is not None and reading.note:
        await add_note(uow, rules, worker, reading.block, reading.note, at=at)
    return asking_back.ask_back(context.texts, seen, reading, at) if seen is not None else None


async def said_late(context: UpdateContext, at: datetime) -> Html | None:
    """Return what is said of a report after the last day of visits; None before it."""
    if not await comes_late(context.uow, context.bot_context.rules, at=at):
        return None
    return screens.late(context.texts, leads=Role.ENUMERATOR not in context.roles)
