"""Two processes behind one address, over one PostgreSQL: a balancer may send anything anywhere.

Telegram is the simulator with its own postman, which repeats what was not accepted. Between the two
stands a balancer that takes turns, and does worse where a test wants it.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count as counting
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession, web
from aiohttp.test_utils import unused_port
from pydantic import SecretStr

from bot.run.service import Service, open_service
from bot.run.wiring import open_app
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from census.people.people import ChatId
from handlers.run.incoming.webhook import SECRET_HEADER
from handlers.run.running import WebhookAddress
from simulator.api.server import Simulator
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from tests.simulator.conftest import until
from tests.support.near_telegram import NearSession, NearTransport
from tests.support.talk import count
from tests.support.town import FAMILY_CARD, KEY, MORNING, NIK, TOKEN, nothing_known

SECRET = "a-secret-for-tests-only"
ADDRESS = "https://bot.example.go.id/telegram"
DEPLOYMENT = Deployment.model_validate({"census": "sp2020", "areas": ["35.09"]})


@dataclass
class Balancer:
    """Passes on each request to the next process, as a load balancer does."""

    ports: list[int] = field(default_factory=list)
    taken: Counter[int] = field(default_factory=Counter)
    hold: dict[str, asyncio.Event] = field(default_factory=dict)
    """Updates with these words wait for their event."""
    twice: bool = False
    """Every update goes to all at once, and then once more, because the answer was lost."""
    _turn: Any = field(default_factory=counting)
    _seen: set[int] = field(default_factory=set)

    async def pass_on(self, request: web.Request) -> web.Response:
        """Answer Telegram with what a process says; 502 where it is not there."""
        body, headers = await request.read(), {SECRET_HEADER: request.headers[SECRET_HEADER]}
        for words, event in self.hold.items():
            if words in body.decode():
                await event.wait()
        ports = self.ports if self.twice else [self.ports[next(self._turn) % len(self.ports)]]
        said = await asyncio.gather(*(self._ask(port, body, headers) for port in ports))
        number = (await request.json())["update_id"]
        if self.twice and number not in self._seen:
            self._seen.add(number)
            return web.Response(status=504)
        return web.Response(status=min(said))

    async def _ask(self, port: int, body: bytes, headers: dict[str, str]) -> int:
        url = f"http://127.0.0.1:{port}/telegram"
        try:
            async with (
                ClientSession() as session,
                session.post(url, data=body, headers=headers) as answer,
            ):
                self.taken[port] += answer.status == web.HTTPOk.status_code
                return answer.status
        except ClientError:
            return web.HTTPBadGateway.status_code


class Process:
    """One process that answers, with nothing shared but the database."""

    def __init__(self, service: Service, tasks: asyncio.TaskGroup) -> None:
        self.service, self.port, self._tasks = service, unused_port(), tasks
        self._stop = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    async def starts(self, telegram: Telegram) -> None:
        """Listen, and tell Telegram of the address."""
        told = telegram.requests["setWebhook"]
        address = WebhookAddress(
            ADDRESS, SECRET, "127.0.0.1", self.port, "/telegram", max_connections=7
        )
        self._stop.clear()
        self._running = self._tasks.create_task(self.service.conversations.run(self._stop, address))
        await until(lambda: telegram.requests["setWebhook"] > told)

    async def stops(self) -> None:
        """End as on SIGTERM."""
        self._stop.set()
        if self._running is not None:
            await self._running


@dataclass(frozen=True, slots=True, repr=False)
class Pair:
    """Two processes, the balancer before them, and Telegram."""

    telegram: Telegram
    balancer: Balancer
    first: Process
    second: Process

    async def somebody(self, name: str) -> SimulatedPerson:
        """Who has started, chosen a language and agreed, in whichever process."""
        person = self.telegram.person(name)
        await person.sends("/start")
        await person.presses("Indonesia")
        await person.presses("Setuju")
        return person


@pytest.fixture
async def pair(postgres_url: str) -> AsyncIterator[Pair]:
    """Two processes that have started."""
    balancer, clock = Balancer(), MovableClock(MORNING)
    telegram = Telegram(clock, flood=Flood(NO_LIMITS))
    simulator = Simulator(
        telegram,
        token=TOKEN,
        extra_routes=[web.post("/balancer", balancer.pass_on)],
        webhook_delay=0.01,
        reach=lambda url: f"{simulator.base_url}/balancer" if url == ADDRESS else url,
    )
    async with simulator, AsyncExitStack() as opened:
        services = [
            await opened.enter_async_context(served(simulator, postgres_url, clock))
            for _ in range(2)
        ]
        tasks = await opened.enter_async_context(asyncio.TaskGroup())
        processes = [Process(service, tasks) for service in services]
        balancer.ports = [each.port for each in processes]
        for each in processes:
            await each.starts(telegram)
        yield Pair(telegram, balancer, *processes)
        for each in processes:
            await each.stops()


@asynccontextmanager
async def served(simulator: Simulator, url: str, clock: MovableClock) -> AsyncIterator[Service]:
    environment = Environment(
        token=SecretStr(TOKEN),
        api_base=simulator.base_url,
        database_url=SecretStr(url),
        hash_key=SecretStr(KEY),
    )
    async with (
        open_app(DEPLOYMENT, environment, clock=clock) as app,
        open_service(
            app,
            environment,
            rehearse=None,  # type: ignore[arg-type]
            load_knowledge_base=nothing_known,
            open_session=lambda base: NearSession(base, simulator.telegram),
            open_transport=lambda: NearTransport(simulator.telegram),
        ) as service,
    ):
        yield service


async def test_both_take_their_turn_and_one_may_stop_and_come_back(pair: Pair) -> None:
    telegram, balancer = pair.telegram, pair.balancer
    siti = await pair.somebody("Siti")
    await siti.presses("Mulai langkah 1")
    await siti.sends("/langkah")
    assert min(balancer.taken.values()) >= 2
    assert len(balancer.taken) == 2
    assert "Langkah 1 dari 7" in siti.sees()
    target = telegram.webhook
    assert target is not None
    assert (target.url, target.max_connections) == (ADDRESS, 7)
    assert {"message", "callback_query", "my_chat_member"} <= (telegram.inbox.allowed or set())

    await pair.first.stops()
    assert telegram.webhook == target, "the other one serves it"
    await siti.sends("/bantuan")
    assert "Apa yang bisa saya bantu?" in siti.sees()
    assert telegram.requests["deleteWebhook"] == 0

    await pair.first.starts(telegram)
    assert telegram.webhook == target
    before = balancer.taken[pair.first.port]
    await siti.sends("/langkah")
    await siti.sends("/bantuan")
    assert balancer.taken[pair.first.port] > before


async def test_what_comes_to_both_at_once_and_then_again_counts_once(pair: Pair) -> None:
    siti = await pair.somebody("Siti")
    await siti.presses("Mulai langkah 1")
    shown, pair.balancer.twice = count(siti), True
    await siti.sends("/bantuan")
    await siti.sends("stop")
    assert count(siti) == shown + 2
    # A refusal and a look-up let go of their transaction, and the other process begins meanwhile.
    await siti.sends("/kiriman")
    await siti.sends("/status")
    await siti.presses("Setuju")
    edited = pair.telegram.requests["editMessageText"]
    await siti.sends(f"{NIK} {FAMILY_CARD}")
    assert count(siti) == shown + 4
    assert pair.telegram.requests["editMessageText"] == edited + 1
    async with pair.first.service.app.storage.open() as uow:
        person = await uow.people.get(ChatId(siti.chat_id))
    assert person is not None
    assert not person.reminders


async def test_what_was_made_first_and_comes_last_takes_no_newer_ones_place(pair: Pair) -> None:
    siti = await pair.somebody("Siti")
    await siti.presses("Mulai langkah 1")
    late = pair.balancer.hold["stop"] = asyncio.Event()
    await siti.sends("stop", queue=True)
    before = pair.balancer.taken.total()
    siti.press(siti.last, "reminders:on")
    await until(lambda: pair.balancer.taken.total() > before)
    late.set()
    await pair.telegram.settled()
    async with pair.first.service.app.storage.open() as uow:
        person = await uow.people.get(ChatId(siti.chat_id))
    assert person is not None
    assert person.reminders
