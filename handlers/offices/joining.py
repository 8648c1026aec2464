"""Civil servants join with the NIP, and see their state and the office's rank."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import season_of
from census.errors import CensusError
from census.identity.numbers import Nip
from census.people.people import KeyedHash
from census.people.submission import SubmissionState, furthest
from handlers.boards.boards import browser_of
from handlers.companies import joining as workers
from handlers.offices.releasing import TAKEN
from handlers.residents.typed_numbers import forgotten, has_digits, number_in
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.menus import menu_of
from handlers.telegram.pending import ASK_NIP, CONFIRM
from handlers.telegram.replies import Offer, Replace, Replies, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.offices import joining, releases
from presentation.proofs import handing_in
from services.offices.joining import JOIN, EmployeePlace, find_place, join_office, place_of
from services.offices.offices import sees_names
from services.proofs.handing_in import asked_about, own_proof, wants_offline_proof
from services.residents.guidance import look_home
from services.rules.attempts import require_patience


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="joining")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command(*spellings(CommandName.EMPLOYEE)))
    router.callback_query.register(begin, Pressed(Action.EMPLOYEE_JOIN, Action.EMPLOYEE_STATUS))
    router.message.register(answer_nip, AnswerTo(ASK_NIP))
    router.callback_query.register(confirm, Pressed(Action.EMPLOYEE_CONFIRM))
    router.callback_query.register(deny, Pressed(Action.EMPLOYEE_DENY))
    return router


async def begin(
    event: Message | CallbackQuery, context: UpdateContext, command: CommandObject | None = None
) -> Replies:
    """Show the own state. A person who has not joined is asked for the NIP, or has typed it."""
    context.bot_context.census.require_offices()
    person = context.resident()
    place = await place_of(context.uow, person)
    if place is not None:
        return await _own_office(context, place)
    await require_patience(context.uow, JOIN, person, context.bot_context.limits, at=context.at)
    worker = await workers.asked(context)
    if worker is not None:
        return Show(worker)
    await context.ask(ASK_NIP)
    typed = (command and command.args) or ""
    if has_digits(typed):
        return forgotten(typed, await _take_nip(typed, context), context.texts)
    return Show(joining.ask_nip(context.texts))


async def answer_nip(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Delete the typed message, then handle the NIP."""
    return forgotten(typed, await _take_nip(typed, context), context.texts)


async def _take_nip(typed: str, context: UpdateContext) -> Replace:
    """Find the roster line and ask whether it is the right one."""
    bot_context = context.bot_context
    try:
        nip = bot_context.hasher.employee(Nip.parse(number_in(typed)))
    except CensusError as refusal:
        return Replace(errors.error(context.texts, refusal))
    try:
        place = await find_place(
            context.uow, context.resident(), nip, bot_context.limits, at=context.at
        )
    except CensusError as refusal:
        if refusal.key == TAKEN:
            return Replace(await _held_by_another(context, nip))
        return Replace(errors.error(context.texts, refusal))
    await context.ask(CONFIRM, nip=nip)
    return Replace(joining.confirm(context.texts, employee=place.employee, office=place.office))


async def confirm(event: CallbackQuery, context: UpdateContext) -> Replies:
    """Join. The roster says who is a head. A second press changes nothing."""
    if context.question is None or context.question.key != CONFIRM:
        return await _joined_before(context)
    nip = KeyedHash(context.question.facts["nip"])
    try:
        context.person, place = await join_office(
            context.uow, context.resident(), nip, at=context.at
        )
    except CensusError as refusal:
        if refusal.key != TAKEN:
            raise
        return Show(await _held_by_another(context, nip))
    await context.close_question()
    waits = await asked_about(context.uow, context.person)
    asked = handing_in.question(context.texts, waits, context.person.state) if waits else None
    return (
        await _welcome(context, place),
        Offer(menu_of(context.texts, context.shown_roles)),
        *((Say(asked, stays=True),) if asked else ()),
    )


async def deny(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Link nothing: the line is somebody else's."""
    await context.close_question()
    return Show(joining.denied(context.texts))


async def _held_by_another(context: UpdateContext, nip: KeyedHash) -> Screen:
    """Offer to request an NIP that another account holds."""
    await context.ask(TAKEN, nip=nip)
    return releases.taken(context.texts)


async def _joined_before(context: UpdateContext) -> Reply:
    place = await place_of(context.uow, context.resident())
    if place is None:
        raise CensusError("old-button")
    return await _welcome(context, place)


async def _welcome(context: UpdateContext, place: EmployeePlace) -> Reply:
    board = await browser_of(context).board_of(place.office)
    return Show(
        joining.joined(context.texts, employee=place.employee, office=place.office, board=board)
    )


async def _own_office(context: UpdateContext, place: EmployeePlace) -> Reply:
    board = await browser_of(context).board_of(place.office)
    person = context.resident()
    home = await look_home(context.uow, context.bot_context.census, person, at=context.at)
    on_the_way = home.journey is not None and home.journey.done_count > 0
    return Show(
        joining.own_office(
            context.texts,
            employee=place.employee,
            office=place.office,
            state=furthest([person.state, SubmissionState.STARTED]) if on_the_way else person.state,
            season=season_of(context.bot_context.census, context.at),
            board=board,
            sees_names=sees_names(person, place.office.code),
            proof=await own_proof(context.uow, person),
            offline_wanted=await wants_offline_proof(
                context.uow, context.bot_context.rules, person
            ),
        )
    )
