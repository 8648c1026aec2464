"""What goes wrong: drawn from the seed, and done to whoever has the place at that moment."""

import asyncio
import signal
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from bot.cli.exits import AWAY
from tests.support.postgres import Postgres
from trials.processes.ground.stations import Station
from trials.processes.history import Mishap, MishapKind

BETWEEN_KILLS = 3.5
BETWEEN_CUTS = 12.0
A_MINUTE = 60.0
BETWEEN_PAUSES = 30.0
"""Two of different roles are paused at once for half of their time."""

LONGER_THAN_A_LEASE = 14.0
"""Seconds: who is away for so long has lost its election (5 s), and comes back."""

TO_THE_ELECTED = 0.75

ROLES = ("conversation", "push", "schedule")
CUTS = (MishapKind.NO_DATABASE, MishapKind.NO_TELEGRAM, MishapKind.ALONE)


@dataclass(frozen=True, slots=True)
class Blow:
    """Something that will go wrong, ``at`` seconds from the beginning, for ``lasts`` seconds.

    It happens to a role that has two processes which are well: one that ``waits`` to its own, any
    other one at once, to another role if need be.
    """

    at: float
    kind: MishapKind
    role: str
    lasts: float = 0.0
    waits: bool = False


def by_webhook(chance: Random, lasts: float) -> list[Blow]:
    """Draw what goes wrong while updates come by webhook: one of each role is paused for a minute.

    The database is stopped in order once, and crashes once.
    """
    pauses = [
        Blow(8 + number * BETWEEN_PAUSES, MishapKind.PAUSE, role, A_MINUTE, waits=True)
        for number, role in enumerate(chance.sample(ROLES, k=len(ROLES)))
    ]
    restarts = [
        Blow(lasts * (0.2 + 0.1 * chance.random()), MishapKind.RESTART, ""),
        Blow(lasts * (0.6 + 0.1 * chance.random()), MishapKind.CRASH, ""),
    ]
    blows = [*pauses, *restarts, *_kills(chance, lasts, ROLES), *_cuts(chance, lasts)]
    return sorted(blows, key=lambda blow: blow.at)


def by_polling(chance: Random, lasts: float) -> list[Blow]:
    """Draw what goes wrong while updates are fetched: most of it happens to who fetches them."""
    fetcher = "conversation"
    kinds = [MishapKind.KILL, MishapKind.PAUSE, MishapKind.KILL, *CUTS]
    each = lasts / len(kinds)
    blows = [
        Blow(
            *(3 + number * each + 3 * chance.random(), kind, fetcher),
            lasts=LONGER_THAN_A_LEASE,
            waits=True,
        )
        for number, kind in enumerate(kinds)
    ]
    others = _kills(chance, lasts, tuple(role for role in ROLES if role != fetcher))
    return sorted([*blows, *others], key=lambda blow: blow.at)


def _kills(chance: Random, lasts: float, roles: Sequence[str]) -> Iterator[Blow]:
    at = BETWEEN_KILLS
    while at < lasts:
        yield Blow(at, MishapKind.KILL, chance.choice(roles))
        at += BETWEEN_KILLS * (0.6 + 0.8 * chance.random())


def _cuts(chance: Random, lasts: float) -> Iterator[Blow]:
    at = BETWEEN_CUTS
    while at < lasts:
        long = LONGER_THAN_A_LEASE * (0.6 + 0.6 * chance.random())
        yield Blow(at, chance.choice(CUTS), chance.choice(ROLES), long)
        at += BETWEEN_CUTS * (0.6 + 0.8 * chance.random())


class Misfortune:
    """Does it, and remembers when it was. ``died`` are processes that ended by themselves."""

    def __init__(
        self,
        stations: Sequence[Station],
        server: Postgres,
        environments: Mapping[int, Mapping[str, str]],
        chance: Random,
    ) -> None:
        self._stations, self._server, self._environments = stations, server, environments
        self._chance = chance
        self.mishaps: list[Mishap] = []
        self.died: list[str] = []

    async def strike(self, blows: Sequence[Blow], until: asyncio.Event) -> None:
        """Let all of it happen, each at its time, unless ``until`` is set before."""
        begun = time.time()
        async with asyncio.TaskGroup() as tasks:
            for blow in blows:
                if await over(until, begun + blow.at - time.time()):
                    break
                tasks.create_task(self._happens(blow, until))

    async def start(self, station: Station) -> None:
        """Start the process of a station."""
        await station.start(self._environments[station.number])

    async def look(self) -> None:
        """Start again what has ended by itself, and note that it has."""
        for station in self._stations:
            code = station.ended()
            if code is None or station.busy:
                continue
            # It came up while the database did not: whoever supervises it starts it again.
            if code != AWAY:
                self.died.append(
                    f"the process at station {station.number} ({station.role}) ended by itself, "
                    f"with exit code {code}"
                )
            await self.start(station)

    async def _happens(self, blow: Blow, until: asyncio.Event) -> None:
        if blow.role == "":
            await self._restart(blow.kind)
        elif (station := await self._whom(blow, until)) is not None:
            station.busy = True
            try:
                await self._deeds[blow.kind](self, station, blow, until)
            finally:
                station.busy = False

    async def _whom(self, blow: Blow, until: asyncio.Event) -> Station | None:
        """Return mostly who has the task of a role, if another one of that role is ready."""
        roles = [blow.role, *(role for role in ROLES if role != blow.role)]
        while True:
            for role in [blow.role] if blow.waits else roles:
                ready = [each for each in self._stations if each.role == role and each.is_ready()]
                if len(ready) > 1:
                    elected = [each for each in ready if each.is_elected()]
                    mostly = elected and self._chance.random() < TO_THE_ELECTED
                    return self._chance.choice(elected if mostly else ready)
            if not blow.waits or await over(until, 1):
                return None

    def _note(self, kind: MishapKind, station: Station) -> Mishap:
        now, elected = time.time(), station.is_elected()
        mishap = Mishap(kind, station.number, station.role, now, now, elected)
        self.mishaps.append(mishap)
        return mishap

    async def _kill(self, station: Station, blow: Blow, until: asyncio.Event) -> None:
        mishap = self._note(blow.kind, station)
        await station.end(signal.SIGKILL)
        await self.start(station)
        mishap.ended = time.time()

    async def _pause(self, station: Station, blow: Blow, until: asyncio.Event) -> None:
        mishap = self._note(blow.kind, station)
        station.send(signal.SIGSTOP)
        await over(until, blow.lasts)
        station.send(signal.SIGCONT)
        mishap.ended = time.time()

    async def _cut(self, station: Station, blow: Blow, until: asyncio.Event) -> None:
        wires = {
            MishapKind.NO_DATABASE: [station.database],
            MishapKind.NO_TELEGRAM: [station.telegram],
            MishapKind.ALONE: [station.database, station.telegram],
        }[blow.kind]
        mishap = self._note(blow.kind, station)
        for wire in wires:
            wire.cut()
        await over(until, blow.lasts)
        for wire in wires:
            wire.mend()
        mishap.ended = time.time()

    _deeds: Mapping[
        MishapKind,
        Callable[["Misfortune", Station, Blow, asyncio.Event], Coroutine[Any, Any, None]],
    ] = {MishapKind.KILL: _kill, MishapKind.PAUSE: _pause, **dict.fromkeys(CUTS, _cut)}

    async def _restart(self, kind: MishapKind) -> None:
        mishap = Mishap(kind, None, "", time.time(), time.time())
        self.mishaps.append(mishap)
        number = signal.SIGINT if kind is MishapKind.RESTART else signal.SIGQUIT
        await asyncio.to_thread(self._server.restart, number)
        mishap.ended = time.time()


async def over(until: asyncio.Event, seconds: float) -> bool:
    """Wait for some seconds; return whether ``until`` was set meanwhile."""
    try:
        async with asyncio.timeout(max(seconds, 0.0)):
            await until.wait()
    except TimeoutError:
        return until.is_set()
    return True
