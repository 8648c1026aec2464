"""Circular letters: of the own office for heads and deputies, of any for admins."""

import asyncio
from functools import partial

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery

from census.people.permissions import Permission
from census.units import UnitCode
from handlers.groups.choosing import UnitChoice
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.offices.letters import messages
from presentation.offices.letters.wording import write_apart
from services.offices.letters import letter_of


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="letters")
    choice = UnitChoice(
        "letter", "letter-unit", Action.OFFICE_LETTER, send, Permission.PRINT_LETTERS
    )
    choice.register(router, Command(*spellings(CommandName.LETTER)))
    router.callback_query.register(send_word, Pressed(Action.OFFICE_WORD), InPrivate())
    return router


async def send(context: UpdateContext, code: UnitCode) -> Reply:
    """Send the letter of an office to be printed."""
    return Say(messages.to_print(context.texts, await _filled(context, code)))


async def send_word(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the letter of an office to be changed."""
    return Say(messages.to_edit(context.texts, await _filled(context, UnitCode(press.value()))))


async def _filled(context: UpdateContext, code: UnitCode) -> messages.FilledLetter:
    """Write the letter of an office, in the census's first language. Raises as ``letter_of``."""
    bot_context = context.bot_context
    letter = await letter_of(
        context.uow, bot_context.rules, context.resident(), code, at=context.at
    )
    return await asyncio.to_thread(
        partial(
            write_apart,
            bot_context.catalogue.texts(bot_context.census.languages[0]),
            letter,
            template=bot_context.read_letter_template(),
            bot=bot_context.bot_username,
        )
    )
