"""Admins confirm, correct, merge or refuse a company that asks to take part."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.companies.registration import (
    CompanyFacts,
    RegistrationField,
    SeenRegistration,
    ShownRegistration,
    parse_reason,
)
from census.errors import CensusError
from census.offices.words import REFUSED_WORDS, own_words
from census.units import UnitCode
from handlers.companies.registering import take_answer
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.menus import menu_of_person
from handlers.telegram.replies import Offer, Replies, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.companies import deciding as words
from presentation.companies import registering as asking
from services.companies.deciding import (
    company_with_size,
    confirm_company,
    correct_company,
    look_at_company,
    merge_company,
    refuse_company,
)
from services.roles.listing import person_of
from services.rules.care import village_of

ASK_CORRECTION, ASK_REASON = "company-correction", "company-reason"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="company decisions")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.callback_query.register(look, Pressed(Action.COMPANY_SHOW))
    router.callback_query.register(confirm, Pressed(Action.COMPANY_ACCEPT))
    router.callback_query.register(merge, Pressed(Action.COMPANY_MERGE))
    router.callback_query.register(ask_correction, Pressed(Action.COMPANY_MEND))
    router.message.register(correct, AnswerTo(ASK_CORRECTION))
    router.callback_query.register(correct_village, Pressed(Action.COMPANY_VILLAGE), _corrects)
    router.callback_query.register(ask_reason, Pressed(Action.COMPANY_REFUSE))
    router.message.register(refuse_with_words, AnswerTo(ASK_REASON))
    return router


async def look(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a registration with the ways to decide on it."""
    return Show(words.card(context.texts, await _look(context, press.number())))


async def confirm(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Make it a company."""
    rules, person = context.bot_context.rules, context.resident()
    seen = _seen(press)
    shown = await confirm_company(context.uow, rules, person, seen, at=context.at)
    return await _settled(context, shown)


async def merge(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Make its contact one of a company that is there, after asking once more."""
    rules, person = context.bot_context.rules, context.resident()
    code = UnitCode(press.value(2))
    if press.last() != words.MERGE:
        shown = await _look(context, press.number())
        company, size = await company_with_size(context.uow, code)
        return Show(words.check_merge(context.texts, shown, company, size=size))
    shown = await merge_company(context.uow, rules, person, _seen(press), code, at=context.at)
    return await _settled(context, shown)


async def ask_correction(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask what is wrong, then what is right."""
    seen = _seen(press)
    shown = await _look(context, seen.number)
    if len(press.values) < 3:  # noqa: PLR2004 - number, version and field
        return Show(words.ask_field(context.texts, shown))
    if press.last() not in set(RegistrationField):
        raise CensusError("old-button")
    field = RegistrationField(press.last())
    facts = {"number": str(seen.number), "version": str(seen.version), "field": field.value}
    await context.ask(ASK_CORRECTION, **facts)
    return Show(asking.ask(context.texts, field, shown.registration.facts))


async def correct(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take what is right, and show it again."""
    seen, shown = await _asked(context)
    field = RegistrationField(context.question.facts["field"] if context.question else "")
    told = await take_answer(context, shown.registration.facts, field, typed)
    return Say(await _correct(context, seen, told) if isinstance(told, CompanyFacts) else told)


async def correct_village(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take the village of a button."""
    seen, shown = await _asked(context)
    village = await village_of(context.uow, UnitCode(press.value()))
    facts = replace(shown.registration.facts, village=village.code)
    return Show(await _correct(context, seen, facts))


async def _correct(context: UpdateContext, seen: SeenRegistration, facts: CompanyFacts) -> Screen:
    await correct_company(context.uow, context.resident(), seen, facts, at=context.at)
    await context.close_question()
    return words.card(context.texts, await _look(context, seen.number))


async def _corrects(event: CallbackQuery, context: UpdateContext) -> bool:
    """Match where an admin is asked what is right."""
    return context.question is not None and context.question.key == ASK_CORRECTION


async def ask_reason(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Ask why, or refuse with a usual reason."""
    seen = _seen(press)
    shown = await _look(context, seen.number)
    reason = press.values[2:]
    if not reason:
        facts = {"number": str(seen.number), "version": str(seen.version)}
        await context.ask(ASK_REASON, **facts)
        return Show(words.ask_reason(context.texts, shown))
    typed = context.question.facts.get("reason") if context.question else None
    if reason[0] == words.OWN_REASON and typed:
        return await _refuse(context, seen, typed)
    if reason[0] not in words.REASONS:
        raise CensusError("old-button")
    return await _refuse(context, seen, context.texts.plain(f"company-reason-{reason[0]}"))


async def refuse_with_words(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Show what the contact would read of the admin's own words."""
    seen, shown = await _asked(context)
    try:
        reason = parse_reason(own_words(typed))
    except CensusError as refusal:
        if refusal.key not in REFUSED_WORDS | {"company-reason-short"}:
            raise
        return Say(errors.above(context.texts, refusal, words.ask_reason(context.texts, shown)))
    facts = {"number": str(seen.number), "version": str(seen.version), "reason": reason}
    await context.ask(ASK_REASON, **facts)
    return Say(words.check_reason(context.texts, shown, reason))


async def _refuse(context: UpdateContext, seen: SeenRegistration, reason: str) -> Replies:
    rules, person = context.bot_context.rules, context.resident()
    shown = await refuse_company(context.uow, rules, person, seen, reason, at=context.at)
    return await _settled(context, shown)


async def _settled(context: UpdateContext, shown: ShownRegistration) -> Replies:
    """Say what was decided; the menu of the contact follows."""
    await context.close_question()
    bot_context, contact = context.bot_context, shown.registration.asked_by
    bot_context.wake_sender()
    said = Show(words.decided(context.texts, shown))
    person = await person_of(context.uow, contact) if shown.unit else None
    if person is None:
        return said
    own = contact == context.chat
    menu = menu_of_person(bot_context.catalogue, person)
    return (said, Offer(menu, None if own else contact))


async def _look(context: UpdateContext, number: int) -> ShownRegistration:
    closeness = context.bot_context.closeness
    return await look_at_company(context.uow, context.resident(), number, closeness)


async def _asked(context: UpdateContext) -> tuple[SeenRegistration, ShownRegistration]:
    """Return what the open question is about."""
    facts = context.question.facts if context.question else {}
    seen = SeenRegistration(int(facts["number"]), int(facts["version"]))
    return seen, await _look(context, seen.number)


def _seen(press: Press) -> SeenRegistration:
    return SeenRegistration(press.number(), press.number(1))
