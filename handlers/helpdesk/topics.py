"""The topics of desks, brought up to date: opened, renamed, closed, reopened, made again.

Who changes a request asks for its topic; the job of the helpdesk looks after all. What Telegram
does not take now waits for the next look.
"""

from collections.abc import Callable
from contextlib import suppress

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from census.helpdesk.request import Thread, Turn
from census.people.people import ChatId
from handlers.telegram.outgoing import NO_PREVIEW, keyboard, patiently, quietly
from handlers.telegram.refusals import says_farewell
from presentation.chat.messages import Message
from presentation.helpdesk import topics as words
from presentation.language.catalogue import Catalogue
from services.helpdesk.circles import card_of
from services.helpdesk.desks import (
    Missing,
    TopicDue,
    note_barred,
    note_changed,
    note_deleted,
    note_opened,
    topic_again,
    topics_due,
)
from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageError
from services.push.refused import TOPIC_GONE
from services.rules.push_rules import PushRules

log = structlog.get_logger()

NO_TOPIC = (*TOPIC_GONE, "topic_id_invalid")
BARS = {
    "not a forum": Missing.NO_FORUM,
    "not enough rights": Missing.NO_RIGHT,
    "chat_admin_required": Missing.NO_RIGHT,
}
"""What a refusal says, and what is missing."""


class DeskTopics:
    """Keeps topics as the requests are."""

    def __init__(
        self,
        bot: Bot,
        open_uow: OpenUnitOfWork,
        clock: Clock,
        catalogue: Catalogue,
        rules: Callable[[], PushRules],
    ) -> None:
        self._bot, self._open_uow, self._clock = bot, open_uow, clock
        self._catalogue, self._rules = catalogue, rules

    async def tend(self, number: int | None = None) -> None:
        """Bring the topic of a request up to date, or all topics."""
        with suppress(StorageError):
            async with self._open_uow() as uow:
                due = await topics_due(uow, at=self._clock.now(), number=number)
            for each in due:
                await self._change(each)

    async def _change(self, due: TopicDue) -> None:
        try:
            if due.request.thread is None:
                await self._open(due)
            else:
                await self._show(due, due.request.thread)
                async with self._open_uow() as uow:
                    await note_changed(uow, due, at=self._clock.now())
                    await uow.commit()
        except TelegramAPIError as refusal:
            await self._refused(due, refusal)

    async def make_again(self, number: int) -> int | None:
        """Make the deleted topic of an open request again; return its thread, None without one."""
        async with self._open_uow() as uow:
            due = await topic_again(uow, number)
        if due is not None:
            await self._open(due)
        async with self._open_uow() as uow:
            again = await topic_again(uow, number)
        return again.request.thread.topic if again and again.request.thread else None

    async def _open(self, due: TopicDue) -> None:
        name = await self._title(due)
        opened = await patiently(lambda: self._bot.create_forum_topic(due.desk.chat, name))
        topic = opened.message_thread_id
        async with self._open_uow() as uow:
            first = await note_opened(uow, due, topic, at=self._clock.now())
            await uow.commit()
        if first:
            await self._send_card(due, topic)
        else:
            await quietly(self._bot.delete_forum_topic(due.desk.chat, topic))

    async def _show(self, due: TopicDue, thread: Thread) -> None:
        name, place = await self._title(due), (thread.desk, thread.topic)
        closes = due.turn is Turn.OVER
        if thread.shows is Turn.OVER and not closes:
            await self._unless_so(lambda: self._bot.reopen_forum_topic(*place))
        await self._unless_so(lambda: self._bot.edit_forum_topic(*place, name=name))
        if closes:
            await self._unless_so(lambda: self._bot.close_forum_topic(*place))
        elif due.turn is Turn.NOBODYS:
            await self._send_card(due, thread.topic)

    async def _unless_so(self, call: Callable[[], object]) -> None:
        """Change a topic that may be so already."""
        try:
            await patiently(call)  # type: ignore[arg-type]
        except TelegramAPIError as refusal:
            if "topic_not_modified" not in refusal.message.lower():
                raise

    async def _title(self, due: TopicDue) -> str:
        async with self._open_uow() as uow:
            card = await card_of(uow, self._rules(), due.request)
        return words.title(self._catalogue.texts(due.desk.language), card, due.turn)

    async def _send_card(self, due: TopicDue, topic: int) -> None:
        async with self._open_uow() as uow:
            card = await card_of(uow, self._rules(), due.request)
        shown = words.waits(self._catalogue.texts(due.desk.language), card)
        await self._say(due.desk.chat, shown, topic)

    async def _refused(self, due: TopicDue, refusal: TelegramAPIError) -> None:
        said = refusal.message.lower()
        log.info("desk.refused", desk=due.desk.chat, reason=refusal.message)
        if any(words in said for words in NO_TOPIC):
            await self._deleted(due)
            return
        bar = next((bar for words, bar in BARS.items() if words in said), None)
        if says_farewell(refusal):
            bar = Missing.AWAY
        if bar is None:
            return
        async with self._open_uow() as uow:
            news = await note_barred(uow, self._rules(), due, bar, at=self._clock.now())
            await uow.commit()
        if news:
            await self._tell_binder(due, bar)

    async def _deleted(self, due: TopicDue) -> None:
        if due.turn is not Turn.OVER:
            with suppress(TelegramAPIError):
                await self.make_again(due.request.number)
            return
        async with self._open_uow() as uow:
            await note_deleted(uow, due.request.number)
            await uow.commit()

    async def _tell_binder(self, due: TopicDue, bar: Missing) -> None:
        """Say it in private: in the group nobody may be able to change it."""
        texts = self._catalogue.texts(due.desk.language)
        with suppress(TelegramAPIError):
            title = ""
            with suppress(TelegramAPIError):
                title = (await self._bot.get_chat(due.desk.chat)).title or ""
            shown = words.barred(texts, why=bar.value.replace("_", "-"), title_of_group=title)
            await self._say(due.desk.bound_by, shown)

    async def _say(self, chat: ChatId, message: Message, topic: int | None = None) -> None:
        await patiently(
            lambda: self._bot.send_message(
                chat,
                message.text,
                message_thread_id=topic,
                reply_markup=keyboard(message),
                link_preview_options=NO_PREVIEW,
            )
        )
