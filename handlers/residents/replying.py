"""Answers to a reminder in people's own words: the same as pressing the button.

It comes after the open questions that are answered in words, and before what people ask.
"""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from census.campaign.cadence import Snooze
from census.campaign.phases import SeasonStage, season_of
from census.people.submission import SubmissionState
from census.questions.answering import AnswerDecision
from census.residents.replies import ReplyKind, SaidReply, reply_in
from handlers.questions.asking import loaded
from handlers.residents.preferences import off, on
from handlers.residents.start import next_screen
from handlers.residents.status import ask_for_status
from handlers.residents.steps import (
    ask_claim,
    choose_later,
    not_yet,
    nothing_to_promise,
    promised,
    step_done,
    step_in_sight,
)
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate
from handlers.telegram.pending import CONSENT_SHOWN, DONE
from handlers.telegram.replies import Reply, Show
from presentation.residents import settings, start
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
    router.message.register(done_before, Replied(ReplyKind.DONE))
    router.message.register(resume, Replied(ReplyKind.RESUME), Agreed())
    router.message.register(later, Replied(*SNOOZES, ReplyKind.LATER), Agreed())
    return router


async def done(message: Message, said: SaidReply, context: UpdateContext) -> Reply:
    """Go on to the next step from the one in sight; ask whether all is sent, or an officer came."""
    step = None if said.whole else await step_in_sight(context)
    if step is not None:
        return await step_done(context, step)
    census = context.bot_context.census
    if not census.looks_up and season_of(census, context.at).stage is SeasonStage.VISITS:
        return await ask_for_status(context)  # It has the button of who was counted.
    return await ask_claim(message, context)


async def done_before(message: Message, said: SaidReply, context: UpdateContext) -> Reply:
    """Remember the word of somebody who has not agreed yet; it counts from then on."""
    if context.somebody().language is None:
        screen = await next_screen(context)
        await context.show_screen(CONSENT_SHOWN, said=DONE)
        return screen
    await context.show_screen(CONSENT_SHOWN, said=DONE)
    return Show(start.consent_again(context.texts, done=True))


async def resume(message: Message, said: SaidReply, context: UpdateContext) -> Reply:
    """Turn reminders on again."""
    return await on(message, context)


async def later(message: Message, said: SaidReply, context: UpdateContext) -> Reply:
    """Promise a reminder for the moment that was said; without one, ask when.

    Who says so after the word that all is sent takes that back.
    """
    if said.not_yet and context.resident().state is SubmissionState.CLAIMED:
        return await not_yet(message, context)
    sent = await nothing_to_promise(context)
    if sent is not None:
        return sent
    snooze = SNOOZES.get(said.kind)
    if snooze is not None and snooze in possible_promises(context.bot_context.rules, at=context.at):
        return await promised(context, snooze)
    return await choose_later(context, wanted=snooze)


async def stop(message: Message, said: SaidReply, context: UpdateContext) -> Reply:
    """Turn reminders off where that is plainly said, else ask once."""
    plainly = said.plain and said.kind is ReplyKind.STOP
    if plainly or context.somebody().consented_at is None:
        return await off(message, context)
    return Show(settings.ask_stop(context.texts))
