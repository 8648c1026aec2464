"""One database full of people who are owed a reminder, and what becomes of it."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.run.kinds import KINDS, compose
from census.push.delivery import DeliveryState
from reminders.gateway import Gateway
from services.campaign.reminding import plan_reminders
from services.ports.unit_of_work import Clock
from services.push.events import PushEvent
from services.push.sending.sender import Sender, SenderSettings
from services.push.silence import OwnSilence
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from storage.engine.engine import connect
from storage.engine.transaction import Transaction
from storage.tables.push import deliveries
from storage.unit_of_work import Storage
from tests.push.crowd import meet, settle
from tests.push.processes import RULES
from tests.support.records import states_of_all

WIB = ZoneInfo("Asia/Jakarta")
FIRST_OF_MARCH = datetime(2020, 3, 1, 9, tzinfo=WIB)
NINE = datetime(2020, 3, 24, 9, tzinfo=WIB)
"""Seven days before the end: every resident is reminded."""


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Storage]:
    """A storage with connections of its own."""
    storage = Storage(url, kinds=KINDS)
    try:
        yield storage
    finally:
        await storage.close()


async def owes_reminders(url: str, telegram: Telegram, count: int) -> list[int]:
    """Let so many residents be owed a reminder at nine; return their chats."""
    chats = await settle(url, count, at=FIRST_OF_MARCH)
    meet(telegram, chats)
    async with opened(url) as storage, storage.open() as uow:
        assert await plan_reminders(uow, RULES, now=NINE) == count
    return chats


async def states(url: str) -> Counter[DeliveryState]:
    """Count the deliveries by state."""
    async with opened(url) as storage, storage.open() as uow:
        return +await states_of_all(uow)


async def begun_since(url: str, moment: datetime) -> set[int]:
    """Return the chats whose delivery was claimed since and has no outcome yet."""
    engine = connect(url)
    transaction = Transaction(engine)
    try:
        query = select(deliveries.c.chat).where(
            deliveries.c.state == DeliveryState.SENDING, deliveries.c.due_at >= moment
        )
        return {row.chat for row in await transaction.all(query)}
    finally:
        await transaction.rollback()
        await engine.dispose()


def received(telegram: Telegram) -> Counter[int]:
    """Count what reached each chat."""
    return Counter(sent.chat_id for sent in telegram.sent_log)


def repeats(telegram: Telegram) -> int:
    """Count the messages beyond the first of each chat."""
    return sum(count - 1 for count in received(telegram).values())


def lost(telegram: Telegram, chats: Sequence[int]) -> set[int]:
    """Return the chats that nothing reached."""
    return set(chats) - set(received(telegram))


class _BriefSilence(OwnSilence):
    """A silence whose seconds pass fifty times as fast: Telegram's own clock is not asked here."""

    def _seconds(self) -> float:
        return 50 * super()._seconds()


def sender(
    storage: Storage, courier: Gateway, clock: Clock, told: list[PushEvent], *, ahead: int = 100
) -> Sender:
    """Return a sender in this process."""
    return Sender(
        storage.open,
        courier,
        clock,
        lambda: RULES,
        compose,
        settings=SenderSettings(ahead=ahead, poll=0.02),
        silence=_BriefSilence(),
        report=told.append,
        chance=lambda: 0.5,
    )


async def send_all(sender: Sender, storage: Storage, clock: MovableClock) -> None:
    """Send what is due, move the clock to what falls due next, until nothing is owed any more."""
    await sender.drain()
    while (due := await _next_due(storage)) is not None:
        clock.move_to(max(due, clock.now()))
        await sender.drain()


async def _next_due(storage: Storage) -> datetime | None:
    async with storage.open() as uow:
        return await uow.deliveries.next_due()
