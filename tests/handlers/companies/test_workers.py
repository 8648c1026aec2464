"""Workers join by their company's link, by name or number; its contact keeps the list."""

from datetime import timedelta

from census.people.people import KnownBy, Role
from census.people.submission import SubmissionState
from census.units import UnitCode
from simulator.chats.people import SimulatedPerson
from tests.handlers.companies.registered import registers
from tests.handlers.privacy.test_data_file import read
from tests.support.talk import PNG, presses_data, screen, stored_bytes
from tests.support.town import HEADS_NIP, HEALTH, NIP, Town

MILL = UnitCode("pt-mekar-1")
LIST = "No;Nama Karyawan;NIK;Bagian\n1;Sri Wahyuni;10-234;Giling\n2;Budi Utomo;10-235;Gudang\n"


async def a_mill(town: Town, *, employees: str = "3") -> SimulatedPerson:
    """A company with its contact, Wati."""
    dewi = await town.admin()
    wati = await registers(town, "Wati", "PT Mekar", employees=employees)
    await presses_data(town, dewi, "co:yes:1:1")
    await town.service.sender.drain()
    return wati


async def joins(town: Town, name: str, typed: str, *, new: bool = False) -> SimulatedPerson:
    """Somebody opens the company's link and types who they are."""
    somebody = town.telegram.person(name) if new else await town.resident(name)
    await somebody.opens_link(MILL)
    if new:
        await somebody.presses("Indonesia")
        assert "Anda datang lewat tautan PT Mekar" in somebody.sees()
        await somebody.presses("Setuju")
    await somebody.sends(typed)
    return somebody


async def sends_list(contact: SimulatedPerson, rows: str) -> None:
    await contact.presses("Perlengkapan kantor")
    await contact.presses("Karyawan dan daftarnya")
    await contact.presses("Kirim daftar karyawan")
    await contact.sends_document("karyawan.csv", rows.encode())


async def test_without_a_list_a_typed_name_counts_among_the_employees_told(own_town: Town) -> None:
    town = own_town
    wati = await a_mill(town)
    sri = await joins(town, "Sri", "Sri Wahyuni", new=True)
    assert "Anda terdaftar di PT Mekar" in sri.sees()
    assert (await town.person(sri)).holds(Role.EMPLOYEE, MILL)
    await sri.opens_link(MILL)
    assert "Anda sudah dihitung di PT Mekar" in sri.sees()
    await presses_data(town, wati, f"office:text:{MILL}")
    assert "sudah selesai, terima kasih" not in wati.sees()
    assert "Mari isi sendiri" in wati.sees()
    await wati.presses("Beranda")
    assert "0 dari 3 karyawan sudah" in wati.sees()
    assert "Papan ini dihitung dari rekap" in wati.sees()
    assert "1 dari 1 karyawan yang terdaftar di sini belum tercatat selesai" in wati.sees()
    assert "2 karyawan lain belum bergabung" in wati.sees()
    assert "pegawai" not in wati.sees()
    await wati.presses("Lihat yang belum")
    assert "Sri Wahyuni" in wati.sees()
    assert "NIP" not in wati.sees()
    await wati.presses("Beranda")
    await wati.presses("Perlengkapan kantor")
    await wati.presses("Karyawan dan daftarnya")
    text, buttons = screen(wati)
    assert "1 dari 3 karyawan sudah bergabung" in text
    assert buttons == ["Lepas Sri Wahyuni", "Kirim daftar karyawan", "Beranda"]
    await wati.presses("Lepas Sri Wahyuni")
    assert "Sri Wahyuni sudah dilepas" in wati.sees()
    await town.service.sender.drain()
    assert "PT Mekar" in sri.sees()
    person = await town.person(sri)
    assert not person.holds(Role.EMPLOYEE)
    assert person.employee is None
    async with town.app.storage.open() as uow:
        assert await uow.roster.of_office(MILL) == []


async def test_the_same_name_on_two_phones(own_town: Town) -> None:
    town = own_town
    await a_mill(town)
    await joins(town, "Sri", "Sri Wahyuni")
    other = await joins(town, "Sri Dua", "sri  WAHYUNI")
    assert "sudah dipakai di akun Telegram lain" in other.sees()
    await other.sends("12")
    assert "paling sedikit tiga huruf" in other.sees()
    await other.sends("Sri Wahyuni bagian gudang")
    assert "Anda terdaftar di PT Mekar" in other.sees()


async def test_by_the_companys_own_list(own_town: Town) -> None:
    town = own_town
    wati = await a_mill(town)
    sri = await joins(town, "Sri", "Sri Wahyuni")
    await wati.presses("Beranda")
    await sends_list(wati, "nama;nik\nSri Wahyuni;3509125203850001\n")
    assert "Berkas itu belum bisa saya pakai" in wati.sees()
    assert "3509125203850001" not in wati.sees()
    assert "Pakai nomor dari perusahaan, atau kosongkan" in wati.sees()
    assert "simpan dan tampilkan" not in wati.sees()
    await wati.sends_document("karyawan.csv", b"nama\nA\n")
    assert "paling sedikit tiga huruf" in wati.sees()
    await wati.sends_document("karyawan.csv", LIST.encode())
    assert "Daftar itu berisi 2 nama: 1 baru, 0 tidak ada lagi" in wati.sees()
    assert "Sebelumnya disebut 3 karyawan" in wati.sees()
    await wati.presses("Simpan")
    assert "2 nama sudah tersimpan" in wati.sees()
    # Sri, who joined by her name, is the line of the list.
    assert (await town.person(sri)).holds(Role.EMPLOYEE, MILL)
    async with town.app.storage.open() as uow:
        kept = await uow.roster.of_office(MILL)
    assert [(each.name, each.known_by, each.chat is not None) for each in kept] == [
        ("Budi Utomo", KnownBy.LIST, False),
        ("Sri Wahyuni", KnownBy.LIST, True),
    ]
    assert b"10-235" not in stored_bytes(town)

    budi = await joins(town, "Budi", "Budi Santoso")
    assert "tidak ada di daftar PT Mekar" in budi.sees()
    await budi.sends("10235")
    text, buttons = screen(budi)
    assert "Budi Ut…" in text
    assert buttons == ["Ya, ini saya", "Bukan"]
    await budi.presses("Ya, ini saya")
    assert "Anda terdaftar di PT Mekar" in budi.sees()
    other = await joins(town, "Lain", "10-235")
    assert "Nomor itu sudah dipakai" in other.sees()
    await other.sends("Budi Utomo")
    assert "ketik nomor karyawan Anda" in other.sees()


async def test_a_name_typed_almost_as_on_the_list_is_one_person(own_town: Town) -> None:
    town = own_town
    wati = await a_mill(town, employees="50")
    slamet = await joins(town, "Slamet", "Slamet Haryadi")
    await joins(town, "Joko", "Joko Susilo")
    await wati.presses("Beranda")
    await sends_list(wati, "nama\nSlamet Hariyadi\nSri Wahyuningsih\n")
    assert "Slamet Haryadi yang sudah bergabung saya anggap sama" in wati.sees()
    assert "tidak ada di daftar: Joko Susilo" in wati.sees()
    assert "hanya dihitung 3. Benar ini daftar semua karyawan?" in wati.sees()
    await wati.presses("Simpan")
    assert (await town.person(slamet)).holds(Role.EMPLOYEE, MILL)
    await wati.sends("/menu")
    assert "0 dari 3 karyawan sudah" in wati.sees()
    assert "3 dari 3 karyawan yang terdaftar" in wati.sees()
    await wati.presses("Perlengkapan kantor")
    await wati.presses("Karyawan dan daftarnya")
    assert "2 dari 3 karyawan sudah bergabung" in wati.sees()
    await wati.presses("Lepas Joko Susilo")
    assert "1 dari 2 karyawan sudah bergabung" in wati.sees()
    sri = await joins(town, "Sri", "Sri Wahyuningsi")
    assert sri.buttons() == ["Ya, ini saya", "Bukan"]


async def test_where_nobody_has_joined_the_way_is_to_share_the_link(own_town: Town) -> None:
    town = own_town
    wati = await a_mill(town)
    await presses_data(town, wati, f"office:open:{MILL}")
    assert "belum ada karyawan yang bergabung" in wati.sees()
    assert wati.buttons() == ["Teks untuk grup WhatsApp", "Beranda"]


async def test_one_person_counts_once(own_town: Town) -> None:
    town = own_town
    await a_mill(town)
    rina = await town.employee()
    await rina.opens_link(MILL)
    assert "Anda sudah dihitung di Dinas Kesehatan" in rina.sees()
    assert (await town.person(rina)).holds(Role.EMPLOYEE, HEALTH.code)


async def test_who_joined_a_company_leaves_it_and_joins_with_the_nip(own_town: Town) -> None:
    town = own_town
    await a_mill(town)
    agus = await joins(town, "Agus", "Agus Wibowo")
    await agus.sends("/asn")
    await agus.presses("Saya tidak bekerja di sini")
    assert "Anda tidak dihitung di PT Mekar" in agus.sees()
    assert b"Agus Wibowo" in stored_bytes(town)  # The roster of the health office has him.
    await agus.presses("Kantor saya")
    await agus.sends(HEADS_NIP)
    await agus.presses("Ya, ini saya")
    person = await town.person(agus)
    assert person.holds(Role.EMPLOYEE, HEALTH.code)
    assert not person.holds(Role.EMPLOYEE, MILL)


async def test_who_opened_the_link_of_another_company_by_mistake(own_town: Town) -> None:
    town = own_town
    await a_mill(town)
    rina = await town.resident("Rina")
    await rina.opens_link(MILL)
    await rina.presses("Saya tidak bekerja di sana")
    assert "Anda tidak dihitung di PT Mekar" in rina.sees()
    await rina.sends("/asn")
    await rina.sends(NIP)
    await rina.presses("Ya, ini saya")
    assert (await town.person(rina)).holds(Role.EMPLOYEE, HEALTH.code)


async def test_who_erases_themselves_takes_the_typed_name_along(own_town: Town) -> None:
    town = own_town
    await a_mill(town)
    sri = await joins(town, "Sri", "Sri Wahyuni")
    await sri.sends("/datasaya")
    assert "Nama yang Anda ketik sebagai karyawan" in sri.sees()
    assert "NIP, untuk mengenali" not in sri.sees()
    await sri.sends("/hapusdata")
    await sri.presses("Ya, hapus semuanya")
    async with town.app.storage.open() as uow:
        assert await uow.roster.of_office(MILL) == []


async def test_a_receipt_where_the_contact_has_left_reaches_the_admins(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    wati = await registers(town, "Wati", "PT Mekar")
    await presses_data(town, dewi, "co:yes:1:1")
    sri = await joins(town, "Sri", "Sri Wahyuni")
    await wati.sends("/hapusdata")
    await wati.presses("Ya, hapus semuanya")
    await sri.sends_photo(PNG)
    await sri.presses("Ya, kirim")
    assert "Tempat kerja Anda belum punya verifikator" in sri.sees()
    await town.passes(timedelta(hours=1))
    told = "\n".join(message.text for message in dewi.from_bot)
    assert "PT Mekar tidak punya narahubung lagi" in told
    assert "Ada bukti yang menunggu di PT Mekar" in told


async def test_nobody_else_keeps_the_list(own_town: Town) -> None:
    town = own_town
    await a_mill(town)
    sri = await joins(town, "Sri", "Sri Wahyuni")
    for data in (f"co:staff:{MILL}", f"co:list:{MILL}", f"co:strike:{MILL}:n0", "co:take"):
        await presses_data(town, sri, data)
        assert "hanya untuk pimpinan" in sri.sees() or "pesan lama" in sri.sees(), data


async def test_a_receipt_of_a_worker_goes_to_the_contact(own_town: Town) -> None:
    town = own_town
    wati = await a_mill(town)
    sri = await joins(town, "Sri", "Sri Wahyuni")
    await sri.sends_photo(PNG)
    await sri.presses("Ya, kirim")
    await wati.sends("/bukti")
    await wati.presses("Periksa bukti")
    await wati.presses("✅ Terima")
    await town.service.sender.drain()
    assert (await town.person(sri)).state is SubmissionState.PROOF_ACCEPTED
    await wati.sends("/datasaya")
    await wati.presses("Kirim berkas data saya")
    text = read(town, wati)
    assert "proofs" in text
    assert "file_id" not in text
    assert "Pengisian keluarga" not in text
    await wati.sends("/menu")
    assert "1 dari 3 karyawan sudah" in wati.sees()
