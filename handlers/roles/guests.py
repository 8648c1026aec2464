"""Somebody who opens the link of an invitation: asked, and welcomed or let go."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.identity.free_text import redact
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.menus import menu_of
from handlers.telegram.replies import Offer, Replies, Reply, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.language.html import Html
from presentation.roles import guests as words
from services.roles import invitations as use_cases

LONGEST_NAME = 64


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="guests")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(accept, Pressed(Action.INVITATION_ACCEPT))
    router.callback_query.register(decline, Pressed(Action.INVITATION_DECLINE))
    return router


async def opened(context: UpdateContext, token: str) -> Screen | None:
    """Answer a link that was opened; None where consent comes first.

    Raises CensusError("too-many-attempts") or ("too-busy") after many links that nobody made.
    """
    bot_context, person = context.bot_context, context.somebody()
    trouble = await use_cases.open_invitation(
        context.uow,
        person,
        bot_context.hasher.invitation(token),
        bot_context.limits,
        at=context.at,
    )
    if trouble is not None:
        return errors.error(context.texts, trouble)
    return await asked(context) if person.consented_at is not None else None


async def asked(context: UpdateContext) -> Screen | None:
    """Return the question of the invitation that the person has opened and not answered."""
    shown = await use_cases.asked_invitation(
        context.uow, context.bot_context.rules, context.somebody(), at=context.at
    )
    return words.invited(context.texts, shown) if shown else None


async def consent_line(context: UpdateContext) -> Html | None:
    """Return what the person is invited to, for the screen that asks for consent."""
    shown = await use_cases.asked_invitation(
        context.uow, context.bot_context.rules, context.somebody(), at=context.at
    )
    return words.consent_line(context.texts, shown) if shown else None


async def accept(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Give the role; the menu follows."""
    bot_context = context.bot_context
    name = redact(event.from_user.full_name)[:LONGEST_NAME]
    context.person, shown = await use_cases.accept_invitation(
        context.uow, bot_context.rules, context.resident(), press.number(), name, at=context.at
    )
    bot_context.wake_sender()
    return (
        Show(words.accepted(context.texts, shown)),
        Offer(menu_of(context.texts, context.shown_roles)),
    )


async def decline(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Leave everything as it is."""
    shown = await use_cases.decline_invitation(
        context.uow, context.bot_context.rules, context.resident(), press.number(), at=context.at
    )
    return Show(words.declined(context.texts, shown))
