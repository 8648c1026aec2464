"""Status look-ups: two numbers, deleted at once and never stored."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import season_of
from census.errors import CensusError
from census.identity.numbers import Nik
from census.people.consent import Purpose
from census.people.people import duties
from handlers.residents.typed_numbers import (
    FEW,
    NumberPair,
    digits_in,
    forgotten,
    number_in,
    parted,
    readings,
    require_either,
)
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, AskedOtherwise, Carries, InPrivate, Pressed
from handlers.telegram.pending import ASK_NIK, ONE_BEFORE
from handlers.telegram.replies import Forget, Replace, Replies, Reply, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.privacy import consents
from presentation.residents import status
from presentation.residents.home import counted_button, own_part
from services.ports.registers import HouseholdStatus, StatusSource
from services.residents.guidance import look_home
from services.residents.status import LOOK_UP, begin_look_up, end_look_up
from services.rules.attempts import require_patience
from services.rules.consent import UNASKED, require_consent


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="status")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command(*spellings(CommandName.STATUS)))
    router.callback_query.register(begin, Pressed(Action.STATUS_CHECK))
    router.message.register(answer_numbers, AnswerTo(ASK_NIK))
    router.message.register(
        delete_picture, Carries("photo", "document"), AskedOtherwise(ASK_NIK), _hands_in_nothing
    )
    return router


async def begin(
    event: Message | CallbackQuery, context: UpdateContext, command: CommandObject | None = None
) -> Replies:
    """Ask for the two numbers, or take those that stand behind the command."""
    asked, typed = await ask_for_status(context), (command and command.args) or ""
    if context.bot_context.census.looks_up and digits_in(typed) >= FEW:
        return forgotten(typed, await _take_numbers(typed, context), context.texts)
    return asked


async def ask_for_status(context: UpdateContext) -> Reply:
    """Ask for the two numbers, unless a look-up is not possible now."""
    limits, person = context.bot_context.limits, context.resident()
    if not context.bot_context.census.looks_up:
        return Show(await _without_look_up(context))
    await require_consent(context.uow, person, Purpose.STATUS)
    await require_patience(context.uow, LOOK_UP, person, limits, at=context.at)
    await context.ask(ASK_NIK)
    return Show(status.ask_numbers(context.texts))


async def _without_look_up(context: UpdateContext) -> Screen:
    """Show what is known without numbers: the person's own word, and what comes."""
    census, person = context.bot_context.census, context.resident()
    seen = await look_home(context.uow, census, person, at=context.at)
    known = own_part(
        context.texts, seen.phase, seen.upcoming, seen.journey, person.state, news=seen.news
    )
    visits = seen.phase is not None and not seen.phase.steps
    counted = counted_button(context.texts, seen.phase, person.state)
    return status.no_look_up(context.texts, known, visits=visits, counted=counted)


async def answer_numbers(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Delete the typed message, then handle the numbers."""
    return forgotten(typed, await _take_numbers(typed, context), context.texts)


async def delete_picture(message: Message, context: UpdateContext) -> Reply:
    """Delete a picture in place of the numbers, which may be of a card, and ask once more."""
    deleted = status.picture_in_place(context.texts, deleted=True)
    return Forget(deleted=deleted, kept=status.picture_in_place(context.texts, deleted=False))


async def _hands_in_nothing(message: Message, context: UpdateContext) -> bool:
    """Tell whether a picture cannot be a proof, or a file that somebody in charge sends."""
    return context.resident().employee is None and not duties(context.roles)


async def _take_numbers(typed: str, context: UpdateContext) -> Replace:
    """Look the household up. Of a number alone nothing is kept: both are asked for again."""
    if digits_in(typed) < FEW:
        return Replace(status.ask_numbers(context.texts, in_words=True))
    try:
        first, rest = parted(typed)
        if not rest:
            require_either(number_in(first), typed)
            return await _ask_for_both(context)
        pairs = readings(Nik.parse(number_in(first)), number_in(rest))
    except CensusError as refusal:
        below = status.type_numbers(context.texts)
        return Replace(errors.above(context.texts, refusal, below))
    return await _look_up(context, pairs)


async def _ask_for_both(context: UpdateContext) -> Replace:
    """Say that one number is not enough; that it was the second one is all that is kept of it."""
    before = context.question is not None and ONE_BEFORE in context.question.facts
    await context.ask(ASK_NIK, **{ONE_BEFORE: "yes"})
    return Replace(status.one_number(context.texts, before=before))


async def _look_up(context: UpdateContext, pairs: Sequence[NumberPair]) -> Replace:
    bot_context = context.bot_context
    await context.close_question()
    try:
        person = context.resident()
        async with context.outside():
            await begin_look_up(
                context.uow, person, bot_context.limits, at=context.at, update=context.update
            )
            await context.uow.commit()
            answer = await _ask_source(bot_context.status_source, pairs)
        context.person, found = await end_look_up(
            *(context.uow, bot_context.rules, person, answer),
            at=context.at,
            update=context.update,
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


async def _ask_source(source: StatusSource, pairs: Sequence[NumberPair]) -> HouseholdStatus | None:
    for nik, family_card in pairs:
        found = await source.look_up(nik, family_card)
        if found is not None:
            return found
    return None
