"""For admins: choosing the audience of a broadcast, step by step."""

from dataclasses import replace

from aiogram.types import CallbackQuery, Message

from census.broadcasts.audience import Audience
from census.broadcasts.broadcast import Broadcast
from census.errors import CensusError
from census.people.people import Role
from census.units import UnitCode
from handlers.broadcasts.panel import (
    ask,
    ask_for_text,
    asked_broadcast,
    audience_for,
    changed,
    first_language,
    own_draft,
)
from handlers.telegram.context import UpdateContext
from handlers.telegram.replies import Forget, Replace, Replies, Reply, Say, Show
from presentation.broadcasts import questions
from presentation.chat.presses import Press
from services.broadcasts import drafts
from services.rules.care import units_meant

ASK_UNIT, ASK_BUTTON = "broadcast-unit", "broadcast-button"


async def ask_whom(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the role or wave."""
    return await whom_question(context, await own_draft(context, press))


async def take_whom(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask whether all of them, or only finished or unfinished people."""
    draft, whom = await own_draft(context, press), press.value(1)
    audience = audience_for(context, whom)
    await ask(context, ASK_BUTTON, draft)
    return Show(questions.ask_completion(context.texts, draft=draft, audience=audience, whom=whom))


async def take_completion(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the office or area."""
    draft, audience, whom = (
        await own_draft(context, press),
        _audience(context, press),
        press.value(1),
    )
    await ask(context, ASK_BUTTON, draft)
    return Show(questions.ask_unit(context.texts, draft=draft, audience=audience, whom=whom))


async def take_audience(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Store an audience without an office or area."""
    return await _with_audience(context, press.number(), _audience(context, press))


async def ask_unit(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask to type the office or area."""
    draft, audience = await own_draft(context, press), _audience(context, press)
    await ask(context, ASK_UNIT, draft, whom=press.value(1), completion=audience.completion)
    return Show(questions.type_unit(context.texts, draft=draft))


async def typed_unit(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Store the typed unit. If the name fits several units, ask which one."""
    meant = await units_meant(context.uow, typed.strip(), context.bot_context.closeness)
    number = asked_broadcast(context)
    if not meant.sure:
        draft = await drafts.own_draft(context.uow, number, context.somebody())
        return Say(questions.choose_unit(context.texts, draft=draft, meant=meant))
    reply = await _with_audience(context, number, _asked_audience(context, meant.units[0].code))
    return (Forget(), Replace(reply.message))


async def take_unit(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Store the unit of the button for the audience in the open question."""
    if context.question is None or context.question.key != ASK_UNIT:
        raise CensusError("old-button")
    audience = _asked_audience(context, UnitCode(press.value(1)))
    return await _with_audience(context, press.number(), audience)


async def typed_instead(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Say that a button is wanted, and ask for the audience again."""
    draft = await drafts.own_draft(context.uow, asked_broadcast(context), context.somebody())
    waves = context.bot_context.rules.waves
    return Say(
        questions.ask_whom(
            context.texts, draft=draft, waves=waves, typed=True, roles=_roles(context)
        )
    )


async def whom_question(context: UpdateContext, draft: Broadcast) -> Show:
    """Ask for the role or wave of a draft."""
    await ask(context, ASK_BUTTON, draft)
    return Show(
        questions.ask_whom(
            context.texts, draft=draft, waves=context.bot_context.rules.waves, roles=_roles(context)
        )
    )


async def _with_audience(context: UpdateContext, number: int, audience: Audience) -> Show:
    draft = await drafts.choose_audience(context.uow, number, audience, context.somebody())
    if not draft.texts:
        return await ask_for_text(context, draft, first_language(context))
    return await changed(context, draft)


def _audience(context: UpdateContext, press: Press) -> Audience:
    return audience_for(context, press.value(1), press.value(2))


def _asked_audience(context: UpdateContext, unit: UnitCode) -> Audience:
    facts = context.question.facts if context.question else {}
    return replace(audience_for(context, facts["whom"], facts["completion"]), unit=unit)


def _roles(context: UpdateContext) -> list[Role]:
    """Return the roles of the census, in the order of the buttons."""
    return list(filter(context.bot_context.census.has_role, questions.ROLES))
