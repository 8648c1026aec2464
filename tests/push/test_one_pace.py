"""Several processes keep one pace and one silence, on either database; Telegram is the judge."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import pairwise
from multiprocessing.context import ForkServerProcess

import pytest

from census.push.delivery import DeliveryState
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.trouble.faults import Fault, FaultKind
from tests.push.processes import start_sender
from tests.push.stage import NINE, lost, owes_reminders, repeats, states

RATE = 60
SILENCE = 2
HEARD_WITHIN = 0.5
"""Until the others have heard of a silence, on a machine that is busy."""
PATIENCE = 120


@asynccontextmanager
async def sending(
    url: str, simulator: Simulator, count: int
) -> AsyncIterator[list[ForkServerProcess]]:
    """So many processes with one pace, stopped at the end."""
    processes = [start_sender(url, simulator.base_url, NINE, rate=RATE) for _ in range(count)]
    try:
        yield processes
    finally:
        for process in processes:
            process.terminate()
            await asyncio.to_thread(process.join)


async def arrived(telegram: Telegram, count: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while len(telegram.sent_log) < count:  # noqa: ASYNC110 - a count, no event
            await asyncio.sleep(0.02)


def moments(telegram: Telegram) -> list[float]:
    return sorted(sent.monotonic for sent in telegram.sent_log)


def fullest_second(moments: Sequence[float]) -> int:
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1:
            first += 1
        most = max(most, last - first + 1)
    return most


@pytest.mark.long
async def test_processes_that_come_and_go_never_exceed_the_rate_and_are_silent_together(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    people = RATE * 5
    chats = await owes_reminders(url, telegram, people)
    async with sending(url, simulator, 1):
        await arrived(telegram, RATE // 2)
        async with sending(url, simulator, 1):
            await arrived(telegram, RATE * 3)
            before = len(telegram.sent_log)
            telegram.faults.plan(Fault(FaultKind.TOO_MANY_REQUESTS, retry_after=SILENCE))
            await arrived(telegram, RATE * 3 + RATE // 2)
        await arrived(telegram, people)
    assert fullest_second(moments(telegram)) <= RATE
    pauses = [later - earlier for earlier, later in pairwise(moments(telegram)[before - 1 :])]
    assert max(pauses) >= SILENCE - HEARD_WITHIN
    assert lost(telegram, chats) == set()
    assert repeats(telegram) == 0
    assert await states(url) == {DeliveryState.SENT: people}
