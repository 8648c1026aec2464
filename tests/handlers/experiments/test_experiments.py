"""/uji: an experiment is written, begun, lived through and judged, as an officer sees it."""

from datetime import timedelta
from pathlib import Path

import pytest

from census.experiments.experiment import ExperimentState
from census.people.people import ChatId
from tests.handlers.broadcasts.broadcasting import draft
from tests.handlers.experiments.experimenting import (
    NEXT_REMINDER,
    RESULT,
    careful_town,
    drafted,
    employees,
    finish,
    read,
    stored,
)
from tests.support.talk import at
from tests.support.town import Town


async def test_what_it_can_see_is_said_before_it_begins_and_nothing_by_arm_until_its_end(
    town: Town,
) -> None:
    dewi, crowd = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    assert "Tinggal 21 hari. Yuk" in dewi.sees()
    filled = (
        "Yang bergaris bawah saya isikan untuk tiap orang. Di sini seperti terbaca 10 Maret 2020."
    )
    assert filled in dewi.sees()
    assert "Lamanya 8 hari, sampai 13 Maret 2020." in dewi.sees()
    assert "siapa yang selesai dalam 3 hari sejak undian." in dewi.sees()
    assert "Pengingat berikutnya: 10 Maret 2020. Hari itu mereka diundi." in dewi.sees()
    assert "Sampai 20 orang ikut. Itu sedikit" in dewi.sees()
    assert "mulai 63 dari 100 orang" in dewi.sees()
    await dewi.presses("Mulai uji")
    assert "0 orang terpilih sejauh ini." in dewi.sees()
    assert "Pengingat berikutnya: 10 Maret 2020. Hari itu mereka diundi." in dewi.sees()
    await town.later(NEXT_REMINDER)
    warm = read(crowd, "satu langkah lagi")
    usual = [each for each in crowd if each not in warm]
    assert len(warm) == len(usual) == 10
    assert warm[0].sees() == "Selamat pagi.\nTinggal 21 hari. Yuk, satu langkah lagi!"
    assert warm[0].buttons() == usual[0].buttons()
    await finish(town, warm)
    await town.later(at(3, 11, 9))
    await dewi.sends("/uji")
    await dewi.presses("Uji 1 · berjalan")
    assert "20 orang terpilih sejauh ini, 20 menerima pesannya, 10 selesai" in dewi.sees()
    assert "Pengingat berikutnya" not in dewi.sees()
    assert "dibuka setelah 13 Maret 2020" in dewi.sees()
    assert "%" not in dewi.sees()


async def test_a_known_effect_is_seen_and_adopted_by_a_press(town: Town) -> None:
    dewi, crowd = await town.admin(), await employees(town, 40)
    await drafted(dewi)
    await dewi.presses("Mulai uji")
    await town.later(NEXT_REMINDER)
    await finish(town, read(crowd, "satu langkah lagi"))
    await town.later(RESULT)
    assert dewi.sees() == "🏁 Uji 1 selesai, hasilnya bisa dibuka."
    await dewi.presses("Lihat hasilnya")
    assert "A: 20 terpilih, 20 menerima pesannya; 0 selesai (0,0%)" in dewi.sees()
    assert "B: 20 terpilih, 20 menerima pesannya; 20 selesai (100,0%)" in dewi.sees()
    better = "✅ B lebih baik daripada A: dari 100 orang, 100 lebih banyak yang selesai"
    assert dewi.sees().split("\n\n")[1].startswith(better)
    async with town.app.storage.open() as uow:
        assert await uow.experiments.taken(1) == {}
    await dewi.presses("Pakai B untuk semua")
    await dewi.presses("Ya, pakai B")
    assert "Yang dipakai sekarang untuk semua: B" in dewi.sees()
    late = await employees(town, 2)
    await town.later(at(3, 17, 9))
    assert len(read(late, "satu langkah lagi")) == 2
    await dewi.sends("/audit")
    assert "memakai untuk semua, dari uji nomor 1: kata lain" in dewi.sees()
    assert "memulai uji nomor 1 (40 orang): seperti biasa dan kata lain" in dewi.sees()


async def test_where_there_is_no_effect_none_is_seen_and_the_usual_stays(town: Town) -> None:
    dewi, crowd = await town.admin(), await employees(town, 40)
    await drafted(dewi)
    await dewi.presses("Mulai uji")
    await town.later(NEXT_REMINDER)
    warm = read(crowd, "satu langkah lagi")
    usual = [each for each in crowd if each not in warm]
    await finish(town, [*warm[:10], *usual[:10]])
    await town.later(RESULT)
    await dewi.presses("Lihat hasilnya")
    assert "Selesai: dalam 3 hari sejak undian." in dewi.sees()
    assert "B dan A: tidak terlihat bedanya." in dewi.sees()
    assert "dengan B paling jauh 28 lebih sedikit atau 28 lebih banyak yang selesai" in dewi.sees()
    assert (await stored(town)).adopted is None


async def test_a_share_gets_nothing_and_another_hour_is_its_own(town: Town) -> None:
    dewi, crowd = await town.admin(), await employees(town, 50)
    await dewi.sends("/uji")
    await dewi.presses("Pengingat ASN")
    await dewi.presses("+ Jam lain")
    await dewi.sends("03.00")
    assert "termasuk jam tenang" in dewi.sees()
    await dewi.sends("15.00")
    await dewi.presses("+ Tanpa pesan")
    await dewi.presses("20%")
    assert "C: tanpa pesan, untuk 20% peserta" in dewi.sees()
    await dewi.presses("Mulai uji")
    await town.later(NEXT_REMINDER)
    morning = [each for each in crowd if each.from_bot]
    await town.later(at(3, 10, 16))
    reminded = [each for each in crowd if each.from_bot]
    assert (len(morning), len(reminded)) == (20, 40)


async def test_who_stops_reminders_stays_in_the_arm_and_who_joins_late_is_not_drawn(
    town: Town,
) -> None:
    dewi, crowd = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    await dewi.presses("Mulai uji")
    await town.later(NEXT_REMINDER)
    await crowd[0].sends("berhenti")
    await employees(town, 4, agreed=timedelta())
    await town.later(at(3, 11, 9))
    async with town.app.storage.open() as uow:
        assert await uow.experiments.taken(1) == {"": 20}


async def test_stopped_it_has_no_result_and_everybody_gets_the_usual_again(town: Town) -> None:
    dewi, crowd = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    await dewi.presses("Mulai uji")
    await dewi.presses("Hentikan")
    await dewi.presses("Ya, hentikan")
    assert "dihentikan tanpa hasil" in dewi.sees()
    await town.later(NEXT_REMINDER)
    assert read(crowd, "satu langkah lagi") == []
    assert len([each for each in crowd if each.from_bot]) == 20
    assert (await stored(town)).state is ExperimentState.STOPPED


async def test_of_one_message_one_runs_at_a_time(town: Town) -> None:
    dewi, _ = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    hendra = await town.admin("Hendra")
    await drafted(hendra)
    await dewi.presses("Mulai uji")
    await hendra.presses("Mulai uji")
    assert "Uji 1 masih berjalan" in hendra.sees()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Halo {nama}", "{nama} tidak bisa saya isikan"),
        ("Pakai NIK 3509125203850001", "NIK"),
        ("x" * 4001, "terlalu panjang: 4.001 karakter, padahal muatnya 4.000"),
    ],
)
async def test_words_that_cannot_be_sent_are_refused_when_they_are_typed(
    town: Town, words: str, said: str
) -> None:
    dewi = await town.admin()
    await drafted(dewi, words=words)
    assert said in dewi.sees()
    await dewi.sends("/uji")
    await dewi.presses("Uji 1 · draf")
    assert "Apa yang mau dibandingkan" in dewi.sees()


async def test_each_language_is_seen_and_read_and_markup_is_only_letters(town: Town) -> None:
    dewi, crowd = await town.admin(), await employees(town, 20)
    await drafted(dewi, words="Ayo <b>selesai</b>!")
    await dewi.presses("Ubah")
    await dewi.presses("Kata-kata B, bahasa Jawa")
    await dewi.sends("Mangga dipunrampungaken!")
    assert "Ayo <b>selesai</b>!" in dewi.sees()
    assert "<b> akan terbaca apa adanya" in dewi.sees()
    assert "Mangga dipunrampungaken!" in dewi.sees()
    await dewi.presses("Lihat seperti penerima")
    assert [each.text for each in dewi.from_bot][-2].endswith("Ayo <b>selesai</b>!")
    await dewi.presses("Mulai uji")
    async with town.app.storage.open() as uow:
        for each in crowd:
            person = await uow.people.get(ChatId(each.chat_id))
            assert person
            await uow.people.change(person, language="jv")  # type: ignore[arg-type]
        await uow.commit()
    await town.later(NEXT_REMINDER)
    assert len(read(crowd, "Mangga dipunrampungaken!")) == 10


async def test_many_need_a_second_admin_and_the_settings_propose(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with careful_town(tmp_path, migrated_sqlite) as town:
        dewi, _ = await town.admin(), await employees(town, 40)
        await dewi.sends("/uji")
        await dewi.presses("Usulan: Sore")
        assert "B: pukul 15.00 WIB" in dewi.sees()
        assert "dengan undian di tiap kantor" in dewi.sees()
        await dewi.presses("Mulai uji")
        assert "belum ada admin lain" in dewi.sees()
        hendra = await town.admin("Hendra")
        await dewi.sends("/uji")
        await dewi.presses("Uji 1 · draf")
        await dewi.presses("Mulai uji")
        assert "menunggu persetujuan admin lain" in dewi.sees()
        assert "Setuju, mulai" not in dewi.buttons()
        assert "Tarik usulan" in dewi.buttons()
        dewi.press(dewi.last, f"try:agree:1:{(await stored(town)).version}")
        await town.telegram.settled()
        assert "bukan yang mengusulkan" in dewi.sees()
        await town.passes(timedelta(minutes=2))
        await hendra.presses("Lihat ujinya")
        await hendra.presses("Setuju, mulai")
        assert "berjalan" in hendra.sees()
        assert (await stored(town)).state is ExperimentState.RUNNING


async def test_who_is_no_admin_is_refused_kindly(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/uji")
    assert "tim sensus" in siti.sees()


async def test_ways_of_a_broadcast_are_tried_and_the_winner_is_for_the_next_one(
    town: Town,
) -> None:
    dewi, crowd = await town.admin(), await employees(town, 50)
    await draft(dewi, "Hari ini ada bantuan di kantor.", who="ASN")
    await dewi.sends("/uji")
    await dewi.presses("Siaran 1")
    await dewi.presses("+ Kata-kata lain")
    await dewi.sends("Kami temani hari ini, {sisa_hari} hari lagi.")
    await dewi.presses("+ Tanpa pesan")
    await dewi.presses("20%")
    assert "Kirim siarannya lewat /siaran paling lambat 7 Maret 2020." in dewi.sees()
    await dewi.presses("Mulai uji")
    assert "0 orang terpilih sejauh ini." in dewi.sees()
    await dewi.presses("Buka siaran")
    await dewi.presses("Kirim ke 50 orang")
    await town.passes(timedelta(minutes=2))
    tried, usual = read(crowd, "Kami temani hari ini, 25 hari lagi."), read(crowd, "ada bantuan")
    assert (len(tried), len(usual)) == (20, 20)
    await finish(town, tried)
    await town.later(at(3, 11, 9))
    await dewi.presses("Lihat hasilnya")
    assert "B lebih baik daripada A" in dewi.sees()
    assert "C dan A: tidak terlihat bedanya." in dewi.sees()
    assert not [each for each in dewi.buttons() if each.startswith("Pakai")]
