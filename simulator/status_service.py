"""The reference of docs/status-service.yaml: a status service on this machine.

It answers for the households that it gets. Faults can be planned, and it can be taken down.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from aiohttp import web

LOOK_UP = "/v1/household-status"
HEALTH = "/v1/health"
DIGITS = 16
HASH_LENGTH = 64


@dataclass(frozen=True, slots=True)
class KnownHousehold:
    """A person's two numbers; `state` is started, confirmed or unknown, as of a moment."""

    nik: str
    family_card: str
    state: str
    as_of: datetime


class ServiceFault(StrEnum):
    """What goes wrong with a request, besides a status code."""

    DROPPED = "connection cut"
    NONSENSE = "an answer that is none"


@dataclass(slots=True)
class StatusReference:
    """The service. Give its `routes` to a server. `key` allows keyed look-ups.

    While `down` is set every request ends in 503. `asked` counts all look-ups.
    """

    token: str
    key: bytes | None = None
    down: bool = False
    asked: int = 0
    _cards: dict[str, str] = field(default_factory=dict)
    _said: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    _planned: deque[tuple[int | ServiceFault | None, int | None]] = field(default_factory=deque)

    def learn(self, households: Iterable[KnownHousehold]) -> None:
        """Add households, or replace them."""
        for each in households:
            self._cards[each.nik] = each.family_card
            self._said[each.family_card] = (each.state, each.as_of)

    def plan(self, *faults: int | ServiceFault | None, retry_after: int | None = None) -> None:
        """Set the results of the next look-ups: a status code, a fault, or (None) success."""
        self._planned.extend((fault, retry_after) for fault in faults)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the contract."""
        return [web.post(LOOK_UP, self._look_up), web.get(HEALTH, self._health)]

    async def _health(self, request: web.Request) -> web.Response:
        if not self._knows(request):
            return _problem(401, "unauthorized")
        return _problem(503, "unavailable") if self.down else web.json_response({"status": "ok"})

    async def _look_up(self, request: web.Request) -> web.Response:
        self.asked += 1
        fault, retry_after = self._planned.popleft() if self._planned else (None, None)
        if fault is ServiceFault.DROPPED and request.transport is not None:
            request.transport.abort()
        if fault is ServiceFault.NONSENSE:
            return web.Response(text="<html>maintenance</html>", content_type="text/html")
        if isinstance(fault, int):
            return _problem(fault, "planned", retry_after)
        return await self._answer_well(request)

    async def _answer_well(self, request: web.Request) -> web.Response:
        if self.down:
            return _problem(503, "unavailable", 30)
        if not self._knows(request):
            return _problem(401, "unauthorized")
        try:
            asked = json.loads(await request.read())
            return self._answer(*self._numbers(asked))
        except (ValueError, TypeError, KeyError):
            return _problem(422, "malformed")

    def _knows(self, request: web.Request) -> bool:
        said = request.headers.get("Authorization", "")
        return hmac.compare_digest(said.encode(), f"Bearer {self.token}".encode())

    def _numbers(self, asked: dict[str, Any]) -> tuple[str | None, str | None]:
        """Return NIK and family card number of a request; None for unknown ones."""
        if set(asked) == {"nik", "family_card"}:
            nik, card = asked["nik"], asked["family_card"]
            if not all(len(each) == DIGITS and each.isdecimal() for each in (nik, card)):
                raise ValueError("sixteen digits are wanted")
            return nik if nik in self._cards else None, card if card in self._said else None
        if self.key is None or set(asked) != {"pair", "household"}:
            raise ValueError("neither numbers nor hashes")
        if not all(len(each) == HASH_LENGTH for each in asked.values()):
            raise ValueError("no hash")
        niks = {self._hash("pair", nik + card): nik for nik, card in self._cards.items()}
        cards = {self._hash("household", card): card for card in self._said}
        return niks.get(asked["pair"]), cards.get(asked["household"])

    def _answer(self, nik: str | None, card: str | None) -> web.Response:
        if card is None:
            return _problem(404, "not-found")
        state, as_of = self._said[card]
        if nik is None or self._cards[nik] != card:
            state = "mismatch"
        return web.json_response({"state": state, "as_of": as_of.isoformat()})

    def _hash(self, domain: str, text: str) -> str:
        message = f"{domain}\0{text}".encode()
        return hmac.new(self.key or b"", message, hashlib.sha256).hexdigest()


def _problem(status: int, code: str, retry_after: int | None = None) -> web.Response:
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return web.json_response({"error": code}, status=status, headers=headers)
