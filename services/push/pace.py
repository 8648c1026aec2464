"""Several processes that keep one pace, and one silence.

A process with something to send writes every second how many messages a second it takes.
Together they never take more than the rate. A process with too many places gives up those that
were empty for a second; one with too few takes free places. When a process has ended, its places
are free and its claims are due again: at once where that can be known, else after ``TTL_SECONDS``.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from secrets import token_hex
from time import monotonic

from services.ports.senders import SenderPeer, Throttle
from services.ports.unit_of_work import OpenUnitOfWork, UnitOfWork

GLANCE = 0.1
"""Seconds between two looks for a silence that another process has to keep, while one sends."""

TTL_SECONDS = 10.0
"""Seconds after its last sign of life, ten of which it gives in that time, in which a process is
held to be alive. Half of them it may use what it has taken, and what it has claimed is its own."""

A_SECOND_AND_MORE = timedelta(seconds=1.1)
"""For how long the places of a process that leaves stay taken: the last messages' second."""

ASIDE = 1
"""What may leave a second outside all counting: the few alarms that pass by the outbox."""


class LonePace:
    """The pace of a process that knows of no other. ``name`` is what others know it by."""

    name: str | None = None
    _silent_until = 0.0

    async def attend(self) -> None:
        """Nothing to attend to."""

    async def join(self) -> None:
        """Nobody to join."""

    async def leave(self) -> None:
        """Nobody to leave."""

    async def be_alive(self, uow: UnitOfWork) -> None:
        """Nobody to show it to."""

    async def free_the_dead(self, uow: UnitOfWork, now: datetime) -> None:
        """Nobody to take over from, but by the lease."""

    def lose_touch(self) -> None:
        """Nobody to lose sight of."""

    def alone(self) -> bool:
        """Whether nobody else sends."""
        return True

    def waits(self) -> bool:
        """Whether others have taken everything, for now."""
        return False

    def most_ahead(self, wanted: int) -> int:
        """Return how many messages may wait for their turn."""
        return wanted

    def trusted(self) -> bool:
        """Whether the pace of the last moment still holds."""
        return True

    def be_silent(self, span: timedelta) -> None:
        """Be silent at once, and see to it that whoever shares the pace is told."""
        self._silent_until = max(self._silent_until, self._seconds() + span.total_seconds())

    def silence(self) -> float:
        """Return for how many seconds all have to be silent."""
        return max(0.0, self._silent_until - self._seconds())

    def _seconds(self) -> float:
        return asyncio.get_running_loop().time()


class SharedPace(LonePace):
    """Our part of the pace that all senders keep together."""

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        throttle: Throttle,
        rate: int,
        *,
        name: str | None = None,
        ended: Callable[[str], bool] = lambda _: False,
        now: Callable[[], float] = monotonic,
        ttl: float = TTL_SECONDS,
    ) -> None:
        """Be none of the senders yet.

        ``ended`` tells of a sender's name whether its process is known to live no more.
        """
        self._open_uow, self._throttle, self._rate, self._now = open_uow, throttle, rate, now
        self.name: str = name or token_hex(8)
        self._ended = ended
        self._ttl, self._beat_every, self._trust = ttl, ttl / 10, ttl / 2
        self._in_touch_since: float | None = None
        self._freed = -ttl
        self._places = 0
        self._joined, self._alone = False, True
        self._beaten = self._glanced = -ttl
        self._untold = 0.0
        throttle.share(ASIDE)

    async def attend(self) -> None:
        """Give a sign of life, or look for a silence, if it is time. Raises StorageError."""
        now = self._now()
        if not self._joined:
            if self._untold > now or now - self._glanced >= self._beat_every:
                await self._tell_and_hear()
        elif now - self._beaten >= self._beat_every or self._untold > now:
            await self._beat()
        elif not self._alone and now - self._glanced >= GLANCE:
            async with self._open_uow() as uow:
                self._hear(await uow.senders.silent_for())

    async def join(self) -> None:
        """Be one of the senders, with what the others leave. Raises StorageError."""
        if not self._joined:
            self._places = 0
            await self._beat()
            self._joined = True

    async def leave(self) -> None:
        """Be none of the senders until there is something to send again. Raises StorageError."""
        if self._joined:
            async with self._open_uow() as uow:
                await uow.senders.leave(self.name, after=A_SECOND_AND_MORE)
                await uow.commit()
            self._joined, self._alone = False, True
            self._throttle.share(ASIDE)

    async def be_alive(self, uow: UnitOfWork) -> None:
        """Be known with what was just claimed, in the same transaction."""
        if not self._joined:
            held = self._throttle.share(ASIDE)
            await uow.senders.take(self.name, held, ttl=timedelta(seconds=self._ttl))

    async def free_the_dead(self, uow: UnitOfWork, now: datetime) -> None:
        """Let what senders had claimed who live no more be due at once.

        Who has not seen the database for as long as others are held to be alive cannot tell by
        their silence: if it was away, they could not give a sign of life either.
        """
        seen = self._now()
        if self._in_touch_since is None:
            self._in_touch_since = seen
        if seen - self._freed < self._beat_every:
            return
        self._freed = seen
        others = set(await uow.deliveries.holders()) - {self.name}
        dead = set(filter(self._ended, others))
        if others - dead and seen - self._in_touch_since >= self._ttl:
            dead |= others - {peer.name for peer in await uow.senders.living()}
        if dead:
            await uow.deliveries.free(dead, at=now)

    def lose_touch(self) -> None:
        """Notice that the database is away."""
        self._in_touch_since = None

    def alone(self) -> bool:
        """Whether nobody else sends."""
        return self._alone

    def waits(self) -> bool:
        """Whether others have taken everything, for now."""
        return self._joined and not self._places

    def most_ahead(self, wanted: int) -> int:
        """Return how many messages may wait for their turn: about a second's worth."""
        return min(wanted, self._places) if self._joined else wanted

    def trusted(self) -> bool:
        """Whether the others still believe us alive: else they may have taken our places."""
        return self._now() - self._beaten < self._trust

    def be_silent(self, span: timedelta) -> None:
        """Be silent at once, and remember that the others have to be told of it."""
        super().be_silent(span)
        self._untold = max(self._untold, self._now() + span.total_seconds())
        self._throttle.be_silent(span)

    def _seconds(self) -> float:
        return self._now()

    async def _tell_and_hear(self) -> None:
        """Share silences while there is nothing to send: people are answered all the same."""
        begun, untold = self._now(), self._untold
        async with self._open_uow() as uow:
            if untold > begun:
                await uow.senders.be_silent(timedelta(seconds=untold - begun))
                await uow.commit()
            silent = await uow.senders.silent_for()
        self._untold = 0.0 if self._untold == untold else self._untold
        self._hear(silent)

    async def _beat(self) -> None:
        begun, untold = self._now(), self._untold
        async with self._open_uow() as uow:
            await uow.senders.lock()
            if untold > begun:
                await uow.senders.be_silent(timedelta(seconds=untold - begun))
            living = await uow.senders.living()
            for peer in living:
                if self._ended(peer.name):
                    await uow.senders.leave(peer.name, after=A_SECOND_AND_MORE)
            wanted = share_of(self._rate, living, self.name)
            # What is given up is given up before anybody can take it, what is new used after.
            kept = self._throttle.share(min(wanted, self._places))
            await uow.senders.take(self.name, max(wanted, kept), ttl=timedelta(seconds=self._ttl))
            silent = await uow.senders.silent_for()
            await uow.commit()
        self._places, self._beaten = wanted, begun
        if self._untold == untold:
            self._untold = 0.0
        self._alone = all(peer.name == self.name for peer in living)
        self._throttle.share(wanted)
        self._hear(silent)

    def _hear(self, silent: timedelta) -> None:
        """Take the silence from the database, but for what is not told there yet."""
        self._glanced = self._now()
        self._silent_until = max(self._glanced + silent.total_seconds(), self._untold)
        if silent:
            self._throttle.be_silent(silent)


def share_of(rate: int, living: Sequence[SenderPeer], name: str) -> int:
    """Return how much of the rate a process may take: an even part, as far as the others leave it.

    The first to come get what cannot be divided evenly. Who is not among the living comes last.
    """
    names = [peer.name for peer in living]
    if name not in names:
        names.append(name)
    even, rest = divmod(rate, len(names))
    mine = even + (names.index(name) < rest)
    taken = sum(peer.places for peer in living if peer.name != name)
    return max(0, min(mine, rate - taken))
