"""Answers to a reminder in people's own words: the same as pressing the button.

It comes after the open questions that are answered in words, and before what people ask.
"""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from census.campaign.cadence import Snooze
from census.questions.answering import AnswerDecision
from census.residents.replies import ReplyKind, SaidReply, reply_in
from handlers.questions.asking import loaded
from handlers.residents.preferences import off
from handlers.residents.steps import (
    ask_claim,
    choose_later,
    nothing_to_promise,
    promised,
    step_done,
    step_in_sight,
)
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate
from handlers.telegram.replies import Reply, Show
from presentation.residents import settings
from services.campaign.reminding import possible_promises

SNOOZES = {
    ReplyKind.SOON: Snooze.TWO_HOURS,
    ReplyKind.EVENING: Snooze.EVENING,
    ReplyKind.TOMORROW: Snooze.MORNING,
}


class Replied(Filter):
    """A text that answers a reminder, and no open question. The handler gets what it ``said``."""

    def __init__(self, *kinds: ReplyKind) -> None:
        self._kinds = kinds

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match an answer."""
        if not await Idle()(event, context):
            return False
        text = event.text or ""
        said = reply_in(text)
        if said is None or said.kind not in self._kinds:
            return False
        return {"said": said} if said.plain or not await _is_question(text, context) else False


async def _is_question(text: str, context: UpdateContext) -> bool:
    """Tell whether a text is surely about a topic; where topics are not loaded yet, it is not."""
    knowledge_base = await loaded(context)
    return knowledge_base is not None and (
        knowledge_base.understand(text).decision is AnswerDecision.ANSWER
    )


class Agreed(Filter):
    """A person who has agreed to be guided."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool:
        """Match such a person."""
        return context.somebody().consented_at is not None


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="replying")
    router.message.filter(InPrivate())
    router.message.register(stop, Replied(ReplyKind.STOP, ReplyKind.BOTHERED))
    router.message.register(done, Replied(ReplyKind.DONE), Agreed())
    router.message.register(later, Replied(*SNOOZES, ReplyKind.LATER), Agreed())
    return router


async def done(message: Message, said: SaidReply, context: UpdateContext) -> Reply:
    """Go on to the next step from the one in sight; ask whether all is sent."""
    step = None if said.whole else await step_in_sight(context)
    if step is not None:
        return await step_done(context, step)
    return await ask_claim(message, context)


async def later(message: Message, said: SaidReply, context: UpdateContext) -> Reply:
    """Promise a reminder for the moment that was said; without one, ask when."""
    sent = await nothing_to_promise(context)
    if sent is not None:
        return sent
    snooze = SNOOZES.get(said.kind)
    if snooze is not None and snooze in possible_promises(context.bot_context.rules, at=context.at):
        return await promised(context, snooze)
    return await choose_later(context)


async def stop(message: Message, said: SaidReply, context: UpdateContext) -> Reply:
    """Turn reminders off where that is plainly said, else ask once."""
    plainly = said.plain and said.kind is ReplyKind.STOP
    if plainly or context.somebody().consented_at is None:
        return await off(message, context)
    return Show(settings.ask_stop(context.texts))
