"""An admin allocates the field work: plan, second confirmation, single changes, lock and start."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import BlockList
from census.fieldwork.progress import EntryKind, NewEntry
from census.fieldwork.workers import ROLE_OF, Badge, FieldRole, Fieldworker
from census.people.people import ChatId
from services.fieldwork.assigning import give_blocks, hand_over
from simulator.chats.people import SimulatedPerson
from tests.census.fieldwork.field_examples import blocks_of, coordinator, worker
from tests.handlers.fieldwork.test_joining import a_code
from tests.support.talk import at, presses_data, screen
from tests.support.town import SABRANG, SUMBEREJO, WIB, Town

BLOCKS = [*blocks_of(SABRANG.code, [30, 30, 30, 30]), *blocks_of(SUMBEREJO.code, [20, 20])]
PEOPLE = [
    worker("001", SABRANG.code),
    worker("002", SABRANG.code),
    worker("003", SUMBEREJO.code),
    worker("907", SABRANG.code, FieldRole.RESERVE),
    coordinator("801", SABRANG.code),
    coordinator("802", SABRANG.code),
]


async def lists(town: Town, people: Sequence[Fieldworker] = tuple(PEOPLE)) -> None:
    async with town.app.storage.open() as uow:
        now = town.clock.now()
        await uow.blocks.replace(BLOCKS, BlockList("blok.csv", now), at=now)
        await uow.fieldworkers.replace(people, at=now)
        await uow.commit()


async def joined(town: Town, name: str, badge: str) -> SimulatedPerson:
    """Somebody who has joined with a badge."""
    somebody = await town.resident(name)
    async with town.app.storage.open() as uow:
        assert await uow.fieldworkers.join(Badge(badge), ChatId(somebody.chat_id))
        known = await uow.fieldworkers.get(Badge(badge))
        await uow.commit()
    assert known is not None
    await town.grants(somebody, ROLE_OF[known.role], SABRANG)
    return somebody


async def phase_of(town: Town) -> FieldPhase:
    async with town.app.storage.open() as uow:
        current = await uow.allocations.current()
    assert current is not None
    return current.phase


async def published(town: Town, dewi: SimulatedPerson) -> None:
    await dewi.sends("/alokasi")
    await dewi.presses("Terbitkan rencana ini")
    await dewi.presses("Ya, terbitkan")


async def test_the_plan_is_confirmed_twice_and_everybody_hears_the_own_work(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await dewi.sends("/alokasi")
    assert "Daftar blok belum ada" in dewi.sees()
    assert "sensusbot import blocks" in dewi.sees()
    await lists(town)
    siti, rudi = await joined(town, "Siti", "001"), await joined(town, "Rudi", "801")
    other = await joined(town, "Tono", "003")
    await dewi.sends("/alokasi")
    text, buttons = screen(dewi)
    assert "Belum ada yang terbit" in text
    assert "3 petugas · 6 blok · 160 keluarga perlu didatangi" in text
    assert "Beban satu petugas: 40 sampai 60" in text
    assert buttons[0] == "Terbitkan rencana ini"
    await dewi.presses("Alasannya")
    assert "Sabrang: 120 di 4 blok, 2 petugas (2 dari desa ini" in dewi.sees()
    await dewi.presses("Ke pembagian tugas")
    await dewi.presses("Terbitkan rencana ini")
    assert "3 petugas dan koordinatornya saya kabari" in dewi.sees()
    await dewi.presses("Ya, terbitkan")
    assert "3 orang saya kabari tugasnya masing-masing" in dewi.sees()
    assert await phase_of(town) is FieldPhase.PLANNED
    await town.service.sender.drain()
    assert "ini tugas Anda: 2 blok, 60 perlu didatangi" in siti.sees()
    assert "Koordinator Anda: Nama 801" in siti.sees()
    assert "RT 3" not in siti.sees()
    assert "ini tugas Anda: 2 blok, 40 perlu didatangi" in other.sees()
    assert "ini tim Anda: " in rudi.sees()
    assert "Nama 001" in rudi.sees()


async def test_a_plan_names_who_has_nobody_and_the_command_that_gives_them_somebody(
    own_town: Town,
) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town, [PEOPLE[0], PEOPLE[4]])
    await dewi.sends("/alokasi")
    given = f"/alokasi beri {BLOCKS[4].code},{BLOCKS[5].code} 001"
    assert "⚠️ Belum ada petugasnya: 2 blok di 1 desa." in dewi.sees()
    assert "• Sumberejo: RT 1, RT 2 · 40 perlu didatangi" in dewi.sees()
    assert "terbitkan dan kunci dulu rencana ini" in dewi.sees()
    assert f"misalnya kepada Nama 001 (kini 120): {given}" in dewi.sees()
    await published(town, dewi)
    await dewi.presses("Kunci pembagian")
    await dewi.presses("Kunci pembagian")
    assert f"Berikan kepada petugas yang paling longgar, misalnya Nama 001 (kini 120): {given}" in (
        dewi.sees()
    )
    await dewi.sends(given)
    await dewi.sends("/alokasi")
    assert "Belum ada petugasnya" not in dewi.sees()
    assert "Sama dengan yang sudah terbit" in dewi.sees()


async def test_an_absence_before_the_first_allocation_is_in_the_audit(own_town: Town) -> None:
    dewi = await own_town.admin()
    await lists(own_town)
    await dewi.sends("/alokasi absen 003")
    await dewi.sends("/audit")
    assert "mencatat petugas berhalangan" in dewi.sees()
    await dewi.sends("/alokasi hadir 003")
    await dewi.sends("/audit")
    assert "mencatat petugas hadir lagi" in dewi.sees()


async def test_old_buttons_and_changed_lists_publish_nothing(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await dewi.sends("/alokasi")
    await dewi.presses("Terbitkan rencana ini")
    await lists(town, PEOPLE[:2])
    await dewi.presses("Ya, terbitkan")
    assert "Daftarnya berubah sejak Anda lihat" in dewi.sees()
    assert "2 petugas · 6 blok" in dewi.sees()
    await dewi.presses("Terbitkan rencana ini")
    await dewi.presses("Ya, terbitkan")
    assert "Terbit" in dewi.sees()
    await presses_data(town, dewi, "alloc:phase:closed:yes")
    assert await phase_of(town) is FieldPhase.PLANNED
    await presses_data(town, dewi, "alloc:phase:nonsense")
    siti = await town.resident("Siti")
    await siti.sends("/alokasi")
    assert "Bagian ini untuk" in siti.sees()


async def test_an_old_button_of_a_plan_says_what_is_true_and_shows_the_plan_of_now(
    own_town: Town,
) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await dewi.sends("/alokasi")
    old = str(dewi.find_button("Terbitkan rencana ini")[1]["callback_data"])
    await lists(town, PEOPLE[:2])
    await presses_data(town, dewi, old)
    text, buttons = screen(dewi)
    assert "Daftarnya berubah sejak Anda lihat" in text
    assert "2 petugas · 6 blok" in text
    assert "Terbitkan rencana ini?" not in text
    assert buttons[0] == "Terbitkan rencana ini"
    await dewi.presses("Terbitkan rencana ini")
    sure = str(dewi.find_button("Ya, terbitkan")[1]["callback_data"])
    await dewi.presses("Ya, terbitkan")
    for button in (old, sure):
        await presses_data(town, dewi, button)
        text, buttons = screen(dewi)
        assert "Rencana yang sekarang sudah terbit" in text
        assert "(versi 1)" in text
        assert "Terbitkan rencana ini?" not in text
        assert buttons[0] == "Kunci pembagian"


async def test_a_reserve_takes_over_and_single_blocks_are_given(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await published(town, dewi)
    siti, rina = await joined(town, "Siti", "001"), await joined(town, "Rina", "907")
    await dewi.sends("/alokasi ganti 001 907")
    assert "2 blok 001 (sisa 60) kini milik 907" in dewi.sees()
    way_back = f"/alokasi beri {BLOCKS[0].code},{BLOCKS[1].code} 001"
    assert f"Kalau keliru, ketik /alokasi hadir 001, lalu {way_back}" in dewi.sees()
    await town.service.sender.drain()
    assert "ini tugas Anda: 2 blok, 60" in rina.sees()
    assert "Untuk saat ini Anda belum punya blok" in siti.sees()
    await dewi.sends(f"/alokasi beri {BLOCKS[0].code} 002")
    assert "1 blok (sisa 30) kini milik 002" in dewi.sees()
    assert f"Kalau keliru, ketik /alokasi beri {BLOCKS[0].code} 907" in dewi.sees()
    await dewi.sends(f"/alokasi beri {BLOCKS[0].code} 003")
    await town.service.sender.drain()
    assert "Nama 907, tugas Anda berubah. Diatur oleh tim sensus." in rina.sees()
    assert "• Lepas: RT 1, Sabrang: kini tugas Nama 003" in rina.sees()
    assert "Sekarang: 1 blok, sisa 30 kunjungan." in rina.sees()
    assert "RT 2" not in rina.sees(), "what stays is not told again"
    await dewi.sends(f"/alokasi beri {BLOCKS[2].code} 907")
    await dewi.sends("/alokasi absen 907")
    await dewi.sends("/alokasi hadir 907")
    await town.service.sender.drain()
    assert "• Lepas: RT 2, Sabrang" in rina.sees(), "what was not told yet is told with the newest"
    assert "RT 3" not in rina.sees(), "what came and went in between is no news"
    await dewi.sends(f"/alokasi beri {BLOCKS[0].code},{BLOCKS[1].code} 907")
    await dewi.sends(f"/alokasi beri {BLOCKS[0].code} 002")
    await dewi.sends("/alokasi ganti 801 802")
    assert "Tim 801 kini dipimpin 802" in dewi.sees()
    await dewi.sends("/alokasi hadir 801")
    for typed, said in (
        ("/alokasi beri RT99 002", "Blok RT99 belum saya kenal"),
        ("/alokasi ganti 002 999", "Belum ada petugas bernomor 999"),
        ("/alokasi ganti 002 801", "tim dari koordinator ke koordinator"),
        ("/alokasi ganti 002", "Ubah satu hal"),
        ("/alokasi absen 003", "2 belum ada petugasnya"),
        ("/alokasi hadir 003", "003 sudah kembali"),
        ("/alokasi bantu 001", "001 tidak punya tugas"),
        ("/alokasi bantu 002", "Tidak ada yang jadi lebih ringan"),
    ):
        await dewi.sends(typed)
        assert said in dewi.sees(), typed


async def test_who_gets_a_block_reads_which_one_from_whom_and_why(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await published(town, dewi)
    other = await joined(town, "Tono", "002")
    async with town.app.storage.open() as uow:
        lost = await uow.allocations.blocks_of(Badge("001"))
    await dewi.sends("/alokasi absen 001")
    await town.service.sender.drain()
    text = other.sees()
    assert "Nama 002, tugas Anda berubah. Diatur oleh tim sensus." in text
    assert f"• Baru: RT 1, Sabrang: sisa 30 ({lost[0]}), dari Nama 001 yang berhalangan" in text
    assert "Sekarang: 4 blok, sisa 120 kunjungan." in text
    assert "RT 3" not in text, "the own blocks stay, and are not told again"


async def test_somebody_quick_helps_the_neighbour(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await published(town, dewi)
    async with town.app.storage.open() as uow:
        now = town.clock.now()
        for block in await uow.allocations.blocks_of(Badge("002")):
            act = NewEntry(block, EntryKind.FINISHED, Badge("002"), 1, now, now.date())
            await uow.block_reports.add(act)
        await uow.commit()
    await dewi.sends("/alokasi bantu 002")
    assert "1 blok (sisa 30) kini milik 002" in dewi.sees()
    assert f"/alokasi beri {BLOCKS[1].code} 001" in dewi.sees()
    async with town.app.storage.open() as uow:
        assert await uow.allocations.owner_of(BLOCKS[1].code) == "002"
        assert await uow.allocations.owner_of(BLOCKS[0].code) == "001"


async def test_a_coordinator_reassigns_in_the_own_team_alone(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await published(town, dewi)
    async with town.app.storage.open() as uow:
        lead = await uow.allocations.coordinator_of(Badge("001"))
        assert lead is not None
        team = await uow.allocations.team_of(lead)
        outside = next(badge for badge in ("002", "003") if badge not in team)
    rudi = await joined(town, "Rudi", lead)
    person = await town.person(rudi)
    async with town.app.storage.open() as uow:
        await hand_over(uow, person, Badge("001"), Badge("907"), at=town.clock.now())
        assert await uow.allocations.coordinator_of(Badge("907")) == lead
        with pytest.raises(CensusError, match="allocation-not-yours"):
            await give_blocks(uow, person, [BLOCKS[0].code], Badge(outside), at=town.clock.now())


async def test_who_joins_later_hears_the_own_work(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await published(town, dewi)
    siti = await town.resident()
    code = await a_code(town, PEOPLE[0])
    await siti.sends("/gabung")
    await siti.sends(f"{PEOPLE[0].badge} {code}")
    await town.passes(timedelta(minutes=2))
    assert "ini tugas Anda: 2 blok" in siti.sees()


async def test_the_phase_is_locked_on_a_day_started_closed_and_reopened(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await published(town, dewi)
    assert dewi.buttons()[:2] == ["Kunci pembagian", "Mulai kerja lapangan"]
    await dewi.sends("/alokasi kunci 5 Maret")
    assert "Pilih yang nanti" in dewi.sees()
    await dewi.sends("/alokasi kunci 8 Maret")
    assert "terkunci sendiri pada" in dewi.sees()
    await town.until(datetime(2020, 3, 8, 9, tzinfo=WIB))
    assert await phase_of(town) is FieldPhase.LOCKED
    await dewi.sends("/alokasi")
    assert "Terkunci" in dewi.sees()
    for button, after in (
        ("Mulai kerja lapangan", FieldPhase.STARTED),
        ("Tutup kerja lapangan", FieldPhase.CLOSED),
        ("Mulai kerja lapangan", FieldPhase.STARTED),
    ):
        await dewi.presses(button)
        await dewi.presses(button)
        assert await phase_of(town) is after
    for old in ("alloc:phase:started", "alloc:phase:started:yes"):
        await presses_data(town, dewi, old)
        assert "Kerja lapangan sudah berpindah" in dewi.sees()
        assert "Kerja lapangan berjalan" in dewi.sees()
        assert dewi.buttons()[0] == "Tutup kerja lapangan"
    await town.passes(timedelta(minutes=1))
    await dewi.sends("/audit")
    assert "memulai kerja lapangan" in dewi.sees()


async def test_after_the_last_day_the_plan_says_that_the_visits_are_over(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await lists(town)
    await published(town, dewi)
    for button in ("Mulai kerja lapangan",) * 2:
        await dewi.presses(button)
    assert "Kerja lapangan berjalan" in dewi.sees()
    town.clock.move_to(at(8, 1, 9))
    await dewi.sends("/alokasi")
    assert "Kerja lapangan berjalan" not in dewi.sees()
    assert "Hari kunjungan sudah selesai" in dewi.sees()
    assert dewi.buttons()[0] == "Tutup kerja lapangan"
