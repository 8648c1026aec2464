"""A broadcast as it is written, and as those who get it see it."""

from datetime import timedelta
from pathlib import Path

import pytest

from census.broadcasts.broadcast import BroadcastState
from census.people.people import ChatId, Role
from services.residents.guidance import claim_sent
from simulator.cloud.files import FileStore
from tests.handlers.broadcasts.broadcasting import draft, state, stored, with_text
from tests.simulator.page.browsing import picture
from tests.support.talk import at, presses_data
from tests.support.town import HEALTH, Town, open_town


async def test_an_admin_writes_and_sends_a_broadcast_on_one_message(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    panel = dewi.last
    assert "2 orang, selesai dalam kurang dari 1 menit" in dewi.sees()
    await dewi.presses("Kirim ke 2 orang")
    assert "disiapkan untuk 2 orang" in dewi.sees()
    await town.passes(timedelta(minutes=1))
    assert siti.sees() == "Besok petugas datang. Info: sensus.bps.go.id"
    report = with_text(dewi, "Siaran 1 selesai")
    assert len(report) == 1
    assert report[0].message_id == panel.message_id
    assert "Terkirim ke 2 orang" in report[0].text


async def test_what_was_typed_stands_in_the_message_and_not_below_it(town: Town) -> None:
    dewi = await town.admin()
    before = len(dewi.from_bot)
    await draft(dewi)
    assert len(dewi.from_bot) == before + 1
    assert not [each for each in dewi.messages if each.text.startswith("Besok")]


@pytest.mark.parametrize("typed", ["/siaran", "/broadcast"])
async def test_whoever_is_no_admin_is_refused_kindly(town: Town, typed: str) -> None:
    siti = await town.resident()
    await siti.sends(typed)
    assert "tim sensus" in siti.sees()
    siti.press(siti.last, "broadcast:new")
    await siti.sends("/start")
    assert not with_text(siti, "Siaran untuk siapa")


async def test_only_those_who_have_not_finished_get_it_and_each_reads_the_own_figures(
    town: Town,
) -> None:
    dewi, rina = await town.admin(), await town.employee()
    text = "Kantor: {nama_kantor}. Sisa {sisa_hari} hari, sampai {hari_terakhir}: {langkah}."
    await draft(dewi, text, who="ASN", part="Yang belum selesai")
    assert "ASN yang belum selesai" in dewi.sees()
    await dewi.presses("Kirim ke 1 orang")
    await town.passes(timedelta(minutes=1))
    assert rina.sees() == (
        "Kantor: Dinas Kesehatan. Sisa 25 hari, sampai 31 Maret 2020: "
        "langkah 1 dari 7: Siapkan berkas."
    )


async def test_who_finishes_meanwhile_is_left_alone(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi, part="Yang belum selesai")
    await dewi.presses("Kirim ke 2 orang")
    await town.service.worker.tick()
    async with town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(siti.chat_id))
        assert person
        await claim_sent(uow, town.app.census, person, at=town.clock.now())
        await uow.commit()
    await town.passes(timedelta(minutes=1))
    assert not with_text(siti, "petugas datang")
    assert "1 tidak jadi" in with_text(dewi, "selesai")[-1].text


async def test_an_office_is_chosen_by_its_name(town: Town) -> None:
    dewi = await town.admin()
    await town.employee()
    await dewi.sends("/siaran")
    await dewi.presses("ASN")
    await dewi.presses("Yang belum selesai")
    await dewi.presses("Ketik kantor atau wilayah")
    await dewi.sends("dinas antariksa")
    assert "belum mengenal" in dewi.sees()
    await dewi.sends("dinas kesihatan")
    await dewi.presses(HEALTH.name)
    assert "Ketik teksnya" in dewi.sees()
    await dewi.sends("Halo {nama_kantor}")
    assert "ASN yang belum selesai, Dinas Kesehatan" in dewi.sees()
    assert (await stored(town)).audience.unit == HEALTH.code


async def test_whoever_reads_english_gets_the_english_text(town: Town) -> None:
    dewi, ann = await town.admin(), await town.resident("Ann", language="English")
    await draft(dewi, "Halo")
    await dewi.presses("Ubah")
    await dewi.presses("Teks")
    await dewi.presses("Teks bahasa Inggris")
    await dewi.sends("Hello")
    await dewi.presses("Kirim ke 2 orang")
    await town.passes(timedelta(minutes=1))
    assert ann.sees() == "Hello"


async def test_of_a_text_in_several_messages_the_first_is_kept_and_said(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, "Pertama. " * 440)
    await dewi.sends("Apa itu sensus? " * 10)
    assert dewi.sees().startswith("Teks Anda lebih dari 4.096 huruf, jadi Telegram membaginya")
    assert "Ubah" in dewi.buttons()
    assert (await stored(town)).texts == {"id": ("Pertama. " * 440).strip()}
    await town.passes(timedelta(seconds=5))
    await dewi.sends("Apa itu sensus?")
    assert "membaginya" not in dewi.sees()


async def test_a_picture_is_sent_with_the_text_below(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi, "Lihat jadwalnya")
    await dewi.presses("Ubah")
    await dewi.presses("Gambar")
    await dewi.sends("sudah saya kirim fotonya")
    assert "tunggu sekarang gambar" in dewi.sees()
    await dewi.sends_photo(picture())
    assert "Dengan gambar" in dewi.sees()
    await dewi.presses("Kirim ke 2 orang")
    await town.passes(timedelta(minutes=1))
    assert siti.last.media is not None
    assert siti.last.text == "Lihat jadwalnya"


async def test_a_picture_outlives_a_change_of_token(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi, "Lihat jadwalnya")
    await dewi.presses("Ubah")
    await dewi.presses("Gambar")
    await dewi.sends_photo(picture())
    await dewi.presses("Kirim ke 2 orang")
    # File ids belong to one bot: https://core.telegram.org/bots/api#sending-files
    town.telegram.files = FileStore()
    await town.passes(timedelta(minutes=1))
    for somebody in (siti, dewi):
        (shown,) = [each for each in somebody.from_bot if each.text == "Lihat jadwalnya"]
        assert shown.media is not None


async def test_a_photo_where_text_was_asked_is_answered(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, "Halo")
    await dewi.presses("Ubah")
    await dewi.presses("Teks")
    await dewi.sends_photo(picture())
    assert "tunggu sekarang teksnya" in dewi.sees()
    await dewi.sends("Halo semua")
    assert "Halo semua" in dewi.sees()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Halo {nama}", "Yang bisa: {sisa_hari}, {hari_terakhir}, {langkah}, {situs}."),
        ("x" * 4080 + "{situs}", "terlalu panjang"),
    ],
)
async def test_a_text_that_cannot_be_sent_is_refused_with_the_reason(
    town: Town, typed: str, answer: str
) -> None:
    dewi = await town.admin()
    await draft(dewi, typed)
    assert answer in dewi.sees()
    await dewi.sends("Halo")
    assert "Kirim ke 1 orang" in dewi.buttons()


async def test_a_long_text_does_not_fit_under_a_picture(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, "x" * 1100)
    await dewi.presses("Ubah")
    await dewi.presses("Gambar")
    await dewi.sends_photo(picture())
    assert "muat 1.024 karakter" in dewi.sees()


async def test_markup_of_the_writer_is_only_text(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi, "a < b & <b>c</b>")
    await dewi.presses("Kirim")
    await town.passes(timedelta(minutes=1))
    assert siti.sees() == "a < b & <b>c</b>"


async def test_an_identity_number_in_the_text_is_deleted_and_never_kept(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, "Hubungi 3509125203850001")
    assert not [each for each in dewi.messages if "3509125203850001" in each.text]
    assert (await stored(town)).texts == {}


async def test_the_draft_stands_below_the_warning_about_a_number(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, "Hubungi 3509125203850001")
    await dewi.sends("Hubungi kantor desa")
    assert "Hubungi kantor desa" in dewi.sees()
    assert "Kirim" in " ".join(dewi.buttons())


async def test_a_test_goes_to_oneself_alone(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi, "Sisa {sisa_hari} hari")
    await dewi.presses("Uji ke saya")
    assert with_text(dewi, "Sisa 25 hari")
    assert "Siaran baru" in dewi.sees()
    await town.passes(timedelta(hours=1))
    assert not with_text(siti, "Sisa 25 hari")


async def test_a_broadcast_leaves_at_its_time(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi, "Rapat")
    await dewi.presses("Ubah")
    await dewi.presses("Waktu")
    await dewi.sends("kapan-kapan")
    assert "belum saya pahami" in dewi.sees()
    await dewi.sends("besok 09.30")
    assert "Berangkat 7 Maret 2020, 09.30 WIB" in dewi.sees()
    await dewi.presses("Kirim ke 2 orang")
    await town.until(at(3, 7, 9, 29))
    assert "berangkat 7 Maret 2020, 09.30 WIB" in with_text(dewi, "Siaran 1")[-1].text
    assert not with_text(siti, "Rapat")
    await town.until(at(3, 7, 9, 31))
    assert with_text(siti, "Rapat")


async def test_a_broadcast_in_quiet_hours_waits_for_the_morning(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await town.until(at(3, 6, 21))
    await draft(dewi, "Pengumuman")
    assert "jam tenang" in dewi.sees()
    await dewi.presses("Kirim")
    await town.until(at(3, 7, 6, 59))
    assert not with_text(siti, "Pengumuman")
    await town.until(at(3, 7, 7, 30))
    assert with_text(siti, "Pengumuman")


async def test_who_has_stopped_gets_nothing(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await siti.sends("berhenti")
    await draft(dewi)
    assert "1 orang" in dewi.sees()
    await dewi.presses("Kirim ke 1 orang")
    await town.passes(timedelta(minutes=1))
    assert not with_text(siti, "petugas datang")


async def test_a_draft_survives_and_can_be_dropped(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, "Halo semua")
    await dewi.sends("/siaran")
    await dewi.presses("Lanjutkan draf")
    assert "Halo semua" in dewi.sees()
    await dewi.presses("Buang draf")
    assert "Draf dibuang" in dewi.sees()
    assert await state(town) is BroadcastState.DISCARDED


async def test_a_button_of_a_draft_that_was_sent_changes_nothing(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    data = "broadcast:send:1:2"
    await dewi.presses("Kirim ke 2 orang")
    dewi.press(dewi.last, data)
    dewi.press(dewi.last, "broadcast:text:1:id")
    dewi.press(dewi.last, "broadcast:send:x")
    await dewi.sends("/start")
    await town.passes(timedelta(minutes=1))
    assert len(with_text(siti, "petugas datang")) == 1


async def test_nobody_else_can_change_a_draft(town: Town) -> None:
    dewi, joko = await town.admin(), await town.admin("Joko")
    await draft(dewi)
    await joko.sends("/start")
    joko.press(joko.last, "broadcast:discard:1")
    await joko.sends("/siaran")
    assert await state(town) is BroadcastState.DRAFT


async def test_an_office_is_not_named_to_residents(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, "Halo {nama_kantor}")
    assert "tidak punya kantor" in dewi.sees(), "as soon as it is typed"
    await dewi.sends("Halo semua")
    assert "Halo semua" in dewi.sees()
    await dewi.presses("Ubah")
    await dewi.presses("Teks")
    assert "{sisa_hari}" in dewi.sees()
    assert "{nama_kantor}" not in dewi.sees()


async def test_a_broadcast_to_nobody_offers_no_sending(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, who="Kepala OPD")
    assert "Belum ada orang" in dewi.sees()
    assert not [label for label in dewi.buttons() if label.startswith("Kirim")]


async def test_a_single_word_is_a_text_like_any_other(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi, "berhenti")
    for word in ("Nanti saja", "Batal!", "stop"):
        await dewi.presses("Ubah")
        await dewi.presses("Teks")
        await dewi.sends(word)
        assert (await stored(town)).texts == {"id": word}
    await dewi.presses("Ubah")
    await dewi.presses("Teks")
    await dewi.sends("/batal")
    assert "Halo" in dewi.sees()
    assert (await town.person(dewi)).reminders


async def test_batal_leaves_the_question_for_an_office(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/siaran")
    await dewi.presses("ASN")
    await dewi.presses("Semuanya")
    await dewi.presses("Ketik kantor atau wilayah")
    await dewi.sends("nanti saja")
    assert 'belum mengenal "nanti saja"' in dewi.sees()
    await dewi.sends("batal")
    assert "Halo" in dewi.sees()


async def test_a_wave_is_chosen_where_there_are_any(tmp_path: Path, migrated_sqlite: Path) -> None:
    leaders = {"name": "Pimpinan", "roles": ["office_head"]}
    staff = {"name": "ASN", "roles": ["employee"], "gate": "90%"}
    async with open_town(tmp_path, migrated_sqlite, waves=[leaders, staff]) as town:
        dewi, rina, agus = await town.admin(), await town.employee(), await town.resident("Agus")
        await town.grants(agus, Role.OFFICE_HEAD, HEALTH)
        await draft(dewi, who="Gelombang Pimpinan")
        assert "Untuk: Kepala OPD (gelombang Pimpinan)" in dewi.sees()
        for forged in ("wave-7", "wave-²", "wave-"):
            await presses_data(town, dewi, f"broadcast:whom:1:{forged}")
            assert "Tombol itu dari pesan lama" in dewi.sees()
        await dewi.sends("/siaran")
        await dewi.presses("Lanjutkan draf")
        await dewi.presses("Ubah")
        await dewi.presses("Penerima")
        assert dewi.buttons()[-3:] == ["Gelombang Pimpinan", "Gelombang ASN", "Kembali ke draf"]
        await dewi.presses("Gelombang ASN")
        await dewi.presses("Yang belum selesai")
        await dewi.presses("Ketik kantor atau wilayah")
        await dewi.sends("Dinas Kesehatan")
        assert "Untuk: ASN (gelombang ASN) yang belum selesai, Dinas Kesehatan" in dewi.sees()
        await dewi.presses("Kirim ke 1 orang")
        await town.passes(timedelta(minutes=1))
        assert with_text(rina, "petugas datang")
        assert not with_text(agus, "petugas datang")


async def test_words_where_a_button_is_wanted_are_no_small_talk(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/siaran")
    await dewi.sends("oke makasih")
    assert "cukup tekan salah satu tombol" in dewi.sees()
    await dewi.presses("Semua peserta")
    await dewi.sends("semua kecamatan")
    assert "cukup tekan salah satu tombol" in dewi.sees()
    await dewi.presses("Semua peserta")
    await dewi.presses("Semuanya")
    await dewi.sends("batal")
    assert "cukup tekan" not in dewi.sees()
