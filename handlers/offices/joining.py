"""Civil servants: joining with the NIP, and the own status with the office's rank."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.identity.numbers import Nip
from census.people import KeyedHash
from census.submission import SubmissionState, furthest
from handlers.boards.standing import board_around
from handlers.offices.releasing import TAKEN
from handlers.residents.typed_numbers import forgotten, number_in
from handlers.telegram.context import Turn
from handlers.telegram.filters import Asked, InPrivate, Pressed
from handlers.telegram.menus import bot_commands, menu_scope
from handlers.telegram.pending import ASK_NIP
from handlers.telegram.replies import Offer, Replace, Replies, Reply, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.messages import Message as Screen
from presentation.offices import joining, releases
from services.offices.joining import JOIN, Place, find_place, join_office, place_of
from services.offices.offices import sees_names
from services.residents.guidance import look_home
from services.residents.status import demand_patience

CONFIRM = "nip-confirm"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="joining")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command("asn"))
    router.callback_query.register(begin, Pressed(Action.EMPLOYEE_JOIN, Action.EMPLOYEE_STATUS))
    router.message.register(answer_nip, Asked(ASK_NIP))
    router.callback_query.register(confirm, Pressed(Action.EMPLOYEE_CONFIRM))
    router.callback_query.register(deny, Pressed(Action.EMPLOYEE_DENY))
    return router


async def begin(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Show the own status; who has not joined is asked for the NIP."""
    person = turn.resident()
    place = await place_of(turn.uow, person)
    if place is not None:
        return await _own_office(turn, place)
    await demand_patience(turn.uow, JOIN, person, turn.house.limits, at=turn.at)
    await turn.ask(ASK_NIP)
    return Show(joining.ask_nip(turn.texts))


async def answer_nip(message: Message, typed: str, turn: Turn) -> Replies:
    """Delete what was typed, then go on."""
    return forgotten(typed, await _take_nip(typed, turn), turn.texts)


async def _take_nip(typed: str, turn: Turn) -> Replace:
    """Find the line of the roster and ask whether it is the right one."""
    house = turn.house
    try:
        nip = house.hasher.employee(Nip.parse(number_in(typed)))
    except CensusError as refusal:
        return Replace(errors.error(turn.texts, refusal))
    try:
        place = await find_place(turn.uow, turn.resident(), nip, house.limits, at=turn.at)
    except CensusError as refusal:
        if refusal.key == TAKEN:
            return Replace(await _held_by_another(turn, nip))
        return Replace(errors.error(turn.texts, refusal))
    await turn.ask(CONFIRM, nip=nip)
    return Replace(joining.confirm(turn.texts, employee=place.employee, office=place.office))


async def confirm(event: CallbackQuery, turn: Turn) -> Replies:
    """Join; a head of office is recognised by the roster. A second press changes nothing."""
    if turn.question is None or turn.question.key != CONFIRM:
        return await _joined_before(turn)
    nip = KeyedHash(turn.question.facts["nip"])
    try:
        turn.person, place = await join_office(turn.uow, turn.resident(), nip, at=turn.at)
    except CensusError as refusal:
        if refusal.key != TAKEN:
            raise
        return Show(await _held_by_another(turn, nip))
    await turn.close_question()
    return (await _welcome(turn, place), Offer(bot_commands(turn.texts, menu_scope(turn.roles))))


async def deny(event: CallbackQuery, turn: Turn) -> Reply:
    """Somebody else's line: nothing is linked."""
    await turn.close_question()
    return Show(joining.denied(turn.texts))


async def _held_by_another(turn: Turn, nip: KeyedHash) -> Screen:
    """Offer to ask for a NIP that another account holds."""
    await turn.ask(TAKEN, nip=nip)
    return releases.taken(turn.texts)


async def _joined_before(turn: Turn) -> Reply:
    place = await place_of(turn.uow, turn.resident())
    if place is None:
        raise CensusError("old-button")
    return await _welcome(turn, place)


async def _welcome(turn: Turn, place: Place) -> Reply:
    board = await board_around(turn, place.office)
    return Show(
        joining.joined(turn.texts, employee=place.employee, office=place.office, board=board)
    )


async def _own_office(turn: Turn, place: Place) -> Reply:
    board = await board_around(turn, place.office)
    person = turn.resident()
    home = await look_home(turn.uow, turn.house.census, person, at=turn.at)
    on_the_way = home.journey is not None and home.journey.done_count > 0
    return Show(
        joining.own_office(
            turn.texts,
            employee=place.employee,
            office=place.office,
            state=furthest([person.state, SubmissionState.STARTED]) if on_the_way else person.state,
            board=board,
            sees_names=sees_names(person, place.office.code),
        )
    )
