"""For the campaign's people: the days of the phases, looked at and changed in mid-campaign."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.calendar import CalendarChange, Days, PhaseChange, changes_since, pushed_phase
from census.definition import Phase, PhaseId
from census.errors import CensusError
from handlers.telegram.context import Turn
from handlers.telegram.filters import Asked, InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.campaign import calendar as screens
from presentation.campaign.typed_days import typed_days
from presentation.chat.actions import Action, Press
from services.campaign.calendar import change_calendar, preview_change, told_from
from services.rules.actors import demand_admin

ASK_DAYS = "calendar-days"
MOVING = "moving "
"""Before the id of a phase whose new days are known already."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="calendar")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(overview, Command("tahap", "jadwal", "phases"))
    router.callback_query.register(overview, Pressed(Action.CALENDAR))
    router.callback_query.register(choose, Pressed(Action.CALENDAR_CHOOSE))
    router.message.register(answer_days, Asked(ASK_DAYS))
    router.callback_query.register(confirm, Pressed(Action.CALENDAR_CONFIRM))
    router.callback_query.register(change, Pressed(Action.CALENDAR_SET))
    return router


async def overview(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Show the phases with their days."""
    await _open(turn)
    await turn.close_question()
    changes = await turn.uow.calendar.changes()
    newest = changes[-1] if changes else None
    census = turn.house.census
    return Show(screens.overview(turn.texts, census=census, today=turn.today, newest=newest))


async def choose(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask for the new days of one phase."""
    await _open(turn)
    phase = _phase(turn, press.value())
    if phase.last_day < turn.today:
        raise CensusError("phase-is-over", phase=phase.id)
    await turn.ask(ASK_DAYS, phase=phase.id)
    return Show(screens.ask_days(turn.texts, phase=phase, today=turn.today))


async def answer_days(message: Message, typed: str, turn: Turn) -> Reply:
    """Show what these days would do; typed again, other days take their place."""
    await _open(turn)
    phase = _phase(turn, turn.question.facts["phase"] if turn.question else "")
    days = typed_days(typed, turn.house.catalogue, today=turn.today)
    if not days:
        example = turn.texts.date(phase.last_day)
        raise CensusError("day-unclear", typed=typed[:40], example=example)
    first_day = days[0] if len(days) > 1 else phase.first_day
    moves = {**_moving(turn), phase.id: (first_day, days[-1])}
    pushed = pushed_phase(turn.house.census, phase.id, moves[phase.id])
    if pushed is not None and pushed.id not in moves:
        # The next phase has to make room first: one change then moves them all.
        await turn.ask(
            ASK_DAYS, phase=pushed.id, **{f"{MOVING}{each}": _spelt(moves[each]) for each in moves}
        )
        moving = replace(phase, first_day=first_day, last_day=days[-1])
        return Show(screens.ask_room(turn.texts, moving=moving, pushed=pushed))
    seen = await preview_change(turn.uow, turn.house.rules, moves, turn.somebody(), at=turn.at)
    return Show(screens.preview(turn.texts, seen=seen))


async def confirm(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask a second time, with what it would do as of now."""
    await _open(turn)
    moves, version = _proposal(press)
    if version != await turn.uow.calendar.version():
        raise CensusError("calendar-changed-meanwhile")
    rules = turn.house.rules
    seen = await preview_change(turn.uow, rules, moves, turn.somebody(), at=turn.at)
    return Show(screens.sure(turn.texts, seen=seen, told_from=told_from(rules, turn.at)))


async def change(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Change the calendar; a second press sees what the first one did."""
    await _open(turn)
    moves, version = _proposal(press)
    rules = turn.house.rules
    made = await _made_before(turn, moves, version)
    if made is not None:
        return _done(turn, _changes_of(turn, made), made.at)
    turn.house.almanac.doubt()
    done = await change_calendar(
        turn.uow, rules, moves, turn.somebody(), at=turn.at, version=version
    )
    turn.house.wake_sender()
    return _done(turn, done.changes, turn.at)


async def _open(turn: Turn) -> None:
    """Let nobody else in, and look at the calendar as it is in this very moment."""
    demand_admin(turn.somebody())
    await turn.house.almanac.look(turn.uow)


def _done(turn: Turn, changes: tuple[PhaseChange, ...], at: datetime) -> Reply:
    start = told_from(turn.house.rules, at)
    return Show(screens.done(turn.texts, changes=changes, told_from=start))


async def _made_before(
    turn: Turn, wanted: Mapping[PhaseId, Days], version: int
) -> CalendarChange | None:
    """Return the change that this very button made, if it was pressed before."""
    changes = await turn.uow.calendar.changes()
    if len(changes) != version + 1:
        return None
    moves = {(move.phase, move.after) for move in changes[-1].moves}
    return changes[-1] if moves >= set(wanted.items()) else None


def _changes_of(turn: Turn, made: CalendarChange) -> tuple[PhaseChange, ...]:
    return changes_since(made.version - 1, [made], turn.house.census)


def _phase(turn: Turn, phase_id: str) -> Phase:
    try:
        return turn.house.census.phase(PhaseId(phase_id))
    except KeyError:
        raise CensusError("old-button") from None


def _moving(turn: Turn) -> dict[PhaseId, Days]:
    """Return the days of phases that wait for the next phase to make room."""
    facts = turn.question.facts if turn.question else {}
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
    """Read what a button carries. Raises CensusError("old-button")."""
    try:
        *moves, version = press.values
        days = {
            PhaseId(phase): (screens.day_of(first), screens.day_of(last))
            for phase, first, last in zip(moves[::3], moves[1::3], moves[2::3], strict=True)
        }
        return days, int(version)
    except (ValueError, OverflowError):
        raise CensusError("old-button") from None
