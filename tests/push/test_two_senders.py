"""Two processes send at once, on either database: no message twice."""

import asyncio

from census.push.delivery import DeliveryState
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from tests.push.processes import start_sender
from tests.push.stage import NINE, lost, owes_reminders, repeats, states

PEOPLE = 600


async def test_two_processes_at_once_send_every_message_once(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    chats = await owes_reminders(url, telegram, PEOPLE)
    telegram.faults.latency = 0.01
    both = [start_sender(url, simulator.base_url, NINE) for _ in range(2)]
    async with asyncio.timeout(60):
        while len(telegram.sent_log) < PEOPLE:  # noqa: ASYNC110 - a count, no event
            await asyncio.sleep(0.05)
    for process in both:
        process.terminate()
        await asyncio.to_thread(process.join)
    assert [process.exitcode for process in both] == [0, 0]
    assert lost(telegram, chats) == set()
    assert repeats(telegram) == 0
    assert await states(url) == {DeliveryState.SENT: PEOPLE}
