"""Fieldworkers join with badge and code, see who they are, and leave."""

from typing import Final

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.menus import menu_of
from handlers.telegram.replies import Offer, Replies, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.field_actions import FieldAction
from presentation.fieldwork import joining as words
from services.fieldwork.entering import joining

ASK_BADGE: Final = "field-badge"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-joining")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command("gabung", "join"))
    router.callback_query.register(begin, Pressed(FieldAction.FIELD_JOIN))
    router.message.register(answer, AnswerTo(ASK_BADGE))
    router.callback_query.register(leave, Pressed(Action.FIELD_LEAVE))
    return router


async def begin(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show a fieldworker who they are; ask anybody else for badge and code."""
    person = context.resident()
    place = await joining.place_of_worker(context.uow, person)
    if place is not None:
        await context.close_question()
        return Show(words.own(context.texts, *place))
    await joining.before_asking(context.uow, person, context.bot_context.limits, at=context.at)
    await context.ask(ASK_BADGE)
    return Show(words.ask_badge(context.texts))


async def answer(message: Message, typed: str, context: UpdateContext) -> Replies | Reply:
    """Join with what was typed. After a mistake the question stays open."""
    bot_context, person = context.bot_context, context.resident()
    try:
        context.person, place = await joining.join(
            context.uow, person, typed, bot_context.hasher.code, bot_context.limits, at=context.at
        )
    except CensusError as refusal:
        return Say(errors.error(context.texts, refusal))
    await context.close_question()
    return (
        Say(words.joined(context.texts, *place)),
        Offer(menu_of(context.texts, context.shown_roles)),
    )


async def leave(event: CallbackQuery, context: UpdateContext) -> Replies:
    """Part the chat from the badge."""
    context.person = await joining.leave(context.uow, context.resident(), at=context.at)
    return (
        Show(words.left(context.texts)),
        Offer(menu_of(context.texts, context.shown_roles)),
    )
