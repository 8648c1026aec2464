"""What people read when a campaign was finished, and what is kept of that: nothing."""

from census.campaign.phases import last_moment
from services.operations.finishing import HEARD_SECONDS, EndCache, erase_everything, is_finished
from tests.support.talk import count
from tests.support.town import Town


async def at_once(_seconds: float) -> None:
    """Wait for nobody."""


async def finished(town: Town) -> None:
    end = last_moment(town.app.census)
    town.clock.move_to(end.replace(year=end.year + 1))
    async with town.app.storage.open() as uow:
        await erase_everything(uow, at=town.clock.now(), wait=at_once)


async def test_who_writes_after_the_end_is_thanked_and_not_kept(town: Town) -> None:
    siti = await town.resident()
    await finished(town)
    await siti.sends("/start")
    assert "Sensus sudah selesai." in siti.sees()
    assert "tidak disimpan" in siti.sees()
    budi = town.telegram.person("Budi")
    await budi.sends("apakah masih bisa?")
    assert "Sensus sudah selesai." in budi.sees()
    async with town.app.storage.open() as uow:
        kept = await uow.ending.kept()
    assert kept == {}


async def test_an_old_button_is_answered_and_a_group_is_left_in_peace(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/privasi")
    await finished(town)
    await siti.presses("Lihat data saya")
    assert "Sensus sudah selesai." in siti.sees()
    group = town.telegram.group("Tim", members=[siti])
    await siti.adds_bot_to(group)
    before = count(group)
    await siti.sends("/peringkat@sensus_bot", to=group)
    assert count(group) == before


async def test_while_a_campaign_lasts_nothing_is_over(town: Town) -> None:
    """Also where an earlier campaign was finished in the same database."""
    async with town.app.storage.open() as uow:
        await erase_everything(uow, at=town.clock.now(), wait=at_once)
        census, now = town.app.census, town.clock.now()
        assert not await is_finished(uow, census, now=now)
        later = last_moment(census).replace(year=now.year + 1)
        assert not await is_finished(uow, census, now=later)
    siti = await town.resident()
    assert "selesai" not in siti.sees()


async def test_before_the_first_row_is_erased_every_process_has_heard_of_the_end(
    town: Town,
) -> None:
    await town.resident()
    census, passed = town.app.census, [0.0]
    now = last_moment(census).replace(year=last_moment(census).year + 1)
    cache = EndCache(seconds=lambda: passed[0])
    asked = list[float]()

    async def is_over() -> bool:
        async with town.app.storage.open() as uow:
            return await cache.is_finished(uow, census, now=now)

    async def wait(seconds: float) -> None:
        asked.append(seconds)
        assert not await is_over(), "it was asked a moment ago"
        passed[0] += seconds
        assert await is_over()
        async with town.app.storage.open() as uow:
            assert (await uow.ending.kept())["people"] == 1

    assert not await is_over()
    async with town.app.storage.open() as uow:
        await erase_everything(uow, at=now, wait=wait)
        assert await uow.ending.kept() == {}
    assert asked == [HEARD_SECONDS]
    assert await is_over(), "an end is asked for each time, for another campaign may follow"
