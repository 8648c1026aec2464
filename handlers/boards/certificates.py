"""Certificates of units that have reached a target, for everybody who asks: they are public."""

from collections.abc import Sequence
from typing import Any, Final

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import CallbackQuery, Message

from census.boards.cards import CertificateWish, certificate_wish
from census.boards.milestones import Certificate, code_of, resembles_code
from census.campaign.phases import closed_phase
from census.people.permissions import Permission, may
from census.units import BoardKind, Unit, UnitCode
from handlers.boards.boards import browser_of
from handlers.boards.naming import UnitQuestion, units_of_group
from handlers.groups.groups import unbound
from handlers.questions.passing import ask_in_passing
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, Idle, InGroup, InPrivate, Mentioned, Pressed
from handlers.telegram.replies import Replies, Reply, Say
from presentation.chat.card_actions import CardAction
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.groups import certificates as screens
from services.boards.cards import unit_card
from services.boards.certificates import certificate_by_code, certificate_of


class AsksForCertificate(Filter):
    """A text that asks for a certificate, or what a code is of; the handler gets the ``wish``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no open question is answered in words."""
        text = event.text or "/"
        if text.startswith("/") or not await Idle()(event, context):
            return False
        wish = certificate_wish(text)
        return False if wish is None else {"wish": wish}


class SaysACode(Filter):
    """A text in a group with a code of ours, or with another one that the bot is asked about."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match what is said to the bot, and genuine codes."""
        text = event.text or "/"
        name = f"@{context.bot_context.bot_username}"
        wish = None if text.startswith("/") else certificate_wish(text.replace(name, ""))
        if wish is None or not wish.code:
            return False
        asked = await Mentioned()(event, context)
        return {"wish": wish} if asked or await _made(context, wish.code) else False


async def _of(context: UpdateContext, unit: Unit) -> Screen:
    """Return the certificate of a unit, or what is missing to it."""
    rules, in_group = context.bot_context.rules, not context.private
    page, bot = rules.page, context.bot_context.bot_username
    made = await certificate_of(context.uow, rules, unit, at=context.at)
    if made is not None:
        return screens.certificate(context.texts, made=made, page=page, bot=bot, in_group=in_group)
    person = None if in_group else context.person
    return screens.not_yet(
        context.texts,
        card=await unit_card(context.uow, rules, unit, at=context.at),
        over=closed_phase(rules.census, context.at) is not None,
        leads=person is not None and may(person, Permission.SEE_NAMES, unit.code),
        page=page,
        bot=bot,
        in_group=in_group,
    )


UNIT_QUESTION: Final = UnitQuestion("certificate", CardAction.CERTIFICATE, _of)


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="certificates")
    command = Command(*spellings(CommandName.CERTIFICATE))
    router.message.register(in_group, command, InGroup())
    router.message.register(verified, InGroup(), SaysACode())
    router.message.register(in_private, command, InPrivate())
    router.message.register(by_words, InPrivate(), AsksForCertificate())
    router.message.register(named, AnswerTo(UNIT_QUESTION.key), InPrivate())
    router.callback_query.register(pressed, Pressed(CardAction.CERTIFICATE), InPrivate())
    return router


async def in_group(message: Message, command: CommandObject, context: UpdateContext) -> Replies:
    """Send the certificates of a topic's units, or of the group's; of a code say what it is.

    A name behind the command means another unit.
    """
    if resembles_code(command.args or ""):
        return Say(await _by_code(context, command.args or ""))
    units = await units_of_group(message, command, context)
    if not units:
        return Say(await unbound(context))
    return tuple([Say(await _of(context, unit)) for unit in units])


async def verified(message: Message, wish: CertificateWish, context: UpdateContext) -> Reply:
    """Say in a group what a code is."""
    return Say(await _by_code(context, wish.code))


async def in_private(message: Message, command: CommandObject, context: UpdateContext) -> Reply:
    """Send the certificate of the unit behind the command, else of the own one."""
    typed = (command.args or "").strip()
    await context.close_question()
    if resembles_code(typed):
        return Say(await _by_code(context, typed))
    context.resident()
    return await (UNIT_QUESTION.of(context, typed) if typed else _own(context, None))


async def by_words(message: Message, wish: CertificateWish, context: UpdateContext) -> Reply:
    """Do the same for who asks in words, perhaps whether one is genuine."""
    await context.close_question()
    if wish.code:
        return Say(await _by_code(context, wish.code))
    context.resident()
    if wish.genuine:
        await ask_in_passing(context, UNIT_QUESTION.key)
        return Say(screens.ask_code(context.texts))
    if wish.name:
        return await UNIT_QUESTION.of(context, wish.name, in_words=True)
    return await _own(context, wish.kind)


async def named(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Send the certificate of the unit that was asked for, or say what the code is."""
    if resembles_code(typed):
        await context.close_question()
        return Say(await _by_code(context, typed))
    return await UNIT_QUESTION.of(context, typed.strip())


async def pressed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the certificate of the unit of a button."""
    unit = await browser_of(context).unit(UnitCode(press.value()))
    return Say(await _of(context, unit))


async def _own(context: UpdateContext, kind: BoardKind | None) -> Reply:
    own = await browser_of(context).own_unit(kind)
    return Say(await _of(context, own)) if own else await UNIT_QUESTION.ask(context)


async def _certified(context: UpdateContext) -> Sequence[Unit]:
    """Return the units of who asks, at work and at home, that have a certificate."""
    browser, rules = browser_of(context), context.bot_context.rules
    own = [await browser.own_unit(), await browser.own_unit(BoardKind.VILLAGE)]
    cards = [
        await unit_card(context.uow, rules, unit, at=context.at)
        for unit in dict.fromkeys(filter(None, own))
    ]
    return [card.unit for card in cards if card.certified]


async def _made(context: UpdateContext, typed: str) -> Certificate | None:
    rules = context.bot_context.rules
    return await certificate_by_code(context.uow, rules, code_of(typed), at=context.at)


async def _by_code(context: UpdateContext, typed: str) -> Screen:
    """Return the certificate of a code, which is genuine then, or say that it is none of ours."""
    rules, bot = context.bot_context.rules, context.bot_context.bot_username
    made, in_group = await _made(context, typed), not context.private
    if made is None and in_group:
        return screens.unknown_code(context.texts, in_group=True)
    if made is None:
        await ask_in_passing(context, UNIT_QUESTION.key)
        return screens.unknown_code(context.texts, own=await _certified(context))
    return screens.certificate(
        context.texts, made=made, page=rules.page, bot=bot, asked=True, in_group=in_group
    )
