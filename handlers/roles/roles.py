"""/peran: who holds which role; giving one to somebody, and taking it."""

import re

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message, MessageOriginUser

from census.errors import CensusError
from census.people.people import ChatId, Grant
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, AskedOtherwise, InPrivate, Pressed
from handlers.telegram.menus import menu_of_person
from handlers.telegram.replies import Offer, Replies, Reply, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.roles import holders as words
from services.roles import appointing, listing

ASK_SEARCH, ASK_WHOM = "roles-search", "role-whom"
_ACCOUNT = re.compile(r"[1-9][0-9]{4,12}", re.ASCII)
"""Telegram's numbers of people; https://core.telegram.org/bots/api#user has at most 52 bits."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="roles")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(show_all, Command(*spellings(CommandName.ROLES)))
    router.callback_query.register(show_all, Pressed(Action.ROLES))
    router.callback_query.register(show_role, Pressed(Action.ROLES_OF))
    router.callback_query.register(ask_search, Pressed(Action.ROLES_SEARCH))
    router.message.register(search, AnswerTo(ASK_SEARCH))
    router.callback_query.register(show_holder, Pressed(Action.ROLE_SHOW))
    router.callback_query.register(ask_take, Pressed(Action.ROLE_TAKE_ASK))
    router.callback_query.register(take, Pressed(Action.ROLE_TAKE))
    router.callback_query.register(ask_whom, Pressed(Action.ROLE_GIVE))
    router.message.register(choose, AnswerTo(ASK_WHOM, any_words=True))
    router.message.register(choose, AskedOtherwise(ASK_WHOM))
    router.callback_query.register(give, Pressed(Action.ROLE_GIVE_DO))
    return router


async def show_all(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show the roles with the number of their holders."""
    await context.close_question()
    rules = context.bot_context.rules
    counts = await listing.role_counts(context.uow, rules, context.somebody())
    return Show(words.overview(context.texts, counts))


async def show_role(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page of the holders of a role."""
    grant = words.pressed_grant([press.value(), ""])
    page = press.last()
    rules, person = context.bot_context.rules, context.somebody()
    found = await listing.holders_of_role(context.uow, rules, person, grant.role)
    number = int(page[:4]) if page.isdecimal() else 1
    return Show(words.holders(context.texts, grant.role, found, page=number))


async def ask_search(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Ask for whom to look."""
    await context.ask(ASK_SEARCH)
    return Show(words.ask_search(context.texts))


async def search(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Show who is meant by a name, a number, an office or an area."""
    rules, person = context.bot_context.rules, context.somebody()
    found = await listing.find_holders(context.uow, rules, person, typed)
    if found:  # Else another name may be typed.
        await context.close_question()
    return Show(words.found(context.texts, typed, found))


async def show_holder(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show one holder."""
    chat, grant = words.pressed_holder(press)
    person = context.somebody()
    held = await appointing.held_role(context.uow, person, chat, grant)
    each = await listing.shown(context.uow, context.bot_context.rules, held)
    return Show(words.holder(context.texts, each, own=chat == person.chat))


async def ask_take(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask before a role is taken."""
    chat, grant = words.pressed_holder(press)
    person = context.somebody()
    held = await appointing.held_role(context.uow, person, chat, grant)
    await appointing.check_taking(context.uow, held)
    each = await listing.shown(context.uow, context.bot_context.rules, held)
    return Show(words.ask_take(context.texts, each, own=chat == person.chat))


async def take(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Take a role, or give an own one back; the menu follows."""
    chat, grant = words.pressed_holder(press)
    person, rules = context.somebody(), context.bot_context.rules
    held = await appointing.take_role(context.uow, rules, person, chat, grant, at=context.at)
    each = await listing.shown(context.uow, rules, held)
    context.bot_context.wake_sender()
    screen = Show(words.taken(context.texts, each, own=chat == person.chat))
    return (screen, *await _menus(context, chat))


async def ask_whom(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask who gets a role."""
    grant = words.pressed_grant(press.values)
    unit = await appointing.place_for(context.uow, context.resident(), grant)
    await context.ask(ASK_WHOM, role=press.values[0], unit=press.values[1])
    return Show(words.ask_whom(context.texts, grant, unit))


async def choose(message: Message, context: UpdateContext) -> Reply:
    """Take the person of a forwarded message, a contact or a number; ask whether it is the one."""
    grant = _asked(context)
    if (message.text or "").casefold().strip(" .!") in ("batal", "cancel"):
        return await show_all(message, context)
    unit = await appointing.place_for(context.uow, context.resident(), grant)
    chat, said = _person_in(message)
    rules = context.bot_context.rules
    name = said or await listing.name_of_chat(context.uow, rules, chat)
    code, place = words.grant_values(grant)
    await context.ask(ASK_WHOM, role=code, unit=place, chat=str(chat), name=name)
    person = await listing.person_of(context.uow, chat)
    known = person is not None and person.language is not None
    return Show(words.ask_give(context.texts, grant, unit, name=name, chat=chat, known=known))


async def give(event: CallbackQuery, context: UpdateContext) -> Replies:
    """Give the role to the person that was chosen; the menu of that chat follows."""
    facts = context.question.facts if context.question else {}
    grant = _asked(context)
    if not facts.get("chat"):
        raise CensusError("old-button")
    chat, rules = ChatId(int(facts["chat"])), context.bot_context.rules
    held = await appointing.give_role(
        context.uow, rules, context.resident(), chat, grant, name=facts["name"], at=context.at
    )
    await context.close_question()
    context.bot_context.wake_sender()
    each = await listing.shown(context.uow, rules, held)
    screen = Show(words.given(context.texts, each, bot=context.bot_context.bot_username))
    return (screen, *await _menus(context, chat))


def _asked(context: UpdateContext) -> Grant:
    """Return the role that the open question is about. Raises CensusError("old-button")."""
    facts = context.question.facts if context.question else {}
    return words.pressed_grant([facts.get("role", ""), facts.get("unit", "")])


def _person_in(message: Message) -> tuple[ChatId, str]:
    """Return who a message is about. Raises CensusError("person-hidden") or ("person-unclear")."""
    if message.contact is not None:
        contact = message.contact
        if contact.user_id is None:
            raise CensusError("person-hidden")
        return ChatId(contact.user_id), appointing.known_as(
            f"{contact.first_name} {contact.last_name or ''}"
        )
    if isinstance(message.forward_origin, MessageOriginUser):
        user = message.forward_origin.sender_user
        if user.is_bot:
            raise CensusError("person-unclear")
        return ChatId(user.id), appointing.known_as(user.full_name)
    if message.forward_origin is not None:
        raise CensusError("person-hidden")
    typed = re.sub(r"[\s.]", "", message.text or "")
    if not _ACCOUNT.fullmatch(typed):
        raise CensusError("person-unclear")
    return ChatId(int(typed)), ""


async def _menus(context: UpdateContext, chat: ChatId) -> tuple[Offer, ...]:
    """Return the menu of a chat whose roles have changed, in its language."""
    person = await listing.person_of(context.uow, chat)
    if person is None or person.language is None:
        return ()
    menu = menu_of_person(context.bot_context.catalogue, person)
    return (Offer(menu, None if chat == context.chat else chat),)
