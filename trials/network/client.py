"""What the two Telegram libraries take for aiohttp's client.

Both keep their own code down to aiohttp's session; only that is played.
"""

import asyncio
import json as json_format
from collections.abc import Awaitable, Callable
from functools import cache
from types import TracebackType
from typing import Any

import aiohttp
from aiohttp import ClientError
from aiohttp.client_reqrep import ConnectionKey

from handlers.run.session import HardenedSession
from reminders.transport import AiohttpRequest
from simulator.api.arguments import Arguments, Upload
from trials.network.weather import Trouble

SILENCE = 20.0
"""Seconds after which a client stops waiting for an answer."""

PAGE = "<html><head><title>502 Bad Gateway</title></head></html>"

Carry = Callable[[str, Arguments], Awaitable["Answer"]]
"""Carries a method with its arguments to Telegram."""


class Client:
    """What the libraries take for aiohttp's session."""

    closed = False

    def __init__(self, carry: Carry) -> None:
        self._carry = carry

    def request(
        self,
        method: str,
        url: str,
        *,
        data: Any = None,
        json: Any = None,
        trace_request_ctx: Any = None,
        **_: Any,
    ) -> "_Call":
        async def carried() -> Answer:
            return await self._carry(url.rpartition("/")[2], await arguments_of(data, json))

        return _Call(carried, trace_request_ctx)

    def get(self, url: str, **_: Any) -> "_Call":
        """Give no file out: what cannot be fetched is handed in unread."""

        async def refused() -> Answer:
            raise ClientError(f"no files here: {url}")

        return _Call(refused, None)

    def post(self, url: str, **options: Any) -> "_Call":
        return self.request("POST", url, **options)

    async def close(self) -> None:
        """Nothing is open."""


class _Call:
    """A request as a context: entered when it is answered.

    ``trace`` is told, as aiohttp's tracing would, that the request begins to be written: only a
    refused connection has written nothing.
    """

    def __init__(self, carry: Callable[[], Awaitable["Answer"]], trace: Any) -> None:
        self._carry, self._trace = carry, trace

    async def __aenter__(self) -> "Answer":
        try:
            answer = await self._carry()
        except aiohttp.ClientConnectorError:
            raise
        except aiohttp.ClientError:
            self._note_begun()
            raise
        self._note_begun()
        return answer

    def _note_begun(self) -> None:
        if self._trace is not None:
            self._trace.begun = True

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        return None


class Answer:
    """What came back."""

    def __init__(self, status: int, body: str) -> None:
        self.status, self.body = status, body

    async def read(self) -> bytes:
        return self.body.encode()

    async def text(self) -> str:
        return self.body


class TalkSession(HardenedSession):
    """aiogram's session on the played client."""

    client: Client

    async def create_session(self) -> Any:
        return self.client


@cache
def talk_session(api_base: str) -> TalkSession:
    """Return a session to copy: reading the machine's certificates takes long."""
    return TalkSession(api_base)


class PushTransport(AiohttpRequest):
    """python-telegram-bot's transport on the played client."""

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client

    async def initialize(self) -> None:
        self._session = self._client  # type: ignore[assignment]


async def arguments_of(data: Any, json: Any) -> Arguments:
    """Return what a request carries that either library hands to aiohttp: a form, or JSON."""
    if json is not None:
        return Arguments({name: value for name, value in json.items() if value is not None})
    values: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    for options, headers, value in data._fields if data is not None else ():
        name = options["name"]
        if "filename" in options:
            content = await _content(value)
            kind = headers.get("Content-Type", "application/octet-stream")
            files[name] = Upload(options["filename"], kind, content)
        else:
            values[name] = value
    return Arguments(values, files)


async def _content(value: Any) -> bytes:
    """Read a file as the libraries hand it over: bytes, something to read, or in pieces."""
    if isinstance(value, bytes):
        return value
    if hasattr(value, "__aiter__"):
        return b"".join([piece async for piece in value])
    content: bytes = value.read()
    return content


def broken(trouble: Trouble) -> Answer:
    if trouble is Trouble.BAD_GATEWAY:
        return Answer(502, PAGE)
    body = {"ok": False, "error_code": 500, "description": "Internal Server Error"}
    return Answer(500, json_format.dumps(body))


async def fail(trouble: Trouble) -> None:
    """Raise what aiohttp raises."""
    match trouble:
        case Trouble.REFUSED:
            key = ConnectionKey("telegram", 443, True, True, None, None, None)
            raise aiohttp.ClientConnectorError(key, ConnectionRefusedError("refused"))
        case Trouble.TIMEOUT_BEFORE | Trouble.TIMEOUT_AFTER:
            await asyncio.sleep(SILENCE)
            raise aiohttp.SocketTimeoutError("Timeout on reading data from socket")
    raise aiohttp.ServerDisconnectedError
