"""What people in the field write that is no report and no question: a note, or a person to ask."""

from datetime import date, timedelta
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import FieldTrouble, ReportToMove
from census.fieldwork.typed.troubles import asks, away_on, is_courtesy, is_hardship
from census.people.people import Role
from census.questions.answering import AnswerDecision
from handlers.fieldwork.typed import Visitor
from handlers.questions.asking import answer_to, loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.pending import TROUBLE_SHOWN
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork import asking as asked
from presentation.fieldwork.day import troubles as words
from services.fieldwork import asking
from services.fieldwork.day.moving import move, to_move
from services.fieldwork.day.reporting import add_note
from services.fieldwork.day.troubles import trouble_of


class WrongBlock(Filter):
    """Words that name the block where the last report belongs."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match such words; the handler gets the ``report``."""
        rules, text = context.bot_context.rules, event.text or ""
        report = await to_move(context.uow, rules, context.somebody(), text, at=context.at)
        return {"report": report} if report is not None else False


class Troubled(Filter):
    """Words of who works in the field now: no small talk, and no question with a sure answer."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match such words; the handler gets the ``trouble``."""
        text = event.text or "/"
        if text.startswith("/") or is_courtesy(text):
            return False
        trouble = await trouble_of(context.uow, context.somebody(), text)
        if trouble is None:
            return False
        known = await loaded(context)
        understood = known.understand(text) if known is not None else None
        if asks(text) and (understood is None or understood.decision is AnswerDecision.ANSWER):
            return False
        talks = understood is not None and understood.talk is not None
        if talks and not (trouble.named or is_hardship(text)):
            return False
        return {"trouble": trouble}


def setup() -> Router:
    """Return the router of this conversation. It comes right before the questions."""
    router = Router(name="field-troubles")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(offer_move, Visitor(), WrongBlock())
    router.message.register(offer, Visitor(), Troubled())
    router.callback_query.register(keep, Pressed(FieldAction.FIELD_KEEP))
    router.callback_query.register(moved, Pressed(FieldAction.FIELD_SHIFT))
    router.callback_query.register(say_away, Pressed(FieldAction.TEAM_AWAY))
    router.callback_query.register(answer, Pressed(FieldAction.FIELD_ANSWER))
    return router


async def offer(message: Message, trouble: FieldTrouble, context: UpdateContext) -> Reply:
    """Offer to keep the words as a note, and a person to ask; or word to who leads the writer."""
    ahead = away_on(trouble.words)
    if ahead is not None and not (trouble.leads or trouble.named):
        day = context.today + timedelta(days=ahead)
        return Say(words.offer_away(context.texts, day, context.today))
    await context.show_screen(TROUBLE_SHOWN, words=trouble.words, number=str(context.update))
    return Say(words.offer(context.texts, trouble, context.update))


async def offer_move(message: Message, report: ReportToMove, context: UpdateContext) -> Reply:
    """Offer to move the last report."""
    return Say(words.offer_move(context.texts, report))


async def moved(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Move a report to the block of the button."""
    rules, worker, at = context.bot_context.rules, context.somebody(), context.at
    wrong, right = BlockCode(press.value()), BlockCode(press.value(2))
    report = await move(context.uow, rules, worker, wrong, press.number(1), to=right, at=at)
    return Show(words.moved(context.texts, report))


async def say_away(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Tell the coordinator that the writer cannot work on the day of the button."""
    rules, worker = context.bot_context.rules, context.somebody()
    try:
        day = date.fromisoformat(press.value())
    except ValueError:
        raise CensusError("old-button") from None
    told = await asking.say_away(context.uow, rules, worker, day, at=context.at)
    context.bot_context.wake_sender()
    return Show(asked.away(context.texts, told=told))


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
