"""Circular letters: of the own office for heads and deputies, of any for admins."""

import asyncio
from functools import partial

from aiogram import Router
from aiogram.filters import Command

from census.permissions import Permission
from census.units import UnitCode
from handlers.groups.choosing import UnitChoice
from handlers.telegram.context import UpdateContext
from handlers.telegram.replies import Replies, Say
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.offices.letters import messages
from presentation.offices.letters.filling import fill
from services.offices.letters import letter_of


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="letters")
    choice = UnitChoice(
        "letter", "letter-unit", Action.OFFICE_LETTER, send, Permission.PRINT_LETTERS
    )
    choice.register(router, Command(*spellings(CommandName.LETTER)))
    return router


async def send(context: UpdateContext, code: UnitCode) -> Replies:
    """Send the letter of an office, which is written in the census's first language."""
    bot_context = context.bot_context
    letter = await letter_of(
        context.uow, bot_context.rules, context.resident(), code, at=context.at
    )
    filled = await asyncio.to_thread(
        partial(
            fill,
            bot_context.catalogue.texts(bot_context.census.languages[0]),
            letter,
            template=bot_context.read_letter_template(),
            bot=bot_context.bot_username,
        )
    )
    return tuple(map(Say, messages.letter(context.texts, filled)))
