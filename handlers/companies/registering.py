"""/perusahaan: a contact registers a company; an admin sees those that wait."""

from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.companies.registration import (
    CompanyFacts,
    RegistrationField,
    RegistrationState,
    parse_employees,
    parse_name,
)
from census.companies.words import wants_to_register
from census.errors import CensusError
from census.people.permissions import Permission, may
from census.units import UnitCode, UnitKind
from handlers.questions.asking import surely_answered
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, Idle, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.companies import deciding as admins
from presentation.companies import registering as words
from presentation.language.html import paragraphs
from services.companies.deciding import waiting_companies
from services.companies.registering import own_registration, register_company, withdraw_company
from services.rules.care import village_of, villages_meant

ASK = "company"
"""The open question; its facts hold what the contact has said, and in ``ask`` what is asked."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="companies")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command(*spellings(CommandName.COMPANY)))
    router.message.register(begin, Idle(), _wants_to_register)
    router.callback_query.register(begin, Pressed(Action.COMPANY_OPEN))
    router.callback_query.register(choose_kind, Pressed(Action.COMPANY_KIND))
    router.message.register(answer, AnswerTo(ASK))
    router.callback_query.register(choose_village, Pressed(Action.COMPANY_VILLAGE))
    router.callback_query.register(ask_again, Pressed(Action.COMPANY_FIELD))
    router.callback_query.register(send, Pressed(Action.COMPANY_SEND))
    router.callback_query.register(withdraw, Pressed(Action.COMPANY_WITHDRAW))
    return router


async def begin(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Begin, or show what waits: to an admin all of it, to a contact the own registration."""
    context.bot_context.census.require_offices()
    await context.close_question()
    person = context.resident()
    if may(person, Permission.CONFIRM_COMPANIES):
        return Show(admins.listed(context.texts, await waiting_companies(context.uow, person)))
    shown = await own_registration(context.uow, person)
    if shown is not None and shown.registration.state is RegistrationState.WAITING:
        return Show(words.own(context.texts, shown))
    return Show(words.begin(context.texts))


async def _wants_to_register(message: Message, context: UpdateContext) -> bool:
    """Match who says so in words, and is no stranger."""
    return context.person is not None and wants_to_register(message.text or "")


async def choose_kind(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take what is registered, and ask for its name."""
    context.resident()
    if press.value() not in set(UnitKind):
        raise CensusError("old-button")
    return Show(await _go_on(context, CompanyFacts(UnitKind(press.value()))))


async def answer(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take a typed answer. What cannot be used is said, and asked again."""
    facts, field = _said(context)
    if field is None:  # Everything is said: it waits to be sent.
        return Say(await _go_on(context, facts))
    told = await take_answer(context, facts, field, typed)
    if not isinstance(told, Screen):
        return Say(await _go_on(context, told))
    answered = await surely_answered(context, typed) if "?" in typed else None
    again = words.ask(context.texts, field, facts)
    if answered is None and "?" in typed:
        return Say(again)
    return Say(replace(again, text=paragraphs(answered.text, again.text)) if answered else told)


async def take_answer(
    context: UpdateContext, facts: CompanyFacts, field: RegistrationField, typed: str
) -> CompanyFacts | Screen:
    """Return the facts with what was typed, or what to say where that cannot be used as it is."""
    try:
        match field:
            case RegistrationField.NAME:
                return replace(facts, name=parse_name(typed))
            case RegistrationField.EMPLOYEES:
                return replace(facts, employees=parse_employees(typed))
        bot_context = context.bot_context
        areas, closeness = bot_context.areas, bot_context.closeness
        found = await villages_meant(context.uow, areas, typed, closeness)
    except CensusError as refusal:
        return errors.error(context.texts, refusal)
    if not found.sure:
        return words.which_village(context.texts, found.units)
    return replace(facts, village=found.units[0].code)


async def choose_village(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take the village of a button."""
    facts, _ = _said(context)
    village = await village_of(context.uow, UnitCode(press.value()))
    return Show(await _go_on(context, replace(facts, village=village.code)))


async def ask_again(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask once more for what is to be corrected."""
    facts, _ = _said(context)
    if press.value() not in set(RegistrationField):
        raise CensusError("old-button")
    return Show(await _ask(context, facts, RegistrationField(press.value())))


async def send(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Send everything to the census team."""
    facts, _ = _said(context)
    bot_context = context.bot_context
    shown = await register_company(
        context.uow,
        bot_context.rules,
        context.resident(),
        facts,
        name=event.from_user.full_name,
        limits=bot_context.limits,
        at=context.at,
    )
    await context.close_question()
    bot_context.wake_sender()
    return Show(words.own(context.texts, shown))


async def withdraw(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take the registration back."""
    await withdraw_company(context.uow, context.resident(), press.number(), at=context.at)
    return Show(words.withdrawn(context.texts))


async def _go_on(context: UpdateContext, facts: CompanyFacts) -> Screen:
    """Ask for what is missing; at the end show everything."""
    if facts.asks is not None:
        return await _ask(context, facts, facts.asks)
    await _keep(context, facts, "")
    village = await village_of(context.uow, facts.village or UnitCode(""))
    return words.check(context.texts, facts, village)


async def _ask(context: UpdateContext, facts: CompanyFacts, field: RegistrationField) -> Screen:
    await _keep(context, facts, field)
    return words.ask(context.texts, field, facts)


async def _keep(context: UpdateContext, facts: CompanyFacts, asked: str) -> None:
    await context.ask(
        ASK,
        ask=asked,
        kind=facts.kind,
        name=facts.name,
        village=facts.village or "",
        employees=str(facts.employees),
    )


def _said(context: UpdateContext) -> tuple[CompanyFacts, RegistrationField | None]:
    """Return what was said, and what is asked. Raises CensusError("old-button")."""
    if context.question is None or context.question.key != ASK:
        raise CensusError("old-button")
    said = context.question.facts
    village = UnitCode(said["village"]) if said["village"] else None
    facts = CompanyFacts(UnitKind(said["kind"]), said["name"], village, int(said["employees"]))
    return facts, RegistrationField(said["ask"]) if said["ask"] else None
