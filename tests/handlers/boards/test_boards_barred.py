"""The daily board where the group does not let the bot write, or not like that."""

from datetime import timedelta

import pytest

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from tests.handlers.broadcasts.broadcasting import with_text
from tests.handlers.groups.grouping import a_bound_group, a_helper, villages_are_ranked
from tests.support.town import MORNING, Town

AFTER_FOUR = MORNING.replace(hour=MORNING.hour + 9)
A_DAY = timedelta(days=1)
BARRED = "Di grup Sabrang saya belum boleh menulis"


@pytest.fixture
async def slamet(own_town: Town) -> SimulatedPerson:
    return await a_helper(own_town)


@pytest.fixture
async def group(own_town: Town, slamet: SimulatedPerson) -> SimulatedGroup:
    await villages_are_ranked(own_town)
    return await a_bound_group(own_town, slamet)


async def bound(town: Town) -> int:
    async with town.app.storage.open() as uow:
        return len(await uow.groups.all())


async def test_where_pictures_are_not_allowed_the_words_come_alone(
    own_town: Town, group: SimulatedGroup
) -> None:
    group.withhold("can_send_photos")
    await own_town.until(AFTER_FOUR)
    assert "peringkat 2" in group.sees()


async def test_who_can_change_it_hears_once_and_the_board_goes_on_when_it_may(
    own_town: Town, group: SimulatedGroup, slamet: SimulatedPerson
) -> None:
    dewi = await own_town.admin("Dewi")
    before = group.sees()
    group.close_to_bot("older")
    await own_town.until(AFTER_FOUR)
    await villages_are_ranked(own_town)
    await own_town.until(AFTER_FOUR + A_DAY)
    assert group.sees() == before
    assert len(with_text(slamet, BARRED)) == len(with_text(dewi, BARRED)) == 1
    assert await bound(own_town) == 1
    await dewi.sends("/kiriman")
    assert "Tidak terkirim" not in dewi.sees()
    assert "grupnya belum mengizinkan bot menulis: 2" in dewi.sees()
    group.close_to_bot("")
    await villages_are_ranked(own_town)
    await own_town.until(AFTER_FOUR + 2 * A_DAY)
    assert "peringkat 2" in group.sees()


async def test_an_answer_that_gets_through_ends_the_bar_and_the_board_of_today_comes(
    own_town: Town, group: SimulatedGroup, slamet: SimulatedPerson
) -> None:
    group.close_to_bot("older")
    await own_town.until(AFTER_FOUR)
    assert with_text(slamet, BARRED)
    group.close_to_bot("")
    before = len(group.from_bot)
    await slamet.sends("/ikat@sensus_bot", to=group)
    await own_town.until(AFTER_FOUR + timedelta(minutes=5))
    answer, board = group.from_bot[before:]
    assert "peringkat 2" not in answer.text
    assert "Desa Sabrang · peringkat 2" in board.text
