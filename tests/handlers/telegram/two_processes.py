"""Two conversation processes over one database: the updates of each chat go to them in turn."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiogram import Bot
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import Update

from bot.run import service
from bot.run.conversation import make_context
from bot.run.wiring import AppContext
from handlers.run import running
from handlers.run.dispatcher import make_conversation
from handlers.run.outage import Outage
from handlers.telegram.bot_context import BotContext


@dataclass
class InTurn:
    """Takes updates as one conversation does, with several that know nothing of each other."""

    conversations: Sequence[Any]
    taken: Counter[int | None] = field(default_factory=Counter)
    newest: tuple[Bot, Update] = field(init=False)

    @property
    def kinds(self) -> list[str]:
        """The kinds of updates that are answered."""
        kinds: list[str] = self.conversations[0].kinds
        return kinds

    async def take(self, bot: Bot, event: Update, **known: bool) -> object:
        """Let the next conversation have an update of its chat, with all that is known of it."""
        chat = UserContextMiddleware.resolve_event_context(event).chat_id
        self.taken[chat] += 1
        turn = self.taken[chat] % len(self.conversations)
        self.newest = bot, event
        return await self.conversations[turn].take(bot, event, **known | {"shared": True})

    async def take_again(self) -> object:
        """Let the other conversation have the newest update as well."""
        return await self.take(*self.newest, held=False, heard=False)


def two_at_once(patch: pytest.MonkeyPatch) -> None:
    """Let each bot that is opened from now on answer by two conversations.

    They share the database, the settings and the clock, as two processes do, and nothing else.
    """
    others: dict[int, BotContext] = {}

    def make_two(app: AppContext, **parts: Any) -> BotContext:
        context = make_context(app, **parts)
        others[id(context)] = make_context(app, **parts)
        return context

    def converse(context: BotContext, bot: Bot, outage: Outage) -> InTurn:
        other = others.pop(id(context))
        first = make_conversation(context, bot, outage)
        return InTurn([first, make_conversation(other, bot, Outage(other.seconds))])

    patch.setattr(service, "make_context", make_two)
    patch.setattr(running, "make_conversation", converse)
