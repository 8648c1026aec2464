"""Settings of a person: reminders on or off, only in the evening, paused."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import phase_at
from census.people.submission import SubmissionState
from handlers.residents.start import own_screen, settings_of, stage_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate, Pressed, Word
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.residents import guidance, settings, start
from services.campaign.reminding import put_off
from services.campaign.waves import has_finished
from services.residents.preferences import set_evening_only, set_reminders

STOP = ("stop", "berhenti", "hentikan")
STOP_REMINDERS = ("stop reminders", "hentikan pengingat", "jangan ingatkan")
"""What cannot be meant as the answer to a question."""
BACK = (
    "mulai lagi",
    "ingatkan lagi",
    "ingatkan saya",
    "start again",
    "remind me",
    "remind me again",
)
NOT_NOW = (
    "jangan sekarang",
    "nanti",
    "nanti saja",
    "nanti dulu",
    "not now",
    "later",
    "maybe later",
)
EVENINGS = ("malam saja", "malam hari saja", "evenings only", "only in the evening")


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="preferences")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(screen, Command(*spellings(CommandName.REMINDERS)))
    router.callback_query.register(screen, Pressed(Action.SETTINGS))
    router.message.register(off, Command("berhenti", "stop"))
    router.message.register(off, Word(*STOP_REMINDERS))
    router.message.register(off, Word(*STOP), Idle())
    router.message.register(on, Word(*BACK), Idle())
    router.message.register(not_now, Word(*NOT_NOW), Idle())
    router.message.register(evening_by_word, Word(*EVENINGS), Idle())
    router.callback_query.register(off, Pressed(Action.REMINDERS_OFF))
    router.callback_query.register(on, Pressed(Action.REMINDERS_ON))
    router.callback_query.register(evening, Pressed(Action.EVENING_ON, Action.EVENING_OFF))
    return router


async def screen(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show the settings."""
    return settings_of(context)


async def off(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Turn reminders off. One button turns them on again."""
    if context.somebody().consented_at is None:
        return Show(start.declined(context.texts))
    context.person = await set_reminders(context.uow, context.resident(), on=False, at=context.at)
    return Show(settings.reminders_stopped(context.texts, stage=stage_of(context)))


async def on(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Turn reminders on."""
    context.person = await set_reminders(context.uow, context.resident(), on=True, at=context.at)
    evening_only, stage = context.person.evening_only, stage_of(context)
    return Show(settings.reminders_started(context.texts, stage=stage, evening_only=evening_only))


async def evening(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Be reminded only in the evening, or at any allowed hour."""
    only = press.action is Action.EVENING_ON
    context.person = await set_evening_only(context.uow, context.resident(), only=only)
    return settings_of(context)


async def evening_by_word(message: Message, context: UpdateContext) -> Reply:
    """Be reminded only in the evening."""
    context.person = await set_evening_only(context.uow, context.resident(), only=True)
    return settings_of(context)


async def not_now(message: Message, context: UpdateContext) -> Reply:
    """Pause reminders until tomorrow; show the state of a person who has nothing left to do."""
    person, bot_context = context.resident(), context.bot_context
    phase = phase_at(bot_context.census, context.at)
    places = [(grant.role, grant.unit) for grant in person.grants]
    done = person.state is SubmissionState.CANNOT_ONLINE or has_finished(
        places, person.state, bot_context.census
    )
    if phase is None or not phase.steps or done:
        return await own_screen(context)
    moment = await put_off(context.uow, person, at=context.at, rules=bot_context.rules)
    return Show(guidance.later_set(context.texts, moment=moment, today=context.today))
