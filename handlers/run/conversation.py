"""What stands around every update: one transaction, one person at a time, always an answer.

The order is the same for all updates: a message with an identity number is deleted, the button
press is acknowledged, the handler runs, the transaction commits, and only then the reply is sent.
Telegram keeps an update until it is acknowledged, so after a crash it comes again; an update that
was committed before is then handled without effect, only for its answer. When a handler refuses,
its changes are rolled back.

If the database is away, the update goes back to Telegram's queue. The person hears once that the
answer comes later, and the update is handled when it comes again.
"""

import asyncio
import secrets
import sys
from functools import partial
from typing import Any, cast
from weakref import WeakValueDictionary

import structlog
from aiogram import Bot
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import CallbackQuery, Chat, Update, User

from census.errors import CensusError
from census.identity.free_text import redact
from census.people.people import ChatId
from handlers.run.block_codes import only_names_blocks
from handlers.run.handler_table import HandlerTable
from handlers.run.languages import Languages
from handlers.run.outage import Outage, waits_for_an_answer
from handlers.run.refusing import broken_reply, farewell, refused
from handlers.telegram.context import IN_ANOTHERS_NAME, BotContext, UpdateContext
from handlers.telegram.guard import Removal, take_away
from handlers.telegram.order import Order, OvertakenError
from handlers.telegram.outgoing import quietly
from handlers.telegram.owed import OwedAnswer
from handlers.telegram.refusals import NotAllowed
from handlers.telegram.replier import Replier
from handlers.telegram.replies import Replies, Reply, anew, first_words
from presentation.chat import errors
from presentation.chat.open_questions import leads_elsewhere, leaves
from presentation.chat.presses import unpack
from presentation.groups import messages as groups
from services.operations.metering import UpdateFate
from services.ports.bookkeeping import OpenQuestion
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork

log = structlog.get_logger()

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
        self._order = Order()
        self._languages = Languages(bot_context)
        # The question that was open when an update first came. An update that may not be committed
        # comes again, and its answer must be the same although the question is closed by now.
        self._opened: dict[int, OpenQuestion | None] = {}
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
        data["removal"] = await take_away(bot, event, spares)
        if event.callback_query is None:
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
            """Log the current exception, and return a reply that names the log entry."""
            trouble_id = secrets.token_hex(3)
            log.error(
                "update.failed",
                trouble=trouble_id,
                update=event.update_id,
                exc_info=sys.exception(),
            )
            return broken_reply(data, chat, trouble_id)

        try:
            last = await farewell(self._bot_context, event, data, chat)
            decide = partial(self._decide, event, data, user, chat)
            replies: Replies = last if last is not None else await decide()
        except StorageUnavailableError as trouble:
            self._outage.begins(trouble)
            await self._say_that_it_comes_later(event, data, chat)
            return trouble
        except Exception:  # noqa: BLE001 - logged with its trace, and answered
            replies, data["fate"] = broken(), UpdateFate.FAILED
        else:
            self._outage.ends()
        self._opened.pop(event.update_id, None)
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

        return await self._replier.perform(event, where, replies, data["removal"], barred, broken)

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
            await self._bot_context.calendar_cache.refresh_if_stale(uow)
            await self._bot_context.block_codes.refresh_if_stale(uow)
            context = await self._turn(uow, event, user, chat, data["removal"])
            if context.private and (context.removal or event.callback_query):
                # The answer may edit a message, unless push has sent another one below it.
                newest = await uow.deliveries.newest_message(context.chat)
                self._replier.note_push(context.chat, newest)
            data["texts"] = context.texts
            if context.person is not None and context.person.language is not None:
                data["own_texts"] = self._bot_context.catalogue.texts(context.person.language)
            replies: Replies = None
            try:
                if not self._order.is_past(context.chat, event):
                    answered = await self._handlers.answer(
                        event.event_type, event.event, data | {"context": context}
                    )
                    replies = cast(Replies, answered)
            except CensusError as refusal:
                await _drop(context)
                data["fate"] = UpdateFate.REFUSED
                pressed = event.callback_query.data if event.callback_query else None
                replies = await refused(context, refusal, pressed or "")
            except OvertakenError:
                await _drop(context)
            data["told"], data["fresh"] = context.told, context.fresh
            if context.fresh:
                await uow.commit()
            for act in context.afterwards:
                act()
            self._order.handled(context.chat, event.update_id, asked=context.asked)
            return replies

    async def _turn(
        self, uow: UnitOfWork, event: Update, user: User, chat: Chat, removal: Removal | None
    ) -> UpdateContext:
        bot_context, where = self._bot_context, ChatId(chat.id)
        private = chat.type == "private"
        late = self._order.is_late(where, event.update_id)
        context = UpdateContext(
            bot_context=bot_context,
            uow=uow,
            at=bot_context.clock.now(),
            update=event.update_id,
            chat=where,
            user=ChatId(user.id),
            private=private,
            person=None,
            texts=bot_context.catalogue.texts(self._languages.first(user)),
            removal=removal,
            before_the_question=self._order.is_before_the_question(where, event.update_id),
            here=private and event.my_chat_member is None and not late,
        )
        await context.begin()
        if private:
            if not context.before_the_question:
                context.question = await uow.questions.get(where)
            if context.person is not None and context.person.language is not None:
                context.speak(context.person.language)
        elif (group := await uow.groups.get(where)) is not None:
            context.speak(group.language)
        self._languages.note(where, context.texts.language)
        opened = self._opened.setdefault(event.update_id, context.question)
        context.open_with(context.question if context.fresh else opened)
        press = unpack((event.callback_query and event.callback_query.data) or "")
        said, asked = (event.message and event.message.text) or "", context.question
        if (press is not None and leads_elsewhere(press)) or (asked and leaves(said, asked.key)):
            await context.close_question()
        return context


async def _drop(context: UpdateContext) -> None:
    """Roll back what a handler has begun, but keep that the update came."""
    await context.uow.rollback()
    context.asked = False
    context.afterwards.clear()
    await context.begin()


async def _answer_press(bot: Bot, press: CallbackQuery) -> None:
    # This comes first, since Telegram refuses it after 150 seconds. A refusal changes nothing.
    await quietly(bot.answer_callback_query(press.id))
