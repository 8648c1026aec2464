"""Who has a figure of what is left asks for it in words: the same as the command that shows it."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from census.fieldwork.visiting import VisitStage
from census.people.permissions import Permission, may
from census.questions.figures import asks_what_is_left
from handlers.residents.typed_buttons import do_the_same
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate
from presentation.chat.commands import CommandName
from services.fieldwork.doors.officers import visit_days_now

WHILE_VISITING = (
    (Permission.SEE_FIELDWORK, CommandName.LEFT),
    (Permission.REPORT_BLOCKS, CommandName.FIELD_DAY),
)
OTHERWISE = (
    (Permission.SEE_NAMES, CommandName.OPEN),
    (Permission.READ_BRIEF, CommandName.BRIEF),
)


class AsksForFigure(Filter):
    """Words that ask what is left, of who may see it; the command is ``meant``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no question is open that words answer."""
        person = context.person
        if person is None or person.consented_at is None or not asks_what_is_left(event.text or ""):
            return False
        if not await Idle()(event, context):
            return False
        days = await visit_days_now(context.uow, context.bot_context.rules, at=context.at)
        shown = WHILE_VISITING if days.stage is VisitStage.DURING else OTHERWISE
        command = next((each for permission, each in shown if may(person, permission)), None)
        return {"meant": f"/{command}"} if command else False


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="asked figures")
    router.message.register(do_the_same, InPrivate(), AsksForFigure())
    return router
