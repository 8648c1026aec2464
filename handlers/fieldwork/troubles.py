"""What people in the field write that is no report and no question: a note, or a person to ask."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import FieldTrouble
from census.fieldwork.typed.troubles import asks, is_courtesy, is_hardship
from census.people.people import Role
from handlers.fieldwork.typed import Visitor
from handlers.questions.asking import answer_to, loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.pending import TROUBLE_SHOWN
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork.day import troubles as words
from services.fieldwork.day.reporting import add_note
from services.fieldwork.day.troubles import trouble_of


class Troubled(Filter):
    """Words of who works in the field now, and neither a question nor small talk."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match such words; the handler gets the ``trouble``."""
        text = event.text or "/"
        if text.startswith("/") or asks(text) or is_courtesy(text):
            return False
        trouble = await trouble_of(context.uow, context.somebody(), text)
        if trouble is None:
            return False
        known = await loaded(context)
        talks = known is not None and known.understand(text).talk is not None
        if talks and not (trouble.named or is_hardship(text)):
            return False
        return {"trouble": trouble}


def setup() -> Router:
    """Return the router of this conversation. It comes right before the questions."""
    router = Router(name="field-troubles")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(offer, Visitor(), Troubled())
    router.callback_query.register(keep, Pressed(FieldAction.FIELD_KEEP))
    router.callback_query.register(answer, Pressed(FieldAction.FIELD_ANSWER))
    return router


async def offer(message: Message, trouble: FieldTrouble, context: UpdateContext) -> Reply:
    """Offer to keep the words as a note, and a person to ask."""
    await context.show_screen(TROUBLE_SHOWN, words=trouble.words, number=str(context.update))
    return Say(words.offer(context.texts, trouble, context.update))


async def keep(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Keep the words as a note on the block of the button."""
    rules, worker, said = context.bot_context.rules, context.somebody(), _said(context, press, 1)
    seen = await add_note(context.uow, rules, worker, BlockCode(press.value()), said, at=context.at)
    # A second press must not keep it once more.
    await context.show_screen(TROUBLE_SHOWN, words="", number="")
    leads = Role.ENUMERATOR not in context.roles
    return Show(words.kept(context.texts, seen, said, leads=leads))


async def answer(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Answer the words as a question after all."""
    return Show(await answer_to(context, _said(context, press, 0)))


def _said(context: UpdateContext, press: Press, place: int) -> str:
    """Return the words of a button. Raises CensusError("old-button") where others came since."""
    facts = context.shown.facts if context.shown is not None else {}
    if context.shown is None or context.shown.key != TROUBLE_SHOWN:
        raise CensusError("old-button")
    if facts["number"] != press.value(place):
        raise CensusError("old-button")
    return facts["words"]
