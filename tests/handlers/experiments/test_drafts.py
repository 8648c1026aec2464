"""/uji: a draft is not lost, and what keeps it from beginning is said before it is written."""

from datetime import timedelta
from pathlib import Path

from tests.handlers.broadcasts.broadcasting import draft
from tests.handlers.experiments.experimenting import careful_town, drafted, employees
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
    await dewi.sends("12.00")
    assert "B: pukul 12.00 WIB" in dewi.sees()
    await dewi.presses("+ Jam lain")
    await dewi.sends("jam 3 sore")
    assert "C: pukul 15.00 WIB" in dewi.sees()


async def test_words_that_are_refused_lead_back_to_the_draft(town: Town) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Halo {nama}")
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
    await dewi.presses("+ Tanpa pesan")
    await dewi.presses("20%")
    await dewi.presses("Lihat seperti penerima")
    assert "C: mereka tidak menerima pesan ini." in [each.text for each in dewi.from_bot]
    await dewi.presses("Ubah")
    await dewi.presses("Buang B")
    assert "B: tanpa pesan, untuk 20% peserta" in dewi.sees()
    assert "Ayo, selesai!" not in dewi.sees()


async def test_of_long_words_it_is_said_that_few_read_them(town: Town) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Mari. " * 500)
    assert "Kata-kata B panjang (2.999 huruf)" in dewi.sees()


async def test_the_usual_way_is_seen_as_it_is_read(town: Town) -> None:
    dewi = await town.admin()
    await drafted(dewi, words="Ayo, selesai!")
    await dewi.presses("Lihat seperti penerima")
    usual, other = [each.text for each in dewi.from_bot][-3:-1]
    assert usual.startswith("Selamat pagi.")
    assert "31 Maret 2020" in usual
    assert other.endswith("Ayo, selesai!")
