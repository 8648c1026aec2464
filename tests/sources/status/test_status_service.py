"""Our client against the reference of the statistics office's service, well and unwell."""

import json
import logging
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from aiohttp import web

from census.errors import CensusError
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik
from census.residents.breaker import BreakerRule
from services.ports.registers import HouseholdProgress, HouseholdStatus
from simulator.status_service import KnownHousehold, ServiceFault, StatusReference
from sources.status.chain import ServiceThenRegistry
from sources.status.service import StatusService
from sources.status.terms import ServiceTerms
from tests.support.fakes import HandClock

CONTRACT = yaml.safe_load((Path(__file__).parents[3] / "docs" / "status-service.yaml").read_text())
HASHER = NumberHasher(b"a key for the tests")
SHARED = b"a key that both know"
NIK, KK, OTHER_KK = "3509125203850001", "3509121206150001", "3509121206150002"
NOBODYS_KK = "3509121206150009"
EVENING = datetime(2020, 3, 5, 11, tzinfo=UTC)
TOKEN = "a-token-for-tests"


@dataclass
class Stage:
    """The reference, where it listens, and a clock that a pause moves on."""

    reference: StatusReference
    address: str
    clock: HandClock
    pauses: list[float]
    troubles: list[str]

    def client(self, token: str = TOKEN, **terms: Any) -> StatusService:
        async def pause(seconds: float) -> None:
            self.pauses.append(seconds)
            self.clock.passes(seconds=seconds)

        return StatusService(
            ServiceTerms(self.address, token, **terms),
            HASHER,
            self.clock,
            trouble=self.troubles.append,
            pause=pause,
            draw=lambda: 1.0,
        )


@asynccontextmanager
async def served(reference: StatusReference) -> AsyncIterator[str]:
    app = web.Application()
    app.add_routes(reference.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    reference = StatusReference(TOKEN, key=SHARED)
    reference.learn(
        [
            KnownHousehold(NIK, KK, "started", EVENING),
            KnownHousehold("3509121206850002", OTHER_KK, "confirmed", EVENING),
        ]
    )
    async with served(reference) as address:
        yield Stage(reference, address, HandClock(datetime(2020, 3, 6, 5, tzinfo=UTC)), [], [])


async def ask(client: StatusService, nik: str = NIK, card: str = KK) -> HouseholdStatus | None:
    return await client.look_up(Nik.parse(nik), FamilyCardNumber.parse(card))


STARTED = HouseholdStatus(
    HASHER.household(FamilyCardNumber.parse(KK)), HouseholdProgress.STARTED, EVENING
)


@pytest.mark.parametrize("key", [None, SHARED], ids=["plain", "keyed"])
async def test_a_status_is_told_to_who_knows_both_numbers(stage: Stage, key: bytes | None) -> None:
    client = stage.client(key=key)
    assert await ask(client) == STARTED
    assert await ask(client, card=OTHER_KK) is None
    assert await ask(client, card=NOBODYS_KK) is None


async def test_what_was_asked_a_moment_ago_is_not_asked_again(stage: Stage) -> None:
    client = stage.client(cache=60)
    assert await ask(client) == await ask(client) == STARTED
    assert stage.reference.asked == 1
    stage.clock.passes(seconds=61)
    await ask(client)
    assert stage.reference.asked == 2
    assert NIK not in repr(client.__dict__)


@pytest.mark.parametrize("fault", [503, 500, 429, *ServiceFault])
async def test_a_fault_that_passes_is_not_noticed(stage: Stage, fault: int | ServiceFault) -> None:
    stage.reference.plan(fault)
    assert await ask(stage.client()) == STARTED
    assert stage.pauses == [0.3]
    assert len(stage.troubles) == 1


async def test_the_service_says_when_to_come_back(stage: Stage) -> None:
    stage.reference.plan(429, 503, retry_after=4)
    assert await ask(stage.client()) == STARTED
    assert stage.pauses == [4, 4]


async def test_nobody_waits_longer_than_the_whole_may_take(stage: Stage) -> None:
    stage.reference.plan(503, retry_after=120)
    with pytest.raises(CensusError, match="status-unavailable"):
        await ask(stage.client())
    assert (stage.pauses, stage.reference.asked) == ([], 1)


async def test_a_token_that_is_not_known_is_not_tried_again(stage: Stage) -> None:
    with pytest.raises(CensusError, match="status-unavailable"):
        await ask(stage.client(token="another"))
    assert stage.reference.asked == 1
    assert stage.troubles == ["the service answers 401"]


async def test_a_service_that_is_down_is_left_in_peace_and_found_again(stage: Stage) -> None:
    client = stage.client(breaker=BreakerRule(2, timedelta(seconds=30)), attempts=1)
    stage.reference.down = True
    for _ in range(5):
        with pytest.raises(CensusError, match="status-unavailable"):
            await ask(client)
    assert stage.reference.asked == 2
    stage.reference.down = False
    stage.clock.passes(seconds=31)
    assert await ask(client) == STARTED


class Registry:
    """What is known here, of one household."""

    async def look_up(self, nik: Nik, family_card: FamilyCardNumber) -> HouseholdStatus | None:
        return STARTED if family_card.digits == KK else None


async def test_while_the_service_is_away_the_registry_answers_and_says_so(stage: Stage) -> None:
    source = ServiceThenRegistry(stage.client(attempts=1), Registry())
    stage.reference.down = True
    found = await source.look_up(Nik.parse(NIK), FamilyCardNumber.parse(KK))
    assert found is not None
    assert (found.service_away, found.as_of) == (True, EVENING)
    with pytest.raises(CensusError, match="status-service-away"):
        await source.look_up(Nik.parse(NIK), FamilyCardNumber.parse(OTHER_KK))


async def test_no_number_stands_in_a_log_or_in_a_trouble(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    client = stage.client()
    with caplog.at_level(logging.INFO):
        await ask(client)
        stage.reference.plan(503, ServiceFault.DROPPED, ServiceFault.NONSENSE)
        with pytest.raises(CensusError) as refused:
            await ask(client, card=OTHER_KK)
    told = caplog.text + repr(stage.troubles) + repr(refused.value.__cause__)
    assert not re.search(r"\d{15}", told)


CASES: list[tuple[dict[str, str], str, int | None]] = [
    ({"nik": NIK, "family_card": KK}, TOKEN, None),
    ({"nik": NIK, "family_card": OTHER_KK}, TOKEN, None),
    ({"nik": NIK, "family_card": NOBODYS_KK}, TOKEN, None),
    ({"nik": "12"}, TOKEN, None),
    ({"nik": NIK, "family_card": KK}, "another", None),
    ({"nik": NIK, "family_card": KK}, TOKEN, 429),
    ({"nik": NIK, "family_card": KK}, TOKEN, 503),
]


async def test_the_reference_answers_as_the_contract_has_it(stage: Stage) -> None:
    seen = set()
    responses = CONTRACT["paths"]["/v1/household-status"]["post"]["responses"]
    async with httpx.AsyncClient(base_url=stage.address) as client:
        for body, token, fault in CASES:
            if fault:
                stage.reference.plan(fault, retry_after=1)
            answer = await client.post(
                "/v1/household-status", json=body, headers={"Authorization": f"Bearer {token}"}
            )
            said = resolved(responses[str(answer.status_code)])
            schema = said["content"]["application/json"]["schema"]
            assert list(complaints(json.loads(answer.text), schema)) == []
            assert all(answer.headers.get(name) for name in said.get("headers", ()))
            seen.add(str(answer.status_code))
    assert seen == set(responses)


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in part:
        place: Any = CONTRACT
        for step in part["$ref"].removeprefix("#/").split("/"):
            place = place[step]
        part = place
    return part


def complaints(value: Any, schema: dict[str, Any]) -> Iterator[str]:
    """Check what our contract uses of JSON Schema, which is little."""
    schema = resolved(schema)
    if schema["type"] == "object":
        yield from (f"{name} is missing" for name in schema["required"] if name not in value)
        for name, part in schema["properties"].items():
            if name in value:
                yield from complaints(value[name], part)
        return
    if not isinstance(value, str) or value not in schema.get("enum", [value]):
        yield f"{value!r} is none of {schema.get('enum')}"
    if schema.get("format") == "date-time" and datetime.fromisoformat(value).tzinfo is None:
        yield f"{value} has no offset"
