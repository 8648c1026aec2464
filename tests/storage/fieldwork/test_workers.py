"""The fieldworkers and the chats that joined, on both engines."""

from dataclasses import replace

import pytest

from census.errors import CensusError
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import ChatId, KeyedHash
from census.units import UnitCode
from services.fieldwork.known import worker_of
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import BUDI, NOON, SITI
from tests.storage.people.test_erasing import ENUMERATOR

ANI = Fieldworker(Badge("K-7"), "Ani", FieldRole.COORDINATOR, UnitCode("33.19.01.2001"))
NEAR = replace(ENUMERATOR, badge=Badge("0042"), name="budi", village=ANI.village)


async def test_the_list_comes_back_by_village_and_name_and_by_area(work: UnitOfWork) -> None:
    await work.fieldworkers.replace([ENUMERATOR, NEAR, ANI], at=NOON)
    assert await work.fieldworkers.listed() == [ANI, NEAR, ENUMERATOR]
    assert await work.fieldworkers.listed(UnitCode("33.19.01")) == [ANI, NEAR]
    assert await work.fieldworkers.get(Badge("0042")) == NEAR
    assert await work.fieldworkers.get(Badge("42")) is None
    assert await work.fieldworkers.get_all([ANI.badge, Badge("?")]) == {ANI.badge: ANI}


async def test_who_stays_in_a_new_list_keeps_chat_code_and_absence(work: UnitOfWork) -> None:
    await work.fieldworkers.replace([ANI, NEAR], at=NOON)
    assert await work.fieldworkers.join(ANI.badge, SITI)
    await work.fieldworkers.give_codes({ANI.badge: KeyedHash("a"), NEAR.badge: KeyedHash("b")})
    await work.fieldworkers.set_absent(ANI.badge, absent=True)
    moved = replace(ANI, name="Ani W.", village=ENUMERATOR.village)
    await work.fieldworkers.replace([moved, ENUMERATOR], at=NOON)
    kept = await work.fieldworkers.get(ANI.badge)
    assert kept == replace(moved, chat=SITI, absent=True)
    assert await work.fieldworkers.code_of(ANI.badge) == "a"
    assert await work.fieldworkers.get(NEAR.badge) is None
    await work.fieldworkers.replace([moved, NEAR], at=NOON)
    assert await work.fieldworkers.code_of(NEAR.badge) is None


async def test_a_badge_is_of_one_chat_and_a_chat_has_one_badge(work: UnitOfWork) -> None:
    await work.fieldworkers.replace([ANI, NEAR], at=NOON)
    with pytest.raises(CensusError, match="fieldwork-not-one"):
        await worker_of(work, SITI)
    assert not await work.fieldworkers.join(Badge("?"), SITI)
    assert await work.fieldworkers.join(ANI.badge, SITI)
    assert await work.fieldworkers.join(ANI.badge, SITI)
    assert not await work.fieldworkers.join(ANI.badge, BUDI)
    assert await worker_of(work, SITI) == replace(ANI, chat=SITI)
    assert await work.fieldworkers.join(NEAR.badge, SITI)
    assert await work.fieldworkers.get(ANI.badge) == ANI
    await work.fieldworkers.leave(NEAR.badge)
    assert await work.fieldworkers.of_chat(SITI) is None


async def test_of_two_chats_that_join_at_once_one_does(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        await work.fieldworkers.replace([ANI], at=NOON)
        await work.commit()
    joined = []
    for process, chat in ((storage, SITI), (second_process, ChatId(103))):
        async with process.open() as work:
            joined.append(await work.fieldworkers.join(ANI.badge, chat))
            await work.commit()
    assert joined == [True, False]
