"""Who opened a board themselves is known for a while, and forgotten with them."""

from datetime import timedelta

from census.units import BoardKind
from services.ports.boards import Look
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import BUDI, HEALTH, NOON, SITI, resident

HOUR = timedelta(hours=1)


async def test_a_look_is_kept_once_until_its_time_or_its_chat_is_gone(work: UnitOfWork) -> None:
    await resident(work)
    brief = Look(BUDI, None, HEALTH, None, NOON)
    await work.looks.keep(Look(SITI, BoardKind.OFFICE, None, HEALTH, NOON))
    again = Look(SITI, BoardKind.OFFICE, None, HEALTH, NOON + HOUR)
    await work.looks.keep(again)
    await work.looks.keep(brief)
    assert await work.looks.since(NOON) == [brief, again]
    assert await work.looks.since(NOON + HOUR) == [again]
    assert await work.looks.count(SITI) == 1
    await work.people.erase(SITI)
    assert await work.looks.since(NOON) == [brief]
    assert await work.looks.forget_before(NOON + HOUR) == 1
    assert await work.looks.since(NOON) == []
