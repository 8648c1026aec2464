"""The sender claims what is due, composes it, sends it and records the outcome.

Everything stands in the deliveries table. Memory holds about a second's worth of messages that wait
for their turn or are in flight, and the outcomes of the last half second.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from census.push.delivery import Delivery
from services.ports.push import Courier
from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageUnavailableError
from services.push.composing import Compose
from services.push.election import Unopposed
from services.push.events import Alive, EventKind, PushEvent, Report, unheard, unwatched
from services.push.outbox import Outbox, RefreshRules, unchanged
from services.push.sending.in_flight import InFlight, IsHeld, never_held
from services.push.silence import OwnSilence
from services.rules.push_rules import PushRules

TICK = 0.1
"""Seconds between two checks of the messages in flight."""


@dataclass(frozen=True, slots=True)
class SenderSettings:
    """How the sender works.

    ``ahead`` messages may wait for their turn: a second's worth keeps what was composed fresh.
    ``lease`` is the time after which a claimed row counts as left by a dead process; no message
    takes so long. In seconds: ``poll`` between two claims, ``grace`` for messages in flight when
    the sender stops, ``longest_pause`` between two tries while the database is away.
    """

    ahead: int = 25
    most_in_flight: int = 250
    lease: timedelta = timedelta(minutes=5)
    poll: float = 1.0
    grace: float = 5.0
    longest_pause: float = 10.0


@dataclass(frozen=True, slots=True)
class DrainReport:
    """How many deliveries ended in which way."""

    counts: Counter[EventKind]

    @property
    def sent(self) -> int:
        """How many messages Telegram took."""
        return self.counts[EventKind.SENT]


class Sender:
    """Empties the outbox at the pace of the courier. Of several processes the elected one does.

    The sender calls ``rules`` for every batch, after ``refresh`` in the same transaction, so that a
    changed calendar holds at once. ``compose`` decides on each claimed delivery. ``is_held`` is
    called right before a message leaves. All processes keep ``silence``. While Telegram cannot be
    reached everything waits, and the sender tries one message at a time. ``alive`` is called at
    each step.
    """

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        courier: Courier,
        clock: Clock,
        rules: Callable[[], PushRules],
        compose: Compose,
        *,
        refresh: RefreshRules = unchanged,
        settings: SenderSettings | None = None,
        is_held: IsHeld = never_held,
        election: Unopposed | None = None,
        silence: OwnSilence | None = None,
        report: Report = unheard,
        alive: Alive = unwatched,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._settings = settings or SenderSettings()
        self._clock, self._report, self._alive = clock, report, alive
        self._election, self._silence = election or Unopposed(), silence or OwnSilence()
        lease = self._settings.lease
        self._outbox = Outbox(
            open_uow, clock, rules, compose, self._election, lease=lease, refresh=refresh
        )
        self._in_flight = InFlight(
            courier,
            clock,
            self._election,
            self._silence,
            self._outbox.outcomes,
            is_held=is_held,
            report=report,
            chance=chance,
            landed=self.wake,
        )
        self._woken = asyncio.Event()
        self._stepping = asyncio.Lock()
        self._failures = 0

    def wake(self) -> None:
        """Start the next step at once, because something was added or the clock was moved."""
        self._woken.set()

    async def drain(self) -> DrainReport:
        """Handle everything that is due now; return when nothing due is left."""
        before = self._in_flight.counts.copy()
        async with asyncio.TaskGroup() as group:
            while not await self._step(group):
                await self._pause()
        return DrainReport(self._in_flight.counts - before)

    async def run(self, stop: asyncio.Event) -> None:
        """Send what falls due until ``stop`` is set; then wait for the messages in flight."""
        async with asyncio.TaskGroup() as group:
            bell = group.create_task(self._wake_at(stop))
            while not stop.is_set():
                await self._step(group)
                await self._pause()
            await bell
            await self._finish()

    async def _step(self, group: asyncio.TaskGroup) -> bool:
        """Record, claim, compose and send; return whether nothing is left.

        Only one step runs at a time: ``drain`` must see what another step has claimed.
        """
        async with self._stepping:
            self._alive()
            try:
                await self._silence.tell()
                claimed = await self._exchange(elected=await self._election.keep())
                chosen = self._outbox.one_for_each_chat(claimed, self._in_flight.by_chat)
                if chosen:
                    verdicts = await self._outbox.compose(chosen)
                    # Composing may have taken longer than an election is trusted. Without asking
                    # again all of it would be called back and composed anew, each second.
                    await self._election.still()
                    self._in_flight.let_go(chosen, verdicts, group)
            except StorageUnavailableError as trouble:
                await self._storage_away(trouble)
                return False
        if claimed:
            self._woken.set()
        waits = self._in_flight or self._outbox.outcomes or self._must_wait() > 0
        return not (claimed or waits)

    async def _exchange(self, *, elected: bool) -> Sequence[Delivery]:
        room, outcomes = self._room() if elected else 0, self._outbox.outcomes
        if not elected:
            self._outbox.stand_by()
        if not room and not outcomes.due() and (self._in_flight or not outcomes):
            return ()
        claimed = await self._outbox.exchange(room)
        if self._failures:
            self._failures = 0
            self._tell(EventKind.STORAGE_BACK)
        return claimed

    def _room(self) -> int:
        """Return how many more to claim: none while enough messages wait for their turn."""
        if self._must_wait() > 0:
            return 0
        if self._in_flight.line.down:
            return 0 if self._in_flight else 1
        waiting = self._in_flight.waiting()
        ahead = self._settings.ahead
        if waiting > ahead // 2:
            return 0
        spare = self._settings.most_in_flight - len(self._in_flight)
        return max(0, min(ahead - waiting, spare))

    def _must_wait(self) -> float:
        """Return for how many seconds nothing may leave."""
        return max(self._silence.silence(), self._in_flight.line.waits())

    async def _pause(self) -> None:
        if self._in_flight or self._outbox.outcomes:
            await self._sleep(TICK)
        else:
            await self._sleep(min(self._settings.poll, self._must_wait() or self._settings.poll))

    async def _sleep(self, seconds: float) -> None:
        """Sleep until woken."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        self._woken.clear()

    async def _wake_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._woken.set()

    async def _storage_away(self, trouble: StorageUnavailableError) -> None:
        if not self._failures:
            self._tell(EventKind.STORAGE_AWAY, reason=str(trouble))
        self._failures += 1
        await self._sleep(min(self._settings.longest_pause, TICK * 2**self._failures))

    async def _finish(self) -> None:
        """Give messages in flight some time to be answered, and record their outcomes."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._settings.grace):
                while self._in_flight or self._outbox.outcomes:
                    with suppress(StorageUnavailableError):
                        if self._outbox.outcomes:
                            await self._outbox.exchange(0)
                    await self._sleep(TICK)
        self._in_flight.cut_short()
        await self._election.resign()

    def _tell(self, kind: EventKind, **facts: str) -> None:
        self._report(PushEvent(kind, self._clock.now(), facts=facts))
