"""/uji: a draft is not lost, and what keeps it from beginning is said before it is written."""

from datetime import timedelta
from pathlib import Path

from census.experiments.experiment import ExperimentState
from tests.handlers.broadcasts.broadcasting import draft
from tests.handlers.experiments.experimenting import careful_town, drafted, employees, stored
from tests.support.talk import at
from tests.support.town import Town


async def test_a_draft_goes_on_when_its_reminder_is_chosen_again(town: Town) -> None:
    dewi, _ = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    await town.passes(timedelta(minutes=1))
    await dewi.sends("/uji")
    await dewi.presses("Pengingat ASN")
    assert "Draf Anda yang tadi masih ada, ini lanjutannya." in dewi.sees()
    assert "Uji 1 ·" in dewi.sees()
    assert "Yuk, satu langkah lagi!" in dewi.sees()


async def test_a_draft_that_goes_on_days_later_ends_after_the_reminder_that_comes_then(
    town: Town,
) -> None:
    dewi, _ = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    await town.later(at(3, 11, 9))
    await dewi.sends("/uji")
    await dewi.presses("Pengingat ASN")
    assert "Pengingat berikutnya: 17 Maret 2020" in dewi.sees()
    assert "sampai 20 Maret 2020" in dewi.sees()


async def test_drafts_about_other_messages_stay_beside_it(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with careful_town(tmp_path, migrated_sqlite) as town:
        dewi, _ = await town.admin(), await employees(town, 2)
        await drafted(dewi)
        await draft(dewi, "Hari ini ada bantuan di kantor.", who="ASN")
        for button in ("Siaran 1", "Usulan: Sore"):
            await dewi.sends("/uji")
            await dewi.presses(button)
        await dewi.sends("/uji")
        labels = [each for each in dewi.buttons() if each.endswith("· draf")]
        assert labels == ["Uji 3 · draf", "Uji 2 · draf", "Uji 1 · draf"]


async def test_declined_or_withdrawn_it_is_a_draft_again_and_who_wrote_it_hears(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with careful_town(tmp_path, migrated_sqlite) as town:
        dewi, hendra, _ = await town.admin(), await town.admin("Hendra"), await employees(town, 20)
        await drafted(dewi)
        await dewi.presses("Mulai uji")
        assert "menunggu persetujuan admin lain" in dewi.sees()
        await town.passes(timedelta(minutes=2))
        await hendra.presses("Lihat ujinya")
        assert "menunggu persetujuan Anda" in hendra.sees()
        await hendra.presses("Tolak")
        assert "Drafnya kembali ke pengusulnya" in hendra.sees()
        await town.passes(timedelta(minutes=2))
        assert "Uji 1 belum disetujui admin lain" in dewi.sees()
        await dewi.presses("Lihat ujinya")
        assert "Yuk, satu langkah lagi!" in dewi.sees()
        await dewi.presses("Mulai uji")
        await dewi.presses("Tarik usulan")
        assert "Yuk, satu langkah lagi!" in dewi.sees()
        assert "Mulai uji" in dewi.buttons()
        assert (await stored(town)).state is ExperimentState.DRAFT
        await dewi.presses("Mulai uji")
        await town.passes(timedelta(minutes=2))
        await hendra.presses("Lihat ujinya")
        await hendra.presses("Setuju, mulai")
        await town.passes(timedelta(minutes=2))
        assert "Seorang admin lain setuju: uji 1 berjalan" in dewi.sees()
        await dewi.presses("Lihat ujinya")
        await dewi.presses("Hentikan")
        await dewi.presses("Ya, hentikan")
        await town.passes(timedelta(minutes=2))
        assert "Seorang admin lain menghentikan uji 1" in hendra.sees()
        running = next(each for each in reversed(hendra.messages) if "berjalan" in each.text)
        await hendra.presses("Hentikan", on=running)
        assert "Ya, hentikan" not in hendra.buttons()


async def test_that_another_one_runs_is_said_when_its_reminder_is_chosen(town: Town) -> None:
    dewi, _ = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    await dewi.presses("Mulai uji")
    await dewi.sends("/uji")
    await dewi.presses("Pengingat ASN")
    assert "Uji 1 masih berjalan untuk pesan yang sama." in dewi.sees()
    await dewi.presses("+ Tanpa pesan")
    await dewi.presses("50%")
    assert "Mulai uji" not in dewi.buttons()
    await dewi.presses("Buka uji 1")
    assert "berjalan" in dewi.sees()


async def test_an_hour_is_judged_by_the_day_of_the_next_reminder_and_typed_alone(
    town: Town,
) -> None:
    dewi = await town.admin()
    await dewi.sends("/uji")
    await dewi.presses("Pengingat ASN")
    await dewi.presses("+ Jam lain")
    await dewi.sends("besok 08.00")
    assert "Cukup jamnya" in dewi.sees()
    await dewi.sends("sebentar")
    assert "Ketik misalnya 14.30, jam 3 sore atau setengah 8 pagi." in dewi.sees()
    await dewi.sends("03.00")
    assert "10 Maret 2020, 03.00 WIB termasuk jam tenang" in dewi.sees()
    assert dewi.buttons() == ["Kembali ke uji"]
    await dewi.sends_sticker()
    assert "Pukul berapa?" in dewi.sees()
    await dewi.sends("12.00")
    assert "B: pukul 12.00 WIB" in dewi.sees()
    await dewi.presses("+ Jam lain")
    await dewi.sends("jam 3 sore")
    assert "C: pukul 15.00 WIB" in dewi.sees()


async def test_words_that_are_refused_lead_back_to_the_draft(town: Town) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Halo {nama}")
    assert dewi.buttons() == ["Kembali ke uji"]
    await dewi.sends_sticker()
    assert dewi.sees() == "Yang saya tunggu sekarang kata-katanya. Ketik sebagai pesan biasa."
    assert dewi.buttons() == ["Kembali ke uji"]
    await dewi.sends("Halo, yuk!")
    assert "Halo, yuk!" in dewi.sees()
    assert "B: kata-kata lain" in dewi.sees()


async def test_one_way_is_corrected_or_taken_away(town: Town) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Ayo, seelsai!")
    await dewi.presses("Ubah")
    await dewi.presses("Kata-kata B, Bahasa Indonesia")
    await dewi.sends("Ayo, selesai!")
    assert "Ayo, selesai!" in dewi.sees()
    assert "seelsai" not in dewi.sees()
    await dewi.presses("+ Jam lain")
    await dewi.sends("15.00")
    await dewi.presses("Lihat seperti penerima")
    assert [each.text[:7] for each in dewi.from_bot][-3:-1] == ["A, C, s", "B, sepe"]
    await dewi.presses("Ubah")
    await dewi.presses("Buang C")
    await dewi.presses("+ Tanpa pesan")
    await dewi.presses("20%")
    await dewi.presses("Lihat seperti penerima")
    assert "C: mereka tidak menerima pesan ini." in [each.text for each in dewi.from_bot]
    await dewi.presses("Ubah")
    await dewi.presses("Buang B")
    assert "B: tanpa pesan, untuk 20% peserta" in dewi.sees()
    assert "Ayo, selesai!" not in dewi.sees()


async def test_long_words_are_asked_for_again_until_they_fit_or_the_officer_goes_on(
    town: Town,
) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Mari. " * 500)
    assert "Kata-kata B panjang (2.999 huruf)" in dewi.sees()
    assert "Ketik saja yang lebih pendek" in dewi.sees()
    await town.passes(timedelta(seconds=5))
    await dewi.sends("Mari! " * 120)
    assert "Kata-kata B panjang (719 huruf)" in dewi.sees()
    await dewi.sends("Kenapa belum sempat?")
    assert "B: kata-kata lain" in dewi.sees()
    assert "Kenapa belum sempat?" in dewi.sees()
    assert "panjang" not in dewi.sees()
    assert "Pendekkan kata-kata B" not in dewi.buttons()


async def test_a_text_in_several_messages_is_one_answer_and_it_is_said_what_was_kept(
    town: Town,
) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Pertama. " * 440)
    for rest in ("Kedua. " * 400, "Ketiga."):
        await dewi.sends(rest)
        said = "Teks Anda lebih dari 4.096 huruf, jadi Telegram membaginya menjadi beberapa pesan."
        assert dewi.sees().startswith(f"{said} Yang saya simpan bagian pertamanya saja.")
        assert "Kata-kata B panjang (3.959 huruf)" in dewi.sees()
        assert "Ketik saja yang lebih pendek" in dewi.sees()
        await town.passes(timedelta(seconds=2))
    await town.passes(timedelta(seconds=5))
    await dewi.sends("Singkat saja.")
    assert "Singkat saja." in dewi.sees()
    assert "panjang" not in dewi.sees()


async def test_long_words_can_be_left_and_shortened_later(town: Town) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Mari. " * 500)
    await dewi.presses("Ubah")
    await dewi.sends("Terima kasih")
    await dewi.sends("/uji")
    await dewi.presses("Uji 1 · draf")
    assert "Kata-kata B panjang (2.999 huruf)" in dewi.sees()
    assert "Ketik saja yang lebih pendek" not in dewi.sees()
    await dewi.presses("Pendekkan kata-kata B")
    await dewi.sends("batal")
    await dewi.sends("/uji")
    await dewi.presses("Uji 1 · draf")
    await dewi.presses("Pendekkan kata-kata B")
    await dewi.sends("Mari, satu langkah lagi!")
    assert "Mari, satu langkah lagi!" in dewi.sees()
    assert "panjang" not in dewi.sees()


async def test_no_fourth_way_is_asked_for_and_one_is_taken_away_at_once(town: Town) -> None:
    dewi = await town.admin()
    await drafted(dewi)
    two = dewi.last
    await dewi.presses("+ Jam lain")
    await dewi.sends("15.00")
    for old in ("try:words:1:3:id", "try:hour:1", "try:silent:1", "try:silent:1:10"):
        dewi.press(two, old)
        await town.telegram.settled()
        assert "Paling banyak 3 cara" in dewi.sees()
        assert dewi.buttons() == ["Buang B", "Buang C", "Kembali ke uji"]
    await dewi.presses("Buang C")
    await dewi.presses("+ Jam lain")
    await dewi.sends("16.00")
    assert "C: pukul 16.00 WIB" in dewi.sees()


async def test_a_refusal_stands_above_what_it_is_about(town: Town) -> None:
    dewi, _ = await town.admin(), await employees(town, 30)
    await dewi.sends("/uji")
    await dewi.presses("Pengingat ASN")
    dewi.press(dewi.last, "try:begin:1:0")
    await town.telegram.settled()
    assert "Baru ada cara yang biasa. Tambahkan satu cara lain dulu." in dewi.sees()
    assert "+ Kata-kata lain" in dewi.buttons()
    await dewi.presses("+ Jam lain")
    await dewi.sends("15.00")
    await dewi.presses("+ Jam lain")
    for alike in ("15.00", "jam 3 sore", "08.30"):
        await dewi.sends(alike)
        assert "dua cara sama persis" in dewi.sees()
        assert dewi.buttons() == ["Kembali ke uji"]
    await dewi.sends("16.00")
    assert "C: pukul 16.00 WIB" in dewi.sees()
    await dewi.presses("Ubah")
    await dewi.presses("Buang C")
    lone = dewi.last
    await dewi.presses("+ Tanpa pesan")
    await dewi.presses("10%")
    dewi.press(lone, "try:silent:1:20")
    await town.telegram.settled()
    assert "C: tanpa pesan, untuk 20% peserta" in dewi.sees()
    await dewi.presses("Ubah")
    await dewi.presses("Buang C")
    version = (await stored(town)).version
    await dewi.presses("Mulai uji")
    dewi.press(dewi.last, "try:drop:1:1")
    await town.telegram.settled()
    assert "Uji itu sudah dimulai" in dewi.sees()
    assert "Hentikan" in dewi.buttons()
    assert (await stored(town)).version == version


async def test_all_that_cannot_be_filled_in_is_named_at_once_beside_all_that_can(
    town: Town,
) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Halo {nama} dari {nama_kantor}, {desa}!")
    known = ("{nama_kantor}", "{sisa_hari}", "{hari_terakhir}", "{langkah}", "{situs}")
    assert "{nama}, {desa} tidak bisa saya isikan" in dewi.sees()
    assert all(each in dewi.sees() for each in known)
    await dewi.presses("Kembali ke uji")
    await dewi.presses("+ Kata-kata lain")
    assert all(each in dewi.sees() for each in known)
    await dewi.sends("/uji")
    await dewi.presses("Pengingat untuk semua peserta")
    await dewi.presses("+ Kata-kata lain")
    assert "{nama_kantor}" not in dewi.sees()
    await dewi.sends("Halo {nama} dari {nama_kantor}!")
    assert "{nama}, {nama_kantor} tidak bisa saya isikan" in dewi.sees()
    assert dewi.sees().count("{nama_kantor}") == 1
    await dewi.sends("Lihat {situs}, {sisa_hari} hari lagi.")
    await dewi.presses("Lihat seperti penerima")
    assert "Lihat sensus.bps.go.id, 14 hari lagi." in [each.text for each in dewi.from_bot][-2]


async def test_drafts_are_listed_with_their_first_words_to_who_wrote_them(town: Town) -> None:
    dewi, hendra = await town.admin(), await town.admin("Hendra")
    await drafted(dewi, words="Satu langkah lagi, lalu isian Anda lengkap dan rumah Anda tercatat!")
    await dewi.presses("+ Jam lain")
    await dewi.sends("15.00")
    await dewi.sends("/uji")
    await dewi.presses("Pengingat untuk semua peserta")
    await drafted(hendra)
    await dewi.sends("/uji")
    assert "Uji 1: Pengingat ASN" in dewi.sees()
    assert "“Satu langkah lagi, lalu isian Anda …” · pukul 15.00 WIB" in dewi.sees()
    assert "Uji 2: Pengingat untuk semua peserta\nbelum ada cara lain" in dewi.sees()
    assert "Uji 3" not in dewi.sees()
    dewi.press(dewi.last, "try:open:3")
    await town.telegram.settled()
    assert dewi.buttons() == ["Lihat seperti penerima", "Semua uji"]


async def test_the_usual_way_is_seen_as_it_is_read(town: Town) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Ayo, selesai!")
    await dewi.presses("Lihat seperti penerima")
    usual, other = [each.text for each in dewi.from_bot][-3:-1]
    assert usual.startswith("A, seperti terbaca 10 Maret 2020:\n\nSelamat pagi.")
    assert "21 hari" in usual
    assert other.startswith("B, seperti terbaca 10 Maret 2020:\n\n")
    assert "31 Maret 2020" in usual
    assert other.endswith("Ayo, selesai!")
