"""A photo or a file whose caption reports visits: read as if typed. The photo is not kept."""

from aiogram import Router
from aiogram.types import Message

from census.fieldwork.typed.lines import TypedLine
from handlers.fieldwork.typed import TypedReport, Visitor, take_lines
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Carries, InPrivate
from handlers.telegram.replies import Replies, Say
from presentation.fieldwork.day import typed as words


def setup() -> Router:
    """Return the router of this conversation: before those who take any picture for a proof."""
    router = Router(name="field-captions")
    router.message.filter(InPrivate(), Carries("photo", "document"))
    router.message.register(take, Visitor(), TypedReport())
    return router


async def take(message: Message, lines: tuple[TypedLine, ...], context: UpdateContext) -> Replies:
    """Take the report down, and say that what it stood below is not kept."""
    taken = await take_lines(message, lines, context)
    above = Say(words.picture_not_kept(context.texts))
    return above, *(taken if isinstance(taken, tuple) else (taken,))
