"""The database goes away in the middle of a look-up: it is done, once, when it is back."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from census.people.people import ChatId
from census.people.submission import SubmissionState
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.registers import HouseholdProgress
from services.residents.status import LOOK_UP
from services.rules.attempts import AttemptLimits
from simulator.chats.people import SimulatedPerson
from simulator.status_service import KnownHousehold, StatusReference
from storage.engine.driver import single_trip
from tests.handlers.run.outages.test_outages import lasts, read_only
from tests.simulator.conftest import until
from tests.sources.status.test_status_service import served
from tests.support.households import Household, a_household
from tests.support.records import history_of
from tests.support.talk import at, stored_bytes
from tests.support.town import STATUS_TOKEN, Town, open_town


class Commits:
    """Lets the database go away at one of the next commits, counted from 1.

    ``lost``: what was to be committed is gone. ``unclear``: it is there, but nobody heard so.
    ``behind``: the commit is well, and the database is away from then on.
    """

    def __init__(self, town: Town, number: int, way: str) -> None:
        self._log = Path(f"{town.app.storage.file}-wal")
        self._left, self._way = number, way
        self._patch = pytest.MonkeyPatch()
        self._usual = single_trip.Connection.commit

        async def commit(driver: single_trip.Connection) -> None:
            await self._commit(driver)

        # At the driver, where each commit ends, whoever began its transaction.
        self._patch.setattr(single_trip.Connection, "commit", commit)

    async def _commit(self, driver: single_trip.Connection) -> None:
        if driver._log != self._log:
            await self._usual(driver)
            return
        self._left -= 1
        if self._left or self._way == "behind":
            await self._usual(driver)
        if self._left:
            return
        self._patch.undo()
        if self._way == "behind":
            await driver.execute("PRAGMA query_only = ON")
            return
        if self._way == "unclear":
            await self._usual(driver)
        else:
            await driver.rollback()
        raise sqlite3.OperationalError("disk I/O error")


class SlowService(StatusReference):
    """A status service that answers when it is let go on."""

    meanwhile: Callable[[], Any] | None = None

    async def _look_up(self, request: web.Request) -> web.Response:
        if self.meanwhile is not None:
            await self.meanwhile()
        return await super()._look_up(request)


@asynccontextmanager
async def a_town_with(
    service: StatusReference, household: Household, folder: Path, database: Path
) -> AsyncIterator[Town]:
    """A campaign whose statistics office knows one complete household."""
    service.learn([KnownHousehold(household.nik, household.card, "confirmed", at(3, 6, 7))])
    async with (
        served(service) as address,
        open_town(folder, database, status={"source": "service", "address": address}) as town,
    ):
        yield town


async def has_looked_up_once(town: Town, somebody: SimulatedPerson) -> None:
    """Assert that a look-up took effect, was answered and was counted: each of them once."""
    assert "Sudah lengkap" in somebody.sees()
    person = await town.person(somebody)
    assert person.state is SubmissionState.CONFIRMED
    assert person.household is not None
    async with town.app.storage.open() as uow:
        household = Subject(SubjectKind.HOUSEHOLD, person.household)
        assert len(await history_of(uow, household)) == 1
    assert await attempts(town, somebody) == 1


async def attempts(town: Town, somebody: SimulatedPerson) -> int:
    """How many look-ups somebody has tried."""
    async with town.app.storage.open() as uow:
        return await uow.attempts.since(LOOK_UP, at(1, 1), ChatId(somebody.chat_id))


async def is_back(town: Town) -> None:
    """Bring the database back when somebody has found it away."""
    await until(lambda: town.service.conversations._outage._since is not None)
    await read_only(town, on=False)
    await town.telegram.settled()


AT = [(number, way) for number in (1, 2) for way in ("lost", "unclear", "behind")][:-1]
"""At the commit of the attempt, behind it, and at the last one."""


@pytest.mark.parametrize(("number", "way"), AT)
async def test_a_look_up_is_done_once_wherever_the_database_goes_away(
    shared_town: Town, number: int, way: str
) -> None:
    household = await a_household(shared_town, HouseholdProgress.COMPLETE)
    siti = await shared_town.resident()
    await siti.sends("/status")
    Commits(shared_town, number, way)
    await siti.sends(f"{household.nik} {household.card}", queue=True)
    await is_back(shared_town)
    await has_looked_up_once(shared_town, siti)
    assert household.nik.encode() not in stored_bytes(shared_town)


@pytest.mark.parametrize("way", ["lost", "unclear"])
async def test_both_numbers_in_one_message_and_the_nik_alone_survive_as_well(
    shared_town: Town, way: str
) -> None:
    household = await a_household(shared_town, HouseholdProgress.COMPLETE)
    siti, budi = await shared_town.resident(), await shared_town.resident("Budi")
    for somebody, typed in ((siti, f"{household.nik} {household.card}"), (budi, household.nik)):
        await somebody.sends("/status")
        Commits(shared_town, 2 if somebody is siti else 1, way)
        await somebody.sends(typed, queue=True)
        await is_back(shared_town)
    await has_looked_up_once(shared_town, siti)
    assert "Baru satu nomor" in budi.sees()
    await budi.sends(f"{household.nik} {household.card}")
    await has_looked_up_once(shared_town, budi)


async def test_the_last_look_up_that_is_allowed_is_not_refused_when_it_comes_again(
    shared_town: Town,
) -> None:
    household = await a_household(shared_town, HouseholdProgress.COMPLETE)
    siti, limit = await shared_town.resident(), AttemptLimits().per_chat
    async with shared_town.app.storage.open() as uow:
        for _ in range(limit - 1):
            chat, now = ChatId(siti.chat_id), shared_town.clock.now()
            await uow.attempts.add(LOOK_UP, chat, at=now)
        await uow.commit()
    await siti.sends("/status")
    Commits(shared_town, 1, "behind")
    await siti.sends(f"{household.nik} {household.card}", queue=True)
    await is_back(shared_town)
    assert "Sudah lengkap" in siti.sees()
    assert await attempts(shared_town, siti) == limit


async def test_the_database_goes_away_while_a_slow_service_is_asked(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    service, household = (
        SlowService(STATUS_TOKEN),
        Household("3509121203850009", "3509121206150009"),
    )
    async with a_town_with(service, household, tmp_path, migrated_sqlite) as town:
        siti = await town.resident()
        await siti.sends("/status")

        async def meanwhile() -> None:
            service.meanwhile = None
            await read_only(town, on=True)

        service.meanwhile = meanwhile
        await siti.sends(f"{household.nik} {household.card}", queue=True)
        await lasts(town)
        await is_back(town)
        await has_looked_up_once(town, siti)


async def test_others_are_answered_while_a_slow_service_is_asked(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    service, household = (
        SlowService(STATUS_TOKEN),
        Household("3509121203850009", "3509121206150009"),
    )
    async with a_town_with(service, household, tmp_path, migrated_sqlite) as town:
        siti, others = await town.resident(), [await town.resident(n) for n in ("Budi", "Ani")]
        await siti.sends("/status")

        async def meanwhile() -> None:
            for somebody in others:
                await somebody.sends("/langkah", queue=True)
            await until(lambda: all("Langkah 1 dari 7" in other.sees() for other in others))
            assert "Sudah lengkap" not in siti.sees()

        service.meanwhile = meanwhile
        await siti.sends(f"{household.nik} {household.card}")
        await has_looked_up_once(town, siti)
