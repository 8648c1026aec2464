"""What the sender stands on gives way: the database goes, the clock jumps."""

import asyncio
from collections.abc import Awaitable, Callable

from census.push.delivery import DeliveryState
from services.push.events import EventKind, PushEvent
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from tests.push.processes import gateway
from tests.push.stage import NINE, lost, opened, owes_reminders, repeats, send_all, sender, states
from tests.support.fakes import HandClock
from tests.support.postgres import Postgres

PEOPLE = 300


async def test_a_database_that_goes_away_and_comes_back_loses_and_repeats_nothing(
    postgres_url: str, postgres_server: Postgres, telegram: Telegram, simulator: Simulator
) -> None:
    chats = await owes_reminders(postgres_url, telegram, PEOPLE)
    telegram.faults.latency = 0.01
    told: list[PushEvent] = []
    async with (
        opened(postgres_url) as storage,
        gateway(simulator.base_url, storage, telegram.clock) as courier,
    ):
        sending = sender(storage, courier, telegram.clock, told, ahead=25)
        async with asyncio.TaskGroup() as group:
            group.create_task(sending.drain())
            for part in (1, 2, 3):
                await _received(telegram, part * PEOPLE // 6)
                await postgres_server.shut_out(postgres_url)
                await _happened(told, EventKind.STORAGE_AWAY, part)
                await postgres_server.let_in(postgres_url)
                await _happened(told, EventKind.STORAGE_BACK, part)
        # What had been claimed when the answer to the claim was lost is due after its lease.
        await send_all(sending, storage, telegram.clock)

    assert lost(telegram, chats) == set()
    assert repeats(telegram) == 0
    assert await states(postgres_url) == {DeliveryState.SENT: PEOPLE}


async def test_a_clock_that_jumps_a_day_forward_and_back_loses_and_repeats_nothing(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    """Who was about to be reminded while it showed tomorrow is not told what was stale then."""
    chats = await owes_reminders(url, telegram, PEOPLE)
    clock = HandClock(NINE)

    async def jump() -> None:
        clock.passes(days=1)
        await asyncio.sleep(0.05)
        clock.passes(days=-1)

    await _disturbed(url, telegram, simulator, clock, [jump])

    counts = await states(url)
    assert repeats(telegram) == 0
    assert set(counts) <= {DeliveryState.SENT, DeliveryState.EXPIRED}
    assert sum(counts.values()) == PEOPLE
    assert len(lost(telegram, chats)) == counts[DeliveryState.EXPIRED]


async def test_a_clock_that_jumps_past_every_lease_repeats_nothing(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    chats = await owes_reminders(url, telegram, PEOPLE)
    clock = HandClock(NINE)

    async def jump(hours: int) -> None:
        clock.passes(hours=hours)

    await _disturbed(url, telegram, simulator, clock, [lambda: jump(2), lambda: jump(-2)])

    assert lost(telegram, chats) == set()
    assert repeats(telegram) == 0
    assert await states(url) == {DeliveryState.SENT: PEOPLE}


async def _disturbed(
    url: str,
    telegram: Telegram,
    simulator: Simulator,
    clock: HandClock,
    disturbances: list[Callable[[], Awaitable[None]]],
) -> None:
    """Send everything, with something happening on the way."""
    telegram.faults.latency = 0.01
    async with opened(url) as storage, gateway(simulator.base_url, storage, clock) as courier:
        sending = sender(storage, courier, clock, [])
        async with asyncio.TaskGroup() as group:
            group.create_task(sending.drain())
            for part, disturb in enumerate(disturbances, start=1):
                await _received(telegram, part * PEOPLE // 4)
                await disturb()
        clock.passes(hours=2)
        await sending.drain()


async def _received(telegram: Telegram, count: int) -> None:
    async with asyncio.timeout(20):
        while len(telegram.sent_log) < count:  # noqa: ASYNC110 - a count, no event
            await asyncio.sleep(0.002)


async def _happened(told: list[PushEvent], kind: EventKind, times: int) -> None:
    async with asyncio.timeout(20):
        while sum(event.kind is kind for event in told) < times:  # noqa: ASYNC110 - a count
            await asyncio.sleep(0.01)
