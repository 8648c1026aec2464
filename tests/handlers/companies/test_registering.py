"""A contact registers a company, an admin decides; twice, wrong, refused, old, and at once."""

import pytest

from census.people.people import Role
from census.units import Measure, UnitCode, UnitKind
from simulator.chats.people import SimulatedPerson
from tests.handlers.companies.registered import registers
from tests.support.talk import hand_over, press_of, presses_data, screen
from tests.support.town import JEMBER, Town


async def test_a_company_is_registered_and_confirmed(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    budi = await town.resident("Budi")
    await budi.sends("saya dari perusahaan")
    text, buttons = screen(budi)
    assert "Ajak satu perusahaan, sekolah, atau instansi ikut sensus" in text
    assert buttons == ["Perusahaan", "Sekolah", "Instansi", "Beranda"]
    await budi.presses("Perusahaan")
    await budi.sends("PT  Mekar Jaya")
    await budi.sends("sabrang")
    await budi.sends("sekitar 300 orang")
    text, buttons = screen(budi)
    assert "PT Mekar Jaya (Perusahaan)" in text
    assert "Desa Sabrang (Ambulu)" in text
    assert "300 karyawan" in text
    assert buttons[0] == "Kirim ke tim sensus"
    await budi.presses("Ubah jumlah karyawan")
    await budi.sends("1.200")
    assert "1.200 karyawan" in budi.sees()
    await budi.presses("Kirim ke tim sensus")
    assert "Sudah sampai di tim sensus" in budi.sees()

    await dewi.sends("/menu")
    assert "Satu pendaftaran menunggu" in dewi.sees()
    assert dewi.buttons()[0] == "Lihat dan putuskan"
    await town.service.sender.drain()
    assert "Ada yang mendaftar" in dewi.sees()
    assert "Narahubung: Budi" in dewi.sees()
    await dewi.presses("Lihat dan putuskan")
    assert dewi.buttons() == ["Setujui", "Perbaiki", "Tolak", "Beranda"]
    await dewi.presses("Setujui")
    assert "PT Mekar Jaya sudah terdaftar" in dewi.sees()
    await town.service.sender.drain()
    assert "Anda narahubungnya" in budi.sees()
    assert budi.buttons() == ["Teks untuk grup WhatsApp", "Poster untuk dicetak", "Beranda"]
    contact = await town.person(budi)
    [code] = [each.unit for each in contact.grants if each.role is Role.COMPANY_CONTACT]
    async with town.app.storage.open() as uow:
        unit = await uow.units.get(code or UnitCode(""))
        size = (await uow.units.bases(Measure.EMPLOYEES))[code or UnitCode("")]
    assert unit is not None
    assert (unit.name, unit.kind, unit.parent) == ("PT Mekar Jaya", UnitKind.COMPANY, JEMBER.code)
    assert size.size == 1200
    await dewi.sends("/audit")
    assert "menyetujui PT Mekar Jaya (pendaftaran 1)" in dewi.sees()
    assert "mendaftarkan perusahaan (nomor 1)" in dewi.sees()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "antara 1 dan 100.000"),
        ("10.000.000", "antara 1 dan 100.000"),
        ("99999999999999", "antara 1 dan 100.000"),
        ("tiga ratus", "Tulis jumlahnya dengan angka"),
        ("200-300", "Cukup satu angka"),
    ],
)
async def test_an_absurd_number_is_asked_again(shared_town: Town, typed: str, said: str) -> None:
    budi = await shared_town.resident("Budi")
    await budi.sends("/perusahaan")
    await budi.presses("Sekolah")
    await budi.sends("SMA Mekar")
    await budi.sends("Sabrang")
    await budi.sends(typed)
    assert said in budi.sees()
    assert budi.buttons() == ["Batal"]
    await budi.sends("kalau kontrak dihitung?")
    assert "Hitung semua: tetap, kontrak, dan harian" in budi.sees()
    await budi.sends("45 guru")
    assert "45 karyawan" in budi.sees()


async def test_a_name_and_a_village_that_cannot_be(shared_town: Town) -> None:
    budi = await shared_town.resident("Budi")
    await budi.sends("/perusahaan")
    await budi.presses("Instansi")
    await budi.sends("12")
    assert "paling sedikit tiga huruf" in budi.sees()
    await budi.sends("Kantor Pos")
    await budi.sends("Surabaya Barat")
    assert "tidak saya temukan di kabupaten ini" in budi.sees()
    await budi.sends("sumberrejo")
    assert "Maksud Anda desa ini?" in budi.sees()
    await budi.presses("Desa Sumberejo (Ambulu)")
    assert "Berapa orang yang bekerja di sana?" in budi.sees()
    await budi.sends("batal")
    await presses_data(shared_town, budi, "co:send")
    assert "pesan lama" in budi.sees()


async def test_the_same_company_twice_is_merged(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    budi = await registers(town, "Budi", "PT Mekar Jaya")
    await decides(town, dewi, "Setujui")
    wati = await registers(town, "Wati", "Mekar Jaya", employees="250")
    await town.service.sender.drain()
    await dewi.presses("Lihat dan putuskan")
    assert "Namanya mirip dengan yang sudah ada" in dewi.sees()
    await dewi.presses("Sama dengan PT Mekar Jaya")
    assert "Gabungkan Mekar Jaya dengan PT Mekar Jaya? Wati menjadi narahubungnya" in dewi.sees()
    assert "Jumlah karyawannya tetap 300, bukan 250" in dewi.sees()
    await dewi.presses("Ya, gabungkan")
    await town.service.sender.drain()
    assert "Wati sekarang juga narahubung PT Mekar Jaya" in budi.sees()
    assert "PT Mekar Jaya sudah ada di daftar kami" in wati.sees()
    async with town.app.storage.open() as uow:
        held = await uow.held_roles.listed([Role.COMPANY_CONTACT])
    assert [each.grant.unit for each in held] == [UnitCode("pt-mekar-jaya-1")] * 2


async def test_who_looks_later_reads_what_was_decided(own_town: Town) -> None:
    town = own_town
    dewi, hendra = await town.admin(), await town.admin("Hendra")
    budi = await registers(town, "Budi", "PT Mekar Jaya")
    await town.service.sender.drain()
    await decides(town, dewi, "Setujui")
    await hendra.presses("Lihat dan putuskan")
    assert "PT Mekar Jaya sudah disetujui oleh tim sensus pada 6 Maret 2020" in hendra.sees()
    assert "Narahubung: Budi" in hendra.sees()
    for word in ("Ada yang mendaftar", "mirip"):
        assert word not in hendra.sees()
    assert hendra.buttons() == ["Yang menunggu", "Beranda"]
    await budi.sends("/hapusdata")
    await budi.presses("Ya, hapus semuanya")
    await presses_data(town, hendra, "co:show:1")
    assert "Narahubungnya sudah menghapus datanya" in hendra.sees()


async def test_a_company_is_registered_by_words(shared_town: Town) -> None:
    budi = await shared_town.resident("Budi")
    for said in ("saya mau mendaftarkan perusahaan", "saya HRD PT Mekar, mau daftar"):
        await budi.sends(said)
        assert budi.buttons() == ["Perusahaan", "Sekolah", "Instansi", "Beranda"]
        await budi.sends("/menu")


async def test_a_refusal_is_told_with_its_reason(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    budi = await registers(town, "Budi", "Warung Mekar")
    await decides(town, dewi, "Tolak")
    await dewi.sends("Lihat https://contoh.id")
    assert "supaya semua tahu" in dewi.sees()
    assert "Kembali" in dewi.buttons()
    await dewi.sends("x")
    assert "terlalu pendek" in dewi.sees()
    await dewi.sends("Ini warung keluarga, cukup lewat warga.")
    assert "Alasan tim sensus: Ini warung keluarga" in dewi.sees()
    await town.service.sender.drain()
    assert "Alasan tim sensus" not in budi.sees()
    await dewi.presses("Tolak dengan alasan ini")
    await town.service.sender.drain()
    assert "Alasan tim sensus: Ini warung keluarga" in budi.sees()
    assert budi.buttons() == ["Daftarkan lagi", "Beranda"]
    assert not (await town.person(budi)).holds(Role.COMPANY_CONTACT)
    wati = await registers(town, "Wati", "Toko Makmur")
    await decides(town, dewi, "Tolak")
    await dewi.presses("Di luar kabupaten")
    await town.service.sender.drain()
    assert "Alasan tim sensus: Di luar kabupaten" in wati.sees()


async def test_an_admin_corrects_and_the_old_card_is_void(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    await registers(town, "Budi", "PT Mekar Jaya", employees="30")
    await town.service.sender.drain()
    await dewi.presses("Lihat dan putuskan")
    old = press_of(town, dewi, "co:yes:1:1")
    await dewi.presses("Perbaiki")
    await dewi.presses("Ubah jumlah karyawan")
    await dewi.sends("banyak")
    assert "dengan angka" in dewi.sees()
    await dewi.sends("300")
    assert "300 karyawan" in dewi.sees()
    await dewi.presses("Perbaiki")
    await dewi.presses("Ubah desa")
    await dewi.sends("sumberrejo")
    await dewi.presses("Desa Sumberejo (Ambulu)")
    assert "Sumberejo" in dewi.sees()
    await hand_over(town, old)
    assert "sudah diperbaiki sejak Anda melihatnya" in dewi.sees()
    await dewi.presses("Yang menunggu")
    await dewi.presses("PT Mekar Jaya")
    await dewi.presses("Setujui")
    assert "sudah terdaftar" in dewi.sees()


async def test_of_two_admins_at_once_one_decides(own_town: Town) -> None:
    town = own_town
    dewi, hendra = await town.admin(), await town.admin("Hendra")
    await registers(town, "Budi", "PT Mekar Jaya")
    await town.service.sender.drain()
    await hand_over(
        town, press_of(town, dewi, "co:yes:1:1"), press_of(town, hendra, "co:no:1:1:small")
    )
    said = [somebody.sees() for somebody in (dewi, hendra)]
    assert sum("sudah diputuskan" in each for each in said) == 1
    async with town.app.storage.open() as uow:
        acts = [each.action for each in await uow.audit.newest()]
    assert len([each for each in acts if each in ("company confirmed", "company refused")]) == 1


async def test_a_contact_takes_it_back_and_nobody_else_decides(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    budi = await registers(town, "Budi", "PT Mekar Jaya")
    await budi.sends("/perusahaan")
    assert "Sudah sampai di tim sensus" in budi.sees()
    siti = await town.resident()
    for data in ("co:yes:1:1", "co:show:1", "co:no:1:1:small", "co:back:1", "co:yes:9:1"):
        await presses_data(town, siti, data)
        assert "tim sensus" in siti.sees() or "pesan lama" in siti.sees(), data
    await budi.presses("Tarik kembali")
    assert "sudah ditarik kembali" in budi.sees()
    await presses_data(town, dewi, "co:yes:1:1")
    assert "sudah diputuskan, atau ditarik kembali" in dewi.sees()
    await dewi.sends("/perusahaan")
    assert "Tidak ada perusahaan yang menunggu" in dewi.sees()


async def test_who_erases_themselves_is_gone_from_the_registration(own_town: Town) -> None:
    town = own_town
    await town.admin()
    budi = await registers(town, "Budi", "PT Mekar Jaya")
    await budi.sends("/datasaya")
    assert "Perusahaan yang Anda daftarkan: PT Mekar Jaya (menunggu keputusan)" in budi.sees()
    await budi.sends("/hapusdata")
    assert "Pendaftaran PT Mekar Jaya yang masih menunggu ikut terhapus" in budi.sees()
    await budi.presses("Ya, hapus semuanya")
    async with town.app.storage.open() as uow:
        assert await uow.companies.get(1) is None


async def test_the_last_contact_hears_it_before_leaving_and_admins_afterwards(
    own_town: Town,
) -> None:
    town = own_town
    dewi = await town.admin()
    budi = await registers(town, "Budi", "PT Mekar Jaya")
    await decides(town, dewi, "Setujui")
    await budi.sends("/hapusdata")
    assert "Anda satu-satunya narahubung PT Mekar Jaya" in budi.sees()
    await budi.presses("Ya, hapus semuanya")
    await town.service.sender.drain()
    assert "PT Mekar Jaya tidak punya narahubung lagi" in dewi.sees()


async def decides(town: Town, admin: SimulatedPerson, way: str) -> None:
    """Open what waits, and press a button there."""
    await town.service.sender.drain()
    await admin.presses("Lihat dan putuskan")
    await admin.presses(way)
