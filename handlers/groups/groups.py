"""Groups: made known to a unit with a one-time code; told their board when they ask."""

from aiogram import Bot, F, Router
from aiogram.filters import ChatMemberUpdatedFilter, Command, CommandObject, CommandStart
from aiogram.filters.chat_member_updated import IS_MEMBER, IS_NOT_MEMBER
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from census.errors import CensusError
from census.people import ChatId, Role
from census.units import UnitCode
from handlers.groups.rights import allowed_in
from handlers.telegram.context import Turn
from handlers.telegram.filters import Asked, InGroup, InPrivate, Pressed
from handlers.telegram.replier import topic_of
from handlers.telegram.replies import Replace, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action, Press
from presentation.chat.messages import Message as Screen
from presentation.groups import messages as groups
from services.groups.binding import bind_group, binding_of, make_code, release_group
from services.residents.guidance import back_in_reach
from services.rules.care import units_in_care, units_meant

ASK_UNIT = "unit"

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without letters and digits that people confuse; 32 of them, five bits each."""

CODE_LENGTH = 8


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="groups")
    router.message.register(choose_unit, Command("kode", "code"), InPrivate())
    router.message.register(take_unit, Asked(ASK_UNIT))
    router.callback_query.register(make, Pressed(Action.GROUP_CODE), InPrivate())
    router.message.register(added_with_code, CommandStart(deep_link=True), InGroup())
    router.message.register(overheard, F.is_automatic_forward, InGroup())
    router.message.register(bind, Command("ikat", "bind"), InGroup())
    router.message.register(unbind, Command("lepas", "unbind"), InGroup())
    router.message.register(asked_about, Command("start", "bantuan", "help"), InGroup())
    router.my_chat_member.register(
        welcomed, ChatMemberUpdatedFilter(IS_NOT_MEMBER >> IS_MEMBER), InGroup()
    )
    router.my_chat_member.register(
        unblocked, ChatMemberUpdatedFilter(IS_NOT_MEMBER >> IS_MEMBER), InPrivate()
    )
    router.my_chat_member.register(shown_out, ChatMemberUpdatedFilter(IS_MEMBER >> IS_NOT_MEMBER))
    router.message.register(moved, F.migrate_to_chat_id)
    return router


async def choose_unit(message: Message, command: CommandObject, turn: Turn) -> Reply:
    """Make a code for the own unit; an admin names the unit by code or name."""
    return await offer_code(turn, (command.args or "").strip())


async def offer_code(turn: Turn, typed: str) -> Reply:
    """Make a code, or ask for which unit. ``typed`` is an admin's word for the unit."""
    person = turn.resident()
    if person.holds(Role.ADMIN):
        return await _for_named(turn, typed)
    mine = await units_in_care(turn.uow, person)
    if not mine:
        raise CensusError("not-allowed", who="leaders")
    if len(mine) == 1:
        return await _code_for(turn, mine[0].code)
    return Show(groups.choose_unit(turn.texts, units=mine))


async def take_unit(message: Message, typed: str, turn: Turn) -> Reply:
    """Make a code for the unit that an admin typed."""
    await turn.close_question()
    return await _for_named(turn, typed.strip())


async def make(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Make a code for the unit of the button."""
    return await _code_for(turn, UnitCode(press.value()))


async def overheard(message: Message) -> None:
    """Leave alone what a linked channel posts to everybody."""


async def bind(message: Message, command: CommandObject, bot: Bot, turn: Turn) -> Reply:
    """Bind the group with the code; without one say how to get it."""
    typed = (command.args or "").strip()
    return Say(await _bound(message, bot, turn, typed)) if typed else await about(turn, bot)


async def added_with_code(message: Message, command: CommandObject, bot: Bot, turn: Turn) -> Reply:
    """Bind the group that the bot was just added to: its welcome becomes the good news."""
    return Replace(await _bound(message, bot, turn, (command.args or "").strip()))


async def unbind(message: Message, turn: Turn) -> Reply:
    """End the binding."""
    unit = await release_group(turn.uow, turn.chat, turn.user, turn.person, at=turn.at)
    return Say(groups.released(turn.texts, unit=unit, bot=turn.house.bot_username))


async def asked_about(message: Message, bot: Bot, turn: Turn) -> Reply:
    """Say what the bot does here."""
    return await about(turn, bot)


async def about(turn: Turn, bot: Bot) -> Reply:
    """Say which unit the group belongs to and what it allows, or how it comes to belong to one."""
    binding, name = await binding_of(turn.uow, turn.chat), turn.house.bot_username
    if binding is None:
        return Say(groups.unbound(turn.texts, bot=name))
    async with turn.outside():
        allowed = await allowed_in(bot, turn.chat)
    return Say(groups.is_bound(turn.texts, unit=binding.unit, bot=name, allowed=allowed))


async def welcomed(event: ChatMemberUpdated, turn: Turn) -> Reply | None:
    """Say hello in a new group, unless it is bound already."""
    if await binding_of(turn.uow, turn.chat) is not None:
        return None
    return Say(groups.welcome(turn.texts, bot=turn.house.bot_username))


async def unblocked(event: ChatMemberUpdated, turn: Turn) -> None:
    """Take somebody back who had blocked the bot, without a word: they have asked nothing."""
    await back_in_reach(turn.uow, turn.house.rules, turn.somebody(), at=turn.at)


async def shown_out(event: ChatMemberUpdated, turn: Turn) -> None:
    """End the subscription of a chat that blocked the bot or put it out."""
    reason = "blocked" if turn.private else "kicked"
    await turn.uow.deliveries.end_chat(turn.chat, reason=reason, at=turn.at)


async def moved(message: Message, turn: Turn) -> None:
    """Follow a group that became a supergroup."""
    await turn.uow.deliveries.move_chat(turn.chat, ChatId(message.migrate_to_chat_id or 0))


async def _for_named(turn: Turn, typed: str) -> Reply:
    if not typed:
        await turn.ask(ASK_UNIT)
        return Show(groups.ask_unit(turn.texts))
    found = await units_meant(turn.uow, typed)
    if not found:
        await turn.ask(ASK_UNIT)
        return Show(errors.error(turn.texts, CensusError("unit-unknown", typed=typed)))
    if len(found) == 1:
        return await _code_for(turn, found[0].code)
    return Show(groups.choose_unit(turn.texts, units=found))


async def _code_for(turn: Turn, unit: UnitCode) -> Reply:
    code = _new_code(turn, unit)
    found, expires = await make_code(
        turn.uow, turn.resident(), unit, turn.house.hasher.code(code), at=turn.at
    )
    bot = turn.house.bot_username
    return Show(groups.offer_code(turn.texts, unit=found, code=code, bot=bot, until=expires))


async def _bound(message: Message, bot: Bot, turn: Turn, typed: str) -> Screen:
    code, topic = turn.house.hasher.code(typed), topic_of(message)
    async with turn.outside():
        allowed = await allowed_in(bot, turn.chat)
    binding = await bind_group(
        turn.uow, code, turn.chat, turn.user, turn.texts.language, at=turn.at, topic=topic
    )
    return groups.bound(
        turn.texts,
        unit=binding.unit,
        bot=turn.house.bot_username,
        allowed=allowed,
        in_topic=topic is not None,
    )


def _new_code(turn: Turn, unit: UnitCode) -> str:
    """Make up a code. It follows from the update, so that one that comes twice shows it again."""
    number = int(turn.house.hasher.code(f"a new code {turn.update} {unit}"), base=16)
    places = range(CODE_LENGTH)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in places)
