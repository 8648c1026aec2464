"""Has our household's submission arrived? Two numbers, deleted at once and never kept."""

from collections.abc import Sequence
from functools import partial

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.identity.numbers import Nik
from handlers.residents.typed_numbers import Pair, forgotten, number_in, parted, readings
from handlers.telegram.context import Turn
from handlers.telegram.filters import Asked, InPrivate, Pressed
from handlers.telegram.pending import ASK_FAMILY_CARD, ASK_NIK
from handlers.telegram.replies import Replace, Replies, Reply, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.residents import status
from services.ports.registers import HouseholdStatus, StatusSource
from services.residents.status import LOOK_UP, begin_look_up, demand_patience, end_look_up


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="status")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command("status"))
    router.callback_query.register(begin, Pressed(Action.STATUS_CHECK))
    router.message.register(answer_nik, Asked(ASK_NIK))
    router.message.register(answer_family_card, Asked(ASK_FAMILY_CARD))
    return router


async def begin(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Ask for the NIK."""
    return await ask_for_status(turn)


async def ask_for_status(turn: Turn) -> Reply:
    """Open the first of the two questions, unless the answer could not be used."""
    limits = turn.house.limits
    await demand_patience(turn.uow, LOOK_UP, turn.resident(), limits, at=turn.at)
    await turn.ask(ASK_NIK)
    return Show(status.ask_nik(turn.texts))


async def answer_nik(message: Message, typed: str, turn: Turn) -> Replies:
    """Delete what was typed, then go on."""
    return forgotten(typed, await _take_nik(typed, turn), turn.texts)


async def answer_family_card(message: Message, typed: str, turn: Turn) -> Replies:
    """Delete what was typed, then go on."""
    return forgotten(typed, await _take_family_card(typed, turn), turn.texts)


async def _take_nik(typed: str, turn: Turn) -> Replace:
    """Hold the NIK in memory and ask for the family card; both may come in one message."""
    first, rest = parted(typed)
    try:
        nik = Nik.parse(number_in(first))
    except CensusError as refusal:
        return Replace(errors.error(turn.texts, refusal))
    if rest:
        return await _look_up(turn, nik, rest)
    await _keep(turn, nik)
    return Replace(status.ask_family_card(turn.texts))


async def _take_family_card(typed: str, turn: Turn) -> Replace:
    """Look the household up; without a NIK in memory (a restart, a long pause) ask again."""
    nik = turn.house.pending.get(turn.chat, at=turn.at)
    if nik is None:
        await turn.ask(ASK_NIK)
        return Replace(status.ask_nik(turn.texts, again=True))
    return await _look_up(turn, nik, typed)


async def _look_up(turn: Turn, nik: Nik, typed: str) -> Replace:
    house = turn.house
    try:
        pairs = readings(nik, number_in(typed))
    except CensusError as refusal:
        await _keep(turn, nik)
        return Replace(errors.error(turn.texts, refusal))
    await turn.close_question()
    turn.afterwards.append(partial(house.pending.forget, turn.chat))
    try:
        person = turn.resident()
        async with turn.outside():
            await begin_look_up(turn.uow, person, house.limits, at=turn.at, update=turn.update)
            await turn.uow.commit()
            answer = await _ask_source(house.status_source, pairs)
        turn.person, found = await end_look_up(turn.uow, house.rules, person, answer, at=turn.at)
        house.wake_sender()
    except CensusError as refusal:
        return Replace(errors.error(turn.texts, refusal))
    return Replace(
        status.result(
            turn.texts,
            progress=found.progress,
            as_of=found.as_of,
            illustrative=found.illustrative,
            service_away=found.service_away,
        )
    )


async def _keep(turn: Turn, nik: Nik) -> None:
    turn.house.pending.keep(turn.chat, nik, at=turn.at)
    await turn.ask(ASK_FAMILY_CARD)


async def _ask_source(source: StatusSource, pairs: Sequence[Pair]) -> HouseholdStatus | None:
    for nik, family_card in pairs:
        found = await source.look_up(nik, family_card)
        if found is not None:
            return found
    return None
