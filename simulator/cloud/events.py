"""Events in the chats, for their watchers: the chat page, a test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from simulator.cloud.state import CallbackQuery, ChatMessage, Json


@dataclass(frozen=True, slots=True)
class Event:
    """One event.

    `kind` is one of `message_new`, `message_edited`, `message_deleted`, `callback_answered`,
    `chat_action`, `chat_changed`, `member`, `pinned`, `reaction`, `commands_changed`. `message` is
    the message as it is now (or was, if it was deleted).
    """

    kind: str
    chat_id: int | None = None
    message_id: int | None = None
    message: ChatMessage | None = None
    callback: CallbackQuery | None = None
    facts: Json = field(default_factory=dict)


class Subscription(AbstractContextManager["Subscription"], AsyncIterator[Event]):
    """A queue of events from now on, until it is closed; iterate over it with `async for`."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._queue: asyncio.Queue[Event | None] = asyncio.Queue()

    def put(self, event: Event) -> None:
        """Hand an event to the subscriber."""
        self._queue.put_nowait(event)

    def waiting(self) -> list[Event]:
        """Take every event that has arrived, without waiting for more."""
        found = []
        while not self._queue.empty():
            event = self._queue.get_nowait()
            if event is not None:
                found.append(event)
        return found

    def close(self) -> None:
        """Stop listening. The iteration ends."""
        self._events.forget(self)
        self._queue.put_nowait(None)

    async def __anext__(self) -> Event:
        event = await self._queue.get()
        if event is None:
            raise StopAsyncIteration
        return event

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Events:
    """Passes each event to every subscriber. Without any it costs next to nothing."""

    def __init__(self) -> None:
        self._subscriptions: list[Subscription] = []

    def subscribe(self) -> Subscription:
        """Listen from now on."""
        subscription = Subscription(self)
        self._subscriptions.append(subscription)
        return subscription

    def forget(self, subscription: Subscription) -> None:
        """Remove a subscriber."""
        if subscription in self._subscriptions:
            self._subscriptions.remove(subscription)

    def publish(self, event: Event) -> None:
        """Tell all subscribers."""
        for subscription in self._subscriptions:
            subscription.put(event)
