"""From what is owed to what arrives: real storage, sender and courier, with Telegram as judge."""

import asyncio
import shutil
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.run.kinds import KINDS, compose, render
from census.people.people import ChatId, Grant, Role
from census.push.delivery import DeliveryState
from presentation.language.catalogue import Catalogue
from reminders.gateway import Gateway
from reminders.limiter import EvenLimiter
from reminders.picture_shelf import PictureShelf
from reminders.transport import AiohttpRequest
from services.campaign.reminding import plan_reminders
from services.push.sending.sender import Sender
from services.rules.push_rules import PushRules
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud import cloud
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.faults import FaultKind
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from storage.unit_of_work import Storage
from tests.census.census_examples import AGREED
from tests.services.small_campaign import SEVEN_DAYS_LEFT, some_rules
from tests.support.postgres import Postgres
from tests.support.records import states_of_all

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

TOKEN = "7000000001:test-token"
ROOT = Path(__file__).parents[2]
CATALOGUE = Catalogue.load(
    ROOT / "presentation/locales",
    ROOT / "censuses/sp2020/locales",
    zone=ZoneInfo("Asia/Jakarta"),
    domain="sensus.bps.go.id",
)


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(
    request: pytest.FixtureRequest, tmp_path: Path, migrated_sqlite: Path
) -> AsyncIterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'push.db')}"
        return
    server: Postgres = request.getfixturevalue("postgres_server")
    made = await server.create()
    yield made
    await server.drop(made)


@dataclass
class Push:
    """A Telegram with people, a database in which they are owed reminders, and a clock."""

    url: str
    telegram: Telegram
    base_url: str
    clock: MovableClock
    rules: PushRules

    async def owes_reminders(self, count: int) -> Sequence[ChatId]:
        """Let so many residents be owed the reminder of the day."""
        storage = Storage(self.url, kinds=KINDS)
        people = [self.telegram.person(f"Warga {number}", started=True) for number in range(count)]
        chats = [ChatId(person.chat_id) for person in people]
        async with storage.open() as uow:
            for chat in chats:
                person = await uow.people.add(chat, at=AGREED)
                await uow.people.change(person, consented_at=AGREED, reminders=True)
                await uow.people.grant(chat, Grant(Role.RESIDENT))
            await plan_reminders(uow, self.rules, now=self.clock.now())
            await uow.commit()
        await storage.close()
        return chats

    @asynccontextmanager
    async def process(self, limiter: EvenLimiter | None = None) -> AsyncIterator[Sender]:
        """Start what one process would run: its own connections, sender and pace."""
        storage = Storage(self.url, kinds=KINDS)
        gateway = Gateway(
            TOKEN,
            base_url=self.base_url,
            catalogue=CATALOGUE,
            render=render,
            zone=self.rules.census.zone,
            clock=self.clock,
            pictures=PictureShelf(storage.open, self.clock),
            limiter=limiter,
            transport=AiohttpRequest(read_timeout=0.2),
        )
        try:
            async with gateway:
                yield Sender(storage.open, gateway, self.clock, lambda: self.rules, compose)
        finally:
            await storage.close()

    async def states(self) -> Counter[DeliveryState]:
        storage = Storage(self.url, kinds=KINDS)
        async with storage.open() as uow:
            counts = await states_of_all(uow)
        await storage.close()
        return +counts

    def arrivals(self) -> Counter[int]:
        return Counter(sent.chat_id for sent in self.telegram.sent_log)


@pytest.fixture
async def push(url: str) -> AsyncIterator[Push]:
    clock = MovableClock(SEVEN_DAYS_LEFT)
    telegram = Telegram(clock, flood=Flood(NO_LIMITS))
    async with Simulator(telegram, token=TOKEN) as simulator:
        yield Push(url, telegram, simulator.base_url, clock, some_rules())


async def drain(push: Push, limiter: EvenLimiter | None = None) -> None:
    async with push.process(limiter) as sender:
        await sender.drain()


async def test_everybody_gets_the_reminder_of_the_day_once(push: Push) -> None:
    chats = await push.owes_reminders(100)
    await drain(push)
    await drain(push)
    assert push.arrivals() == Counter(chats)
    assert await push.states() == {DeliveryState.SENT: 100}


async def test_two_processes_at_once_send_nothing_twice(push: Push) -> None:
    chats = await push.owes_reminders(200)
    await asyncio.gather(drain(push), drain(push))
    assert push.arrivals() == Counter(chats)
    assert await push.states() == {DeliveryState.SENT: 200}


async def test_every_chat_ends_in_the_right_state_whatever_goes_wrong(push: Push) -> None:
    chats = await push.owes_reminders(150)
    blocked = chats[::30]
    for chat in blocked:
        await push.telegram.people[chat].blocks_bot(queue=True)
    push.telegram.faults.shares = {
        FaultKind.BAD_GATEWAY: 0.05,
        FaultKind.SERVER_ERROR: 0.05,
        FaultKind.SILENT_AFTER: 0.02,
    }
    await until_nothing_is_left(push)
    states = await push.states()
    assert states[DeliveryState.CANCELLED] == len(blocked)
    assert states[DeliveryState.SENT] + states[DeliveryState.UNKNOWN] == 150 - len(blocked)
    assert states[DeliveryState.UNKNOWN] > 0
    assert push.arrivals() == Counter(set(chats) - set(blocked))


async def until_nothing_is_left(push: Push) -> None:
    async with push.process() as sender:
        while set(await push.states()) & {DeliveryState.PENDING, DeliveryState.SENDING}:
            await sender.drain()
            push.clock.advance(timedelta(minutes=1))


async def test_a_process_that_dies_repeats_at_most_what_was_in_flight(push: Push) -> None:
    chats = await push.owes_reminders(150)
    push.telegram.faults.latency = 0.01
    for _ in range(3):
        async with push.process() as sender:
            await dies_after(sender.drain, messages=len(push.telegram.sent_log) + 20, of=push)
        push.clock.advance(timedelta(minutes=5))
    push.telegram.faults.clear()
    await until_nothing_is_left(push)
    arrivals = push.arrivals()
    assert set(arrivals) == set(chats)
    assert arrivals.total() - len(chats) <= 3 * IN_FLIGHT


IN_FLIGHT = 40
"""A second's worth of messages that wait, and those on the road."""


async def dies_after(work: Callable[[], Awaitable[object]], *, messages: int, of: Push) -> None:
    """Run something until so many messages have arrived, then end it in the middle."""
    task = asyncio.ensure_future(work())
    while len(of.telegram.sent_log) < messages and not task.done():  # noqa: ASYNC110
        await asyncio.sleep(0.002)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


class QuickTime:
    """Time in which a pause passes at once, as soon as no message is on its way."""

    def __init__(self, messages_per_second: int) -> None:
        self.limiter = EvenLimiter(messages_per_second, now=self.monotonic, sleep=self.passes)
        self._passed = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self._passed

    async def passes(self, seconds: float) -> None:
        await asyncio.sleep(0)
        if not self.limiter._pace._taken:
            self._passed += seconds


async def test_a_strict_telegram_never_has_to_ask_for_patience(
    push: Push, monkeypatch: pytest.MonkeyPatch
) -> None:
    await push.owes_reminders(60)
    quick = QuickTime(25)
    monkeypatch.setattr(cloud, "time", quick)
    push.telegram.flood = Flood(now=quick.monotonic)
    await drain(push, quick.limiter)
    moments = [sent.monotonic for sent in push.telegram.sent_log]
    assert len(moments) == 60
    assert not push.telegram.refusals
    assert all(later - earlier > 1 for earlier, later in zip(moments, moments[25:], strict=False))


async def test_reminders_that_were_owed_for_an_earlier_calendar_never_go_out(push: Push) -> None:
    await push.owes_reminders(20)
    longer = replace(push.rules.census.phases[0], last_day=SEVEN_DAYS_LEFT.date().replace(month=5))
    census = replace(push.rules.census, phases=(longer, *push.rules.census.phases[1:]))
    push.rules = replace(push.rules, census=census)
    await drain(push)
    assert push.arrivals() == {}
    assert await push.states() == {DeliveryState.CANCELLED: 20}
