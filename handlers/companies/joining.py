"""Workers join their company by its link: with its own number, or with their name."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people.people import KnownBy
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.menus import menu_of
from handlers.telegram.pending import CONFIRM
from handlers.telegram.replies import Offer, Replies, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.messages import Message as Screen
from presentation.companies import workers as words
from presentation.offices import joining
from services.companies.joining import (
    company_of_link,
    find_worker,
    join_by_name,
    leave_company,
    linked_company,
)
from services.offices.joining import place_of

ASK = "worker"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="workers joining")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(answer, AnswerTo(ASK))
    router.callback_query.register(leave, Pressed(Action.COMPANY_LEAVE))
    return router


async def asked(context: UpdateContext) -> Screen | None:
    """Ask who somebody is that came by a company's link; None for all others."""
    found = await company_of_link(context.uow, context.somebody())
    if found is None:
        return None
    await context.ask(ASK)
    return words.ask_worker(context.texts, found.company, listed=found.listed)


async def came_by_link(context: UpdateContext) -> Screen | None:
    """Answer a company's link: ask, or say where the person is counted already."""
    person = context.somebody()
    question = await asked(context)
    company = await linked_company(context.uow, person)
    place = await place_of(context.uow, person)
    if question is not None or company is None or place is None:
        return question
    return words.counted_there(context.texts, place.office)


async def answer(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Take a number or a name. Somebody on a list is asked whether it is them."""
    bot_context, person = context.bot_context, context.resident()
    try:
        found = await find_worker(
            context.uow,
            person,
            typed,
            bot_context.hasher,
            bot_context.limits,
            closeness=bot_context.closeness,
            at=context.at,
        )
    except CensusError as refusal:
        return Say(errors.error(context.texts, refusal))
    if found.known_by is not KnownBy.SELF:
        await context.ask(CONFIRM, nip=found.nip)
        company = await linked_company(context.uow, person)
        if company is None:
            raise CensusError("old-button")
        return Say(joining.confirm(context.texts, employee=found, office=company))
    context.person, place = await join_by_name(context.uow, person, found, at=context.at)
    await context.close_question()
    return (
        Say(joining.joined(context.texts, employee=place.employee, office=place.office)),
        Offer(menu_of(context.texts, context.shown_roles)),
    )


async def leave(event: CallbackQuery, context: UpdateContext) -> Replies:
    """Let somebody go who does not work there, or not any more."""
    company = await leave_company(context.uow, context.resident(), at=context.at)
    await context.close_question()
    return Show(words.left(context.texts, company))
