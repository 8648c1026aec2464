"""Groups: bound to a unit with a one-time code, and answered."""

from aiogram import Bot, F, Router
from aiogram.filters import ChatMemberUpdatedFilter, Command, CommandObject, CommandStart
from aiogram.filters.chat_member_updated import IS_MEMBER, IS_NOT_MEMBER
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from census.campaign.phases import closed_phase
from census.errors import CensusError
from census.people.people import ChatId
from census.units import Unit, UnitCode
from handlers.groups.choosing import UnitChoice
from handlers.groups.rights import allowed_in
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InGroup, InPrivate, Pressed
from handlers.telegram.messages.sent import topic_of
from handlers.telegram.replies import Replace, Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.groups import messages as groups
from presentation.roles import guests
from presentation.roles.invitations import PAYLOAD as INVITED
from services.groups.binding import (
    Binding,
    bind_group,
    bindings_of,
    make_code,
    may_release,
    release_group,
)
from services.helpdesk.desks import desk_here, desk_over, move_desk
from services.push.barring import end_chat, move_group
from services.push.rich_forms import tables_in_group
from services.residents.guidance import back_in_reach

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without letters and digits that people confuse; 32 of them, five bits each."""

CODE_LENGTH = 8


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="groups")
    CODE.register(router, Command(*spellings(CommandName.CODE)))
    router.message.register(added_with_code, CommandStart(deep_link=True), InGroup())
    router.message.register(overheard, F.is_automatic_forward, InGroup())
    router.message.register(bind, Command(*spellings(CommandName.BIND)), InGroup())
    router.message.register(unbind, Command(*spellings(CommandName.UNBIND)), InGroup())
    router.callback_query.register(unbind_pressed, Pressed(Action.GROUP_RELEASE), InGroup())
    router.message.register(asked_about, Command("start", "bantuan", "help"), InGroup())
    router.my_chat_member.register(
        welcomed, ChatMemberUpdatedFilter(IS_NOT_MEMBER >> IS_MEMBER), InGroup()
    )
    router.my_chat_member.register(
        unblocked, ChatMemberUpdatedFilter(IS_NOT_MEMBER >> IS_MEMBER), InPrivate()
    )
    router.my_chat_member.register(shown_out, ChatMemberUpdatedFilter(IS_MEMBER >> IS_NOT_MEMBER))
    router.message.register(moved, F.migrate_to_chat_id | F.migrate_from_chat_id)
    return router


async def overheard(message: Message) -> None:
    """Ignore what a linked channel posts to everybody."""


async def bind(message: Message, command: CommandObject, bot: Bot, context: UpdateContext) -> Reply:
    """Bind the group with the code; without one say how to get it."""
    typed = (command.args or "").strip()
    return await _bound(message, bot, context, typed, Say) if typed else await about(context, bot)


async def added_with_code(
    message: Message, command: CommandObject, bot: Bot, context: UpdateContext
) -> Reply:
    """Bind the group that the bot was just added to. The welcome becomes the confirmation."""
    if (command.args or "").startswith(INVITED):
        return Say(guests.in_group(context.texts, bot=context.bot_context.bot_username))
    return await _bound(message, bot, context, (command.args or "").strip(), Replace)


async def unbind(message: Message, context: UpdateContext) -> Reply:
    """End the binding, or ask for which of those that somebody may end.

    A press also tells who an anonymous administrator is.
    """
    bound = await bindings_of(context.uow, context.chat)
    if not bound:
        raise CensusError("group-not-bound")
    theirs = [each for each in bound if may_release(each, context.user, context.person)]
    units = [each.unit for each in (bound if context.anonymous else theirs)]
    if not units:
        raise CensusError("unbind-not-yours")
    if len(bound) > 1 or context.anonymous:
        return Say(groups.choose_release(context.texts, units=units, press=context.anonymous))
    return Say(await _released(context, units[0].code))


async def unbind_pressed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """End the binding of the button."""
    return Show(await _released(context, UnitCode(press.value())))


async def _released(context: UpdateContext, code: UnitCode) -> Screen:
    unit = await release_group(
        context.uow, context.chat, code, context.user, context.person, at=context.at
    )
    left = [each.unit for each in await bindings_of(context.uow, context.chat)]
    bot = context.bot_context.bot_username
    return groups.released(context.texts, unit=unit, bot=bot, left=left)


async def asked_about(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Say what the bot does here."""
    return await about(context, bot)


async def about(context: UpdateContext, bot: Bot) -> Reply:
    """Say which unit the group is bound to and what it allows, or how to bind it."""
    units = [each.unit for each in await bindings_of(context.uow, context.chat)]
    if not units:
        return Say(await unbound(context))
    async with context.outside():
        allowed = await allowed_in(bot, context.chat)
    chosen = await tables_in_group(context.uow, context.chat)
    return Say(
        groups.is_bound(
            context.texts,
            units=units,
            bot=context.bot_context.bot_username,
            allowed=allowed,
            tables=context.bot_context.rich_forms.shown(chosen),
        )
    )


async def unbound(context: UpdateContext) -> Screen:
    """Say that the group gets no boards; a desk reads that it is one."""
    bot = context.bot_context.bot_username
    here = await desk_here(context.uow, context.chat)
    if here is None:
        return groups.unbound(context.texts, bot=bot)
    return groups.is_desk(context.texts, unit=here.unit, bot=bot)


async def welcomed(event: ChatMemberUpdated, context: UpdateContext) -> Reply | None:
    """Greet a new group, unless it is bound already."""
    if await bindings_of(context.uow, context.chat):
        return None
    return Say(groups.welcome(context.texts, bot=context.bot_context.bot_username))


async def unblocked(event: ChatMemberUpdated, context: UpdateContext) -> None:
    """Take somebody back who had blocked the bot, without a word: they have asked nothing."""
    await back_in_reach(context.uow, context.bot_context.rules, context.somebody(), at=context.at)


async def shown_out(event: ChatMemberUpdated, context: UpdateContext) -> None:
    """End the subscription of a chat that blocked or removed the bot."""
    reason = "blocked" if context.private else "kicked"
    await end_chat(context.uow, context.chat, reason=reason, at=context.at)
    if not context.private:
        await desk_over(context.uow, context.bot_context.rules, context.chat, at=context.at)
        context.afterwards.append(context.bot_context.wake_sender)


async def moved(message: Message, context: UpdateContext) -> None:
    """Follow a group that became a supergroup. Both chats hear of it, in any order."""
    before = ChatId(message.migrate_from_chat_id or context.chat)
    after = ChatId(message.migrate_to_chat_id or context.chat)
    await move_group(context.uow, before, after, at=context.at)
    await move_desk(context.uow, before, after)
    context.afterwards.append(context.bot_context.wake_sender)


async def _bound(
    message: Message, bot: Bot, context: UpdateContext, typed: str, reply: type[Say | Replace]
) -> Reply:
    code, topic = context.bot_context.hasher.code(typed), topic_of(message)
    async with context.outside():
        allowed = await allowed_in(bot, context.chat)
    binding = await bind_group(
        context.uow,
        code,
        context.chat,
        context.user,
        context.texts.language,
        at=context.at,
        topic=topic,
    )
    if binding.again:
        name = context.bot_context.bot_username
        return reply(groups.already(context.texts, unit=binding.unit, bot=name, allowed=allowed))
    said = groups.bound(
        context.texts,
        unit=binding.unit,
        bot=context.bot_context.bot_username,
        allowed=allowed,
        in_topic=topic is not None,
        daily=closed_phase(context.bot_context.census, context.at) is None,
        others=await _others(context, binding),
    )
    context.told = binding.group.bound_by if context.anonymous else context.user
    return reply(said)


async def _others(context: UpdateContext, binding: Binding) -> list[Unit]:
    bound = await bindings_of(context.uow, context.chat)
    return [each.unit for each in bound if each.unit != binding.unit]


def _new_code(context: UpdateContext, unit: UnitCode) -> str:
    """Make a code.

    It follows from the update, so an update that comes twice shows the same code.
    """
    number = int(context.bot_context.hasher.code(f"a new code {context.update} {unit}"), base=16)
    places = range(CODE_LENGTH)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in places)


async def _code_for(context: UpdateContext, unit: UnitCode) -> Reply:
    code = _new_code(context, unit)
    bot_context = context.bot_context
    found, expires = await make_code(
        context.uow,
        bot_context.census,
        context.resident(),
        unit,
        bot_context.hasher.code(code),
        at=context.at,
    )
    bot = bot_context.bot_username
    return Show(groups.offer_code(context.texts, unit=found, code=code, bot=bot, until=expires))


CODE = UnitChoice("group", "unit", Action.GROUP_CODE, _code_for)
"""A one-time code for a group of a unit."""
