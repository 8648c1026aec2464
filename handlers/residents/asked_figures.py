"""Who asks in words for what a command shows gets the same: what is left, who, when, reminders."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from census.fieldwork.visiting import VisitStage
from census.people.people import Person
from census.people.permissions import Permission, may
from census.questions.figures import (
    asks_about_reminders,
    asks_what_is_left,
    asks_when_work_begins,
    asks_who_is_open,
)
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


OF_A_DUTY = (
    (asks_who_is_open, Permission.SEE_NAMES, CommandName.OPEN),
    (asks_when_work_begins, Permission.REPORT_BLOCKS, CommandName.FIELD_DAY),
)


class AsksForFigure(Filter):
    """Words that ask what a command shows, of who may see it; the command is ``meant``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no question is open that words answer."""
        person, text = context.person, event.text or ""
        if person is None or person.consented_at is None:
            return False
        command = await _meant(context, person, text)
        return {"meant": f"/{command}"} if command and await Idle()(event, context) else False


async def _meant(context: UpdateContext, person: Person, text: str) -> CommandName | None:
    if asks_about_reminders(text):
        return CommandName.REMINDERS
    shown = tuple((permission, each) for asks, permission, each in OF_A_DUTY if asks(text))
    if asks_what_is_left(text):
        days = await visit_days_now(context.uow, context.bot_context.rules, at=context.at)
        shown = WHILE_VISITING if days.stage is VisitStage.DURING else OTHERWISE
    return next((each for permission, each in shown if may(person, permission)), None)


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="asked figures")
    router.message.register(do_the_same, InPrivate(), AsksForFigure())
    return router
