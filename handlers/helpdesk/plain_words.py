"""Plain words of somebody who waits for a helper, or who helped until a moment ago."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from census.helpdesk.request import RequestState
from census.helpdesk.views import OwnRequest
from census.helpdesk.words import asks_for_a_reply
from census.questions.answering import AnswerDecision
from handlers.questions.asking import loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate
from handlers.telegram.replies import Reply, Say
from presentation.helpdesk import asking as words
from presentation.helpdesk import helping as helpers_words
from services.helpdesk.asking import own_request
from services.helpdesk.relaying import said_too_late


class Waits(Filter):
    """Words that nobody understands, of a person who waits; the handler gets ``asked``."""

    async def __call__(self, message: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match what would else be noted as an unanswered question."""
        if context.person is None:
            return False
        rules = context.bot_context.rules
        asked = await own_request(context.uow, rules, context.person, at=context.at)
        if asked is None or asked.request.state is not RequestState.WAITING:
            return False
        if asks_for_a_reply(message.text or ""):
            return {"asked": asked}
        known = await loaded(context)
        understood = known.understand(message.text or "") if known is not None else None
        if understood is None or understood.talk is not None:
            return False
        return {"asked": asked} if understood.decision is AnswerDecision.NONE else False


def setup() -> Router:
    """Return the router of this conversation. It comes right before the questions."""
    router = Router(name="helpdesk-plain-words")
    router.message.filter(InPrivate(), Idle(), _is_plain)
    router.message.register(too_late, _comes_too_late)
    router.message.register(still_waits, Waits())
    return router


async def too_late(message: Message, context: UpdateContext) -> Reply:
    """Say once that the conversation is over, so that a helper does not think they were heard."""
    return Say(helpers_words.gone(context.texts, "desk-too-late"))


async def still_waits(message: Message, context: UpdateContext, asked: OwnRequest) -> Reply:
    """Say since when the request waits, and how it is called off."""
    return Say(words.own(context.texts, asked))


async def _is_plain(message: Message) -> bool:
    text = message.text or "/"
    return not text.startswith("/") and any(map(str.isalnum, text))


async def _comes_too_late(message: Message, context: UpdateContext) -> bool:
    return await said_too_late(context.uow, context.chat, message.message_id, at=context.at)
