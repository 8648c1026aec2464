"""A Telegram behind HTTP for each test, and a bare client that says what it answered."""

import asyncio
import zlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import Any

import aiohttp
import pytest

from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.flood import NO_LIMITS, Flood, Limits
from simulator.cloud.trouble.haste import Haste

TOKEN = "7000000001:test-token"
MORNING = datetime(2020, 3, 6, 1, 0, tzinfo=UTC)


class HandTime:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def passes(self, seconds: float) -> None:
        self.seconds += seconds


@dataclass
class Api:
    """A bare client of the Bot API."""

    base_url: str
    session: aiohttp.ClientSession
    token: str = TOKEN

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method with a JSON body and return the whole answer."""
        url = f"{self.base_url}/bot{self.token}/{method}"
        async with self.session.post(url, json=parameters) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer

    async def works(self, method: str, **parameters: Any) -> Any:
        """Call a method that must succeed, and return its result."""
        answer = await self.call(method, **parameters)
        assert answer["ok"], answer
        return answer["result"]

    async def refuses(self, method: str, **parameters: Any) -> str:
        """Call a method that must fail, and return the description."""
        answer = await self.call(method, **parameters)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def uploads(self, method: str, field: str, content: bytes, **parameters: Any) -> Any:
        """Call a method with a file in a form, and return the whole answer."""
        form = aiohttp.FormData({name: str(value) for name, value in parameters.items()})
        form.add_field(field, content, filename="berkas.bin", content_type="image/png")
        url = f"{self.base_url}/bot{self.token}/{method}"
        async with self.session.post(url, data=form) as response:
            return await response.json()

    async def updates(self, **parameters: Any) -> list[dict[str, Any]]:
        """Read the updates that wait, without waiting for more."""
        result: list[dict[str, Any]] = await self.works("getUpdates", timeout=0, **parameters)
        return result


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(MORNING)


@pytest.fixture
def flood_time() -> HandTime:
    return HandTime()


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    """A Telegram whose bot leaves ten seconds between two requests for updates."""
    telegram = Telegram(clock, flood=Flood(NO_LIMITS))
    telegram.haste = Haste(now=count(step=10).__next__)
    return telegram


@pytest.fixture
def poll_time(telegram: Telegram) -> HandTime:
    """The seconds between two requests for updates or two webhooks, in the test's hand."""
    time = HandTime()
    telegram.haste = Haste(now=time)
    return time


@pytest.fixture
def strict(telegram: Telegram, flood_time: HandTime) -> Telegram:
    """The same Telegram with flood control on, its seconds in the test's hand."""
    telegram.flood = Flood(Limits(), now=flood_time)
    return telegram


@pytest.fixture
async def simulator(telegram: Telegram) -> AsyncIterator[Simulator]:
    async with Simulator(telegram, token=TOKEN, webhook_delay=0.01) as running:
        yield running


@pytest.fixture
async def api(simulator: Simulator) -> AsyncIterator[Api]:
    async with aiohttp.ClientSession() as session:
        yield Api(simulator.base_url, session)


def png(width: int = 4, height: int = 3) -> bytes:
    """A picture's frame: nothing is drawn in it."""
    size = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    header = _chunk(b"IHDR", size + b"\x08\x02\x00\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + header + _chunk(b"IEND")


def _chunk(kind: bytes, body: bytes = b"") -> bytes:
    check = zlib.crc32(kind + body).to_bytes(4, "big")
    return len(body).to_bytes(4, "big") + kind + body + check


def jpeg(width: int = 4, height: int = 3) -> bytes:
    """A photo's frame."""
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    frame = b"\xff\xc0\x00\x11\x08" + size + b"\x03" + bytes(10)
    return b"\xff\xd8\xff\xe0\x00\x04xx" + frame + b"\xff\xd9"


def keyboard(*labels: str) -> dict[str, Any]:
    """An inline keyboard, a row for each label, whose data is the label."""
    return {"inline_keyboard": [[{"text": label, "callback_data": label}] for label in labels]}


async def until(happened: Callable[[], bool], *, within: float = 5.0) -> None:
    """Let the others go on until something has happened."""
    async with asyncio.timeout(within):
        while not happened():  # noqa: ASYNC110 - any condition, not one that tells
            await asyncio.sleep(0.001)
