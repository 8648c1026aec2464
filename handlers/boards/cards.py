"""Cards to pass on: that somebody has taken part, and where a unit stands today."""

import re
from typing import Any, Final

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import CallbackQuery, Message

from census.boards.cards import CardOwner, CardWish, card_wish, has_taken_part
from census.campaign.phases import SeasonStage, closed_phase, season_of
from census.errors import CensusError
from census.people.people import Person, Role, duty_of
from census.people.submission import SubmissionState
from census.questions.anger import is_rude
from census.units import BoardKind, Unit, UnitCode, UnitKind
from handlers.boards import visits
from handlers.boards.boards import browser_of
from handlers.boards.naming import HOME_ASKED, NAME_ASKED, UnitQuestion, units_of_group
from handlers.groups.groups import unbound
from handlers.questions.passing import ask_in_passing, villages_named
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, Idle, InGroup, InPrivate, Pressed
from handlers.telegram.replies import Replies, Reply, Say, Show
from presentation.boards.cards import messages as screens
from presentation.brief.card import of_regency
from presentation.chat import errors
from presentation.chat.card_actions import CardAction
from presentation.chat.commands import CommandName, spellings
from presentation.chat.links import start_link
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from services.boards import cards
from services.brief.briefing import make_brief
from services.helpdesk.asking import live_in
from services.residents.guidance import look_home
from services.rules.care import units_meant


class AsksForCard(Filter):
    """A text that asks for a card to share; the handler gets the ``wish``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no open question is answered in words, and a name is sure."""
        text = event.text or "/"
        if text.startswith("/") or not await Idle()(event, context):
            return False
        wish = card_wish(text)
        if wish is None or not wish.name:
            return {"wish": wish} if wish else False
        try:
            await units_meant(context.uow, wish.name, context.bot_context.closeness)
        except CensusError:
            return False
        return {"wish": wish}


LONGEST_NAME = 40
OVERSEES = frozenset({Role.ADMIN, Role.REGENT})
NUMBER = re.compile(r"\d{5}")
"""No number of anybody belongs on what is passed on."""


async def _of_unit(context: UpdateContext, unit: Unit) -> Screen:
    rules, bot = context.bot_context.rules, context.bot_context.bot_username
    if unit.kind is UnitKind.REGENCY and (made := await _of_regency(context, unit.code)):
        return made
    card = await cards.unit_card(context.uow, rules, unit, at=context.at)
    return screens.of_unit(
        context.texts,
        made=card,
        bot=bot,
        page=rules.page,
        in_group=not context.private,
        visits=context.private and await visits.of_unit(context, unit) is not None,
    )


async def _of_regency(context: UpdateContext, *areas: UnitCode) -> Screen | None:
    """Return the card of the first of some regencies that has figures."""
    rules, person = context.bot_context.rules, context.person
    for area in areas:
        brief = await make_brief(context.uow, rules, area, at=context.at)
        if brief is not None:
            return of_regency(
                context.texts,
                brief=brief,
                link=rules.page or start_link(context.bot_context.bot_username),
                taken_part=person is not None and has_taken_part(person.state),
                in_group=not context.private,
            )
    return None


UNIT_QUESTION: Final = UnitQuestion("card", CardAction.UNIT, _of_unit)


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="cards")
    router.message.register(in_group, Command(*spellings(CommandName.CARD)), InGroup())
    router.message.register(in_private, Command(*spellings(CommandName.CARD)), InPrivate())
    router.callback_query.register(finished, Pressed(CardAction.FINISHED), InPrivate())
    router.callback_query.register(at_home, Pressed(CardAction.HOME), InPrivate())
    router.message.register(home_named, AnswerTo(HOME_ASKED), InPrivate())
    router.callback_query.register(of_unit, Pressed(CardAction.UNIT), InPrivate())
    router.message.register(by_words, InPrivate(), AsksForCard())
    router.message.register(named, AnswerTo(NAME_ASKED), InPrivate())
    router.message.register(of_named, AnswerTo(UNIT_QUESTION.key), InPrivate())
    return router


async def in_group(message: Message, command: CommandObject, context: UpdateContext) -> Replies:
    """Send the card of the day of a named unit, else those of a topic's or the group's units."""
    units = await units_of_group(message, command, context)
    if not units:
        return Say(await unbound(context))
    return tuple([Say(await _of_unit(context, unit)) for unit in units])


async def in_private(message: Message, command: CommandObject, context: UpdateContext) -> Reply:
    """Send the card of the unit behind the command; else the own card, or that of the own unit."""
    await context.close_question()
    person = context.resident()
    typed = (command.args or "").strip()
    return await UNIT_QUESTION.of(context, typed) if typed else await _own(context, person)


async def by_words(message: Message, wish: CardWish, context: UpdateContext) -> Reply:
    """Do the same for who asks in words, perhaps for the card of the office or of the village."""
    await context.close_question()
    person = context.resident()
    if wish.name:
        return await UNIT_QUESTION.of(context, wish.name, in_words=True)
    if wish.kind is BoardKind.OFFICE and has_taken_part(person.state):
        return await _finished(context, CardOwner.EMPLOYEE)
    return await (_own(context, person) if wish.kind is None else _of_kind(context, wish.kind))


async def _of_kind(context: UpdateContext, kind: BoardKind) -> Reply:
    """Send the card of the own unit of a kind, or ask which one is meant."""
    areas = context.bot_context.areas if kind is BoardKind.REGENCY else ()
    if made := await _of_regency(context, *areas):
        return Say(made)
    unit = await browser_of(context).own_unit(kind)
    return Say(await _of_unit(context, unit)) if unit else await UNIT_QUESTION.ask(context)


async def _own(context: UpdateContext, person: Person) -> Reply:
    """Send the own card, or that of the own unit; who cares for the regency gets its card."""
    if duty_of(person) in OVERSEES:
        of_all = await _of_regency(context, *context.bot_context.areas)
        if of_all is not None:
            return Say(of_all)
    unit = await browser_of(context).own_unit()
    if unit is not None and not has_taken_part(person.state):
        return Say(await _of_unit(context, unit))
    return await _finished(context, "")


async def of_named(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Send the card of the unit that was asked for."""
    return await UNIT_QUESTION.of(context, typed.strip())


async def finished(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the own card, or ask for the name that shall stand on it."""
    wanted = press.values[0] if press.values else ""
    if press.values[1:] == (screens.NAMED,) and wanted in set(CardOwner):
        await ask_in_passing(context, NAME_ASKED, whose=wanted)
        return Show(screens.ask_name(context.texts, CardOwner(wanted)))
    return await _finished(context, wanted)


async def named(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Send the own card with a name, which is kept nowhere; another one may follow.

    Raises CensusError("card-name", "card-name-rude").
    """
    name = " ".join(typed.split())
    if not name or len(name) > LONGEST_NAME or NUMBER.search(name):
        raise CensusError("card-name", limit=LONGEST_NAME)
    if is_rude(name):
        raise CensusError("card-name-rude")
    whose = context.question.facts["whose"] if context.question else ""
    await ask_in_passing(context, NAME_ASKED, whose=whose, named="yes")
    return await _finished(context, whose, name)


async def at_home(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask where a household lives, or send its card of the village of the button."""
    context.resident()
    if press.values:
        return await _of_home(context, UnitCode(press.value()))
    await ask_in_passing(context, HOME_ASKED)
    return Show(screens.ask_home(context.texts))


async def home_named(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Send the card of the village that somebody types, offer several, or ask once more."""
    try:
        found = await villages_named(context, typed)
    except CensusError as refusal:
        return Say(errors.error(context.texts, refusal))
    if len(found) > 1:
        return Say(screens.ask_home(context.texts, found))
    return await _of_home(context, found[0].code)


async def _of_home(context: UpdateContext, village: UnitCode) -> Reply:
    """Keep where a household lives, and send its card."""
    await context.close_question()
    context.person, _ = await live_in(context.uow, context.resident(), village)
    return await _finished(context, CardOwner.HOUSEHOLD)


async def of_unit(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the card of the day of a unit."""
    unit = await browser_of(context).unit(UnitCode(press.value()))
    return Say(await _of_unit(context, unit))


async def _finished(context: UpdateContext, wanted: str, name: str = "") -> Reply:
    rules, person = context.bot_context.rules, context.resident()
    made = await cards.finish_card(context.uow, rules, person, wanted, at=context.at)
    if made is None:
        return Show(await _not_yet(context, person))
    bot = context.bot_context.bot_username
    over = closed_phase(rules.census, context.at) is not None
    shown = screens.finished(
        context.texts, made=made, bot=bot, page=rules.page, name=name, over=over
    )
    return Say(shown)


async def _not_yet(context: UpdateContext, person: Person) -> Screen:
    """Say when there is a card. Whose receipt came back finds at home what is to be done."""
    census, texts = context.bot_context.census, context.texts
    if has_taken_part(person.state):
        return screens.not_yet(texts, None)
    stage = season_of(census, context.at).stage
    waits = stage in {SeasonStage.CLOSED, SeasonStage.VISITS}
    awaited = waits or person.state is SubmissionState.CANNOT_ONLINE
    home = await look_home(context.uow, census, person, at=context.at)
    over = stage is SeasonStage.OVER
    return screens.not_yet(texts, home.journey, awaited=awaited, over=over)
