"""For admins: testing a broadcast, sending it, approving it, pausing, stopping, sending again.

A button that is pressed twice or too late changes nothing: the reply shows the current state.
"""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from census.broadcasts.broadcast import Broadcast, BroadcastState
from handlers.broadcasts.panel import panel
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Replies, Reply, Say, Show
from presentation.broadcasts import messages as broadcasts
from presentation.broadcasts import words as broadcast_words
from presentation.chat.actions import Action
from presentation.chat.messages import Message
from presentation.chat.presses import Press
from services.broadcasts import repeating
from services.broadcasts import sending as broadcasting
from services.broadcasts.views import agreement_asked, sample


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="broadcast-running")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(show, Pressed(Action.BROADCAST_OPEN))
    router.callback_query.register(test, Pressed(Action.BROADCAST_TEST))
    router.callback_query.register(send, Pressed(Action.BROADCAST_SEND))
    router.callback_query.register(agree, Pressed(Action.BROADCAST_AGREE))
    router.callback_query.register(decline, Pressed(Action.BROADCAST_DECLINE))
    router.callback_query.register(again, Pressed(Action.BROADCAST_AGAIN))
    for action, act in {
        Action.BROADCAST_TAKE_BACK: broadcasting.take_back,
        Action.BROADCAST_PAUSE: broadcasting.pause,
        Action.BROADCAST_RESUME: broadcasting.resume,
        Action.BROADCAST_STOP: broadcasting.stop,
    }.items():
        router.callback_query.register(_steer(act), Pressed(action))
    return router


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the current state. From now on this message follows the progress."""
    await context.close_question()
    return await _watched(event, context, press.number())


async def test(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Send the broadcast to this admin only, and repeat the open decision below it."""
    person = context.somebody()
    broadcast = await broadcasting.read_broadcast(context.uow, press.number(), person)
    letter = await sample(context.uow, context.bot_context.rules, broadcast, person, at=context.at)
    shown = Say(broadcast_words.announcement(context.texts, letter))
    decision = await _decision(context, broadcast)
    return shown if decision is None else (shown, Say(decision))


async def send(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the broadcast to its audience, or ask another admin for approval first."""
    bot_context = context.bot_context
    sent = await broadcasting.confirm(
        context.uow,
        bot_context.rules,
        bot_context.broadcasts,
        press.number(),
        context.somebody(),
        version=press.number(1),
        at=context.at,
        panel=_message(event),
    )
    bot_context.wake_sender()
    return await panel(context, sent)


async def agree(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Approve a broadcast that another admin wrote."""
    agreed = await broadcasting.agree(
        context.uow,
        press.number(),
        context.somebody(),
        version=press.number(1),
        at=context.at,
        panel=_message(event),
    )
    context.bot_context.wake_sender()
    return await panel(context, agreed)


async def decline(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Reject a broadcast that another admin wrote."""
    number, person = press.number(), context.somebody()
    answered = await broadcasting.decline(
        context.uow, context.bot_context.rules, number, person, at=context.at
    )
    if answered.state in (BroadcastState.DRAFT, BroadcastState.DISCARDED):
        context.bot_context.wake_sender()
        return Show(broadcasts.declined(context.texts, broadcast=answered))
    return await panel(context, answered)


async def again(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the failed messages again; "unclear" also repeats those that may have arrived."""
    repeated, _ = await repeating.repeat_broadcast(
        context.uow,
        context.somebody(),
        press.number(),
        unclear=press.value(1) == "unclear",
        at=context.at,
    )
    context.bot_context.wake_sender()
    return await _watched(event, context, repeated.id)


async def _decision(context: UpdateContext, broadcast: Broadcast) -> Message | None:
    """Return the decision that this admin has to make; None without one."""
    own = broadcast.author == context.somebody().chat
    if own and broadcast.state is BroadcastState.DRAFT:
        return (await panel(context, broadcast)).message
    if own or broadcast.state is not BroadcastState.AWAITING:
        return None
    asked = await agreement_asked(context.uow, context.bot_context.rules, broadcast)
    return broadcasts.agreement(context.texts, asked)


def _steer(
    act: broadcasting.Steering,
) -> Callable[[CallbackQuery, Press, UpdateContext], Awaitable[Reply]]:
    async def steered(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
        steered = await act(context.uow, press.number(), context.somebody(), at=context.at)
        context.bot_context.wake_sender()
        return await _watched(event, context, steered.id)

    return steered


async def _watched(event: CallbackQuery, context: UpdateContext, number: int) -> Reply:
    watched = await broadcasting.watch(context.uow, number, context.somebody(), _message(event))
    return await panel(context, watched)


def _message(event: CallbackQuery) -> int | None:
    return event.message.message_id if event.message else None
