"""How a person wants to be spoken to: reminders on or off, only in the evening."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.filters import InPrivate, Pressed, Word
from handlers.replies import Reply, Show
from handlers.turn import Turn
from presentation import settings, start
from presentation.actions import Action, Press
from services.preferences import set_evening_only, set_reminders


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="preferences")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(screen, Command("pengingat", "reminders"))
    router.callback_query.register(screen, Pressed(Action.SETTINGS))
    router.message.register(off, Command("berhenti", "stop"))
    router.message.register(off, Word("stop", "berhenti"))
    router.callback_query.register(off, Pressed(Action.REMINDERS_OFF))
    router.callback_query.register(on, Pressed(Action.REMINDERS_ON))
    router.callback_query.register(evening, Pressed(Action.EVENING_ON, Action.EVENING_OFF))
    return router


async def screen(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Show the choices."""
    return _screen(turn)


async def off(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """No more reminders; the way back is one button."""
    if turn.somebody().consented_at is None:
        return Show(start.declined(turn.texts))
    turn.person = await set_reminders(turn.uow, turn.resident(), on=False, at=turn.at)
    return Show(settings.reminders_stopped(turn.texts))


async def on(event: CallbackQuery, turn: Turn) -> Reply:
    """Reminders again."""
    turn.person = await set_reminders(turn.uow, turn.resident(), on=True, at=turn.at)
    evening_only = turn.person.evening_only
    return Show(settings.reminders_started(turn.texts, evening_only=evening_only))


async def evening(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Only in the evening, or at any decent hour."""
    only = press.action is Action.EVENING_ON
    turn.person = await set_evening_only(turn.uow, turn.resident(), only=only)
    return _screen(turn)


def _screen(turn: Turn) -> Reply:
    person = turn.resident()
    return Show(
        settings.settings(turn.texts, reminders=person.reminders, evening_only=person.evening_only)
    )
