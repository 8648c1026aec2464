"""Who opened a board themselves is known for a while, and forgotten with them."""

from datetime import timedelta

from census.units import BoardKind
from services.ports.boards import OpenedBoard
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import BUDI, HEALTH, NOON, SITI, resident

HOUR = timedelta(hours=1)


async def test_a_look_is_kept_once_until_its_time_or_its_chat_is_gone(work: UnitOfWork) -> None:
    await resident(work)
    brief = OpenedBoard(BUDI, None, HEALTH, None, NOON)
    await work.opened_boards.keep(OpenedBoard(SITI, BoardKind.OFFICE, None, HEALTH, NOON))
    again = OpenedBoard(SITI, BoardKind.OFFICE, None, HEALTH, NOON + HOUR)
    await work.opened_boards.keep(again)
    await work.opened_boards.keep(brief)
    assert await work.opened_boards.since(NOON) == [brief, again]
    assert await work.opened_boards.last(SITI) == again
    assert await work.opened_boards.since(NOON + HOUR) == [again]
    assert await work.opened_boards.count(SITI) == 1
    await work.people.erase(SITI)
    assert await work.opened_boards.since(NOON) == [brief]
    assert await work.opened_boards.forget_before(NOON + HOUR) == 1
    assert await work.opened_boards.since(NOON) == []
