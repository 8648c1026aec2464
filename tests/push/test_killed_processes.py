"""kill -9 at any moment: nothing is lost, and at most what was on its way is sent again."""

import asyncio
import random
from datetime import timedelta

import pytest

from census.push.delivery import DeliveryState
from services.push.sending.sender import SenderSettings
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from tests.push.processes import start_sender
from tests.push.stage import (
    NINE,
    begun_since,
    lost,
    owes_reminders,
    repeats,
    states,
)

KILLS = 12
"""On each database."""
PEOPLE_A_KILL = 167

FEW = 80

RATE = 160

TTL = timedelta(seconds=0.5)
"""So long the next process waits for the election of a dead one."""
PAST_THE_LEASE = timedelta(minutes=6)
PATIENCE = 60


@pytest.mark.long
async def test_a_sender_killed_at_random_moments_loses_nothing_and_repeats_only_what_was_on_its_way(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    people = KILLS * PEOPLE_A_KILL
    chats = await owes_reminders(url, telegram, people)
    telegram.faults.latency = 0.01
    chance = random.Random(url.split(":", maxsplit=1)[0])
    on_their_way: list[int] = []
    moment = NINE
    for _ in range(KILLS):
        before = len(telegram.sent_log)
        process = start_sender(url, simulator.base_url, moment)
        await _until_received(telegram, min(people, before + chance.randint(1, 250)))
        await asyncio.sleep(chance.random() * 0.02)
        process.kill()
        await asyncio.to_thread(process.join)
        arrived = {sent.chat_id for sent in telegram.sent_log[before:]}
        on_their_way.append(len(arrived & await begun_since(url, moment)))
        # The next process starts when the leases of the dead one have passed.
        moment += PAST_THE_LEASE
    process = start_sender(url, simulator.base_url, moment)
    await _until_recorded(url, people)
    process.terminate()
    await asyncio.to_thread(process.join)

    assert process.exitcode == 0
    assert lost(telegram, chats) == set()
    assert await states(url) == {DeliveryState.SENT: people}
    assert repeats(telegram) <= sum(on_their_way)
    assert max(on_their_way) <= SenderSettings().most_in_flight


async def test_the_next_process_takes_over_at_once_what_a_dead_one_had_claimed(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    chats = await owes_reminders(url, telegram, FEW)
    telegram.faults.latency = 0.3
    first = start_sender(url, simulator.base_url, NINE, rate=RATE, ttl=TTL)
    await _until_received(telegram, FEW // 4)
    first.kill()
    await asyncio.to_thread(first.join)
    held = len(await begun_since(url, NINE))
    telegram.faults.latency = 0
    second = start_sender(url, simulator.base_url, NINE, rate=RATE, ttl=TTL)
    await _until_recorded(url, FEW)
    second.terminate()
    await asyncio.to_thread(second.join)

    assert held
    assert lost(telegram, chats) == set()
    assert repeats(telegram) <= held


async def _until_received(telegram: Telegram, count: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while len(telegram.sent_log) < count:  # noqa: ASYNC110 - a count, no event
            await asyncio.sleep(0.002)


async def _until_recorded(url: str, count: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while await states(url) != {DeliveryState.SENT: count}:  # noqa: ASYNC110 - a query
            await asyncio.sleep(0.05)
