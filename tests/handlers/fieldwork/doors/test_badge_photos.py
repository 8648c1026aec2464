"""A resident sends a photo of the badge: what is read, what is not, and what is never kept."""

from services.fieldwork.doors.officers import PHOTOS_A_DAY
from simulator.chats.people import SimulatedPerson
from tests.handlers.fieldwork.doors.test_officers import of_sabrang
from tests.handlers.fieldwork.field import field_of
from tests.sources.fieldwork.badge_photos import bars, photo, qr
from tests.support.talk import PNG, count, stored_bytes, the_log
from tests.support.town import Town

LINK = "https://petugas.example.id/?id=3509-0123"
NIK = "3509224107950003"
GENUINE = photo(qr(LINK))


async def at_the_door(town: Town) -> SimulatedPerson:
    await field_of(town)
    budi = await of_sabrang(town)
    await budi.sends("/petugas")
    assert "Kirim saja fotonya" in budi.sees()
    return budi


async def test_the_code_of_a_genuine_badge_by_photo_and_by_file(shared_town: Town) -> None:
    budi = await at_the_door(shared_town)
    await budi.sends_photo(photo(bars("35090123"), turned=17))
    assert "Nomor petugas resmi" in budi.sees()
    assert "Siti Nur Aminah, S.Pd" in budi.sees()
    assert "Cocokkan dengan nama dan foto" in budi.sees()
    await budi.presses("Periksa lagi")
    await budi.sends_document("IMG_2031.JPG", GENUINE)
    assert "Nomor petugas resmi" in budi.sees()
    # In the village that was typed before it.
    await budi.sends("/petugas desa Sumberejo")
    await budi.sends_photo(photo())
    await budi.sends_photo(GENUINE)
    assert "untuk Desa Sumberejo" in budi.sees()
    # With words as well, also where nothing was asked.
    await budi.sends_photo(GENUINE, caption="/petugas")
    assert "Nomor petugas resmi" in budi.sees()
    await budi.sends_photo(GENUINE, caption="apakah ini petugas asli?")
    assert "Nomor petugas resmi" in budi.sees()


async def test_of_several_codes_one_may_be_the_number_but_not_two_of_two_people(
    shared_town: Town,
) -> None:
    budi = await at_the_door(shared_town)
    await budi.sends_photo(photo(qr("https://sensus.example.id"), qr(LINK), wide=250))
    assert "Nomor petugas resmi" in budi.sees()
    await budi.sends("/petugas")
    await budi.sends_photo(photo(qr("3509-0900"), qr(LINK), wide=250))
    assert "Belum bisa saya pastikan" in budi.sees()


async def test_a_code_that_says_something_else_proves_nothing_and_words_go_on(
    own_town: Town,
) -> None:
    town = own_town
    dewi = await town.admin()
    budi = await at_the_door(town)
    await budi.sends_photo(photo(qr("https://bps-asli.example.com/x")))
    assert "Belum bisa saya pastikan" in budi.sees()
    assert "jangan dibuka dulu" in budi.sees()
    assert "Bukan petugas kami" not in budi.sees()
    await budi.presses("Laporkan ke tim sensus")
    await town.service.sender.drain()
    # The admin reads the link, and cannot open it by a slip of the thumb.
    assert "https://bps-asli.example.com/x" in dewi.sees()
    assert "code" in {each.type for each in dewi.last.entities}
    await budi.sends("/petugas")
    await budi.sends_photo(photo(qr("https://bps-asli.example.com/x")))
    await budi.sends("Siti Aminah")
    assert "Petugas resmi" in budi.sees()


async def test_without_a_code_the_number_is_asked_for_and_no_try_is_lost(shared_town: Town) -> None:
    budi = await at_the_door(shared_town)
    for taken in (photo(), b"\xff\xd8\xff\xe0" + bytes(500)):
        await budi.sends_document("foto.jpg", taken, "image/jpeg")
        assert "Belum ada kode yang terbaca" in budi.sees()
    for _ in range(5):
        await budi.sends_photo(PNG)
    await budi.sends("3509-0123")
    assert "Nomor petugas resmi" in budi.sees()
    assert "masih bisa memeriksa" not in budi.sees()


async def test_the_village_is_asked_for_after_the_photo(shared_town: Town) -> None:
    await field_of(shared_town)
    rina = await shared_town.resident("Rina")
    await rina.sends("/petugas")
    await rina.sends_photo(GENUINE)
    assert "Di desa mana petugas itu datang?" in rina.sees()
    await rina.sends("Sumberejo")
    assert "Ada di daftar petugas kami, tetapi bukan untuk Desa Sumberejo" in rina.sees()
    await rina.presses("Desa lain")
    await rina.sends("Sabrang")
    assert "Nomor petugas resmi" in rina.sees()


async def test_an_identity_number_in_a_code_is_kept_nowhere(own_town: Town) -> None:
    town = own_town
    budi = await at_the_door(town)
    before = count(budi)
    with the_log() as written:
        await budi.sends_photo(photo(qr(NIK), qr(LINK), wide=250))
    assert "memuat nomor pribadi, jadi fotonya saya hapus" in budi.sees()
    assert count(budi) == before + 1
    await budi.sends("3509-0123")
    assert "Nomor petugas resmi" in budi.sees()
    kept = stored_bytes(town)
    assert NIK.encode() not in kept
    assert GENUINE[:100] not in kept
    assert NIK not in written.getvalue()


async def test_after_too_many_photos_the_number_is_still_asked_for(own_town: Town) -> None:
    budi = await at_the_door(own_town)
    for _ in range(PHOTOS_A_DAY):
        await budi.sends_document("foto.jpg", b"", "image/jpeg")
    await budi.sends_photo(GENUINE)
    assert "Foto itu tidak saya baca" in budi.sees()
    await budi.sends("3509-0123")
    assert "Nomor petugas resmi" in budi.sees()


async def test_elsewhere_a_photo_is_answered_as_before(shared_town: Town) -> None:
    budi = await at_the_door(shared_town)
    await budi.sends("/batal")
    await budi.sends_photo(GENUINE)
    assert "Nomor petugas resmi" not in budi.sees()
