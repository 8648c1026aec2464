"""A recap that comes as a message, and names that are near one of ours."""

import pytest

from tests.support.talk import screen
from tests.support.town import Town

LIST = """Update SP2020 per {day} Maret 2020 pukul 18.00 WIB
1. Dinas Kesehatan : {health}/100
2. Dinsos : {social} dari 100"""


@pytest.fixture
def town(shared_town: Town) -> Town:
    return shared_town


async def test_a_list_in_a_message_is_read_and_published_as_a_file_is(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends(LIST.format(day=3, health=41, social=52))
    text, buttons = screen(dewi)
    assert "Rekap per 3 Maret 2020, 18.00 WIB menunggu diterbitkan" in text
    assert "93 dari 200 pegawai" in text
    assert buttons == ["Terbitkan", "Ubah tanggal", "Batal", "Riwayat data"]
    await dewi.presses("Terbitkan")
    assert "Data per 3 Maret 2020, 18.00 WIB sudah terbit" in dewi.sees()


async def test_what_a_list_leaves_open_is_asked_and_a_near_name_is_asked_once(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("Dinas Kesehtan 61/100\nDinas Sosial 62/100")
    assert "Nama Dinas Kesehtan (baris 1) belum saya kenal" in dewi.sees()
    await dewi.presses("Dinas Kesehatan")
    assert "kapan" in dewi.sees().lower()
    await dewi.presses("Sekarang")
    assert '"Dinas Kesehtan" saya baca sebagai Dinas Kesehatan, sesuai jawaban Anda' in dewi.sees()
    await dewi.presses("Batal")
    await dewi.sends("per 6 Maret 2020 jam 7.00\nDinas Kesehtan 63/100\nDinas Sosial 64/100")
    assert "saya baca sebagai Dinas Kesehatan, seperti terakhir kali" in dewi.sees()
    assert "127 dari 200 pegawai" in dewi.sees()
    await dewi.presses("Bukan itu maksudnya")
    await dewi.sends("per 6 Maret 2020 jam 7.00\nDinas Kesehtan 63/100\nDinas Sosial 64/100")
    assert "Nama Dinas Kesehtan (baris 2) belum saya kenal" in dewi.sees()


async def test_what_is_wrong_in_a_list_is_named_by_the_line_of_the_message(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("per 6 Maret 2020\n\nDinas Kesehatan 61/100\nDinas Antah 62/100\nDinsos 7/100")
    assert "Baris 4:" in dewi.sees()
    assert "A4" not in dewi.sees()
    await dewi.sends("per 6 Maret 2020\nDinas Kesehatan 61/100\nDinkes 62/100\nDinsos 7/100")
    assert "Baris 3:" in dewi.sees()
    assert "baris 2" in dewi.sees()


async def test_a_second_list_says_that_the_first_one_was_not_finished(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("Dinas Kesehtan 61/100\nDinas Sosial 62/100")
    await dewi.sends(LIST.format(day=2, health=31, social=32))
    assert "Daftar sebelumnya belum selesai, jadi tidak saya simpan" in dewi.sees()
    assert "Rekap per 2 Maret 2020" in dewi.sees()
    await dewi.presses("Batal")
    await dewi.sends_document("isian opd.csv", b"OPD;ASN selesai\nDinas Kesehtan;41\n")
    await dewi.sends(LIST.format(day=2, health=33, social=34))
    assert "isian opd.csv belum selesai" in dewi.sees()
    await dewi.presses("Batal")
    await dewi.sends(LIST.format(day=2, health=35, social=36))
    assert "tidak saya simpan" not in dewi.sees()


async def test_another_sender_and_a_file_ask_for_themselves(town: Town) -> None:
    dewi, hendra = await town.admin(), await town.admin("Hendra")
    file = b"Nama OPD;ASN selesai;Jumlah ASN\nDinas Kesehtan;41;100\nDinas Sosial;52;100\n"
    await dewi.sends_document("rekap 4 maret 2020.csv", file)
    await dewi.presses("Dinas Kesehatan")
    assert "93 dari 200 pegawai" in dewi.sees()
    await dewi.presses("Batal")
    await hendra.sends_document("rekap 4 maret 2020.csv", file)
    assert "Yang dimaksud yang mana?" in hendra.sees()


async def test_who_is_no_admin_hears_who_sends_recaps(town: Town) -> None:
    siti = await town.resident()
    await siti.sends(LIST.format(day=3, health=41, social=52))
    assert "Berkas data hanya saya terima dari tim sensus kabupaten" in siti.sees()


async def test_words_of_reminders_are_an_answer_where_words_are_asked_for(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("Dinas Kesehatan 61/100\nDinas Sosial 62/100")
    for said in ("nanti", "stop", "malam saja"):
        await dewi.sends(said)
        assert (await town.person(dewi)).reminders
        assert "pengingat" not in dewi.sees().lower()
    await dewi.sends("hentikan pengingat")
    assert not (await town.person(dewi)).reminders
