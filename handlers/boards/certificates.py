"""Certificates of units that have reached a target, for everybody who asks: they are public."""

from typing import Any

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import CallbackQuery, Message

from census.boards.cards import certificate_named
from census.boards.milestones import code_of, resembles_code
from census.campaign.phases import closed_phase
from census.errors import CensusError
from census.people.permissions import Permission, may
from census.units import Unit, UnitCode
from handlers.boards.boards import browser_of
from handlers.groups.groups import unbound
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InGroup, InPrivate, Pressed
from handlers.telegram.messages.sent import topic_of
from handlers.telegram.replies import Replies, Reply, Say, Show
from presentation.chat.card_actions import CardAction
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.groups import certificates as screens
from presentation.groups import messages as groups
from services.boards.cards import unit_card
from services.boards.certificates import certificate_by_code, certificate_of
from services.groups.binding import units_meant_in
from services.rules.care import units_meant


class AsksForCertificate(Filter):
    """A text that asks for a certificate; the handler gets whose, as ``named``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no open question is answered in words."""
        text = event.text or "/"
        if text.startswith("/") or not await Idle()(event, context):
            return False
        named = certificate_named(text)
        return False if named is None else {"named": named}


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="certificates")
    command = Command(*spellings(CommandName.CERTIFICATE))
    router.message.register(in_group, command, InGroup())
    router.message.register(in_private, command, InPrivate())
    router.message.register(by_words, InPrivate(), AsksForCertificate())
    router.callback_query.register(pressed, Pressed(CardAction.CERTIFICATE), InPrivate())
    return router


async def in_group(message: Message, command: CommandObject, context: UpdateContext) -> Replies:
    """Send the certificates of a topic's units, or of the group's; of a code say what it is."""
    if resembles_code(command.args or ""):
        return Say(await _by_code(context, command.args or ""))
    units = await units_meant_in(context.uow, context.chat, topic_of(message))
    if not units:
        return Say(await unbound(context))
    return tuple([Say(await _of(context, unit)) for unit in units])


async def in_private(message: Message, command: CommandObject, context: UpdateContext) -> Reply:
    """Send the certificate of the unit behind the command, else of the own one."""
    context.resident()
    await context.close_question()
    return await _named(context, (command.args or "").strip())


async def by_words(message: Message, named: str, context: UpdateContext) -> Reply:
    """Do the same for who asks in words; of an unknown name say how one asks."""
    context.resident()
    await context.close_question()
    try:
        return await _named(context, named)
    except CensusError as refusal:
        if refusal.key != "unit-unknown":
            raise
        return await _asked(context)


async def pressed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the certificate of the unit of a button."""
    unit = await browser_of(context).unit(UnitCode(press.value()))
    return Say(await _of(context, unit))


async def _named(context: UpdateContext, typed: str) -> Reply:
    if not typed:
        own = await browser_of(context).own_unit()
        return Say(await _of(context, own)) if own else await _asked(context)
    if resembles_code(typed):
        return Say(await _by_code(context, typed))
    meant = await units_meant(context.uow, typed, context.bot_context.closeness)
    if meant.sure:
        return Say(await _of(context, meant.units[0]))
    action = CardAction.CERTIFICATE
    return Show(groups.choose_unit(context.texts, about="certificate", action=action, meant=meant))


async def _asked(context: UpdateContext) -> Reply:
    return Say(screens.ask(context.texts, await browser_of(context).example()))


async def _by_code(context: UpdateContext, typed: str) -> Screen:
    """Return the certificate of a code, which is genuine then, or say that it is none of ours."""
    rules, bot = context.bot_context.rules, context.bot_context.bot_username
    made = await certificate_by_code(context.uow, rules, code_of(typed), at=context.at)
    in_group = not context.private
    if made is None:
        return screens.unknown_code(context.texts, in_group=in_group)
    return screens.certificate(
        context.texts, made=made, page=rules.page, bot=bot, asked=True, in_group=in_group
    )


async def _of(context: UpdateContext, unit: Unit) -> Screen:
    """Return the certificate of a unit, or what is missing to it."""
    rules, in_group = context.bot_context.rules, not context.private
    made = await certificate_of(context.uow, rules, unit, at=context.at)
    if made is not None:
        page, bot = rules.page, context.bot_context.bot_username
        return screens.certificate(context.texts, made=made, page=page, bot=bot, in_group=in_group)
    person = None if in_group else context.person
    return screens.not_yet(
        context.texts,
        card=await unit_card(context.uow, rules, unit, at=context.at),
        over=closed_phase(rules.census, context.at) is not None,
        leads=person is not None and may(person, Permission.SEE_NAMES, unit.code),
        in_group=in_group,
    )
