"""A company has what an office has: verifiers, returned receipts, thanks and posters."""

from datetime import timedelta

from census.people.submission import SubmissionState
from census.units import UnitCode, UnitKind
from tests.handlers.companies.registered import registers
from tests.handlers.companies.test_registering import decides
from tests.handlers.companies.test_workers import MILL, a_mill, joins
from tests.handlers.groups.test_posters import file_of
from tests.handlers.roles.inviting import invites
from tests.support.talk import PNG, presses_data
from tests.support.town import Town


async def test_its_own_verifier_returns_a_receipt_and_accepts_the_next(own_town: Town) -> None:
    town = own_town
    wati = await a_mill(town)
    vera = await town.resident("Vera")
    await vera.opens_link(await invites(wati, None))
    await vera.presses("Terima")
    assert "Selamat bertugas sebagai Verifikator, PT Mekar" in vera.sees()
    sri = await joins(town, "Sri", "Sri Wahyuni")
    await sri.sends_photo(PNG)
    await sri.presses("Ya, kirim")
    await vera.sends("/bukti")
    await vera.presses("Periksa bukti")
    assert "Sri Wahyuni" in vera.sees()
    assert "PT Mekar" in vera.sees()
    await vera.presses("Kembalikan")
    await vera.presses("Tidak terbaca")
    await town.passes(timedelta(minutes=2))
    assert "Bukti Anda belum bisa diterima. Catatan pemeriksa: Tidak terbaca" in sri.sees()
    assert (await town.person(sri)).state is SubmissionState.CLAIMED
    await sri.sends_photo(PNG)
    await sri.presses("Ya, kirim")
    await vera.sends("/bukti")
    await vera.presses("Periksa bukti")
    await vera.presses("✅ Terima")
    await town.passes(timedelta(minutes=2))
    assert "Bukti Anda diterima" in sri.sees()
    assert (await town.person(sri)).state is SubmissionState.PROOF_ACCEPTED
    await presses_data(town, wati, f"office:thank:{MILL}")
    await wati.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=2))
    assert "Wati dari PT Mekar berterima kasih" in sri.sees()


async def test_the_contact_prints_the_poster_with_the_companys_link(own_town: Town) -> None:
    town = own_town
    wati = await a_mill(town)
    await wati.presses("Poster untuk dicetak")
    name, content = file_of(town, wati)
    assert name == f"poster-{MILL}.pdf"
    assert content.startswith(b"%PDF-")


async def test_a_school_is_confirmed_and_its_teachers_join(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    budi = await registers(town, "Budi", "SMA Mekar", kind="Sekolah", employees="45 guru")
    await decides(town, dewi, "Setujui")
    await town.service.sender.drain()
    assert "SMA Mekar" in budi.sees()
    school = UnitCode("sma-mekar-1")
    async with town.app.storage.open() as uow:
        unit = await uow.units.get(school)
    assert unit is not None
    assert unit.kind is UnitKind.SCHOOL
    siti = await town.resident()
    await siti.opens_link(school)
    await siti.sends("Siti Aminah")
    assert "Anda terdaftar di SMA Mekar" in siti.sees()
    await budi.presses("Beranda")
    assert "0 dari 45" in budi.sees()
