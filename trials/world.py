"""Time as one number, and the event loop of a process that lives in it.

The world goes on whether or not a process runs. A process's loop never sleeps: where it would wait,
the world's time jumps to whatever comes next. What happens by itself (people, faults, kills) is
planned on the world and happens in between.
"""

import asyncio
import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from simulator.cloud.clock import MovableClock

GRACE = 1.2
"""Seconds after anything happened in which pollers that will find something poll as they do."""

LONGEST_JUMP = 4 * 3600.0
SLOWLY = 300.0
"""The longest jump while something is due that cannot leave: the sender looks again after it."""


@dataclass(frozen=True, slots=True)
class Owed:
    """What the process has to do. ``due`` is when, in seconds; the past if it could not leave yet.

    ``found_by_polling`` is whether only a poll finds it: then the pollers poll as in production.
    """

    due: float
    found_by_polling: bool


class KilledError(BaseException):
    """The process ends here, wherever it is."""


class World(MovableClock):
    """The clock, and what is planned on it. ``seconds`` count from the beginning."""

    def __init__(self, begin: datetime) -> None:
        super().__init__(begin)
        self._begin = begin
        self.seconds = 0.0
        self.stirred = 0.0
        self.roused = False
        self._plans: list[tuple[float, int, Callable[[], None]]] = []
        self._serial = itertools.count()

    def now(self) -> datetime:
        return self._begin + timedelta(seconds=self.seconds)

    def at(self, seconds: float, act: Callable[[], None]) -> None:
        """Plan something."""
        heapq.heappush(self._plans, (seconds, next(self._serial), act))

    def since(self, moment: datetime) -> float:
        """Return a moment in seconds from the beginning."""
        return (moment - self._begin).total_seconds()

    def next_plan(self) -> float:
        """Return when the next plan comes; for ever if there is none."""
        return self._plans[0][0] if self._plans else float("inf")

    def stir(self) -> None:
        """Note that something happens, so that time does not jump just now."""
        self.stirred = self.seconds

    def rouse(self) -> None:
        """Note that something is back for which pollers may wait."""
        self.stir()
        self.roused = True

    def take_plan(self) -> None:
        """Let the next plan happen, at its time."""
        seconds, _, act = heapq.heappop(self._plans)
        self.seconds = max(self.seconds, seconds)
        self.stir()
        act()

    def pass_until(self, seconds: float) -> None:
        """Let time pass without any process."""
        while self.next_plan() <= seconds:
            self.take_plan()
        self.seconds = max(self.seconds, seconds)


class _Selector:
    """Where the loop would wait for the network, the world goes on."""

    def __init__(self, loop: "Loop") -> None:
        self._loop = loop

    def select(self, timeout: float | None) -> list[Any]:
        self._loop.step(timeout)
        return []


class Loop(asyncio.BaseEventLoop):
    """The loop of one process. Threads do not exist: what is given to one runs at once.

    ``owed`` says what the process waits for besides its timers.
    """

    def __init__(self, world: World, owed: Callable[[], Owed]) -> None:
        super().__init__()
        self._scheduled: list[asyncio.TimerHandle]
        self._selector = _Selector(self)
        self._clock_resolution = 1e-6
        self._world, self._owed = world, owed
        self._dies_in: int | None = None
        self._own_seconds: float | None = None
        self.complaints: list[str] = []
        self.set_exception_handler(self._complain)

    def time(self) -> float:
        return self._world.seconds if self._own_seconds is None else self._own_seconds

    def die_in(self, steps: int) -> None:
        """Be killed after so many more turns of the loop."""
        self._dies_in = steps

    def leave_the_world(self) -> None:
        """Go on with a time of its own: the process is dead, and only its ends are tied up."""
        self._own_seconds, self._dies_in = self._world.seconds, None

    def step(self, timeout: float | None) -> None:
        if self._dies_in is not None:
            self._dies_in -= 1
            if self._dies_in <= 0:
                self._dies_in = None
                raise KilledError
        if timeout == 0:
            return
        if self._own_seconds is not None:
            self._own_seconds += timeout or 0.0
            return
        self._wait(float("inf") if timeout is None else self._world.seconds + timeout)

    def _wait(self, timer: float) -> None:
        """Go to the next thing: a timer, a plan, or, when nothing stirs, past idle timers."""
        world, owed = self._world, self._owed()
        begun, world.roused = world.seconds, False
        waits = owed.found_by_polling
        if waits and begun < world.stirred + GRACE:
            timer = min(timer, world.stirred + GRACE)
        else:
            timer = max(timer, self._past_idle_timers(owed.due))
            waits = waits or timer == owed.due
        if world.next_plan() <= timer:
            world.take_plan()
        elif timer == float("inf"):
            raise RuntimeError("everybody waits, and nobody will ever wake them")
        else:
            world.seconds = max(begun, timer)
        if not (waits or world.roused):
            self._stand_still(world.seconds - begun)

    def _past_idle_timers(self, due: float) -> float:
        """Return how far time may jump: to what somebody sleeps for, or to what falls due.

        Patience that runs out (a poll that found nothing) is nothing to wait for.
        """
        now = self._world.seconds
        limit = now + (SLOWLY if due <= now else LONGEST_JUMP)
        if due > now:
            limit = min(limit, due)
        for handle in self._scheduled:
            if not handle._cancelled and not _is_patience(handle):
                limit = min(limit, handle.when())
        if limit == due:
            self._world.stirred = due
        return limit

    def _stand_still(self, seconds: float) -> None:
        """Let patience not run out while time was jumped over: a poll would have found nothing."""
        for handle in self._scheduled:
            if _is_patience(handle):
                handle._when += seconds  # type: ignore[attr-defined]
        heapq.heapify(self._scheduled)

    def run_in_executor(  # type: ignore[override]
        self, executor: object, func: Callable[..., Any], *args: Any
    ) -> Any:
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as fault:  # noqa: BLE001 - handed to whoever waits
            future.set_exception(fault)
        return future

    def _complain(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if self._own_seconds is None:
            self.complaints.append(f"{context.get('message')}: {context.get('exception')!r}")

    def _process_events(self, event_list: Any) -> None:
        """Nothing comes from outside."""

    def _write_to_self(self) -> None:
        """Nobody else would wake it."""


def _is_patience(handle: asyncio.TimerHandle) -> bool:
    return isinstance(
        getattr(getattr(handle, "_callback", None), "__self__", None), asyncio.Timeout
    )
