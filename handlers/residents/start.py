"""The first start, language, consent, the home screen and help."""

import re

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import SeasonStage, phase_at, season_of
from census.errors import CensusError
from census.people.people import Language, Person, Role
from census.people.submission import SubmissionState
from handlers.boards.boards import browser_of
from handlers.campaign.homes import role_home
from handlers.companies import joining as workers
from handlers.fieldwork.doors import officers, visits
from handlers.groups.groups import CODE
from handlers.helpdesk.helping import open_desk
from handlers.questions.asking import opened_by_link
from handlers.residents.status import ask_for_status
from handlers.roles import guests
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import CANCEL, InPrivate, Pressed, Word
from handlers.telegram.menus import menu_of
from handlers.telegram.pending import CONSENT_SHOWN, DONE
from handlers.telegram.replies import Offer, Replies, Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.links import payload_unit
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.fieldwork.doors import officers as officer_words
from presentation.questions.answers import PAYLOAD
from presentation.residents import guidance as steps
from presentation.residents import home as home_screen
from presentation.residents import settings, start
from presentation.roles.invitations import PAYLOAD as INVITED
from services.campaign.composing.reminders import owes_nothing
from services.offices.joining import place_of
from services.proofs.handing_in import own_proof
from services.residents import guidance

PASTED = re.compile(rf"\b{INVITED}(?P<token>[\w-]*)", re.ASCII | re.IGNORECASE)
"""An invitation's link or its end, alone or within a sentence."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="start")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(arrive, CommandStart())
    for words in (F.text, F.caption):
        router.message.register(pasted, words.regexp(PASTED, mode="search").as_("found"))
    router.callback_query.register(home, Pressed(Action.HOME))
    router.callback_query.register(home, Pressed(Action.CANCEL))
    router.callback_query.register(own_home, Pressed(Action.HOME_OWN))
    router.message.register(home, Command("menu", "beranda"))
    router.message.register(home, Word(*CANCEL))
    router.message.register(choose_language, Command(*spellings(CommandName.LANGUAGE)))
    router.callback_query.register(choose_language, Pressed(Action.LANGUAGE_CHOOSE))
    router.callback_query.register(set_language, Pressed(Action.LANGUAGE_SET))
    router.callback_query.register(agree, Pressed(Action.CONSENT_GIVE))
    router.callback_query.register(decline, Pressed(Action.CONSENT_DECLINE))
    router.callback_query.register(help_, Pressed(Action.HELP))
    router.message.register(help_, Command("bantuan", "help"))
    return router


async def arrive(message: Message, command: CommandObject, context: UpdateContext) -> Replies:
    """Welcome; a deep link may name the unit the person belongs to."""
    await context.close_question()
    payload = command.args or ""
    if payload.startswith(INVITED):
        return await _invited(context, payload.removeprefix(INVITED))
    code = payload_unit(payload) if payload else None
    context.person = await guidance.greet(context.uow, context.chat, at=context.at, unit=code)
    opened = await _opened(context, payload)
    if opened is not None:
        return opened
    if context.person.consented_at is not None:
        worker = await workers.came_by_link(context) if code else None
        if worker is not None:
            return Say(worker)
    screen = await next_screen(context)
    # Roles come and go with a roster or the settings. The menu follows at the next start.
    return (screen, _menu(context)) if context.person.consented_at is not None else screen


async def _opened(context: UpdateContext, payload: str) -> Reply | None:
    """Open the subject of a deep link; of what needs consent, None for who has not agreed."""
    if payload == officer_words.PAYLOAD:
        return Show(await officers.asked(context))
    if context.somebody().consented_at is None:
        return None
    match payload:
        case "status":
            return await ask_for_status(context)
        case "kode":
            return await CODE.reply(context, "")
        case _ if payload.startswith(PAYLOAD):
            return await opened_by_link(context, payload.removeprefix(PAYLOAD))
    return None


async def pasted(message: Message, found: re.Match[str], context: UpdateContext) -> Reply:
    """Open the invitation whose link or code stands in a text."""
    await context.close_question()
    return await _invited(context, found["token"])


async def home(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show the state of the campaign and of the person."""
    await context.close_question()
    return await next_screen(context)


async def own_home(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show the own family's state to somebody with a duty."""
    await context.close_question()
    return await own_screen(context)


async def choose_language(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Offer the languages."""
    context.somebody()
    return Show(start.choose_language(context.bot_context.catalogue, context.texts.language))


async def set_language(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Set the language of the person."""
    language = Language(press.value())
    if language not in context.bot_context.catalogue.languages:
        raise CensusError("old-button")
    context.person = await guidance.choose_language(context.uow, context.somebody(), language)
    context.speak(language)
    return (await next_screen(context), _menu(context))


async def agree(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Record the person's consent."""
    context.person = await guidance.give_consent(context.uow, context.somebody(), at=context.at)
    invited = await guests.asked(context)
    if invited is None:
        invited = await workers.asked(context)
    if invited is not None:
        return Show(invited)
    said = _said_before(context)
    missed = await visits.missed_before(context, said)
    if missed is not None:
        return missed
    phase = phase_at(context.bot_context.census, context.at)
    if said == DONE and phase is not None and phase.steps:
        return Show(steps.finished_walk(context.texts, walked=False))
    return await next_screen(context)


async def decline(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Accept the refusal kindly. A person who has agreed since uses the settings."""
    if context.somebody().consented_at is not None:
        return settings_of(context)
    return Show(start.declined(context.texts))


def settings_of(context: UpdateContext) -> Reply:
    """Show the settings of who has agreed. Raises CensusError("consent-first")."""
    person = context.resident()
    tables, stage = context.bot_context.rich_forms.shown(person.tables), stage_of(context)
    visited = person.state is SubmissionState.CANNOT_ONLINE
    done = owes_nothing(person, context.bot_context.census) and not visited
    return Show(settings.settings(context.texts, person, stage=stage, done=done, tables=tables))


async def help_(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Say what the bot can do; helpers see the requests first."""
    if isinstance(event, Message) and Role.HELPER in context.shown_roles:
        return await open_desk(event, context)
    return Show(start.help_screen(context.texts, roles=context.shown_roles))


async def _invited(context: UpdateContext, token: str) -> Reply:
    context.person = await guidance.greet(context.uow, context.chat, at=context.at)
    answer = await guests.opened(context, token)
    return Say(answer) if answer is not None else await next_screen(context)


async def next_screen(context: UpdateContext) -> Show:
    """Return the next screen: language, then consent, then the home of the role."""
    person = context.somebody()
    if person.language is not None and person.consented_at is not None:
        made = await role_home(context)
        if made is not None:
            return Show(made)
    return await own_screen(context)


async def own_screen(context: UpdateContext) -> Show:
    """Return the same with the home of the own family."""
    person = context.somebody()
    if person.language is None:
        return Show(start.choose_language(context.bot_context.catalogue, context.texts.language))
    if person.consented_at is None:
        await context.show_screen(CONSENT_SHOWN, said=_said_before(context))
        unit = await guidance.unit_of(context.uow, person)
        invited = await guests.consent_line(context)
        return Show(
            start.consent(context.texts, stage=stage_of(context), unit=unit, invited=invited)
        )
    return Show(await _home(context, person))


def _said_before(context: UpdateContext) -> str:
    """Return what somebody said before consent, who looks at its question; else nothing."""
    asked = context.shown if context.shown and context.shown.key == CONSENT_SHOWN else None
    return asked.facts.get("said", "") if asked else ""


def stage_of(context: UpdateContext) -> SeasonStage:
    """Return how far the campaign has come."""
    return season_of(context.bot_context.census, context.at).stage


def _menu(context: UpdateContext) -> Offer:
    return Offer(menu_of(context.texts, context.shown_roles))


async def _home(context: UpdateContext, person: Person) -> Screen:
    bot_context = context.bot_context
    view = await guidance.look_home(context.uow, bot_context.census, person, at=context.at)
    place = await place_of(context.uow, person)
    unit = place.office if place else view.unit
    board = await browser_of(context).board_of(unit)
    return home_screen.home(
        context.texts,
        today=context.today,
        phase=view.phase,
        upcoming=view.upcoming,
        journey=view.journey,
        state=person.state,
        by_family=view.by_family,
        news=view.news,
        roles=context.roles,
        unit=unit,
        board=board,
        proof=await own_proof(context.uow, person),
        uninvited=bot_context.census.uninvited,
        own_word=not bot_context.census.looks_up,
        asks=bot_context.knowledge_service.is_open
        and await bot_context.knowledge_service.knowledge_base() is not None,
    )
