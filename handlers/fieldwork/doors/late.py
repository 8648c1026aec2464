"""A name that is typed long after /petugas asked for it: perhaps it is meant for the check."""

from datetime import datetime
from typing import Final

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.fieldwork.door_words import may_be_a_name
from census.people.patience import A_DAY
from census.questions.anger import is_rude
from census.questions.answering import AnswerDecision
from handlers.fieldwork.doors.asking import ASK_OFFICER
from handlers.fieldwork.doors.officers import asked, said_of
from handlers.questions.asking import loaded
from handlers.questions.passing import ASKED_AT, OPEN_FOR
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate, Pressed
from handlers.telegram.pending import OFFICER_SHOWN
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.field_actions import FieldAction
from presentation.fieldwork.doors import officers as words

LATE: Final = "late"
"""The fact of what was said of an officer that holds the name."""
LONGEST: Final = 60


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="names that come late")
    router.message.register(offer, InPrivate(), Idle(), _comes_late)
    router.callback_query.register(check, Pressed(FieldAction.OFFICER_LATE), InPrivate())
    return router


async def offer(message: Message, context: UpdateContext) -> Reply:
    """Offer to check who is named; what was checked before can still be reported."""
    name, before = (message.text or "")[:LONGEST], context.shown
    kept = before.facts if before is not None and before.key == OFFICER_SHOWN else {}
    await context.show_screen(OFFICER_SHOWN, **{**kept, LATE: name})
    return Say(words.late(context.texts, name))


async def check(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Check the name; where it is no longer known, ask who it is."""
    shown = context.shown
    name = shown.facts.get(LATE) if shown is not None and shown.key == OFFICER_SHOWN else None
    return Show(await said_of(context, name) if name else await asked(context))


def _may_be_a_name(said: str) -> bool:
    return may_be_a_name(said) and not is_rude(said)


async def _comes_late(message: Message, context: UpdateContext) -> bool:
    """Match what may be a name, on the day on which the question was left because it was old."""
    left, said = context.found, message.text or ""
    since = left.facts.get(ASKED_AT) if left is not None and left.key == ASK_OFFICER else None
    if since is None or context.question is not None or not _may_be_a_name(said):
        return False
    if not OPEN_FOR < context.at - datetime.fromisoformat(since) <= A_DAY:
        return False
    known = await loaded(context)
    understood = known.understand(said) if known else None
    return understood is None or (
        understood.talk is None and understood.decision is not AnswerDecision.ANSWER
    )
