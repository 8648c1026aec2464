"""The sender as a process of its own, which a test may kill.

A server that has imported everything forks a fresh process within milliseconds, so a test can
afford to kill many of them. Nothing is shared: each has its own connections and its own memory.
"""

import asyncio
import multiprocessing
import signal
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.context import ForkServerProcess

from bot.run.kinds import KINDS, compose, render
from bot.run.wiring import make_catalogue, make_census, make_rules
from bot.settings.settings import Deployment
from reminders.gateway import Gateway, Render
from reminders.limiter import EvenLimiter
from reminders.picture_shelf import PictureShelf
from services.ports.operations.elections import Task
from services.ports.unit_of_work import Clock
from services.push import election
from services.push.sending.sender import Sender
from services.push.silence import SharedSilence
from storage.unit_of_work import Storage

TOKEN = "1234567:a-token-for-tests"

DEPLOYMENT = Deployment.model_validate({"census": "sp2020", "areas": ["35.09"]})
CENSUS = make_census(DEPLOYMENT)
RULES = make_rules(DEPLOYMENT, CENSUS)
CATALOGUE = make_catalogue(DEPLOYMENT, CENSUS)

A_SECOND = timedelta(seconds=1.1)

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["pytest", __name__])


@dataclass(frozen=True, slots=True)
class RunningClock:
    """A clock that shows ``start`` at a moment of the machine's clock, and runs from there."""

    start: datetime
    set_at: float

    def now(self) -> datetime:
        seconds = self.start.timestamp() + time.time() - self.set_at
        return datetime.fromtimestamp(seconds, UTC)


def gateway(
    base_url: str,
    storage: Storage,
    clock: Clock,
    limiter: EvenLimiter | None = None,
    *,
    render: Render = render,
) -> Gateway:
    """Return a gateway, without a limiter unless one is given."""
    return Gateway(
        TOKEN,
        base_url=base_url,
        catalogue=CATALOGUE,
        render=render,
        zone=CENSUS.zone,
        clock=clock,
        pictures=PictureShelf(storage.open, clock),
        limiter=limiter,
    )


def start_sender(
    url: str,
    base_url: str,
    moment: datetime,
    *,
    rate: int | None = None,
    ttl: timedelta = election.TTL,
) -> ForkServerProcess:
    """Start a process that sends what is due, at a moment of the campaign, until SIGTERM.

    With a ``rate`` (messages a second) it keeps a pace, and stands for election with others, who
    wait for ``ttl`` when it is dead.
    """
    clock = RunningClock(moment, time.time())
    process = _context.Process(target=_main, args=(url, base_url, clock, rate, ttl), daemon=True)
    process.start()
    return process


def _main(url: str, base_url: str, clock: RunningClock, rate: int | None, ttl: timedelta) -> None:
    quicker = ttl / election.TTL
    election.TTL = ttl
    election.TRUST_SECONDS *= quicker
    election.BEAT_SECONDS *= quicker
    asyncio.run(_send(url, base_url, clock, rate))


async def _send(url: str, base_url: str, clock: RunningClock, rate: int | None) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    storage = Storage(url, kinds=KINDS)
    try:
        limiter = EvenLimiter(rate) if rate else None
        async with gateway(base_url, storage, clock, limiter) as courier:
            await Sender(
                storage.open,
                courier,
                clock,
                lambda: RULES,
                compose,
                election=election.Election(storage.open, Task.SEND, overlap=A_SECOND)
                if rate
                else None,
                silence=SharedSilence(storage.open, limiter) if limiter else None,
            ).run(stop)
    finally:
        await storage.close()


def _standing(storage: Storage) -> election.Election:
    return election.Election(storage.open, Task.SEND, overlap=A_SECOND)
