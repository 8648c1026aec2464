"""Fault tests of the sender: a real Bot API server, and every database."""

from collections.abc import AsyncIterator

import pytest

from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from tests.push.processes import TOKEN
from tests.push.stage import NINE
from tests.storage.conftest import url

__all__ = ["url"]


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(MovableClock(NINE), flood=Flood(NO_LIMITS))


@pytest.fixture
async def simulator(telegram: Telegram) -> AsyncIterator[Simulator]:
    async with Simulator(telegram, token=TOKEN) as running:
        yield running
