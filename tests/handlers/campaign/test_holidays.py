"""Holidays are quiet days: nothing leaves but what somebody asked for, and the rest follows."""

from pathlib import Path

from tests.handlers.campaign.test_closing import REGENT_CHAT, data, the_regent
from tests.handlers.groups.grouping import a_bound_group, a_helper
from tests.support.talk import at, count
from tests.support.town import Town, open_town


async def test_on_nyepi_only_what_was_asked_for_comes(own_town: Town) -> None:
    own_town.clock.move_to(at(3, 24, 12))
    rina, siti = await own_town.employee("Rina"), await own_town.resident("Siti")
    await siti.presses("Mulai langkah 1")
    await siti.presses("Nanti saja")
    await siti.presses("Besok pagi")
    before = count(rina)
    # Every second day in the last ten, and so on the 25th, 08.30.
    await own_town.until(at(3, 25, 20))
    assert count(rina) == before
    assert "sesuai janji" in siti.sees()
    # What was moved keeps its hour.
    await own_town.until(at(3, 26, 8))
    assert count(rina) == before
    await own_town.until(at(3, 26, 9))
    assert count(rina) == before + 1
    assert "tinggal" in rina.sees() or "masih dibuka" in rina.sees()


async def test_a_holidays_board_and_brief_do_not_come_beside_those_of_the_next_day(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    begin = at(3, 24, 19)
    async with open_town(tmp_path, migrated_sqlite, begin=begin, regents=[REGENT_CHAT]) as town:
        group, regent = await a_bound_group(town, await a_helper(town)), await the_regent(town)
        for day in (25, 26):
            await town.until(at(3, day, 7))
            before = count(group), count(regent)
            await data(town, 1000 + day, at(3, day, 6))
            await town.until(at(3, day, 20))
            more = int(day != 25)
            assert (count(group), count(regent)) == (before[0] + more, before[1] + more), day


async def test_a_deployment_may_go_on_on_holidays(tmp_path: Path, migrated_sqlite: Path) -> None:
    settings = {"holidays": False}
    async with open_town(tmp_path, migrated_sqlite, begin=at(3, 24, 12), quiet=settings) as town:
        rina = await town.employee("Rina")
        before = count(rina)
        await town.until(at(3, 25, 9))
        assert count(rina) == before + 1


async def test_an_admin_sees_the_quiet_days_to_come(own_town: Town) -> None:
    dewi = await own_town.admin()
    await dewi.sends("/tahap")
    assert "Hari tenang berikutnya, tanpa kiriman: 22 Mar (Isra Mikraj), 25 Mar (Nyepi)" in (
        dewi.sees()
    )
    own_town.clock.move_to(at(3, 23))
    await dewi.sends("/tahap")
    assert "tanpa kiriman: 25 Mar (Nyepi), 10 Apr (Wafat Isa Almasih)" in dewi.sees()
