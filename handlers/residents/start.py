"""Arriving: the first start, language, consent, the home screen and help."""

from aiogram import Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people import Language, Person, Role
from handlers.boards.standing import board_around
from handlers.groups.groups import offer_code
from handlers.questions.asking import opened_by_link
from handlers.residents.status import ask_for_status
from handlers.telegram.context import Turn
from handlers.telegram.filters import CANCEL, InPrivate, Pressed, Word
from handlers.telegram.menus import bot_commands, menu_scope
from handlers.telegram.replies import Offer, Replies, Reply, Show
from presentation.chat.actions import Action, Press, payload_unit
from presentation.chat.messages import Message as Screen
from presentation.questions.messages import PAYLOAD
from presentation.residents import home as home_screen
from presentation.residents import settings, start
from services.offices.joining import place_of
from services.residents import guidance


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="start")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(arrive, CommandStart())
    router.callback_query.register(home, Pressed(Action.HOME))
    router.callback_query.register(home, Pressed(Action.CANCEL))
    router.message.register(home, Command("menu", "beranda"))
    router.message.register(home, Word(*CANCEL))
    router.message.register(choose_language, Command("bahasa", "language"))
    router.callback_query.register(choose_language, Pressed(Action.LANGUAGE_CHOOSE))
    router.callback_query.register(set_language, Pressed(Action.LANGUAGE_SET))
    router.callback_query.register(agree, Pressed(Action.CONSENT_GIVE))
    router.callback_query.register(decline, Pressed(Action.CONSENT_DECLINE))
    router.callback_query.register(help_, Pressed(Action.HELP))
    router.message.register(help_, Command("bantuan", "help"))
    return router


async def arrive(message: Message, command: CommandObject, turn: Turn) -> Replies:
    """Welcome; a deep link may name the unit the person belongs to."""
    await turn.close_question()
    code = payload_unit(command.args) if command.args else None
    turn.person = await guidance.greet(turn.uow, turn.chat, at=turn.at, unit=code)
    if turn.person.consented_at is not None:
        match command.args:
            case "status":
                return await ask_for_status(turn)
            case "kode":
                return await offer_code(turn, "")
            case str(payload) if payload.startswith(PAYLOAD):
                return await opened_by_link(turn, payload.removeprefix(PAYLOAD))
    screen = await next_screen(turn)
    # Roles also come from a roster or from the settings: the menu follows at the next start.
    return (screen, _menu(turn)) if turn.roles - {Role.RESIDENT} else screen


async def home(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Show where the campaign and the person stand."""
    await turn.close_question()
    return await next_screen(turn)


async def choose_language(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Offer the languages."""
    turn.somebody()
    return Show(start.choose_language(turn.house.catalogue, turn.texts.language))


async def set_language(event: CallbackQuery, press: Press, turn: Turn) -> Replies:
    """Speak the chosen language from here on."""
    language = Language(press.value())
    if language not in turn.house.catalogue.languages:
        raise CensusError("old-button")
    turn.person = await guidance.choose_language(turn.uow, turn.somebody(), language)
    turn.speak(language)
    return (await next_screen(turn), _menu(turn))


async def agree(event: CallbackQuery, turn: Turn) -> Reply:
    """Take the person in."""
    turn.person = await guidance.give_consent(turn.uow, turn.somebody(), at=turn.at)
    return await next_screen(turn)


async def decline(event: CallbackQuery, turn: Turn) -> Reply:
    """Let go kindly; the way back is one button. Who has agreed since decides in the settings."""
    person = turn.somebody()
    if person.consented_at is not None:
        return Show(
            settings.settings(
                turn.texts, reminders=person.reminders, evening_only=person.evening_only
            )
        )
    return Show(start.declined(turn.texts))


async def help_(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Say what the bot can do."""
    return Show(start.help_screen(turn.texts, roles=turn.roles))


async def next_screen(turn: Turn) -> Show:
    """Return what a person sees next: language, then consent, then home."""
    person = turn.somebody()
    if person.language is None:
        return Show(start.choose_language(turn.house.catalogue, turn.texts.language))
    if person.consented_at is None:
        unit = await turn.uow.units.get(person.unit) if person.unit else None
        return Show(start.consent(turn.texts, unit=unit))
    return Show(await _home(turn, person))


def _menu(turn: Turn) -> Offer:
    return Offer(bot_commands(turn.texts, menu_scope(turn.roles)))


async def _home(turn: Turn, person: Person) -> Screen:
    house = turn.house
    view = await guidance.look_home(turn.uow, house.census, person, at=turn.at)
    place = await place_of(turn.uow, person)
    unit = place.office if place else view.unit
    board = await board_around(turn, unit) if unit else None
    return home_screen.home(
        turn.texts,
        today=turn.today,
        phase=view.phase,
        upcoming=view.upcoming,
        journey=view.journey,
        state=person.state,
        roles=turn.roles,
        unit=unit,
        board=board,
        asks=house.library.is_open and await house.library.knowing() is not None,
    )
