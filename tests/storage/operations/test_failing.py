"""How often an update failed, counted for all processes; what was set aside, and for how long."""

from dataclasses import replace
from datetime import timedelta

from census.people.holdings import Limit
from services.ports.operations.failing import Failure
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import BUDI, NOON, SITI

OF_SITI = Failure(7, SITI, "message", "RuntimeError", "1f0c3a", NOON)
HOUR = timedelta(hours=1)


async def test_tries_are_counted_for_each_update_by_all_processes(storage: Storage) -> None:
    for expected in (1, 2, 3):
        async with storage.open() as uow:
            assert await uow.failed_updates.count(OF_SITI) == expected
            await uow.commit()
    async with storage.open() as uow:
        assert await uow.failed_updates.count(replace(OF_SITI, update=8)) == 1


async def test_what_was_set_aside_is_listed_by_its_last_try(work: UnitOfWork) -> None:
    last = replace(OF_SITI, error="ValueError", trouble="abcdef", at=NOON + HOUR)
    of_budi = replace(OF_SITI, update=9, chat=BUDI)
    for failure in (OF_SITI, last, of_budi, replace(OF_SITI, update=10)):
        await work.failed_updates.count(failure)
    await work.failed_updates.set_aside(7)
    await work.failed_updates.set_aside(9)
    assert await work.failed_updates.given_up(NOON) == [last, of_budi]
    assert await work.failed_updates.given_up(NOON + HOUR) == [last]
    assert await work.failed_updates.trouble_of(7) == "abcdef"
    assert await work.failed_updates.trouble_of(10) is None, "it is still tried"


async def test_it_is_forgotten_a_week_after_its_last_try(work: UnitOfWork) -> None:
    await work.failed_updates.count(OF_SITI)
    await work.failed_updates.count(replace(OF_SITI, update=8, at=NOON + HOUR))
    await work.failed_updates.set_aside(8)
    assert await work.holdings.forget(Limit.A_WEEK, NOON + HOUR, at_most=9) == 1
    assert [each.update for each in await work.failed_updates.given_up(NOON)] == [8]
