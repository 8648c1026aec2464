"""Who is elected, who stands by, and what each may do while the database is away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest

from census.push.delivery import DeliveryState
from services.ports.operations.elections import Task
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from services.push.election import TRUST_SECONDS, TTL, Election
from services.push.events import EventKind
from tests.services.small_campaign import SITI, Campaign
from tests.support.virtual_time import run_virtually


class Urn:
    """The port ``Elections`` and what stands around it, by a clock that a test moves."""

    def __init__(self) -> None:
        self.seconds, self.away = 0.0, False
        self.holder, self.ends = "", 0.0
        self.stood = 0
        self.elections = self

    async def stand(self, task: Task, name: str, *, ttl: timedelta) -> bool:
        await asyncio.sleep(0)  # A database lets others go on.
        self.stood += 1
        if self.holder not in {"", name} and self.ends > self.seconds:
            return False
        self.holder, self.ends = name, self.seconds + ttl.total_seconds()
        return True

    async def resign(self, task: Task, name: str, *, after: timedelta) -> None:
        assert name == self.holder
        self.ends = self.seconds + after.total_seconds()

    async def commit(self) -> None: ...

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Any]:
        if self.away:
            raise StorageUnavailableError("away")
        yield self

    def stands(self, *, overlap: timedelta = timedelta()) -> Election:
        self.told = list[bool]()
        return Election(
            self.open,
            Task.SEND,
            overlap=overlap,
            now=lambda: self.seconds,
            told=self.told.append,
        )


async def test_the_first_is_elected_and_the_second_stands_by() -> None:
    urn = Urn()
    first, second = urn.stands(), urn.stands()
    assert not first.certain()
    assert await first.keep()
    assert not await second.keep()
    assert first.certain()
    assert not second.certain()


async def test_it_is_renewed_once_a_second_however_often_it_is_asked_for() -> None:
    urn = Urn()
    first = urn.stands()
    for tenth in range(21):
        urn.seconds = tenth / 10
        assert await first.keep()
    assert urn.stood == 3


async def test_who_did_not_renew_loses_it_and_has_stopped_before_anybody_else_begins() -> None:
    urn = Urn()
    first, second = urn.stands(), urn.stands()
    await first.keep()
    urn.seconds = TRUST_SECONDS
    assert not first.certain()
    assert not await second.keep()
    urn.seconds = TTL.total_seconds()
    assert await second.keep()
    assert not await first.still()
    assert not await first.keep()


async def test_winning_losing_and_leaving_are_told_once_each() -> None:
    urn = Urn()
    first = urn.stands()
    told = urn.told
    for second in range(3):
        urn.seconds = float(second)
        await first.keep()
    assert told == [True]
    urn.seconds += TTL.total_seconds()
    assert await urn.stands().keep()
    assert not await first.still()
    assert told == [True, False]
    urn.seconds += TTL.total_seconds()
    await first.keep()
    await first.resign()
    await first.resign()
    assert told == [True, False, True, False]


async def test_while_the_database_is_away_it_stays_as_it_was_but_not_certain() -> None:
    urn = Urn()
    first, second = urn.stands(), urn.stands()
    await first.keep()
    await second.keep()
    urn.away, urn.seconds = True, 60.0
    assert await first.still()
    assert not first.certain()
    assert not await second.still()
    with pytest.raises(StorageUnavailableError):
        await first.keep()
    urn.away = False
    assert await first.still()
    assert first.certain()


async def test_who_resigns_is_followed_after_the_overlap() -> None:
    urn = Urn()
    first, second = urn.stands(overlap=timedelta(seconds=1.1)), urn.stands()
    await first.keep()
    await second.keep()
    await first.resign()
    assert not first.certain()
    urn.seconds = 1.0
    assert not await second.keep()
    urn.seconds = 2.1
    assert await second.keep()


async def test_who_was_never_elected_resigns_from_nothing() -> None:
    urn = Urn()
    first, second = urn.stands(), urn.stands()
    await first.keep()
    await second.keep()
    await second.resign()
    assert urn.ends == TTL.total_seconds()


async def test_who_cannot_write_that_it_resigns_is_followed_when_its_time_is_over() -> None:
    urn = Urn()
    first, second = urn.stands(), urn.stands()
    await first.keep()
    urn.away = True
    await first.resign()
    assert not first.certain()
    urn.away, urn.seconds = False, TTL.total_seconds()
    assert await second.keep()


def test_a_batch_that_is_composed_for_longer_than_it_is_trusted_leaves_all_the_same() -> None:
    """Otherwise all of it is called back and composed again, each second, for ever."""
    urn, campaign = Urn(), Campaign()
    campaign.resident()
    run_virtually(campaign.owes_reminders([SITI]))

    async def slowly(_uow: UnitOfWork) -> None:
        urn.seconds += TRUST_SECONDS

    sender = campaign.sender(refresh=slowly, election=urn.stands())
    report = run_virtually(sender.drain())
    assert campaign.storage.states() == {DeliveryState.SENT: 1}
    assert report.counts == {EventKind.SENT: 1}


def test_a_batch_whose_sender_was_replaced_meanwhile_does_not_leave() -> None:
    urn, campaign = Urn(), Campaign()
    campaign.resident()
    run_virtually(campaign.owes_reminders([SITI]))
    first, second = urn.stands(), urn.stands()

    async def while_another_takes_over(_uow: UnitOfWork) -> None:
        urn.seconds += TTL.total_seconds()
        assert await second.keep()

    sender = campaign.sender(refresh=while_another_takes_over, election=first)
    run_virtually(sender.drain())
    assert campaign.courier.reached() == []
