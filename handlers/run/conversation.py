"""What stands around every update: one transaction, one person at a time, always an answer.

The order is the same for all updates: a message with an identity number is deleted, the button
press is acknowledged, the handler runs, the transaction commits, and only then the reply is sent.
Telegram keeps an update until it is acknowledged, so after a crash it comes again; an update that
was committed before is then handled without effect, only for its answer. When a handler refuses,
its changes are rolled back.

What breaks is tried three times, then set aside. If the database is away, the update goes back to
Telegram's queue. The person hears once that the answer comes later, and the update is handled when
it comes again.
"""

import asyncio
from functools import partial
from typing import Any, cast
from weakref import WeakValueDictionary

from aiogram import Bot
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import CallbackQuery, Chat, Update, User

from census.errors import CensusError
from census.identity.free_text import redact
from census.people.people import ChatId
from handlers.boards.naming import CARD_QUESTIONS
from handlers.fieldwork.doors.asking import DOOR_QUESTIONS
from handlers.helpdesk.asking import DESK_QUESTION
from handlers.questions.passing import leave
from handlers.run.answered import AnsweredUpdates
from handlers.run.block_codes import only_names_blocks
from handlers.run.failing import FailingUpdates, log_broken
from handlers.run.handler_table import HandlerTable
from handlers.run.languages import Languages
from handlers.run.outage import Outage, waits_for_an_answer
from handlers.run.refusing import broken_reply, farewell, refused
from handlers.telegram.answering.albums import once_for_all
from handlers.telegram.answering.forms import in_its_form
from handlers.telegram.answering.owed import OwedAnswer
from handlers.telegram.answering.replier import Replier
from handlers.telegram.bot_context import BotContext
from handlers.telegram.context import IN_ANOTHERS_NAME, UpdateContext
from handlers.telegram.guard import take_away
from handlers.telegram.outgoing import quietly
from handlers.telegram.refusals import NotAllowed
from handlers.telegram.replies import Replies, Reply, anew, first_words
from handlers.telegram.turns import begin_again, begin_turn, puts_out
from presentation.chat import errors
from presentation.groups import messages as groups
from services.operations.metering import UpdateFate
from services.ports.operations.turns import OvertakenError
from services.ports.unit_of_work import ComesAgainError, StorageUnavailableError

PASSING = (*DOOR_QUESTIONS, DESK_QUESTION, *CARD_QUESTIONS)
"""The open questions that are left by themselves."""

UpdateOutcome = OwedAnswer | StorageUnavailableError | None


class Conversation:
    """Takes all updates."""

    def __init__(
        self, bot_context: BotContext, handlers: HandlerTable, replier: Replier, outage: Outage
    ) -> None:
        self._bot_context = bot_context
        self._handlers = handlers
        self._replier = replier
        self._outage = outage
        self._answered = AnsweredUpdates(bot_context.open_uow, replier, bot_context.clock.now)
        self._failing = FailingUpdates(bot_context)
        self._languages = Languages(bot_context)
        self._locks: WeakValueDictionary[tuple[int, int], asyncio.Lock] = WeakValueDictionary()

    @property
    def kinds(self) -> list[str]:
        """The kinds of updates that it answers, as ``allowed_updates`` names them."""
        return self._handlers.kinds

    async def take(self, event: Update, data: dict[str, Any], *, held: bool) -> UpdateOutcome:
        """Handle one update from arrival to reply; ``held`` as in ``feed``.

        ``data`` has the ``bot`` and goes to the handler, with what is found out on the way.
        Returns the rest of an answer that has to wait, or why the update has had no effect.
        """
        whence = UserContextMiddleware.resolve_event_context(event)
        user, chat = whence.user, whence.chat
        if user is None or chat is None or chat.type == "channel":
            return None
        bot: Bot = data["bot"]
        data["event_from_user"] = user
        data["texts"] = self._languages.texts(chat.id, user)
        data["own_texts"] = self._languages.texts(user.id, user)
        spares = partial(only_names_blocks, self._bot_context)
        data["removal"] = data["fault"] = None
        try:
            data["removal"] = await take_away(bot, event, spares)
        except Exception as fault:  # noqa: BLE001 - the update's own, as one of its handler is
            data["fault"] = fault
        if event.callback_query is None or data.get("heard"):
            return await self._after_others(event, data, user, chat, held=held)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_answer_press(bot, event.callback_query))
            return await self._after_others(event, data, user, chat, held=held)

    async def _after_others(
        self, event: Update, data: dict[str, Any], user: User, chat: Chat, *, held: bool
    ) -> UpdateOutcome:
        if held:
            await self._say_that_it_comes_later(event, data, chat)
            return None
        async with self._lock(chat.id, user.id):
            return await self._answer(event, data, user, chat)

    def _lock(self, chat: int, user: int) -> asyncio.Lock:
        # A message and a press of one person can arrive at once. The lock handles one after the
        # other.
        return self._locks.setdefault((chat, user), asyncio.Lock())

    async def _answer(
        self, event: Update, data: dict[str, Any], user: User, chat: Chat
    ) -> UpdateOutcome:
        where = ChatId(chat.id)

        def broken() -> Reply:
            """Log why an answer could not be made; return the reply that names the log entry."""
            return broken_reply(data, chat, log_broken(event))

        try:
            replies = await self._replies(event, data, user, chat)
        except StorageUnavailableError as trouble:
            return await self._put_off(event, data, chat, trouble)
        self._outage.ends()
        if self._outage.answered(where):
            replies = anew(replies)

        async def barred(what: NotAllowed) -> None:
            """Give the answer in private, with what the group forbids, if no part was sent."""
            whom = data.get("told") or ChatId(user.id)
            if whom not in {where, *IN_ANOTHERS_NAME}:
                topic, title = what is NotAllowed.TOPIC, redact(chat.title or "")
                answer = first_words(replies)
                said = groups.barred(data["own_texts"], topic=topic, title=title, answer=answer)
                await self._replier.say_once(whom, said)

        owed = await self._replier.perform(event, where, replies, data["removal"], barred, broken)
        return await self._answered.note(event.update_id, owed) if replies is not None else None

    async def _replies(
        self, event: Update, data: dict[str, Any], user: User, chat: Chat
    ) -> Replies:
        """Return the answer. Raises StorageUnavailableError where the update has to come again."""
        try:
            _raise(data["fault"])
            return await self._decide(event, data, user, chat)
        except StorageUnavailableError:
            raise
        except Exception as fault:  # noqa: BLE001 - logged with its trace, counted and answered
            trouble = await self._failing.count(event, ChatId(chat.id), fault)
            data["fate"] = UpdateFate.FAILED
            return broken_reply(data, chat, trouble)

    async def _put_off(
        self, event: Update, data: dict[str, Any], chat: Chat, trouble: StorageUnavailableError
    ) -> StorageUnavailableError:
        """Let an update come again. Its person hears of an outage of the database."""
        if not isinstance(trouble, ComesAgainError):
            self._outage.begins(trouble)
            await self._say_that_it_comes_later(event, data, chat)
        return trouble

    async def _find_the_lowest(self, context: UpdateContext, event: Update) -> None:
        """Find the bot's lowest message in the chat, which the answer may edit."""
        self._replier.restore_panel(context.chat, context.turn.panel)
        if context.private and (context.removal or event.callback_query):
            # Push may have sent another one below it.
            self._replier.note_push(context.chat, await context.newest_unasked())

    async def _say_that_it_comes_later(
        self, event: Update, data: dict[str, Any], chat: Chat
    ) -> None:
        where, pressed = ChatId(chat.id), event.callback_query is not None
        if not waits_for_an_answer(event, chat) or not self._outage.owes_a_word(where):
            return
        later = errors.answer_comes_later(data["texts"], pressed=pressed)
        if await self._replier.say_once(where, later):
            self._outage.notified(where)

    async def _decide(self, event: Update, data: dict[str, Any], user: User, chat: Chat) -> Replies:
        async with self._bot_context.open_uow() as uow:
            last = await farewell(self._bot_context, uow, event, data, chat)
            if last is not None:
                return last
            await self._bot_context.calendar_cache.refresh_if_stale(uow)
            await self._bot_context.block_codes.refresh_if_stale(uow)
            context = await begin_turn(
                *(self._bot_context, uow, event, user, chat),
                removal=data["removal"],
                texts=self._bot_context.catalogue.texts(self._languages.first(user)),
                shared=bool(data.get("shared")),
            )
            self._languages.note(context.chat, context.texts.language)
            if context.seen and context.seen.answered:
                return None
            if event.message is not None:
                await leave(context, event.message.text or "", PASSING)
            await self._find_the_lowest(context, event)
            data["texts"] = context.texts
            if context.person is not None and context.person.language is not None:
                data["own_texts"] = self._bot_context.catalogue.texts(context.person.language)
            handled = await self._handled(context, event, data, chat)
            replies = once_for_all(context, event.message, await in_its_form(context, handled))
            data["told"], data["fresh"] = context.told, context.seen is None
            await context.finish(answered=replies is None)
            return replies

    async def _handled(
        self, context: UpdateContext, event: Update, data: dict[str, Any], chat: Chat
    ) -> Replies:
        """Return what a handler answers; None where a newer update has left nothing to do."""
        if (trouble := await self._failing.given_up(context)) is not None:
            data["fate"] = UpdateFate.FAILED
            return broken_reply(data, chat, trouble)
        try:
            if puts_out(event) and context.late:
                return None
            kind = event.event_type
            answered = await self._handlers.answer(
                kind, getattr(event, kind), data | {"context": context}
            )
            return cast(Replies, answered)
        except CensusError as refusal:
            await begin_again(context)
            data["fate"] = UpdateFate.REFUSED
            pressed = event.callback_query.data if event.callback_query else None
            return await refused(context, refusal, pressed or "")
        except OvertakenError:
            await begin_again(context)
            return None


async def _answer_press(bot: Bot, press: CallbackQuery) -> None:
    # This comes first, since Telegram refuses it after 150 seconds. A refusal changes nothing.
    await quietly(bot.answer_callback_query(press.id))


def _raise(fault: Exception | None) -> None:
    if fault is not None:
        raise fault
