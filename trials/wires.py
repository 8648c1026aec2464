"""The network between the bot and Telegram, in this process, and what goes wrong on it.

Both libraries keep their own code down to aiohttp's session; only that is played. What is done and
what the bot hears of it are two things here: that is what faults before and after the effect are.
"""

import asyncio
import json as json_format
import random
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from types import TracebackType
from typing import Any

import aiohttp
from aiohttp.client_reqrep import ConnectionKey

from handlers.run.session import HardenedSession
from reminders.transport import AiohttpRequest
from simulator.api.arguments import Arguments, Upload
from simulator.api.dispatch import perform, refusal
from simulator.chats.world import Telegram
from simulator.cloud.errors import TooManyRequestsError
from trials.world import World

SILENCE = 20.0
"""Seconds after which a client stops waiting for an answer."""

LOOKS_AGAIN = 300.0
"""Seconds after which anybody looks again whether Telegram is back, at the beginning: an outage
that has lasted longer is looked at half as often, so that long ones cost little work."""

PATIENT = {"getUpdates", "getMe", "setMyCommands", "deleteWebhook", "setMyDescription"}
"""What hangs while Telegram is away, as a connection does that nobody takes and nobody refuses:
the fetching of updates, and what a process asks at its start."""

PAGE = "<html><head><title>502 Bad Gateway</title></head></html>"


class Trouble(StrEnum):
    """What becomes of one request."""

    REFUSED = "refused"
    RESET_BEFORE = "reset before the effect"
    RESET_AFTER = "reset after the effect"
    TIMEOUT_BEFORE = "time-out before the effect"
    TIMEOUT_AFTER = "time-out after the effect"
    TOO_MANY = "429"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"


AFTER = {Trouble.RESET_AFTER, Trouble.TIMEOUT_AFTER}


@dataclass(slots=True)
class Weather:
    """When Telegram cannot be reached, and which share of requests fails how, and when."""

    away: list[tuple[float, float]] = field(default_factory=list)
    storms: list[tuple[float, float, dict[Trouble, float]]] = field(default_factory=list)
    longest_wait: int = 230

    def away_until(self, seconds: float) -> float | None:
        ends = [end for begin, end in self.away if begin <= seconds < end]
        return max(ends, default=None)

    def looked_at_again(self, seconds: float) -> float | None:
        """Return when somebody who finds Telegram away looks again; None while it is there."""
        under_way = [(begin, end) for begin, end in self.away if begin <= seconds < end]
        if not under_way:
            return None
        begin, end = max(under_way, key=lambda each: each[1])
        return min(end, seconds + max(LOOKS_AGAIN, seconds - begin))

    def draw(self, seconds: float, chance: random.Random) -> Trouble | None:
        for begin, end, shares in self.storms:
            if begin <= seconds < end:
                drawn = chance.random()
                for trouble, share in shares.items():
                    if drawn < share:
                        return trouble
                    drawn -= share
        return None


@dataclass(frozen=True, slots=True)
class Request:
    """One request that Telegram carried out, or refused with words of its own.

    ``owed`` are the rows of the outbox that may have been meant. ``heard`` is whether the bot got
    the answer.
    """

    seconds: float
    process: int
    push: bool
    method: str
    chat: int | None
    status: int
    said: str
    message_id: int | None
    owed: tuple[int, ...]
    heard: bool


@dataclass(frozen=True, slots=True)
class HandedOut:
    """When an update came to the bot first, and to which process last."""

    first: float
    process: int


class Network:
    """One process's connections. ``owed`` returns the rows that are on their way to a chat."""

    def __init__(
        self,
        world: World,
        telegram: Telegram,
        weather: Weather,
        chance: random.Random,
        *,
        process: int,
        requests: list[Request],
        handed_out: dict[int, HandedOut],
        first_fetches: dict[int, float],
        owed: Callable[[int], tuple[int, ...]],
    ) -> None:
        self._world, self._telegram, self._weather = world, telegram, weather
        self._chance, self._process = chance, process
        self._requests, self._handed_out, self._owed = requests, handed_out, owed
        self._first_fetches = first_fetches
        self.cut = False

    def open_session(self, api_base: str) -> HardenedSession:
        """Return the conversation's way."""
        session = copy(_talk_session(api_base))
        session.client = _Client(self, push=False)
        return session

    def open_transport(self) -> AiohttpRequest:
        """Return push's way."""
        return _PushTransport(_Client(self, push=True))

    async def carry(self, push: bool, url: str, data: Any, json: Any) -> "_Answer":
        """Carry one request out, or not, and answer, or not."""
        method = url.rpartition("/")[2]
        arguments = await _arguments(data, json)
        polls = method in PATIENT
        if not polls and self._weather.away_until(self._world.seconds) is None:
            # A connection that is refused stirs nothing: else an outage of hours is lived through
            # at the pace of the pollers.
            self._world.stir()
        await self._meet_outage(polls)
        await asyncio.sleep(self._chance.choice((0.02, 0.05, 0.2)))
        trouble = self._weather.draw(self._world.seconds, self._chance)
        if trouble is not None and trouble not in AFTER:
            self._note_failed(push, method, arguments, trouble)
        if trouble in {Trouble.REFUSED, Trouble.RESET_BEFORE, Trouble.TIMEOUT_BEFORE}:
            await _fail(trouble)
        if trouble in {Trouble.SERVER_ERROR, Trouble.BAD_GATEWAY}:
            return _broken(trouble)
        if trouble is Trouble.TOO_MANY:
            seconds = self._chance.randint(1, self._weather.longest_wait)
            self._telegram.flood.silence(seconds)
            return _Answer(429, json_format.dumps(refusal(TooManyRequestsError(seconds)).body))
        answer = await self._done(push, method, arguments, trouble)
        noted = len(self._requests) - 1
        if trouble is not None:
            await _fail(trouble)
        await asyncio.sleep(self._chance.choice((0.02, 0.05, 0.1)))
        if not polls and self._weather.away_until(self._world.seconds) is not None:
            self._requests[noted] = replace(self._requests[noted], heard=False)
            await _fail(Trouble.RESET_AFTER)
        return answer

    def _note_failed(self, push: bool, method: str, arguments: Arguments, trouble: Trouble) -> None:
        """Note a request that was not carried out."""
        chat = arguments.number("chat_id") or None
        self._requests.append(
            Request(
                self._world.seconds, self._process, push, method, chat, 0, trouble, None, (), False
            )
        )

    async def _meet_outage(self, polls: bool) -> None:
        if self.cut:
            await _fail(Trouble.REFUSED)
        again = self._weather.looked_at_again(self._world.seconds)
        if again is not None:
            await asyncio.sleep(again - self._world.seconds if polls else 0.05)
            await _fail(Trouble.REFUSED)

    async def _done(
        self, push: bool, method: str, arguments: Arguments, trouble: Trouble | None
    ) -> "_Answer":
        if method == "getUpdates":
            return await self._updates(arguments)
        answer = await perform(self._telegram, method, arguments)
        chat = arguments.number("chat_id") or None
        if chat is None and method == "answerCallbackQuery":
            query = self._telegram.callbacks.get(arguments.text("callback_query_id"))
            chat = query.chat_id if query else None
        result = answer.body.get("result")
        message_id = result.get("message_id") if isinstance(result, dict) else None
        self._requests.append(
            Request(
                seconds=self._world.seconds,
                process=self._process,
                push=push,
                method=method,
                chat=chat,
                status=answer.status,
                said=arguments.text("text")
                or arguments.text("caption")
                or str(answer.body.get("description", "")),
                message_id=message_id,
                owed=self._owed(chat) if push and chat and answer.status == 200 else (),
                heard=trouble is None,
            )
        )
        return _Answer(answer.status, json_format.dumps(answer.body))

    async def _updates(self, arguments: Arguments) -> "_Answer":
        """Hold the request until something has happened: an empty answer says nothing."""
        while True:
            answer = await perform(self._telegram, "getUpdates", arguments)
            if self.cut or self._weather.away_until(self._world.seconds) is not None:
                # What is in this answer is handed out again: the next poll asks the same offset.
                await _fail(Trouble.RESET_AFTER)
            if answer.body.get("result") != [] or not arguments.number("timeout"):
                break
        self._first_fetches.setdefault(self._process, self._world.seconds)
        for update in answer.body.get("result", ()):
            number, before = update["update_id"], self._handed_out.get(update["update_id"])
            first = before.first if before else self._world.seconds
            self._handed_out[number] = HandedOut(first, self._process)
        return _Answer(answer.status, json_format.dumps(answer.body))


class _Client:
    """What the libraries take for aiohttp's session."""

    closed = False

    def __init__(self, network: Network, *, push: bool) -> None:
        self._network, self._push = network, push

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
        return _Call(lambda: self._network.carry(self._push, url, data, json), trace_request_ctx)

    def post(self, url: str, **options: Any) -> "_Call":
        return self.request("POST", url, **options)

    async def close(self) -> None:
        """Nothing is open."""


class _Call:
    """A request as a context: entered when it is answered.

    ``trace`` is told, as aiohttp's tracing would, that the request begins to be written: only a
    refused connection has written nothing.
    """

    def __init__(self, carry: Callable[[], Any], trace: Any) -> None:
        self._carry, self._trace = carry, trace

    async def __aenter__(self) -> "_Answer":
        try:
            answer: _Answer = await self._carry()
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


class _Answer:
    """What came back."""

    def __init__(self, status: int, body: str) -> None:
        self.status, self._body = status, body

    async def read(self) -> bytes:
        return self._body.encode()

    async def text(self) -> str:
        return self._body


class _TalkSession(HardenedSession):
    """aiogram's session on the played client."""

    client: _Client

    async def create_session(self) -> Any:
        return self.client


@cache
def _talk_session(api_base: str) -> _TalkSession:
    """Return a session to copy: reading the machine's certificates takes long."""
    return _TalkSession(api_base)


class _PushTransport(AiohttpRequest):
    """python-telegram-bot's transport on the played client."""

    def __init__(self, client: _Client) -> None:
        super().__init__()
        self._client = client

    async def initialize(self) -> None:
        self._session = self._client  # type: ignore[assignment]


async def _arguments(data: Any, json: Any) -> Arguments:
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


def _broken(trouble: Trouble) -> _Answer:
    if trouble is Trouble.BAD_GATEWAY:
        return _Answer(502, PAGE)
    body = {"ok": False, "error_code": 500, "description": "Internal Server Error"}
    return _Answer(500, json_format.dumps(body))


async def _fail(trouble: Trouble) -> None:
    """Raise what aiohttp raises."""
    match trouble:
        case Trouble.REFUSED:
            key = ConnectionKey("telegram", 443, True, True, None, None, None)
            raise aiohttp.ClientConnectorError(key, ConnectionRefusedError("refused"))
        case Trouble.TIMEOUT_BEFORE | Trouble.TIMEOUT_AFTER:
            await asyncio.sleep(SILENCE)
            raise aiohttp.SocketTimeoutError("Timeout on reading data from socket")
    raise aiohttp.ServerDisconnectedError
