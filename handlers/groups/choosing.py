"""Choosing the unit that a command is about: the own one, one of several, or one that is typed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people.permissions import Permission, units_for
from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.groups import messages as groups
from services.rules.care import units_to_choose


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A command for a unit; heads, verifiers and helpers have their own, admins name any.

    ``about`` begins the keys of its texts, ``key`` is its open question, ``action`` is the button
    of a unit, and ``make`` gives the reply for a unit. Who has ``permission`` everywhere names it.
    """

    about: str
    key: str
    action: Action
    make: Callable[[UpdateContext, UnitCode], Awaitable[Reply]]
    permission: Permission = Permission.CARE_FOR_UNIT

    def register(self, router: Router, command: Command) -> None:
        """Register the command, the answer to its question, and its buttons."""
        router.message.register(self.by_command, command, InPrivate())
        router.message.register(self.typed, AnswerTo(self.key), InPrivate())
        router.callback_query.register(self.pressed, Pressed(self.action), InPrivate())

    async def by_command(
        self, message: Message, command: CommandObject, context: UpdateContext
    ) -> Reply:
        """Take the word behind the command."""
        return await self.reply(context, (command.args or "").strip())

    async def typed(self, message: Message, typed: str, context: UpdateContext) -> Reply:
        """Take the unit that an admin typed."""
        await context.close_question()
        return await self.reply(context, typed.strip())

    async def pressed(self, event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
        """Take the unit of the button."""
        return await self.make(context, UnitCode(press.value()))

    async def reply(self, context: UpdateContext, typed: str) -> Reply:
        """Reply for the only unit, or ask for which. ``typed`` is an admin's word for the unit."""
        person = context.resident()
        if not typed and units_for(person, self.permission) is None:
            await context.ask(self.key)
            return Show(groups.ask_unit(context.texts, about=self.about))
        try:
            meant = await units_to_choose(
                context.uow, person, self.permission, typed, context.bot_context.closeness
            )
        except CensusError as refusal:
            if refusal.key != "unit-unknown":
                raise
            await context.ask(self.key)
            return Show(errors.error(context.texts, refusal))
        if meant.sure:
            return await self.make(context, meant.units[0].code)
        return Show(
            groups.choose_unit(context.texts, about=self.about, action=self.action, meant=meant)
        )
