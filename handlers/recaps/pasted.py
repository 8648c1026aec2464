"""A recap that is typed, pasted or forwarded as a message, and who may send one."""

from aiogram import Bot, Router
from aiogram.types import Message

from census.boards.unit_names import UnitNames
from census.people.permissions import Permission, may
from census.recaps.pasted import as_table, looks_pasted
from handlers.recaps.going_on import begin
from handlers.recaps.reading import ASK_ABOUT_FILE, FAULTS, RecapUpload
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate
from handlers.telegram.replies import Reply, Say
from presentation.recaps import questions
from services.recaps.staging import known_units


def setup() -> Router:
    """Return the router of this conversation: before the answers to a reminder, and questions."""
    router = Router(name="pasted recaps")
    router.message.register(take, InPrivate(), _is_list)
    return router


async def take(message: Message, table: str, bot: Bot, context: UpdateContext) -> Reply:
    """Read the list of an admin as a recap. Say to anybody else, kindly, who sends recaps."""
    if not may(context.somebody(), Permission.PUBLISH_RECAPS):
        return Say(questions.not_yours(context.texts))
    upload = RecapUpload(str(context.update), file="", name="", text=table)
    return Say(await begin(context, bot, upload))


async def _is_list(message: Message, context: UpdateContext) -> bool | dict[str, str]:
    """Match a list of units with their figures, where it answers no other question."""
    text = message.text or ""
    if context.question is not None and context.question.key not in (ASK_ABOUT_FILE, FAULTS):
        return False
    if text.startswith("/") or not looks_pasted(text):
        return False
    known = await known_units(context.uow)
    table = as_table(text, UnitNames(known.units, context.bot_context.closeness))
    return {"table": table} if table else False
