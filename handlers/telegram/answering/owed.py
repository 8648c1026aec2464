"""Answers that Telegram does not take yet: kept in order, and sent later.

The update of such an answer has taken effect but stays unacknowledged, so after a crash it comes
again and is answered then.

A 429 says how long to wait, but not for which chats. Telegram asks for one to three seconds where
a chat gets messages too fast (https://core.telegram.org/bots/faq: one message a second), and for
up to a minute in a group, which may get 20 messages a minute: such a wait concerns that chat only.
A longer wait (30 to 230 seconds are known) concerns the whole bot: conversation and push are
silent until it is over. If that guess is wrong, the next refusal corrects it.
"""

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Protocol

import structlog
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import Update

from census.people.people import ChatId
from handlers.telegram.refusals import NotAllowed, barred_by, never_left, says_farewell
from handlers.telegram.replies import Relay, Replace, Reply, Show
from services.ports.operations.silence import Silence
from services.ports.unit_of_work import StorageError

log = structlog.get_logger()

SHORT = 5.0
"""Seconds that an answer waits in place, and that concern only its chat."""

GROUP_MINUTE = 60.0
"""Seconds up to which a group's 429 concerns only that group."""

LOOK = 1.0
"""Seconds between two checks whether the silence is over."""

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
TRIES = 100
"""Pauses grow to this many seconds while Telegram is out of reach, for at most this many tries.

Then (after about three quarters of an hour) the answer is given up; the person can press again. A
request that found no connection is no try: in an outage of the network answers wait for its end.
"""


class AnswerNote(Protocol):
    """What all processes know of an answer that is owed."""

    async def renew(self) -> None:
        """Tell the other processes that the answer still comes from here."""

    async def is_owed(self) -> bool:
        """Tell whether no other process has given the answer."""

    async def left(self) -> None:
        """Note that it has left."""


WhenBarred = Callable[[NotAllowed], Awaitable[None]]
"""Called with what a group does not allow."""


@dataclass(slots=True, eq=False)
class OwedAnswer:
    """An answer, or the rest of one.

    ``barred`` is called with what a group did not allow. ``broken`` returns the reply in place of
    an answer that cannot be made, such as a picture that cannot be drawn; it is called inside the
    exception handler.
    """

    update: Update
    chat: ChatId
    rest: deque[Reply]
    barred: WhenBarred
    broken: Callable[[], Reply] | None = None
    tries: int = 0
    note: AnswerNote | None = None
    first: asyncio.Event = field(default_factory=asyncio.Event)
    settle: Callable[[], Awaitable[None]] = field(init=False)
    """Returns when nothing is left."""


Perform = Callable[[Update, ChatId, Reply], Awaitable[None]]


class OwedAnswers:
    """A queue of waiting answers for each chat. ``seconds`` is the source of time."""

    def __init__(self, perform: Perform, silence: Silence, seconds: Callable[[], float]) -> None:
        self._perform, self._silence, self._seconds = perform, silence, seconds
        self._lines: defaultdict[ChatId, deque[OwedAnswer]] = defaultdict(deque)
        self._not_before: dict[ChatId, float] = {}

    def must_wait(self, chat: ChatId) -> bool:
        """Tell whether an answer has to wait: older answers wait, or all senders are silent."""
        return chat in self._lines or self._silence.silence() > SHORT

    def add(self, owed: OwedAnswer) -> OwedAnswer:
        """Add an answer to its chat's queue. The caller has to settle it."""
        owed.settle = lambda: self._settle(owed)
        line = self._lines[owed.chat]
        line.append(owed)
        line[0].first.set()
        return owed

    async def send(self, owed: OwedAnswer) -> bool:
        """Send as much as Telegram takes; return whether nothing is left."""
        chat, barred = owed.chat, None
        while owed.rest:
            try:
                await self._perform(owed.update, chat, owed.rest[0])
            except TelegramRetryAfter as wait:
                self._hear(owed, wait.retry_after)
                return False
            except (TelegramNetworkError, TelegramServerError, StorageError) as trouble:
                owed.tries += not never_left(trouble)
                log.info("reply.waits", chat=chat, reason=str(trouble))
                return False
            except TelegramAPIError as trouble:
                barred = _refused(chat, trouble)
            except Exception:
                if owed.broken is None:
                    log.exception("reply.broken", chat=chat)
                    return True
                owed.rest, owed.broken = deque([owed.broken()]), None
                continue
            owed.rest.popleft()
        if barred is not None:
            await owed.barred(barred)
        return True

    def _hear(self, owed: OwedAnswer, seconds: float) -> None:
        chat, reply = owed.chat, owed.rest[0]
        target = reply.parcel.to if isinstance(reply, Relay) else chat
        if seconds <= (GROUP_MINUTE if target < 0 else SHORT):
            self._not_before[chat] = self._seconds() + seconds
        else:
            self._silence.be_silent(timedelta(seconds=seconds))
        log.info("reply.waits", chat=chat, seconds=seconds)

    async def _settle(self, owed: OwedAnswer) -> None:
        try:
            await owed.first.wait()
            for pauses in count():
                if owed.tries >= TRIES:
                    log.warning("reply.not_sent", chat=owed.chat, reason="Telegram is out of reach")
                    return
                await self._until_heard(owed)
                self._drop_overtaken(owed)
                if owed.note is not None and not await owed.note.is_owed():
                    return
                if await self.send(owed):
                    if owed.note is not None:
                        await owed.note.left()
                    return
                if not self._waits(owed.chat):
                    await asyncio.sleep(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(pauses, 10)))
        finally:
            self._leave(owed)

    async def _until_heard(self, owed: OwedAnswer) -> None:
        while (left := self._waits(owed.chat)) > 0:
            await asyncio.sleep(min(left, LOOK))
            if owed.note is not None:
                await owed.note.renew()

    def _waits(self, chat: ChatId) -> float:
        """Return for how many seconds Telegram wants no message for a chat."""
        return max(self._silence.silence(), self._not_before.get(chat, 0.0) - self._seconds(), 0.0)

    def _drop_overtaken(self, owed: OwedAnswer) -> None:
        """Drop screens that a later answer in the queue replaces."""
        later = [
            _place(each.update, reply)
            for each in self._lines[owed.chat]
            if each is not owed
            for reply in each.rest
        ]
        owed.rest = deque(
            reply
            for reply in owed.rest
            if (place := _place(owed.update, reply)) is None or place not in later
        )

    def _leave(self, owed: OwedAnswer) -> None:
        line = self._lines[owed.chat]
        line.remove(owed)
        if line:
            line[0].first.set()
        else:
            del self._lines[owed.chat]
            self._not_before.pop(owed.chat, None)


def _place(update: Update, reply: Reply) -> object:
    """Return the message that a reply changes; None where it is a new one."""
    match reply:
        case Show() if update.callback_query is not None:
            message = update.callback_query.message
            return message.message_id if message is not None else None
        case Replace():
            return Replace
    return None


def _refused(chat: ChatId, trouble: TelegramAPIError) -> NotAllowed | None:
    """Log why Telegram did not take a message; return what a group did not allow."""
    barred = barred_by(trouble)
    if barred is not None:
        log.info("reply.not_allowed", chat=chat, what=str(barred), reason=str(trouble))
    elif says_farewell(trouble):
        log.info("reply.chat_gone", chat=chat, reason=str(trouble))
    else:
        log.warning("reply.not_sent", chat=chat, reason=str(trouble))
    return barred
