"""The chat page: Telegram in a browser, to try the bot as several people."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from aiohttp import web

from simulator.chats.world import Telegram
from simulator.cloud.cloud import CannotActError, TooLongError
from simulator.page import acts as page_acts
from simulator.page.feed import Feed, Jump, PageFile, PageWords, Seat, Translations
from simulator.page.guard import (
    FILE_POLICY,
    PageRefusedError,
    answer,
    headers,
    read_body,
    whole,
    words,
)
from simulator.page.stream import Streams

__all__ = ["ChatPage", "Jump", "PageFile", "Seat"]

STATIC = Path(__file__).with_name("static")
_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
_PICTURES = frozenset({"image/png", "image/jpeg", "image/webp"})

Act = Callable[[Telegram, Mapping[str, Any]], Awaitable[None]]


class ChatPage:
    """The page and everything that it needs, as routes for the simulator's server.

    `seats` are the chats on it, in order; `sections`, `title` and `subtitle` are written by
    language, like `texts`, which replaces single texts of the page (static/texts.json). `on_jump`
    is awaited with a jump's key, and an event that is set when somebody stops it; it returns when
    everything of that jump has happened, or soon after it was stopped. With the bot's `token` the
    page signs what it tells a Mini App. While it is `preparing`, nobody at the page may act.
    """

    def __init__(
        self,
        telegram: Telegram,
        *,
        seats: Sequence[Seat],
        sections: Mapping[str, Translations],
        zone: ZoneInfo,
        jumps: Sequence[Jump],
        on_jump: Callable[[str, asyncio.Event], Awaitable[None]],
        title: Translations,
        subtitle: Translations,
        texts: Mapping[str, Translations] | None = None,
        token: str = "",
    ) -> None:
        self._telegram, self._token = telegram, token
        self._on_jump = on_jump
        self._jump_keys = {jump.key for jump in jumps}
        own = PageWords(title, subtitle, sections, _texts(texts or {}))
        self._feed = Feed(telegram, seats, own, zone, jumps)
        self._jump_running: asyncio.Future[None] | None = None
        self._stop = asyncio.Event()
        self.preparing = False
        self._streams = Streams(telegram, self._feed)

    def tell(self, lines: Translations, *, kind: str = "info", at: datetime | None = None) -> None:
        """Write one line into the log, with the present moment or `at` another one.

        `kind` chooses the icon: info, schedule, send, skip, gone, data, rank, clock, person,
        group, file, done, warn or error.
        """
        self._feed.tell(lines, kind, at or self._telegram.clock.now())

    def offer(self, files: Sequence[PageFile]) -> None:
        """Have files ready, for somebody who has none of that kind to send."""
        self._feed.files = {each.name: each for each in files}

    def dump(self) -> dict[str, Any]:
        """Return what Telegram's own dump lacks: the log, and which messages were read."""
        return self._feed.dump()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore a dump, and send it to the connected browsers."""
        self._feed.restore(state)

    def close(self) -> None:
        """Stop a running jump and end the streams to the browsers."""
        self._streams.close()
        if self._jump_running is not None:
            self._jump_running.cancel()

    def routes(self) -> list[web.RouteDef]:
        """Return the page's routes."""
        return [
            web.get("/", self._index),
            web.get("/static/{name}", self._static),
            web.get("/page/state", self._state),
            web.get("/page/events", self._streams.serve),
            web.get("/page/file/{file_id}", self._file),
            web.get("/page/ready/{name}", self._ready),
            web.post("/page/send", self._act(page_acts.send)),
            web.post("/page/press", self._act(page_acts.press)),
            web.post("/page/upload", self._act(page_acts.upload)),
            web.post("/page/app", self._open_app),
            web.post("/page/block", self._act(page_acts.block)),
            web.post("/page/read", self._act(self._read)),
            web.post("/page/clock", self._act(self._jump)),
            web.post("/page/clock/stop", self._act(self._stop_jump)),
        ]

    async def _index(self, _: web.Request) -> web.FileResponse:
        return _file_of_page("index.html")

    async def _static(self, request: web.Request) -> web.FileResponse:
        return _file_of_page(request.match_info["name"])

    async def _state(self, _: web.Request) -> web.Response:
        return answer(self._feed.state())

    async def _file(self, request: web.Request) -> web.Response:
        file = self._telegram.files.get(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound
        shown = headers(FILE_POLICY)
        mime = file.mime if file.mime in _PICTURES else "application/octet-stream"
        if mime not in _PICTURES:
            shown["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(file.name)}"
        content = self._telegram.files.content(file)
        return web.Response(body=content, content_type=mime, headers=shown)

    async def _ready(self, request: web.Request) -> web.Response:
        file = self._feed.files.get(request.match_info["name"])
        if file is None:
            raise web.HTTPNotFound
        return web.Response(body=file.content, content_type=file.mime, headers=headers(FILE_POLICY))

    def _act(self, act: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handle(request: web.Request) -> web.Response:
            try:
                body = await read_body(request)
                self._check_prepared()
                await act(self._telegram, body)
            except PageRefusedError as refused:
                return answer({"error": refused.key}, refused.status)
            except TooLongError:
                return answer({"error": "tooLong"}, HTTPStatus.CONFLICT)
            except CannotActError:
                return answer({"error": "refused"}, HTTPStatus.CONFLICT)
            return answer({})

        return handle

    def _check_prepared(self) -> None:
        if self.preparing:
            raise PageRefusedError("preparing")

    async def _open_app(self, request: web.Request) -> web.Response:
        try:
            body = await read_body(request)
            return answer({"url": page_acts.open_app(self._telegram, body, self._token)})
        except PageRefusedError as refused:
            return answer({"error": refused.key}, refused.status)

    async def _read(self, _: Telegram, body: Mapping[str, Any]) -> None:
        self._feed.mark_read(whole(body, "chat"), whole(body, "message"))

    async def _jump(self, _: Telegram, body: Mapping[str, Any]) -> None:
        key = words(body, "jump")
        if key not in self._jump_keys:
            raise PageRefusedError("failed", HTTPStatus.BAD_REQUEST)
        if self._feed.jumping is not None:
            raise PageRefusedError("busy")
        # A browser that closes must not stop the campaign halfway, so the page owns the jump.
        self._feed.jumping = key
        self._stop.clear()
        self._jump_running = asyncio.ensure_future(self._run_jump(key))
        await asyncio.shield(self._jump_running)

    async def _stop_jump(self, _: Telegram, __: Mapping[str, Any]) -> None:
        self._stop.set()

    async def _run_jump(self, key: str) -> None:
        try:
            await self._on_jump(key, self._stop)
        finally:
            self._feed.jumping = None


def _file_of_page(name: str) -> web.FileResponse:
    """Return one of the page's own files. No other file can be named here."""
    path = STATIC / name
    if path.parent != STATIC or path.suffix not in _TYPES or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path, headers={**headers(), "Content-Type": _TYPES[path.suffix]})


def _texts(replaced: Mapping[str, Translations]) -> dict[str, dict[str, str]]:
    shipped: dict[str, dict[str, str]] = json.loads((STATIC / "texts.json").read_text("utf-8"))
    languages = [*shipped, *(language for language in replaced if language not in shipped)]
    return {one: {**shipped.get(one, {}), **replaced.get(one, {})} for one in languages}
