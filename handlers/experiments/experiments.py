"""For admins: /uji, the experiments that there are; they begin, run, are judged and adopted.

A button that is pressed twice or too late changes nothing: the reply shows the current state.
"""

from collections.abc import Mapping

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.notices import EmployeeReminder, ResidentReminder
from census.experiments.experiment import ExperimentState, TriedMessage
from handlers.experiments.panel import OnPress, panel, refusing_above
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Replies, Reply, Say, Show
from presentation.chat.commands import CommandName, spellings
from presentation.chat.experiment_actions import ExperimentAction as Does
from presentation.chat.presses import Press
from presentation.experiments import adopting as adopting_words
from presentation.experiments import messages as experiments
from presentation.experiments import overview as listing
from presentation.experiments import words
from services.campaign.composing.reminders import ReminderComposer
from services.experiments import adopting, steering, views
from services.push.composing import Batch


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="experiments")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(overview, Command(*spellings(CommandName.EXPERIMENTS)))
    router.callback_query.register(overview, Pressed(Does.ALL))
    handlers: Mapping[Does, OnPress] = {
        Does.OPEN: show,
        Does.SEEN: as_seen,
        Does.BEGIN: begin,
        Does.AGREE: agree,
        Does.STOP_ASK: ask_stop,
        Does.STOP: stop,
        Does.DECLINE: decline,
        Does.ADOPT_ASK: ask_adoption,
        Does.ADOPT: adopt,
        Does.ADOPT_DROP: drop_adoption,
    }
    for action, handler in handlers.items():
        router.callback_query.register(refusing_above(handler), Pressed(action))
    return router


async def overview(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show the newest experiments, and what can be tried."""
    rules = context.bot_context.rules
    view = await views.overview(context.uow, rules, context.somebody(), at=context.at)
    await context.close_question()
    screen = listing.overview(context.texts, view)
    return Show(screen) if isinstance(event, CallbackQuery) else Say(screen)


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show an experiment as it stands."""
    found = await steering.read_experiment(context.uow, press.number(), context.somebody())
    return await panel(context, found)


async def as_seen(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Show each arm as who has it reads it next, and the panel again below them."""
    person, rules = context.somebody(), context.bot_context.rules
    stored = await steering.read_experiment(context.uow, press.number(), person)
    view = await views.outlook(context.uow, rules, stored, at=context.at)
    usual = await _usual(context, view.message)
    read = await views.as_read(context.uow, rules, view, person, usual)
    shown = (Say(each) for alike in read for each in words.as_read(context.texts, alike))
    return (*shown, Say((await panel(context, stored)).message))


async def _usual(
    context: UpdateContext, message: TriedMessage
) -> ResidentReminder | EmployeeReminder | None:
    """Return the reminder of today as the reader gets it; None for a broadcast."""
    if message.rule is None:
        return None
    rules = context.bot_context.rules
    composer = ReminderComposer(Batch(context.uow, rules, context.at))
    phase = rules.census.phase(message.rule.phase)
    return await composer.urging(phase, message.role, context.somebody())


async def begin(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Begin it, or ask another admin to agree first."""
    begun = await steering.begin(
        context.uow,
        context.bot_context.rules,
        press.number(),
        context.somebody(),
        version=press.number(1),
        second_person_above=context.bot_context.broadcasts.second_person_above,
        at=context.at,
    )
    context.bot_context.wake_sender()
    return await panel(context, begun)


async def agree(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Agree to what another admin asks for. It begins."""
    begun = await steering.agree(
        context.uow,
        context.bot_context.rules,
        press.number(),
        context.somebody(),
        version=press.number(1),
        at=context.at,
    )
    return await panel(context, begun)


async def ask_stop(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask once more: there will be no result."""
    found = await steering.read_experiment(context.uow, press.number(), context.somebody())
    if found.state is not ExperimentState.RUNNING:
        return await panel(context, found)
    return Show(experiments.stop(context.texts, found))


async def stop(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Stop it."""
    rules, somebody = context.bot_context.rules, context.somebody()
    found = await steering.stop(context.uow, rules, press.number(), somebody, at=context.at)
    context.bot_context.wake_sender()
    return await panel(context, found)


async def decline(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take back what waits for agreement, or decline it for another admin. It is a draft again."""
    rules, somebody = context.bot_context.rules, context.somebody()
    draft = await steering.decline(context.uow, rules, press.number(), somebody, at=context.at)
    context.bot_context.wake_sender()
    if draft.state is ExperimentState.DRAFT and draft.author != somebody.chat:
        return Show(experiments.declined(context.texts, draft))
    return await panel(context, draft)


async def ask_adoption(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask once more, with what changes for whom."""
    meant = await adopting.adoption(
        context.uow,
        context.bot_context.rules,
        press.number(),
        press.number(1),
        context.somebody(),
        second_person_above=context.bot_context.broadcasts.second_person_above,
        at=context.at,
    )
    return Show(adopting_words.ask(context.texts, meant))


async def adopt(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Let everybody get an arm from now on, or ask another admin to agree first."""
    changed = await adopting.adopt(
        context.uow,
        context.bot_context.rules,
        press.number(),
        press.number(1),
        context.somebody(),
        second_person_above=context.bot_context.broadcasts.second_person_above,
        at=context.at,
    )
    context.bot_context.wake_sender()
    return await panel(context, changed)


async def drop_adoption(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take back or decline what an admin wants adopted."""
    rules, somebody = context.bot_context.rules, context.somebody()
    dropped = await adopting.drop_adoption(
        context.uow, rules, press.number(), somebody, at=context.at
    )
    context.bot_context.wake_sender()
    return await panel(context, dropped)
