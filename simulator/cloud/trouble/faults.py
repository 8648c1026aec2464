"""Faults that can be switched on: refusals, server errors, lost connections, silence, slowness."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FaultKind(StrEnum):
    """A kind of fault."""

    TOO_MANY_REQUESTS = "429"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"
    FORBIDDEN = "403"
    DROPPED_BEFORE = "dropped before the effect"
    SILENT_AFTER = "no answer after the effect"
    HELD = "held until released"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `retry_after` (seconds) belongs to 429."""

    kind: FaultKind
    retry_after: int = 1


@dataclass(slots=True)
class _Planned:
    fault: Fault | None
    method: str | None
    chat_id: int | None


@dataclass(slots=True)
class Faults:
    """Which requests fail, and how. All of it can be changed while the server runs.

    `shares` gives for each kind the share of requests that it hits, drawn from a generator with a
    fixed seed; if `methods` is set, only these are hit. A fault planned with `plan` comes before
    any share is drawn. `latency` (seconds) is added to each request, `retry_after` is the value of
    a random 429, `silence` is how long a request without an answer is held before its connection
    is cut. A held request waits for `release`, and is then performed normally; `held` counts them.
    """

    shares: Mapping[FaultKind, float] = field(default_factory=dict)
    methods: frozenset[str] | None = None
    retry_after: int = 1
    latency: float = 0.0
    silence: float = 30.0
    seed: int = 1
    held: int = 0
    _released: asyncio.Event = field(default_factory=asyncio.Event)
    _planned: deque[_Planned] = field(default_factory=deque)
    _random: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 - a seeded draw, no secret

    def plan(
        self,
        *faults: FaultKind | Fault | None,
        method: str | None = None,
        chat_id: int | None = None,
    ) -> None:
        """Set the faults of the next requests (of a method, to a chat); None lets one pass."""
        for fault in faults:
            whole = Fault(fault, self.retry_after) if isinstance(fault, FaultKind) else fault
            self._planned.append(_Planned(whole, method, chat_id))

    @property
    def any_left(self) -> bool:
        """Whether a request may fail or be late."""
        return bool(self._planned or self.shares or self.latency)

    def clear(self) -> None:
        """Remove all faults."""
        self.shares = {}
        self.latency = 0.0
        self._planned.clear()

    async def hold(self) -> None:
        """Hold a request until `release`."""
        self.held += 1
        await self._released.wait()

    def release(self) -> None:
        """Release held requests."""
        self._released.set()
        self._released, self.held = asyncio.Event(), 0

    def next_for(self, method: str, chat_id: int | None) -> Fault | None:
        """Return the fault of this request, if it has one."""
        if self._planned:
            for plan in self._planned:
                if plan.method in {None, method} and plan.chat_id in {None, chat_id}:
                    self._planned.remove(plan)
                    return plan.fault
        if self.shares and (self.methods is None or method in self.methods):
            return self._draw()
        return None

    def _draw(self) -> Fault | None:
        drawn = self._random.random()
        for kind, share in self.shares.items():
            if drawn < share:
                return Fault(kind, self.retry_after)
            drawn -= share
        return None
