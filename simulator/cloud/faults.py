"""Faults that can be switched on: refusals, server errors, lost connections, silence, slowness."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FaultKind(StrEnum):
    """What goes wrong with a request."""

    TOO_MANY_REQUESTS = "429"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"
    FORBIDDEN = "403"
    DROPPED_BEFORE = "dropped before the effect"
    SILENT_AFTER = "no answer after the effect"
    HELD = "held until released"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong. `retry_after` (seconds) belongs to 429."""

    kind: FaultKind
    retry_after: int = 1


@dataclass(slots=True)
class _Planned:
    fault: Fault | None
    method: str | None
    chat_id: int | None


@dataclass(slots=True)
class Faults:
    """Which requests fail, and how. Everything can be changed while the server runs.

    `shares` gives each kind the share of requests it hits, drawn from a generator with a fixed
    seed; only the methods in `methods` are hit, if it is set. What is planned with `plan` happens
    before any share is drawn. `latency` (seconds) is added to each request, `retry_after` is what
    a random 429 says, `silence` how long a request without an answer is held before its
    connection is cut. What is held waits for `release`, and is then performed as if nothing had
    been; `held` counts those that wait.
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
        """Say how the next requests (of a method, to a chat) end; None lets one through."""
        for fault in faults:
            whole = Fault(fault, self.retry_after) if isinstance(fault, FaultKind) else fault
            self._planned.append(_Planned(whole, method, chat_id))

    def clear(self) -> None:
        """Let everything work again."""
        self.shares = {}
        self.latency = 0.0
        self._planned.clear()

    async def hold(self) -> None:
        """Hold a request until `release`."""
        self.held += 1
        await self._released.wait()

    def release(self) -> None:
        """Let go of what is held now."""
        self._released.set()
        self._released, self.held = asyncio.Event(), 0

    def next_for(self, method: str, chat_id: int | None) -> Fault | None:
        """Say what goes wrong with this request, if anything."""
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
