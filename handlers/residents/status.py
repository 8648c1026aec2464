"""Status look-ups: two numbers, deleted at once and never stored."""

from collections.abc import Sequence
from functools import partial

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import season_of
from census.errors import CensusError
from census.identity.numbers import Nik
from census.people.consent import Purpose
from handlers.residents.typed_numbers import (
    NumberPair,
    forgotten,
    has_digits,
    number_in,
    parted,
    readings,
)
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.pending import ASK_FAMILY_CARD, ASK_NIK
from handlers.telegram.replies import Replace, Replies, Reply, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.privacy import consents
from presentation.residents import status
from services.ports.registers import HouseholdStatus, StatusSource
from services.residents.status import LOOK_UP, begin_look_up, end_look_up, require_patience
from services.rules.consent import UNASKED, require_consent


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="status")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command(*spellings(CommandName.STATUS)))
    router.callback_query.register(begin, Pressed(Action.STATUS_CHECK))
    router.message.register(answer_nik, AnswerTo(ASK_NIK))
    router.message.register(answer_family_card, AnswerTo(ASK_FAMILY_CARD))
    return router


async def begin(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Ask for the NIK."""
    return await ask_for_status(context)


async def ask_for_status(context: UpdateContext) -> Reply:
    """Ask the first of the two questions, unless a look-up is not possible now."""
    limits, person = context.bot_context.limits, context.resident()
    await require_consent(context.uow, person, Purpose.STATUS)
    await require_patience(context.uow, LOOK_UP, person, limits, at=context.at)
    await context.ask(ASK_NIK)
    return Show(status.ask_nik(context.texts))


async def answer_nik(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Delete the typed message, then handle the NIK."""
    return forgotten(typed, await _take_nik(typed, context), context.texts)


async def answer_family_card(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Delete the typed message, then handle the number."""
    return forgotten(typed, await _take_family_card(typed, context), context.texts)


async def _take_nik(typed: str, context: UpdateContext) -> Replace:
    """Hold the NIK in memory and ask for the family card. Both may come in one message."""
    if not has_digits(typed):
        return Replace(status.ask_nik(context.texts, in_words=True))
    first, rest = parted(typed)
    try:
        nik = Nik.parse(number_in(first))
    except CensusError as refusal:
        return Replace(errors.error(context.texts, refusal))
    if rest:
        return await _look_up(context, nik, rest)
    await _keep(context, nik)
    return Replace(status.ask_family_card(context.texts))


async def _take_family_card(typed: str, context: UpdateContext) -> Replace:
    """Look the household up. Without a NIK in memory (a restart, a long pause) ask again.

    Who sends both numbers here is looked up with both.
    """
    if parted(typed)[1]:
        return await _take_nik(typed, context)
    nik = context.bot_context.pending.get(context.chat, at=context.at)
    if nik is None:
        await context.ask(ASK_NIK)
        return Replace(status.ask_nik(context.texts, again=True))
    return await _look_up(context, nik, typed)


async def _look_up(context: UpdateContext, nik: Nik, typed: str) -> Replace:
    bot_context = context.bot_context
    try:
        pairs = readings(nik, number_in(typed))
    except CensusError as refusal:
        await _keep(context, nik)
        return Replace(errors.error(context.texts, refusal))
    await context.close_question()
    context.afterwards.append(partial(bot_context.pending.forget, context.chat))
    try:
        person = context.resident()
        async with context.outside():
            await begin_look_up(
                context.uow, person, bot_context.limits, at=context.at, update=context.update
            )
            await context.uow.commit()
            answer = await _ask_source(bot_context.status_source, pairs)
        context.person, found = await end_look_up(
            context.uow, bot_context.rules, person, answer, at=context.at
        )
        bot_context.wake_sender()
    except CensusError as refusal:
        if refusal.key == UNASKED:
            return Replace(consents.ask(context.texts, refusal))
        return Replace(errors.error(context.texts, refusal))
    return Replace(
        status.result(
            context.texts,
            progress=found.progress,
            as_of=found.as_of,
            season=season_of(bot_context.census, context.at),
            illustrative=found.illustrative,
            service_away=found.service_away,
        )
    )


async def _keep(context: UpdateContext, nik: Nik) -> None:
    context.bot_context.pending.keep(context.chat, nik, at=context.at)
    await context.ask(ASK_FAMILY_CARD)


async def _ask_source(source: StatusSource, pairs: Sequence[NumberPair]) -> HouseholdStatus | None:
    for nik, family_card in pairs:
        found = await source.look_up(nik, family_card)
        if found is not None:
            return found
    return None
