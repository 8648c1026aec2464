"""For admins: the days of the phases, shown and changed during the campaign."""

from dataclasses import replace
from datetime import date

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.calendar import Days, pushed_phase
from census.campaign.phases import days_of
from census.definition import Phase, PhaseId
from census.errors import CensusError
from census.people.permissions import Permission
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.campaign import calendar as screens
from presentation.campaign.typed_days import end_of_its_month, extended, typed_days
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from services.campaign.calendar import (
    announced_from,
    change_calendar,
    newest_change,
    preview_change,
)
from services.rules.actors import require

ASK_DAYS = "calendar-days"
MOVING = "moving "
"""The prefix of a phase whose new days are chosen already."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="calendar")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(overview, Command(*spellings(CommandName.CALENDAR)))
    router.callback_query.register(overview, Pressed(Action.CALENDAR))
    router.callback_query.register(choose, Pressed(Action.CALENDAR_CHOOSE))
    router.message.register(answer_days, AnswerTo(ASK_DAYS))
    router.callback_query.register(confirm, Pressed(Action.CALENDAR_CONFIRM))
    router.callback_query.register(change, Pressed(Action.CALENDAR_SET))
    return router


async def overview(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show the phases with their days."""
    await _open(context)
    await context.close_question()
    newest = await newest_change(context.uow, context.somebody())
    rules, today = context.bot_context.rules, context.today
    quiet = rules.quiet_days(today, days_of(rules.census)[1])
    return Show(
        screens.overview(
            context.texts, census=rules.census, today=today, newest=newest, quiet=quiet
        )
    )


async def choose(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the new days of one phase."""
    await _open(context)
    phase = _phase(context, press.value())
    if phase.last_day < context.today:
        raise CensusError("phase-is-over", phase=phase.id)
    await context.ask(ASK_DAYS, phase=phase.id)
    return Show(screens.ask_days(context.texts, phase=phase, today=context.today))


async def answer_days(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Show what these days would do. Days that are typed again replace them."""
    await _open(context)
    phase = _phase(context, context.question.facts["phase"] if context.question else "")
    days = _typed(typed, phase, context)
    first_day = days[0] if len(days) > 1 else phase.first_day
    moves = {**_moving(context), phase.id: (first_day, days[-1])}
    pushed = pushed_phase(context.bot_context.census, phase.id, moves[phase.id])
    if pushed is not None and pushed.id not in moves:
        # The next phase has to move too. One change then moves both.
        await context.ask(
            ASK_DAYS, phase=pushed.id, **{f"{MOVING}{each}": _spelt(moves[each]) for each in moves}
        )
        moving = replace(phase, first_day=first_day, last_day=days[-1])
        return Show(screens.ask_room(context.texts, moving=moving, pushed=pushed))
    seen = await preview_change(
        context.uow, context.bot_context.rules, moves, context.somebody(), at=context.at
    )
    return Show(screens.preview(context.texts, seen=seen))


async def confirm(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for a second confirmation, with the effects as of now."""
    await _open(context)
    moves, version = _proposal(press)
    rules = context.bot_context.rules
    seen = await preview_change(
        context.uow, rules, moves, context.somebody(), at=context.at, version=version
    )
    start = announced_from(rules, context.at)
    return Show(screens.sure(context.texts, seen=seen, announced_from=start))


async def change(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Change the calendar. A second press shows the result of the first."""
    await _open(context)
    moves, version = _proposal(press)
    rules = context.bot_context.rules
    context.bot_context.calendar_cache.invalidate()
    done = await change_calendar(
        context.uow, rules, moves, context.somebody(), at=context.at, version=version
    )
    context.bot_context.wake_sender()
    start = announced_from(rules, done.change.at)
    return Show(screens.done(context.texts, changes=done.changes, announced_from=start))


async def _open(context: UpdateContext) -> None:
    """Lock the calendar, and read its newest version."""
    require(context.somebody(), Permission.CHANGE_CALENDAR)
    await context.bot_context.calendar_cache.refresh(context.uow)


def _typed(typed: str, phase: Phase, context: UpdateContext) -> tuple[date, ...]:
    """Return the typed days. Raises CensusError("day-unclear") or ("day-beyond-month")."""
    catalogue, today = context.bot_context.catalogue, context.today
    days = typed_days(typed, catalogue, today=today)
    longer = extended(typed, phase.last_day)
    if days:
        return days
    if longer is not None:
        return (longer,)
    shown, last = typed[:40], end_of_its_month(typed, catalogue, today=today)
    if last is not None:
        raise CensusError("day-beyond-month", typed=shown, last=context.texts.date(last))
    example = context.texts.date(phase.last_day)
    raise CensusError("day-unclear", typed=shown, example=example)


def _phase(context: UpdateContext, phase_id: str) -> Phase:
    try:
        return context.bot_context.census.phase(PhaseId(phase_id))
    except KeyError:
        raise CensusError("old-button") from None


def _moving(context: UpdateContext) -> dict[PhaseId, Days]:
    """Return the new days of phases that need the next phase to move."""
    facts = context.question.facts if context.question else {}
    return {
        PhaseId(name.removeprefix(MOVING)): (
            date.fromisoformat(text[:10]),
            date.fromisoformat(text[10:]),
        )
        for name, text in facts.items()
        if name.startswith(MOVING)
    }


def _spelt(days: Days) -> str:
    return days[0].isoformat() + days[1].isoformat()


def _proposal(press: Press) -> tuple[dict[PhaseId, Days], int]:
    """Read the data of a button. Raises CensusError("old-button")."""
    try:
        *moves, version = press.values
        days = {
            PhaseId(phase): (screens.day_of(first), screens.day_of(last))
            for phase, first, last in zip(moves[::3], moves[1::3], moves[2::3], strict=True)
        }
        return days, int(version)
    except (ValueError, OverflowError):
        raise CensusError("old-button") from None
