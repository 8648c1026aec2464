"""Residents ask when officers come, say that nobody came, and answer whether a visit was real."""

from typing import Final

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import LAST_DAYS, SeasonStage, days_left, season_of
from census.errors import CensusError
from census.fieldwork.door_words import asks_when_visited, says_not_visited, says_visited
from census.fieldwork.visiting import VisitStage
from census.units import UnitCode, UnitKind
from handlers.fieldwork.doors.asking import ASK_HOME
from handlers.questions.passing import ask_in_passing, villages_named
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, Idle, InPrivate, Pressed
from handlers.telegram.pending import CONSENT_SHOWN, OFFICER_SHOWN, VISITS_SHOWN
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.fieldwork.doors import visits as words
from presentation.questions.answers import contact_line
from presentation.residents import start
from services.fieldwork.doors.coming import who_comes
from services.fieldwork.doors.missed import answer_missed, say_not_visited, say_visited
from services.fieldwork.doors.officers import visit_days_now
from services.fieldwork.doors.visit_checks import answer_visit
from services.helpdesk.asking import live_in
from services.questions.asker import help_near
from services.residents.guidance import unit_of
from services.rules.care import village_of

MISSED: Final = "missed:"
"""Before the village, what a newcomer has said before consent, who looks at CONSENT_SHOWN."""


def setup() -> Router:
    """Return the router of this conversation. Before the visits the answers to questions do it."""
    router = Router(name="visits")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(not_visited, Idle(), _says_not_visited, _near_visits)
    router.message.register(visited, Idle(), _takes_back)
    router.message.register(when, Idle(), _asks_when, _near_visits)
    router.message.register(said_village, AnswerTo(ASK_HOME))
    for handler, action in (
        (when, Action.VISITS_WHEN),
        (other_village, Action.VISITS_VILLAGE),
        (missed, Action.VISITS_MISSED),
        (done, Action.VISITS_DONE),
        (real, Action.VISIT_REAL),
    ):
        router.callback_query.register(handler, Pressed(action))
    return router


async def when(
    event: Message | CallbackQuery, context: UpdateContext, press: Press | None = None
) -> Reply:
    """Show the visits in the village of a button, else in the own one, else ask for it.

    It needs no consent: who has not agreed yet is told as well, and nothing is kept of it.
    """
    missed = _says_missed(context)
    await context.close_question()
    if press is not None and press.values:
        return await _lives_in(context, UnitCode(press.value()), missed=missed)
    own = await unit_of(context.uow, context.somebody())
    if own is not None and own.kind is UnitKind.VILLAGE:
        return await _shown(context, own.code)
    return await other_village(event, context)


async def other_village(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Ask where somebody lives."""
    await ask_in_passing(context, ASK_HOME, missed="")
    return Show(words.ask_village(context.texts))


async def said_village(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take the village that somebody types; what was said before, said again, names none."""
    if asks_when_visited(typed) or says_not_visited(typed):
        says_missed = _says_missed(context) or says_not_visited(typed)
        await ask_in_passing(context, ASK_HOME, missed="yes" if says_missed else "")
        return Say(words.ask_village(context.texts, again=True))
    try:
        found = await villages_named(context, typed)
    except CensusError as refusal:
        return Say(errors.error(context.texts, refusal))
    if len(found) > 1:
        return Say(words.ask_village(context.texts, found))
    missed = _says_missed(context)
    await context.close_question()
    return await _lives_in(context, found[0].code, missed=missed)


async def not_visited(message: Message, context: UpdateContext) -> Reply:
    """Count it for the own village, else the one just said, else ask where they live.

    Where an officer was checked nobody need live: it counts there, and is not kept.
    """
    person = context.somebody()
    own = await unit_of(context.uow, person)
    if own is not None and own.kind is UnitKind.VILLAGE:
        return await _missed(context, own.code)
    if (facts := await context.in_sight(VISITS_SHOWN)) is not None:
        return await _lives_in(context, UnitCode(facts["village"]), missed=True)
    if person.consented_at and (facts := await context.in_sight(OFFICER_SHOWN)) is not None:
        return await _missed(context, UnitCode(facts["village"]))
    await ask_in_passing(context, ASK_HOME, missed="yes")
    return Show(words.ask_village(context.texts))


async def visited(message: Message, context: UpdateContext) -> Reply:
    """Thank who had said that nobody came, and is counted no more."""
    return Show(words.taken_back(context.texts))


async def missed_before(context: UpdateContext, said: str) -> Reply | None:
    """Count what a newcomer has said before agreeing; None where it was something else."""
    if not said.startswith(MISSED):
        return None
    village = UnitCode(said.removeprefix(MISSED))
    return await _lives_in(context, village, missed=True)


async def missed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Count that nobody came."""
    insists = press.last() == words.ANYWAY
    return await _missed(context, UnitCode(press.value()), insists=insists)


async def done(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Let who leads say that a village was visited again."""
    rules, village = context.bot_context.rules, UnitCode(press.value())
    told = await answer_missed(context.uow, rules, context.resident(), village, at=context.at)
    context.bot_context.wake_sender()
    return Show(words.answered(context.texts, await village_of(context.uow, village), told))


async def real(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take the answer whether somebody came."""
    said = press.last() == "yes"
    first = await answer_visit(
        context.uow,
        context.bot_context.rules,
        context.resident(),
        press.number(),
        real=said,
        at=context.at,
    )
    return Show(words.answer_noted(context.texts, real=said, first=first))


async def _missed(context: UpdateContext, village: UnitCode, *, insists: bool = False) -> Reply:
    rules, person = context.bot_context.rules, context.somebody()
    found = await who_comes(context.uow, rules, person, village, at=context.at)
    during = found.days.stage is VisitStage.DURING
    if found.complete or (during and found.claimed and not insists):
        return Show(words.not_missed(context.texts, found))
    if not during:
        return await _shown(context, village)
    if found.too_soon:
        await context.close_question()
        return Show(words.too_soon(context.texts, found))
    if person.consented_at is None:
        return await _to_be_agreed(context, village)
    if not await say_not_visited(context.uow, rules, person, village, at=context.at):
        return Show(words.counted_before(context.texts))
    return Show(words.noted(context.texts, found.village))


async def _to_be_agreed(context: UpdateContext, village: UnitCode) -> Reply:
    """Ask a newcomer for consent; what was said counts with it."""
    unit, texts = await village_of(context.uow, village), context.texts
    await context.close_question()
    await context.show_screen(CONSENT_SHOWN, said=f"{MISSED}{village}")
    stage = season_of(context.bot_context.census, context.at).stage
    return Show(start.consent(texts, stage=stage, invited=words.to_be_noted(texts, unit)))


async def _lives_in(context: UpdateContext, village: UnitCode, *, missed: bool) -> Reply:
    """Keep the village of a resident who has none yet; count what was said, or show its visits."""
    unit, person = await village_of(context.uow, village), context.somebody()
    if person.unit is None and person.consented_at is not None:
        context.person, _ = await live_in(context.uow, person, unit.code)
    return await (_missed if missed else _shown)(context, unit.code)


def _says_missed(context: UpdateContext) -> bool:
    """Tell whether the village is asked for because nobody came."""
    open_question = context.question
    return bool(
        open_question and open_question.key == ASK_HOME and open_question.facts.get("missed")
    )


async def _shown(context: UpdateContext, village: UnitCode) -> Reply:
    bot_context, texts = context.bot_context, context.texts
    rules, person = bot_context.rules, context.somebody()
    found = await who_comes(context.uow, rules, person, village, at=context.at)
    contact, regency = await help_near(context.uow, bot_context.help_desk, [village])
    line = contact_line(texts, contact, regency=regency.name if regency else "")
    phase = found.days.phase
    left = days_left(phase, context.at, rules.census.zone) if phase else None
    ending = left is not None and 0 <= left <= LAST_DAYS
    await context.show_screen(VISITS_SHOWN, village=village)
    return Show(words.coming(texts, found, contact=line, last_days=ending))


async def _asks_when(message: Message) -> bool:
    return asks_when_visited(message.text or "")


async def _says_not_visited(message: Message) -> bool:
    return says_not_visited(message.text or "")


async def _takes_back(message: Message, context: UpdateContext) -> bool:
    """Match somebody who says that an officer has come, and had said that nobody did."""
    said = says_visited(message.text or "")
    return said and await say_visited(context.uow, context.somebody())


async def _near_visits(message: Message, context: UpdateContext) -> bool:
    """Match while nobody takes part online, or when visits have been started."""
    census = context.bot_context.census
    if season_of(census, context.at).stage is not SeasonStage.OPEN:
        return True
    days = await visit_days_now(context.uow, context.bot_context.rules, at=context.at)
    return days.early
