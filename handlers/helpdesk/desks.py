"""Desks: a group becomes one, and its helpers take, help and end requests in topics.

What they write in the topic of a request goes to the person. What begins with ``//`` stays among
them, and so does a command.
"""

from typing import Any

from aiogram import Bot, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import CallbackQuery, ChatMemberAdministrator, ChatMemberOwner, Message

from census.errors import CensusError
from census.helpdesk.request import HelpRequest, RequestState, Thread
from handlers.helpdesk.relay import NOT_PASSED, PASSED, edit, speak
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InGroup, InPrivate, Pressed
from handlers.telegram.messages.sent import topic_of
from handlers.telegram.replies import Alone, Replies, Reply, Say, Show, Tend
from presentation.chat.actions import Action
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.helpdesk import helping as cards
from presentation.helpdesk import topics as words
from presentation.language.html import escape
from services.helpdesk import helping
from services.helpdesk.circles import may_help
from services.helpdesk.desks import Missing, bind_desk, desk_here, desk_over, request_in
from services.helpdesk.relaying import route_from_desk

COMMAND = ("meja", "desk")
STAYS = "//"
"""What begins so is a note among helpers."""


class InTopicOfRequest(Filter):
    """A message in a desk's topic; the handler gets its ``request``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match what people write in the topic of a request, but commands."""
        topic = topic_of(event)
        if context.private or topic is None or event.content_type not in PASSED | NOT_PASSED:
            return False
        words_ = event.text or event.caption or ""
        if words_.startswith("/") and not words_.startswith(STAYS):
            return False
        request = await request_in(context.uow, Thread(context.chat, topic))
        return False if request is None else {"request": request}


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="desks")
    router.message.register(how_to_bind, Command(*COMMAND), InPrivate())
    router.message.register(bind, Command(*COMMAND), InGroup())
    router.message.register(said_in_topic, InTopicOfRequest())
    router.edited_message.register(edited_in_topic, InTopicOfRequest())
    router.callback_query.register(take, Pressed(Action.DESK_TAKE), InGroup())
    router.callback_query.register(give_back, Pressed(Action.DESK_BACK), InGroup())
    router.callback_query.register(end, Pressed(Action.DESK_END), InGroup())
    return router


async def how_to_bind(message: Message, context: UpdateContext) -> Reply:
    """Say how a group becomes a desk."""
    return Say(words.how_to_bind(context.texts, bot=context.bot_context.bot_username))


async def bind(
    message: Message, command: CommandObject, bot: Bot, context: UpdateContext
) -> Replies:
    """Make the group a desk with the code; ``lepas`` ends it. What is missing is said."""
    typed, name = (command.args or "").strip(), context.bot_context.bot_username
    here = await desk_here(context.uow, context.chat)
    if typed.casefold() in {"lepas", "release"}:
        return await _release(context)
    async with context.outside():
        bar = await _barred(message, bot, context)
    if bar is Missing.NO_FORUM:
        return Say(words.no_forum(context.texts, bot=name))
    if not typed and here is None:
        return Say(words.how_to_bind(context.texts, bot=name))
    if typed:
        here = await bind_desk(
            context.uow,
            context.bot_context.hasher.code(typed),
            context.chat,
            context.user,
            context.texts.language,
            barred=bar is not None,
            at=context.at,
        )
    if here is None:
        raise CensusError("code-unknown")
    why = bar.value.replace("_", "-") if bar else None
    whole = here.desk.unit is None
    return Say(words.bound(context.texts, unit=here.unit, whole=whole, barred=why)), Tend()


async def said_in_topic(message: Message, context: UpdateContext, request: HelpRequest) -> Replies:
    """Pass on what a helper says; a note stays."""
    if (message.text or message.caption or "").startswith(STAYS):
        return None
    stays = _why_it_stays(context, request)
    if stays is not None:
        return Say(words.said(context.texts, stays))
    replied = message.reply_to_message
    route = await route_from_desk(
        context.uow, request, context.chat, replied=replied.message_id if replied else None
    )
    passed = await speak(message, context, route)
    return (*(passed if isinstance(passed, tuple) else (passed,)), Tend(request.number))


async def edited_in_topic(
    message: Message, context: UpdateContext, request: HelpRequest
) -> Replies:
    """Let the copy follow an edit."""
    if _why_it_stays(context, request) is not None:
        return None
    return await edit(message, context, await route_from_desk(context.uow, request, context.chat))


async def take(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Give a request to the helper who pressed first."""
    number, rules = press.number(), context.bot_context.rules
    if context.person is None:
        return _alone(words.said(context.texts, "not-helper"))
    try:
        card = await helping.take(context.uow, rules, context.person, number, at=context.at)
    except CensusError as refusal:
        return _refused(context, refusal)
    context.bot_context.wake_sender()
    name = escape(event.from_user.first_name)
    return Show(words.taken(context.texts, card, helper=name)), Tend(number)


async def give_back(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Let a request wait again."""
    return await _leave(context, press.number(), "given-back", helping.give_back)


async def end(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """End a request."""
    return await _leave(context, press.number(), "ended", helping.end_helped)


async def _leave(context: UpdateContext, number: int, key: str, act: Any) -> Replies:
    if context.person is None:
        return _alone(words.said(context.texts, "not-helper"))
    try:
        await act(context.uow, context.bot_context.rules, context.person, number, at=context.at)
    except CensusError as refusal:
        return _refused(context, refusal)
    context.bot_context.wake_sender()
    return Show(words.said(context.texts, key)), Tend(number)


async def _release(context: UpdateContext) -> Replies:
    here = await desk_here(context.uow, context.chat)
    if here is None or here.desk.bound_by != context.user:
        raise CensusError("group-not-bound" if here is None else "unbind-not-yours")
    rules = context.bot_context.rules
    left = await desk_over(context.uow, rules, context.chat, here=True, at=context.at)
    context.bot_context.wake_sender()
    return Say(words.released(context.texts, left=left or 0)), Tend()


async def _barred(message: Message, bot: Bot, context: UpdateContext) -> Missing | None:
    """Ask Telegram what the group lacks. Without an answer the first topic will tell."""
    if not message.chat.is_forum:
        return Missing.NO_FORUM
    try:
        me = await bot.get_chat_member(context.chat, (await bot.me()).id)
    except TelegramAPIError:
        return None
    if isinstance(me, ChatMemberOwner):
        return None
    may = isinstance(me, ChatMemberAdministrator) and me.can_manage_topics
    return None if may else Missing.NO_RIGHT


def _why_it_stays(context: UpdateContext, request: HelpRequest) -> str | None:
    """Return why what is written in a topic does not go to the person; None: it goes."""
    if request.state is RequestState.CLOSED:
        return "is-over"
    if context.person is None or not may_help(context.person, request):
        return "not-helper"
    return "take-first" if request.state is RequestState.WAITING else None


def _refused(context: UpdateContext, refusal: CensusError) -> Reply:
    """Say why nothing happened to who pressed; the card stays as it is for the others."""
    return _alone(Screen(cards.gone(context.own_texts, f"error-{refusal.key}").text))


def _alone(said: Screen) -> Reply:
    return Alone(said, aloud=said)
