"""The connection to one browser: server-sent events, until it closes."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from simulator.chats.world import Telegram
from simulator.cloud.events import Event, Subscription
from simulator.page.feed import Feed
from simulator.page.guard import headers

_LOOK_EVERY = 0.5  # seconds between looks at the clock, which announces nothing by itself
_PING_EVERY = 15  # seconds; that a browser has gone is noticed by writing to it
_DRIFT = 500  # milliseconds by which the browser's idea of the time may differ


class Streams:
    """The connected browsers. Each gets everything first, then the events."""

    def __init__(self, telegram: Telegram, feed: Feed) -> None:
        self._telegram = telegram
        self._feed = feed
        self._open: set[Subscription] = set()

    def close(self) -> None:
        """End every stream. The browsers reconnect by themselves."""
        for events in tuple(self._open):
            self._open.discard(events)
            events.close()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Send events to a browser while it listens."""
        response = web.StreamResponse(headers=headers())
        response.content_type = "text/event-stream"
        await response.prepare(request)
        with self._telegram.subscribe() as events:
            self._open.add(events)
            try:
                await self._stream(response, events)
            except ConnectionResetError:
                return response
            finally:
                self._open.discard(events)
        return response

    async def _stream(self, response: web.StreamResponse, events: Subscription) -> None:
        await response.write(b"retry: 1000\n\n" + _written("state", self._feed.state()))
        clock = _ShownClock(self._feed)
        written = time.monotonic()
        while events in self._open:
            parts = [
                _written(name, data)
                for event in await _happened(events)
                for name, data in self._feed.messages_for(event)
            ]
            parts += [_written("clock", shown) for shown in clock.changes()]
            if not parts and time.monotonic() - written > _PING_EVERY:
                parts = [b": still here\n\n"]
            if parts:
                await response.write(b"".join(parts))
                written = time.monotonic()


class _ShownClock:
    """The clock of one browser."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._shown = feed.clock()
        self._since = time.monotonic()

    def changes(self) -> list[dict[str, Any]]:
        """Return the clock's data, if the browser would now show another time."""
        passed = (time.monotonic() - self._since) * 1000 if self._shown["ticking"] else 0
        now = self._feed.clock()
        if abs(now["now"] - self._shown["now"] - passed) <= _DRIFT:
            return []
        self._shown, self._since = now, time.monotonic()
        return [now]


async def _happened(events: Subscription) -> list[Event]:
    """Wait a moment for events; return all."""
    try:
        async with asyncio.timeout(_LOOK_EVERY):
            first = await anext(events)
    except (TimeoutError, StopAsyncIteration):
        return []
    return [first, *events.waiting()]


def _written(name: str, data: Mapping[str, Any]) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
