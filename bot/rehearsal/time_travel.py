"""Moves a clock forward so that every job and message happens at its own moment."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from bot.run.wiring import AppContext
from reminders.schedule import Schedule
from services.broadcasts.worker import BroadcastWorker
from services.push.sending.sender import Sender

A_MOMENT = timedelta(seconds=1)


class TravelClock(Protocol):
    """A clock that a demonstration or a test moves forward."""

    def now(self) -> datetime:
        """Return the moment, aware."""

    def move_to(self, moment: datetime) -> None:
        """Move on to a later moment."""


class Living(Protocol):
    """What lives by a clock: a running bot, or the rehearsal of one."""

    @property
    def app(self) -> AppContext:
        """The deployment."""

    @property
    def schedule(self) -> Schedule:
        """Its jobs."""

    @property
    def sender(self) -> Sender:
        """What empties the outbox."""

    @property
    def worker(self) -> BroadcastWorker:
        """What carries out broadcasts."""


async def live_until(
    service: Living,
    clock: TravelClock,
    moment: datetime,
    *,
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Go from one due moment to the next, run the jobs and send what is due, until a moment.

    Once ``stopped`` it ends between two moments, where everything is whole.
    """
    await live_now(service)
    while not stopped():
        due = await _next_due(service, clock.now())
        if due is None or due >= moment:
            reach(clock, moment)
            await live_now(service)
            return
        reach(clock, due)
        await live_now(service)


def reach(clock: TravelClock, moment: datetime) -> None:
    """Move on to a moment, unless the clock ran past it meanwhile."""
    if clock.now() < moment:
        clock.move_to(moment)


async def live_now(service: Living) -> None:
    """Run the jobs and send what is due at this moment."""
    await service.schedule.tick()
    await service.worker.tick()
    if (await service.sender.drain()).counts:
        await service.worker.tick()


async def _next_due(service: Living, now: datetime) -> datetime | None:
    async with service.app.storage.open() as uow:
        delivery = await uow.deliveries.next_due()
    job = await service.schedule.next_needed(now)
    dues = [due for due in (job, delivery) if due is not None]
    # What is due already and did not leave waits for something other than the clock.
    return max(min(dues), now + A_MOMENT) if dues else None
