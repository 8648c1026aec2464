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

from services.ports.operations.senders import SenderPeer, Throttle
from services.ports.unit_of_work import OpenUnitOfWork, UnitOfWork

READ_SILENCE_EVERY = 0.1
"""Seconds after which a process that sends beside others reads again whether all are silent."""

TTL_SECONDS = 10.0
"""Seconds that a process counts as alive after one of its signs of life, of which it gives ten in
that time. For half of it, the process may use the places that it has taken."""

A_SECOND_AND_MORE = timedelta(seconds=1.1)
"""The places of a process that leaves stay taken for this long, as its last messages count."""

RESERVED = 1
"""Messages a second that no process counts: the few alarms that do not go through the outbox."""


class LonePace:
    """The pace of a process that knows of no other. ``name`` is what others know it by."""

    name: str | None = None
    _silent_until = 0.0

    async def keep_in_touch(self) -> None:
        """Do nothing: there is no other process."""

    async def join(self) -> None:
        """Do nothing."""

    async def leave(self) -> None:
        """Do nothing."""

    async def announce(self, uow: UnitOfWork) -> None:
        """Do nothing."""

    async def release_dead_claims(self, uow: UnitOfWork, now: datetime) -> None:
        """Do nothing: a claim whose lease has passed is due again by itself."""

    def note_storage_away(self) -> None:
        """Do nothing."""

    def alone(self) -> bool:
        """Whether nobody else sends."""
        return True

    def waits(self) -> bool:
        """Whether others have taken everything, for now."""
        return False

    def limit_ahead(self, wanted: int) -> int:
        """Return how many messages may wait for their turn."""
        return wanted

    def counts_as_alive(self) -> bool:
        """Whether this process may still use its places."""
        return True

    def be_silent(self, span: timedelta) -> None:
        """Be silent at once. Other processes hear of it too."""
        self._silent_until = max(self._silent_until, self._seconds() + span.total_seconds())

    def silence(self) -> float:
        """Return for how many seconds all have to be silent."""
        return max(0.0, self._silent_until - self._seconds())

    def _seconds(self) -> float:
        return asyncio.get_running_loop().time()


class SharedPace(LonePace):
    """The part of one process in the pace that all senders keep together."""

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
        """Begin outside the senders; ``join`` makes this process one of them.

        ``ended`` tells whether the process of a sender is known to have ended.
        """
        self._open_uow, self._throttle, self._rate, self._now = open_uow, throttle, rate, now
        self.name: str = name or token_hex(8)
        self._ended = ended
        self._ttl, self._beat_every, self._trust = ttl, ttl / 10, ttl / 2
        self._in_touch_since: float | None = None
        self._dead_released = -ttl
        self._places = 0
        self._joined, self._alone = False, True
        self._last_beat = self._silence_read = -ttl
        self._unshared_silence = 0.0
        throttle.share(RESERVED)

    async def keep_in_touch(self) -> None:
        """Give a sign of life, or read the silence, when it is time. Raises StorageError."""
        now = self._now()
        if not self._joined:
            if self._unshared_silence > now or now - self._silence_read >= self._beat_every:
                await self._exchange_silence()
        elif now - self._last_beat >= self._beat_every or self._unshared_silence > now:
            await self._beat()
        elif not self._alone and now - self._silence_read >= READ_SILENCE_EVERY:
            async with self._open_uow() as uow:
                self._hear(await uow.senders.silent_for())

    async def join(self) -> None:
        """Join the senders, with the places that the others leave. Raises StorageError."""
        if not self._joined:
            self._places = 0
            await self._beat()
            self._joined = True

    async def leave(self) -> None:
        """Leave the senders until there is something to send again. Raises StorageError."""
        if self._joined:
            async with self._open_uow() as uow:
                await uow.senders.leave(self.name, after=A_SECOND_AND_MORE)
                await uow.commit()
            self._joined, self._alone = False, True
            self._throttle.share(RESERVED)

    async def announce(self, uow: UnitOfWork) -> None:
        """Write down that this process lives, in the transaction of its claim."""
        if not self._joined:
            held = self._throttle.share(RESERVED)
            await uow.senders.take(self.name, held, ttl=timedelta(seconds=self._ttl))

    async def release_dead_claims(self, uow: UnitOfWork, now: datetime) -> None:
        """Make the claims of dead senders due again.

        A sender is dead when its process is known to have ended, or has given no sign of life while
        this process saw the database for ``TTL_SECONDS``: without it nobody can give one.
        """
        seen = self._now()
        if self._in_touch_since is None:
            self._in_touch_since = seen
        if seen - self._dead_released < self._beat_every:
            return
        self._dead_released = seen
        others = set(await uow.deliveries.claimers()) - {self.name}
        dead = set(filter(self._ended, others))
        if others - dead and seen - self._in_touch_since >= self._ttl:
            dead |= others - {peer.name for peer in await uow.senders.living()}
        if dead:
            await uow.deliveries.release(dead, at=now)

    def note_storage_away(self) -> None:
        """Note that the database is away."""
        self._in_touch_since = None

    def alone(self) -> bool:
        """Whether nobody else sends."""
        return self._alone

    def waits(self) -> bool:
        """Whether others have taken everything, for now."""
        return self._joined and not self._places

    def limit_ahead(self, wanted: int) -> int:
        """Return how many messages may wait for their turn: about a second's worth."""
        return min(wanted, self._places) if self._joined else wanted

    def counts_as_alive(self) -> bool:
        """Whether others still count this process as alive. If not, they may take its places."""
        return self._now() - self._last_beat < self._trust

    def be_silent(self, span: timedelta) -> None:
        """Be silent at once, and tell the others with the next sign of life."""
        super().be_silent(span)
        self._unshared_silence = max(self._unshared_silence, self._now() + span.total_seconds())
        self._throttle.be_silent(span)

    def _seconds(self) -> float:
        return self._now()

    async def _exchange_silence(self) -> None:
        """Write and read silences while this process sends nothing: it still answers people."""
        begun, untold = self._now(), self._unshared_silence
        async with self._open_uow() as uow:
            if untold > begun:
                await uow.senders.be_silent(timedelta(seconds=untold - begun))
                await uow.commit()
            silent = await uow.senders.silent_for()
        self._unshared_silence = 0.0 if self._unshared_silence == untold else self._unshared_silence
        self._hear(silent)

    async def _beat(self) -> None:
        begun, untold = self._now(), self._unshared_silence
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
        self._places, self._last_beat = wanted, begun
        self._unshared_silence = 0.0 if self._unshared_silence == untold else self._unshared_silence
        self._alone = all(peer.name == self.name for peer in living)
        self._throttle.share(wanted)
        self._hear(silent)

    def _hear(self, silent: timedelta) -> None:
        """Keep the silence of the database, and the own one that is not written there yet."""
        self._silence_read = self._now()
        self._silent_until = max(
            self._silence_read + silent.total_seconds(), self._unshared_silence
        )
        if silent:
            self._throttle.be_silent(silent)


def share_of(rate: int, living: Sequence[SenderPeer], name: str) -> int:
    """Return how many messages a second a process may take: an even part, if the others leave it.

    Processes that joined first get what cannot be divided evenly. A new process comes last.
    """
    names = [peer.name for peer in living]
    if name not in names:
        names.append(name)
    even, rest = divmod(rate, len(names))
    mine = even + (names.index(name) < rest)
    taken = sum(peer.places for peer in living if peer.name != name)
    return max(0, min(mine, rate - taken))
