"""The statistics office's status service, over HTTPS; the contract: docs/status-service.yaml.

The numbers are sent only in the body of a POST: no address, log or error contains them.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from census.errors import CensusError
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik
from census.people.people import KeyedHash
from census.residents.breaker import Breaker, admit, answered, failed
from services.ports.registers import HouseholdProgress, HouseholdStatus
from services.ports.unit_of_work import Clock
from sources.status.terms import ServiceTerms

LOOK_UP = "/v1/household-status"
HEALTH = "/v1/health"
PROGRESS_OF = {
    "unknown": HouseholdProgress.NOT_YET,
    "started": HouseholdProgress.STARTED,
    "confirmed": HouseholdProgress.COMPLETE,
}
MISMATCH = "mismatch"
MOST_CACHED = 10_000

Pause = Callable[[float], Awaitable[None]]
Trouble = Callable[[str], None]
"""Called with the reason why the service could not be used, without any number."""


class _NoAnswerError(Exception):
    """The service gave no usable answer; ``retry_after`` is the pause that it asked for."""

    def __init__(self, why: str, *, again: bool = True, retry_after: float | None = None) -> None:
        super().__init__(why)
        self.again, self.retry_after = again, retry_after


class StatusService:
    """The port ``StatusSource``. A look-up changes nothing, so it may be repeated."""

    def __init__(
        self,
        terms: ServiceTerms,
        hasher: NumberHasher,
        clock: Clock,
        *,
        trouble: Trouble = lambda why: None,
        pause: Pause = asyncio.sleep,
        draw: Callable[[], float] = random.random,
    ) -> None:
        """``pause`` waits before another attempt, ``draw`` spreads attempts: from 0 to 1."""
        # httpx logs every request, which we do not need.
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)
        self._terms, self._hasher, self._clock = terms, hasher, clock
        self._shared = NumberHasher(terms.key) if terms.key else None
        self._trouble, self._pause, self._draw = trouble, pause, draw
        self._breaker = Breaker()
        self._cached: dict[KeyedHash, tuple[datetime, HouseholdStatus | None]] = {}
        self._client = httpx.AsyncClient(
            base_url=terms.address,
            timeout=terms.timeout,
            headers={"Authorization": f"Bearer {terms.token}"},
            follow_redirects=False,
        )

    async def look_up(self, nik: Nik, family_card: FamilyCardNumber) -> HouseholdStatus | None:
        """Return the status if both numbers belong together, else None.

        Raises CensusError("status-unavailable") when the service gives no answer in time.
        """
        pair, now = self._hasher.pair(nik, family_card), self._clock.now()
        kept = self._cached.get(pair)
        if kept is not None and now < kept[0]:
            return kept[1]
        found = self._meaning(await self._ask(self._body(nik, family_card)), family_card)
        self._keep(pair, found)
        return found

    async def health(self) -> None:
        """Ask for a sign of life. Raises ConnectionError with what is wrong."""
        try:
            answer = await self._client.get(HEALTH)
        except httpx.HTTPError as error:
            raise ConnectionError(_kind(error)) from None
        if answer.status_code != httpx.codes.OK:
            raise ConnectionError(_why(answer))

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    def _body(self, nik: Nik, family_card: FamilyCardNumber) -> dict[str, str]:
        if self._shared is None:
            return {"nik": nik.digits, "family_card": family_card.digits}
        pair, household = self._shared.pair(nik, family_card), self._shared.household(family_card)
        return {"pair": pair, "household": household}

    async def _ask(self, body: dict[str, str]) -> dict[str, Any] | None:
        """Return the service's answer, None for unknown numbers."""
        began = self._clock.now()
        for attempt in range(self._terms.attempts):
            admitted = admit(self._breaker, self._terms.breaker, now=self._clock.now())
            if admitted is None:
                break
            self._breaker = admitted
            try:
                answer = await self._post(body)
            except _NoAnswerError as trouble:
                self._trouble(str(trouble))
                self._breaker = failed(self._breaker, self._terms.breaker, now=self._clock.now())
                if not await self._waits(trouble, attempt, began):
                    break
            else:
                self._breaker = answered(self._breaker)
                return answer
        raise CensusError("status-unavailable")

    async def _waits(self, trouble: _NoAnswerError, attempt: int, began: datetime) -> bool:
        """Pause before the next attempt; False when there is none, or it would come too late."""
        if not trouble.again or attempt + 1 == self._terms.attempts:
            return False
        longest = self._terms.first_pause * 2**attempt
        # Half of the pause is random, so that failed requests do not all return at once.
        pause = max(longest * (0.5 + self._draw() / 2), trouble.retry_after or 0)
        spent = (self._clock.now() - began).total_seconds()
        if spent + pause > self._terms.give_up_after:
            return False
        await self._pause(pause)
        return True

    async def _post(self, body: dict[str, str]) -> dict[str, Any] | None:
        try:
            answer = await self._client.post(LOOK_UP, json=body)
        except httpx.HTTPError as error:
            raise _NoAnswerError(_kind(error)) from None
        match answer.status_code:
            case httpx.codes.OK:
                return _checked(answer)
            case httpx.codes.NOT_FOUND | httpx.codes.UNPROCESSABLE_ENTITY:
                return None
            case httpx.codes.TOO_MANY_REQUESTS:
                wait = _retry_after(answer, self._clock.now())
                raise _NoAnswerError(_why(answer), retry_after=wait)
            case status if status >= httpx.codes.INTERNAL_SERVER_ERROR:
                wait = _retry_after(answer, self._clock.now())
                raise _NoAnswerError(_why(answer), retry_after=wait)
        raise _NoAnswerError(_why(answer), again=False)

    def _meaning(
        self, answer: dict[str, Any] | None, family_card: FamilyCardNumber
    ) -> HouseholdStatus | None:
        if answer is None or answer["state"] == MISMATCH:
            return None
        household = self._hasher.household(family_card)
        as_of = datetime.fromisoformat(answer["as_of"])
        return HouseholdStatus(household, PROGRESS_OF[answer["state"]], as_of)

    def _keep(self, pair: KeyedHash, found: HouseholdStatus | None) -> None:
        now = self._clock.now()
        if len(self._cached) >= MOST_CACHED:
            self._cached = {key: kept for key, kept in self._cached.items() if now < kept[0]}
        if self._terms.cache and len(self._cached) < MOST_CACHED:
            self._cached[pair] = (now + timedelta(seconds=self._terms.cache), found)


def _checked(answer: httpx.Response) -> dict[str, Any]:
    """Return the body of an answer that follows the contract."""
    try:
        said = answer.json()
        state, as_of = said["state"], datetime.fromisoformat(said["as_of"])
    except (ValueError, TypeError, KeyError):
        raise _NoAnswerError("the answer is not to the contract") from None
    if state not in {*PROGRESS_OF, MISMATCH} or as_of.tzinfo is None:
        raise _NoAnswerError("the answer is not to the contract")
    return {"state": state, "as_of": said["as_of"]}


def _retry_after(answer: httpx.Response, now: datetime) -> float | None:
    """Read Retry-After: seconds, or a date. Source: RFC 9110, 10.2.3."""
    said = answer.headers.get("Retry-After", "").strip()
    if said.isdecimal():
        return float(said)
    try:
        return max((parsedate_to_datetime(said) - now).total_seconds(), 0) if said else None
    except (ValueError, TypeError):
        return None


def _why(answer: httpx.Response) -> str:
    return f"the service answers {answer.status_code}"


def _kind(error: httpx.HTTPError) -> str:
    """Name a network error. Its own text might quote what was sent."""
    if isinstance(error, httpx.TimeoutException):
        return "the service does not answer in time"
    return f"the service cannot be reached ({type(error).__name__})"
