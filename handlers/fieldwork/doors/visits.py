"""Residents ask when officers come, say that nobody came, and answer whether a visit was real."""

from typing import Final

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import LAST_DAYS, SeasonStage, days_left, season_of
from census.errors import CensusError
from census.fieldwork.door_words import asks_when_visited, says_not_visited
from census.units import UnitCode, UnitKind
from handlers.fieldwork.doors.officers import villages_named
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, Idle, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.fieldwork.doors import visits as words
from presentation.questions.answers import contact_line
from services.fieldwork.doors.coming import who_comes
from services.fieldwork.doors.missed import answer_missed, say_not_visited
from services.fieldwork.doors.officers import visit_days_now
from services.fieldwork.doors.visit_checks import answer_visit
from services.helpdesk.asking import live_in
from services.questions.asker import help_near
from services.residents.guidance import unit_of
from services.rules.care import village_of

ASK: Final = "visits-village"


def setup() -> Router:
    """Return the router of this conversation. Before the visits the answers to questions do it."""
    router = Router(name="visits")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(not_visited, Idle(), _says_not_visited, _near_visits)
    router.message.register(when, Idle(), _asks_when, _near_visits)
    router.message.register(said_village, AnswerTo(ASK))
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
    """Show the visits in the village of a button, else in the own one, else ask for it."""
    await context.close_question()
    person = context.resident()
    if press is not None and press.values:
        return await _lives_in(context, UnitCode(press.value()))
    own = await unit_of(context.uow, person)
    if own is not None and own.kind is UnitKind.VILLAGE:
        return await _shown(context, own.code)
    return await other_village(event, context)


async def other_village(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Ask where somebody lives."""
    context.resident()
    await context.ask(ASK)
    return Show(words.ask_village(context.texts))


async def said_village(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take the village that somebody types."""
    try:
        found = await villages_named(context, typed)
    except CensusError as refusal:
        return Say(errors.error(context.texts, refusal))
    if len(found) > 1:
        return Say(words.ask_village(context.texts, found))
    await context.close_question()
    return await _lives_in(context, found[0].code)


async def not_visited(message: Message, context: UpdateContext) -> Reply:
    """Count it for the own village; who has none is asked where they live first."""
    person = context.resident()
    own = await unit_of(context.uow, person)
    if own is None or own.kind is not UnitKind.VILLAGE:
        return await when(message, context)
    return await _missed(context, own.code)


async def missed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Count that nobody came."""
    return await _missed(context, UnitCode(press.value()))


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


async def _missed(context: UpdateContext, village: UnitCode) -> Reply:
    rules, person = context.bot_context.rules, context.resident()
    if not await say_not_visited(context.uow, rules, person, village, at=context.at):
        return Show(words.counted_before(context.texts))
    return Show(words.noted(context.texts, await village_of(context.uow, village)))


async def _lives_in(context: UpdateContext, village: UnitCode) -> Reply:
    """Keep the village of somebody who has none yet, and show its visits."""
    unit = await village_of(context.uow, village)
    if context.resident().unit is None:
        context.person, _ = await live_in(context.uow, context.resident(), unit.code)
    return await _shown(context, unit.code)


async def _shown(context: UpdateContext, village: UnitCode) -> Reply:
    bot_context, texts = context.bot_context, context.texts
    rules, person = bot_context.rules, context.resident()
    found = await who_comes(context.uow, rules, person, village, at=context.at)
    contact, regency = await help_near(context.uow, bot_context.help_desk, [village])
    line = contact_line(texts, contact, regency=regency.name if regency else "")
    phase = found.days.phase
    left = days_left(phase, context.at, rules.census.zone) if phase else None
    ending = left is not None and 0 <= left <= LAST_DAYS
    return Show(words.coming(texts, found, contact=line, last_days=ending))


async def _asks_when(message: Message) -> bool:
    return asks_when_visited(message.text or "")


async def _says_not_visited(message: Message) -> bool:
    return says_not_visited(message.text or "")


async def _near_visits(message: Message, context: UpdateContext) -> bool:
    """Match an agreed person while nobody takes part online, or visits have been started."""
    person, census = context.somebody(), context.bot_context.census
    if person.consented_at is None:
        return False
    if season_of(census, context.at).stage is not SeasonStage.OPEN:
        return True
    days = await visit_days_now(context.uow, context.bot_context.rules, at=context.at)
    return days.early
