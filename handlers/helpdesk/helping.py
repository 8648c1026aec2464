"""Helpers: taking, handing over, giving back and ending requests, their desk, their absence."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people.people import ChatId
from handlers.helpdesk.tending import with_topics
from handlers.questions.asking import loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action
from presentation.chat.commands import help_list
from presentation.chat.presses import Press
from presentation.helpdesk import helping as words
from services.helpdesk import helping
from services.helpdesk.circles import card_of
from services.rules.push_rules import PushRules

LOST = frozenset(
    {
        "desk-taken",
        "desk-over",
        "desk-own",
        "desk-not-yours",
        "desk-not-in-hand",
        "desk-in-other-hands",
    }
)
"""Refusals that take the place of the card that was pressed."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="helpdesk-helping")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    for handler, action in (
        (open_desk, Action.DESK_OPEN),
        (take, Action.DESK_TAKE),
        (mine, Action.DESK_MINE),
        (give_back, Action.DESK_BACK),
        (choose_colleague, Action.DESK_HAND),
        (hand_over, Action.DESK_HAND_TO),
        (ask_absence, Action.DESK_AWAY),
        (be_away, Action.DESK_AWAY_UNTIL),
    ):
        router.callback_query.register(handler, Pressed(action))
    return with_topics(router)


async def open_desk(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show what a helper has to do; after a command with all that may be sent."""
    rules, helper = await rules_of(context), context.somebody()
    seen = await helping.look_at_desk(context.uow, rules, helper, at=context.at)
    typed = isinstance(event, Message)
    commands = help_list(context.texts, context.shown_roles) if typed else None
    return Show(words.desk(context.texts, seen, commands=commands))


async def take(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take a request, or say why it is not to be taken."""
    rules, helper = await rules_of(context), context.somebody()
    try:
        card = await helping.take(context.uow, rules, helper, press.number(), at=context.at)
    except CensusError as refusal:
        return _lost(context, refusal)
    context.bot_context.wake_sender()
    return Show(words.in_hand(context.texts, card))


async def mine(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a request in hand again."""
    try:
        request = await helping.in_hand(context.uow, context.somebody(), press.number())
    except CensusError as refusal:
        return _lost(context, refusal)
    return Show(
        words.in_hand(context.texts, await card_of(context.uow, await rules_of(context), request))
    )


async def give_back(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Let a request wait for others."""
    rules, helper = await rules_of(context), context.somebody()
    try:
        await helping.give_back(context.uow, rules, helper, press.number(), at=context.at)
    except CensusError as refusal:
        return _lost(context, refusal)
    context.bot_context.wake_sender()
    return Show(words.gone(context.texts, "desk-given-back"))


async def choose_colleague(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask who is to have a request."""
    number, helper = press.number(), context.somebody()
    try:
        others = await helping.to_hand_over(context.uow, helper, number, at=context.at)
    except CensusError as refusal:
        return _lost(context, refusal)
    return Show(words.choose_colleague(context.texts, number, others))


async def hand_over(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Give a request to a colleague."""
    rules, to = context.bot_context.rules, ChatId(press.number(1))
    try:
        await helping.hand_over(
            context.uow, rules, context.somebody(), press.number(), to, at=context.at
        )
    except CensusError as refusal:
        return _lost(context, refusal)
    context.bot_context.wake_sender()
    return Show(words.gone(context.texts, "desk-handed-over"))


async def end_in_hand(context: UpdateContext, number: int) -> Reply:
    """End a request that the helper has."""
    rules, helper = await rules_of(context), context.somebody()
    try:
        await helping.end_helped(context.uow, rules, helper, number, at=context.at)
    except CensusError as refusal:
        return _lost(context, refusal)
    context.bot_context.wake_sender()
    return Show(words.gone(context.texts, "desk-helped"))


async def ask_absence(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Ask until when a helper is away."""
    return Show(words.ask_absence(context.texts))


async def be_away(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Record an absence, or its end, and show the desk."""
    rules, helper = await rules_of(context), context.somebody()
    await helping.be_away(context.uow, rules, helper, press.number(), at=context.at)
    return await open_desk(event, context)


async def rules_of(context: UpdateContext) -> PushRules:
    """Return the rules with the titles of topics."""
    known = await loaded(context)
    topics = known.knowledge.topics if known else {}
    titles = {slug: topic.title for slug, topic in topics.items()}
    return replace(context.bot_context.rules, titles=titles)


def _lost(context: UpdateContext, refusal: CensusError) -> Reply:
    """Show a refusal in place of the card. Raises what is none of these."""
    if refusal.key not in LOST:
        raise refusal
    return Show(words.gone(context.texts, f"error-{refusal.key}"))
