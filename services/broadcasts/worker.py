"""The worker that carries out what admins decided about broadcasts.

Once a second it reads from the database what is under way. It fills the outbox, calls back
messages of paused or stopped broadcasts, updates the admins' screens, and closes finished
broadcasts. All of it may run twice, or in two processes at once.
"""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from time import monotonic

from census.broadcasts.broadcast import Broadcast, BroadcastState, BroadcastView, judged
from census.experiments.experiment import about_broadcast, at_an_hour
from census.people.people import ChatId
from census.push.delivery import Delivery, NewDelivery
from services.broadcasts.composing import BROADCAST
from services.broadcasts.guarding import pause_if_failing
from services.broadcasts.views import BroadcastTerms, outlook
from services.experiments.drawing import ways_of_saying
from services.ports.broadcasts import ProgressScreens
from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageUnavailableError, UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.reaching import reach

POLL = 1.0
"""Seconds between two queries of the database."""

SCREEN_PAUSE = 4.0
"""Seconds between two changes of a screen that shows only new counts."""

PAGE = 5000
HELD = (BroadcastState.PAUSED, BroadcastState.STOPPED)


def unheard(fault: Exception) -> None:
    """Ignore a fault."""


class PausedBroadcasts:
    """The last check before sending: what was claimed before it was paused or stopped stays."""

    def __init__(self) -> None:
        self._held: frozenset[str] = frozenset()

    def hold_only(self, occasions: Iterable[str]) -> None:
        """Hold the messages of these occasions, and nothing else any more."""
        self._held = frozenset(occasions)

    def holds(self, delivery: Delivery) -> bool:
        """Whether a message stays for now, though its turn has come."""
        return delivery.occasion in self._held


class BroadcastWorker:
    """Runs beside the sender of the ``elected`` process, and wakes it by ``wake_sender``.

    ``trouble`` gets unexpected exceptions. The worker then tries again, and other broadcasts go
    on.
    """

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        clock: Clock,
        rules: Callable[[], PushRules],
        terms: Callable[[], BroadcastTerms],
        *,
        screens: ProgressScreens,
        holds: PausedBroadcasts,
        elected: Callable[[], bool] = lambda: True,
        wake_sender: Callable[[], None],
        trouble: Callable[[Exception], None] = unheard,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._open_uow, self._clock, self._rules, self._terms = open_uow, clock, rules, terms
        self._screens, self._holds, self._wake_sender = screens, holds, wake_sender
        self._elected = elected
        self._trouble, self._now = trouble, now
        self._woken = asyncio.Event()
        self._at_work = asyncio.Lock()
        self._shown: dict[tuple[int, str, int], tuple[BroadcastState, float]] = {}
        self._lost: set[tuple[int, str, int]] = set()

    def wake(self) -> None:
        """Run the next tick at once, because an admin pressed a button."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set. When the database is away, try again."""
        async with asyncio.TaskGroup() as tasks:
            bell = tasks.create_task(self._wake_at(stop))
            while not stop.is_set():
                try:
                    if self._elected():
                        await self.tick()
                except StorageUnavailableError:
                    pass
                except Exception as fault:  # noqa: BLE001 - reported, and tried again
                    self._trouble(fault)
                with suppress(TimeoutError):
                    async with asyncio.timeout(POLL):
                        await self._woken.wait()
                self._woken.clear()
            await bell

    async def tick(self) -> None:
        """Do one round of work. Raises StorageUnavailableError."""
        async with self._at_work:
            under_way = await self._under_way()
            self._holds.hold_only(each.occasion for each in under_way if each.state in HELD)
            for broadcast in under_way:
                if broadcast.state is BroadcastState.RUNNING and not broadcast.addressed:
                    await self._address(broadcast.id)
                await self._look_after(broadcast.id)

    async def _under_way(self) -> list[Broadcast]:
        async with self._open_uow() as uow:
            return list(await uow.broadcasts.under_way())

    async def _address(self, number: int) -> None:
        """Add its deliveries page by page, unless it is paused meanwhile."""
        after: ChatId | None = None
        while True:
            async with self._open_uow() as uow:
                broadcast = await uow.broadcasts.take(number)
                if broadcast is None or broadcast.state is not BroadcastState.RUNNING:
                    return
                page = await self._next_page(uow, broadcast, after)
                if not page:
                    await uow.broadcasts.save(replace(broadcast, addressed=True))
                await uow.commit()
            self._wake_sender()
            if not page:
                return
            after = page[-1]

    async def _next_page(
        self, uow: UnitOfWork, broadcast: Broadcast, after: ChatId | None
    ) -> list[ChatId]:
        meant = await reach(uow, self._rules(), broadcast.audience)
        page = list(await uow.broadcasts.chats(meant, after=after, size=PAGE))
        now = self._clock.now()
        started, expires = broadcast.started_at or now, broadcast.expires_at or now
        due = max(started, broadcast.not_before or started)
        ways = await ways_of_saying(uow, about_broadcast(broadcast.id), broadcast.audience.role)
        said, zone = await ways.of_chats(page, at=due), self._rules().census.zone
        owed = []
        for chat in page:
            way = said.get(chat)
            if way is None:
                owed.append(NewDelivery(broadcast.occasion, chat, BROADCAST, due, expires))
            elif way.arm.silent is None:
                at = at_an_hour(due, way.arm.at, zone, before=expires)
                planned = NewDelivery(broadcast.occasion, chat, BROADCAST, at, expires, way.facts)
                owed.append(planned)
        await uow.deliveries.add(owed)
        return page

    async def _look_after(self, number: int) -> None:
        """Update its screens, and close it if nothing is left to send."""
        async with self._open_uow() as uow:
            broadcast = await uow.broadcasts.get(number)
            if broadcast is None:
                return
            now = self._clock.now()
            view = await outlook(uow, self._rules(), self._terms(), broadcast, at=now)
            rule = self._terms().failures
            if judged(broadcast, view.tally, rule) is not None:
                if await pause_if_failing(uow, self._rules(), rule, number, at=now):
                    await uow.commit()
                    self._wake_sender()
                return
            over = _at_its_end(view)
            if over:
                view = replace(view, broadcast=_ended(broadcast, now))
            screens = dict(broadcast.panels) if over else self._due_screens(broadcast)
            people = await uow.people.get_all([ChatId(int(chat)) for chat in screens])
        for chat, message in screens.items():
            language = self._rules().language_of(people.get(ChatId(int(chat))))
            if not await self._screens.show(ChatId(int(chat)), message, language, view):
                self._lost.add((number, chat, message))
        if over:
            # The broadcast is closed last: a process that dies before shows the report again, not
            # never.
            await self._close(number)

    async def _close(self, number: int) -> None:
        async with self._open_uow() as uow:
            broadcast = await uow.broadcasts.take(number)
            if broadcast is not None and broadcast.ended_at is None:
                await uow.broadcasts.save(_ended(broadcast, self._clock.now()))
                await uow.commit()

    def _due_screens(self, broadcast: Broadcast) -> dict[str, int]:
        """Return the screens to change now: all for a new state, else every few seconds."""
        now, due = self._now(), {}
        for chat, message in broadcast.panels.items():
            screen = (broadcast.id, chat, message)
            if screen in self._lost:
                continue
            state, shown_at = self._shown.get(screen, (None, 0.0))
            if state is not broadcast.state or now - shown_at >= SCREEN_PAUSE:
                due[chat] = message
                self._shown[screen] = broadcast.state, now
        return due

    async def _wake_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._woken.set()


def _ended(broadcast: Broadcast, at: datetime) -> Broadcast:
    stopped = broadcast.state is BroadcastState.STOPPED
    state = BroadcastState.STOPPED if stopped else BroadcastState.DONE
    return replace(broadcast, state=state, ended_at=at)


def _at_its_end(view: BroadcastView) -> bool:
    """Tell whether no message of it is left to send."""
    broadcast = view.broadcast
    if view.tally.waiting or broadcast.ended_at is not None:
        return False
    return broadcast.state is BroadcastState.STOPPED or (
        broadcast.state in (BroadcastState.RUNNING, BroadcastState.PAUSED) and broadcast.addressed
    )
