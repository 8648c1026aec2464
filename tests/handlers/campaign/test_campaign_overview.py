"""The whole campaign at a glance: for admins, and for nobody else."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.handlers.recaps.finishing import finish
from tests.handlers.recaps.test_waiting_recaps import offices
from tests.support.talk import at
from tests.support.town import HEADS_NIP, MORNING, NIP, Town, open_town

WAVES = [
    {"name": "Pimpinan", "roles": ["office_head"]},
    {"name": "ASN", "roles": ["employee"], "units": ["office", "agency"], "gate": "90%"},
    {"name": "Warga", "roles": ["resident"], "opens_on": "2020-03-20", "gate": "60%"},
]


@pytest.fixture
async def kudus(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign that begins with the leaders."""
    async with open_town(tmp_path, migrated_sqlite, waves=WAVES) as opened:
        yield opened


async def test_an_admin_sees_the_time_left_who_has_finished_and_what_leaves_today(
    town: Town,
) -> None:
    dewi = await town.admin()
    siti = await town.resident("Siti")
    await siti.sends("/langkah")
    await town.until(at(3, 17, 8))
    await dewi.sends("/ringkasan")
    seen = dewi.sees()
    assert "masih dibuka 14 hari lagi" in seen
    assert "Kepala kantor: siapa yang sudah selesai belum diketahui. 1 di daftar, 0 terh" in seen
    assert "Warga: 0 dari 2 (0,0%), 2 terhubung." in seen
    assert "09.00 WIB: warga yang belum tercatat selesai" in seen
    assert "Gelombang" not in seen


async def test_what_a_recap_counts_and_who_is_known_by_name_stand_beside_each_other(
    town: Town,
) -> None:
    await town.publishes(offices(53, 62), as_of=MORNING - timedelta(hours=14))
    dewi = await town.admin()
    await dewi.sends("/ringkasan")
    assert "Pegawai: siapa yang sudah selesai belum diketahui. 2 di daftar" in dewi.sees()
    assert "Menurut rekap BPS: 53 dari 100 pegawai (53,0%), data per 5 Maret" in dewi.sees()
    assert "keduanya bisa berbeda" in dewi.sees()
    await finish(town, NIP, whole=True)
    await dewi.sends("/ringkasan")
    assert "Pegawai: 1 dari 2 tercatat selesai (50,0%)" in dewi.sees()
    assert "per 5 Maret 2020, 23.59 WIB sudah lengkap di 1 dari 1 kantor" in dewi.sees()
    assert "Nama lengkap: Dinas Kesehatan." in dewi.sees()
    assert "Papan OPD dihitung" not in dewi.sees()
    assert "Menurut rekap BPS: 53 dari 100 pegawai" in dewi.sees()


async def test_from_there_an_admin_comes_to_the_messages_and_to_the_recaps(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/ringkasan")
    await dewi.presses("Rekap (0)")
    assert "Tidak ada rekap yang menunggu." in dewi.sees()
    await dewi.sends("/ringkasan")
    await dewi.presses("Kiriman")
    assert "Kiriman" in dewi.sees()


async def test_nobody_else_sees_it(town: Town) -> None:
    siti = await town.resident("Siti")
    await siti.sends("/ringkasan")
    assert "Ringkasan" not in siti.sees()


async def test_leaders_begin_the_others_follow_when_they_have_finished(kudus: Town) -> None:
    dewi = await kudus.admin()
    siti, rina = await kudus.resident("Siti"), await kudus.employee("Rina")
    agus = await kudus.employee("Agus", HEADS_NIP)
    await dewi.sends("/ringkasan")
    assert "✅ Pimpinan: sudah dibuka, 0,0% selesai." in dewi.sees()
    assert "⏳ ASN: dibuka kalau Pimpinan mencapai 90% (kini 0,0%)." in dewi.sees()
    assert "mencapai 60% (kini 0,0%) atau pada 20 Maret 2020." in dewi.sees()

    await kudus.until(at(3, 17, 12))
    assert "isian Anda belum tercatat selesai" in agus.sees()
    assert "isian Anda belum tercatat selesai" not in rina.sees()
    assert "14 hari" not in siti.sees()

    await agus.presses("Sudah saya kirim")
    await kudus.until(at(3, 18, 8))
    assert "🌊 Gelombang ASN dibuka, 1 orang." in dewi.sees()
    await kudus.until(at(3, 24, 12))
    assert "isian Anda belum tercatat selesai" in rina.sees()
    assert "masih dibuka 7 hari lagi" in siti.sees()
    await dewi.sends("/ringkasan")
    assert "✅ Warga: sudah dibuka" in dewi.sees()


async def test_a_gate_goes_by_the_recap_where_names_are_not_known(kudus: Town) -> None:
    dewi = await kudus.admin()
    await kudus.publishes(offices(62, 0), as_of=MORNING - timedelta(minutes=1))
    await dewi.sends("/ringkasan")
    assert "menurut rekap untuk 1 kantor yang namanya belum lengkap" in dewi.sees()
    assert "mencapai 90% (kini 62,0%" in dewi.sees()
    await kudus.publishes(offices(95, 0))
    await kudus.until(at(3, 6, 12, 1))
    assert any("🌊 Gelombang ASN dibuka" in message.text for message in dewi.from_bot)
