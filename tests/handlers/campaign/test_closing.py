"""The end of the online phase: what people, groups, heads and the regent get on each day."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from census.people.people import ChatId
from census.recaps.recap import RecapRow
from census.units import Measure, Unit
from services.campaign.closing import plan_closing
from services.recaps.publishing import publish_recap
from services.rules.actors import System
from simulator.chats.people import SimulatedPerson
from tests.handlers.campaign.test_calendar import extends
from tests.handlers.groups.grouping import a_bound_group, a_helper
from tests.handlers.recaps.test_waiting_recaps import offices
from tests.support.talk import at, count, presses_data
from tests.support.town import AMBULU, HEADS_NIP, HEALTH, SABRANG, SUMBEREJO, Town, open_town

REGENT_CHAT = 4_000_123
SOON_OVER = at(3, 30, 8)
STILL_TO_WORK_ON = ("lagi untuk", "berturut-turut", "sehari", "masih", "Masih", "Perkiraan")


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(
        tmp_path, migrated_sqlite, begin=SOON_OVER, regents=[REGENT_CHAT]
    ) as opened:
        yield opened


async def neighbour(town: Town, name: str) -> SimulatedPerson:
    """A resident who came by the link of Sabrang."""
    somebody = town.telegram.person(name)
    await somebody.opens_link("35-09-12-2002")
    await somebody.presses("Indonesia")
    await somebody.presses("Setuju")
    return somebody


async def data(town: Town, sabrang: int, as_of: datetime) -> None:
    """The figures of a moment, which nobody is told."""
    await town.publishes(villages(sabrang), as_of=as_of)


def villages(sabrang: int) -> list[RecapRow]:
    """Two villages and their district."""
    return [
        _families(SABRANG, sabrang, 2310),
        _families(SUMBEREJO, 1300, 2310),
        _families(AMBULU, sabrang + 1300, 4620),
    ]


def _families(unit: Unit, completed: int, base: int) -> RecapRow:
    return RecapRow(unit.code, Measure.FAMILIES, completed, base)


async def the_regent(town: Town) -> SimulatedPerson:
    regent = town.telegram.person("Bupati", user_id=REGENT_CHAT)
    await regent.sends("/start")
    await regent.presses("Indonesia")
    await regent.presses("Setuju")
    return regent


async def later(town: Town, moment: datetime) -> None:
    """Let weeks pass in which nothing is due, and the last twelve hours in earnest."""
    town.clock.move_to(moment - timedelta(hours=12))
    await town.until(moment)


async def publishes_late(town: Town, rows: Sequence[RecapRow], as_of: datetime) -> None:
    """Publish a recap as an admin does: everybody concerned is told."""
    async with town.app.storage.open() as uow:
        draft = await uow.snapshots.add(rows, as_of=as_of, source="BPS")
        who = System("tests")
        await publish_recap(uow, town.app.rules, draft.id, who, at=town.clock.now(), sure=True)
        await uow.commit()


def says_nothing_to_work_on(text: str) -> bool:
    return not any(words in text for words in STILL_TO_WORK_ON)


async def test_each_hears_once_that_it_is_over_and_what_holds_for_them(town: Town) -> None:
    siti, budi, joko = [await neighbour(town, name) for name in ("Siti", "Budi", "Joko")]
    ani, regent = await town.resident("Ani"), await the_regent(town)
    group = await a_bound_group(town, await a_helper(town))
    await town.until(at(3, 30, 9, 1))
    await budi.presses("Sudah saya kirim")
    await joko.sends("/berhenti")
    await data(town, 1029, at(3, 29, 18))
    await town.until(at(3, 31, 19))
    await data(town, 1290, at(3, 31, 18))
    await town.until(at(4, 1, 7, 59))
    before = [count(each) for each in (siti, budi, joko, ani, group)]
    await town.until(at(4, 1, 8, 1))
    for each in (siti, budi, ani, group):
        assert "Sensus online ditutup pada 31 Maret 2020." in each.sees()
        assert "data menurut rekap bps per 31 maret 2020, 18.00 wib" in each.sees().lower()
        assert says_nothing_to_work_on(each.sees())
    for each in (siti, ani, group):
        assert "didatangi petugas pada 1–31 Juli 2020" in each.sees()
    for each in (siti, budi):
        assert "Desa Sabrang: 1.290 dari 2.310 keluarga sudah (55,8%)." in each.sees()
    assert "Menurut kabar Anda, isian Anda sudah dikirim" in budi.sees()
    assert "petugas" not in budi.sees()
    assert "Kabupaten Jember\nSeluruhnya: 2.590 dari 4.620 keluarga · 56,1%" in ani.sees()
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in group.sees()
    assert group.last.media is not None
    await town.until(at(4, 3, 17))
    after = [count(each) for each in (siti, budi, joko, ani, group)]
    assert after == [before[0] + 1, before[1] + 1, before[2], before[3] + 1, before[4] + 1]
    assert "sensus online sudah ditutup" in regent.sees()
    assert says_nothing_to_work_on(regent.sees())
    for moment, holds in (
        (at(5, 2), "didatangi petugas pada 1–31 Juli 2020"),
        (at(7, 10), "Pendataan oleh petugas sedang berjalan sampai 31 Juli 2020."),
        (at(8, 10), "Sensus sudah selesai."),
    ):
        await later(town, moment)
        assert [count(each) for each in (siti, group)] == [after[0], after[4]]
        for command in ("/peringkat", "/start"):
            await siti.sends(command)
            assert "sensus online sudah ditutup" in siti.sees()
            assert says_nothing_to_work_on(siti.sees())
        assert holds in siti.sees()
        after[0] = count(siti)
    await budi.sends("/start")
    assert "Menurut kabar Anda, isian Anda sudah dikirim" in budi.sees()
    assert "saya kabari" not in budi.sees(), "nothing is recorded any more"


async def test_final_figures_are_told_once_and_their_change_once(town: Town) -> None:
    group, regent = await a_bound_group(town, await a_helper(town)), await the_regent(town)
    async with town.app.storage.open() as uow:
        await uow.groups.show_tables(ChatId(group.chat_id), on=True)
        await uow.commit()
    await town.until(at(3, 31, 19))
    await data(town, 1290, at(3, 31, 18))
    await town.until(at(4, 1, 17))
    assert group.last.rich is not None
    assert "Laporan sensus Kabupaten Jember" in regent.sees()
    await publishes_late(town, villages(1400), at(3, 31, 23, 59))
    before = count(group), count(regent)
    await town.until(at(4, 2, 17))
    assert (count(group), count(regent)) == (before[0] + 1, before[1] + 1)
    assert "berbeda dari yang saya kirim sebelumnya" in group.sees()
    assert "peringkat 1 dari 2" in group.sees()
    assert "hasil akhir sensus online" in group.sees()
    assert group.last.rich is not None
    assert "Hasil akhir sensus online Kabupaten Jember" in regent.sees()
    for day, sabrang in ((3, 1400), (4, 1410), (5, 1420)):
        await publishes_late(town, villages(sabrang), at(4, day, 9))
        await town.until(at(4, day, 17))
    assert (count(group), count(regent)) == (before[0] + 1, before[1] + 2)
    assert "2.710 dari 4.620" in regent.sees()
    await regent.sends("/laporan")
    assert "2.720 dari 4.620" in regent.sees()
    assert says_nothing_to_work_on(regent.sees())


async def test_an_extension_moves_it_and_it_says_the_calendar_of_its_day(town: Town) -> None:
    siti, dewi = await neighbour(town, "Siti"), await town.admin()
    await extends(dewi)
    await later(town, at(4, 1, 17))
    assert "diperpanjang sampai 29 Mei 2020" in siti.sees()
    await later(town, at(5, 30, 7, 59))
    await extends(dewi, "1-30 September 2020", "Pendataan oleh petugas")
    before = count(siti)
    await town.until(at(5, 30, 8, 1))
    assert count(siti) == before + 1
    assert "Sensus online ditutup pada 29 Mei 2020." in siti.sees()
    assert "didatangi petugas pada 1–30 September 2020" in siti.sees()
    async with town.app.storage.open() as uow:
        assert await plan_closing(uow, town.app.rules, [], now=town.clock.now()) == 0


async def test_on_each_day_people_meet_what_holds_then(town: Town) -> None:
    siti, agus = await neighbour(town, "Siti"), await town.employee("Agus", HEADS_NIP)
    for moment, offered, kept in (
        (at(4, 2), "Pengisian online sudah ditutup.", "saat petugas mulai berkeliling"),
        (at(7, 2), "petugas sedang mendatangi keluarga", "Petugas sedang mendatangi keluarga"),
        (at(8, 2), "Sensusnya sudah selesai.", "Sensus sudah selesai"),
    ):
        town.clock.move_to(moment)
        newcomer = town.telegram.person(f"Baru{moment:%m}")
        await newcomer.sends("/start")
        await newcomer.presses("Indonesia")
        assert offered in newcomer.sees()
        assert "selama belum selesai" not in newcomer.sees()
        await siti.sends("/pengingat")
        assert kept in siti.sees()
        await siti.presses("Hentikan pengingat")
        assert "bisa dilanjutkan" not in siti.sees()
        await siti.presses("Nyalakan pengingat")
        assert "sampai isian Anda lengkap" not in siti.sees()
        await presses_data(town, agus, f"office:open:{HEALTH.code}")
        assert "Dinas Kesehatan" in agus.sees()
        assert "Ingatkan mereka" not in agus.buttons()
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    assert "setiap hari lagi" in group.sees()


async def test_a_head_hears_the_last_data_once_and_its_change_once(town: Town) -> None:
    agus, dewi = await town.employee("Agus", HEADS_NIP), await town.admin()
    town.clock.move_to(at(3, 31, 20, 30))
    await publishes_late(town, offices(50, 60), at(3, 30, 18))
    await presses_data(town, agus, f"office:call:{HEALTH.code}")
    assert "besok sensus online sudah ditutup" in agus.sees()
    heard = []
    for day, health in ((1, 50), (2, 50), (3, 61), (4, 62)):
        await town.until(at(4, day, 9))
        await publishes_late(town, offices(health, 60), at(4, day, 8))
        before = count(agus)
        await town.until(at(4, day, 10))
        heard += [each.text for each in agus.from_bot[before:]]
    last, changed = heard
    assert "Sensus online ditutup: Dinas Kesehatan di peringkat 2" in last
    assert "Angka akhir Sensus online berubah: Dinas Kesehatan di peringkat 1" in changed
    assert says_nothing_to_work_on(changed)
    town.clock.move_to(at(7, 2))
    await dewi.sends("/ringkasan")
    assert "sedang berjalan sampai 31 Juli 2020" in dewi.sees()
