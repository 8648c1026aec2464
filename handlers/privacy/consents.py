"""Agreeing to one purpose, and going on; and withdrawing it."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from census.errors import CensusError
from census.people.consent import Purpose
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerAs, InPrivate, Pressed
from handlers.telegram.replies import Replies, Show, Tend
from presentation.chat.actions import Action
from presentation.chat.presses import Press, unpack
from presentation.privacy import consents as screens
from services.privacy.consents import withdraw
from services.rules.consent import agree


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="consents")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(agreed, Pressed(Action.PURPOSE_AGREE))
    router.callback_query.register(ended, Pressed(Action.PURPOSE_WITHDRAW))
    return router


async def agreed(
    event: CallbackQuery, press: Press, context: UpdateContext, answer_as: AnswerAs, **data: Any
) -> object:
    """Record the consent, and do what was meant: its own handler answers.

    The consent stands even where what was meant is refused.
    """
    purpose, meant = _purpose(press), ":".join(press.values[1:])
    then = unpack(meant)
    if then is None or then.action is Action.PURPOSE_AGREE:
        raise CensusError("old-button")
    person = context.resident()
    async with context.outside():
        await agree(context.uow, person, purpose, at=context.at)
        await context.uow.commit()
    pressed = event.model_copy(update={"data": meant})
    return await answer_as("callback_query", pressed, data | {"context": context})


async def ended(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Withdraw a consent."""
    purpose = _purpose(press)
    rules, person = context.bot_context.rules, context.resident()
    context.person = await withdraw(context.uow, rules, person, purpose, at=context.at)
    context.bot_context.wake_sender()
    return (Show(screens.withdrawn(context.texts, purpose)), Tend())


def _purpose(press: Press) -> Purpose:
    try:
        return Purpose(press.value())
    except ValueError:
        raise CensusError("old-button") from None
