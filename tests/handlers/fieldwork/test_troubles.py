"""What an enumerator writes that is no report: a note for the coordinator, or a person to ask."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from census.definition import Slug
from census.fieldwork.progress import Visits
from census.questions.questions import LearnedExample
from services.ports.questions import KnowledgeBase
from tests.handlers.fieldwork.doors.visitors import RT_1, RT_2, ends, team
from tests.support.question_books import ANGER, KNOWLEDGE, ByHeart
from tests.support.talk import presses_data, screen
from tests.support.town import Town, open_town


class _HearsAnger(ByHeart):
    """A reader to whom everything sounds angry but a question."""

    def shares(self, text: str) -> Mapping[Slug, float]:
        shares = super().shares(text)
        return shares if text.endswith("?") else {**shares, ANGER: 0.97}


def _angry_books(_: Sequence[LearnedExample]) -> KnowledgeBase:
    return KnowledgeBase(KNOWLEDGE, _HearsAnger([]))


async def test_a_dog_in_the_way_is_a_trouble_and_no_scolding(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=_angry_books) as town:
        imam = (await team(town)).imam
        for typed in ("ada anjing galak rt 1", "rt1 anjing galak", "capek min"):
            await imam.sends(typed)
            assert f'"{typed}" bukan laporan, jadi belum saya catat.' in imam.sees()
            assert "🙋 Saya perlu bantuan" in imam.buttons()
        for typed in ("rumah kosong terus gimana?", "kalau pindah gimana?"):
            await imam.sends(typed)
            assert "🙋 Saya perlu bantuan" in imam.buttons(), "what nothing answers: a person"
        await imam.sends("lupa kata sandi?")
        assert "🙋 Saya perlu bantuan" not in imam.buttons(), "what is known is answered"
        await imam.sends("jawabannya ngawur terus")
        assert "Maaf, hubungi" in imam.sees(), "the bot is scolded, and says sorry"


async def test_a_trouble_that_names_a_block_becomes_a_note_by_one_button(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("anjing galak di rt 1")
    text, buttons = screen(imam)
    assert '"anjing galak di rt 1" bukan laporan, jadi belum saya catat.' in text
    assert "catatan untuk koordinator Anda?" in text
    assert buttons == [
        "📝 Simpan: RT 01 RW 01",
        "🙋 Saya perlu bantuan",
        "❓ Cari jawaban",
        "📋 Hari ini",
    ]
    keep = str(imam.find_button("Simpan")[1]["callback_data"])
    await imam.presses("Simpan")
    assert "📝 RT 01 RW 01: anjing galak di rt 1" in imam.sees()
    assert "Koordinator Anda membacanya" in imam.sees()
    await presses_data(own_town, imam, keep)
    await imam.sends("RT 01")
    assert imam.sees().count("anjing galak") == 1, "a second press keeps nothing"
    await ends(imam, "rt 1 selesai")
    await crew.sri.sends("/tim")
    await crew.sri.presses("1")
    assert "📝 RT 01 RW 01: anjing galak di rt 1" in crew.sri.sees()


async def test_a_trouble_without_a_block_asks_which_and_the_coordinator_can_be_called(
    own_town: Town,
) -> None:
    crew = await team(own_town)
    imam, sri = crew.imam, crew.sri
    for typed in ("warga menolak difoto", "hujan tidak bisa masuk"):
        await imam.sends(typed)
        assert f'"{typed}" bukan laporan' in imam.sees()
        assert imam.buttons()[:2] == ["📝 Simpan: RT 01 RW 01", "📝 Simpan: RT 02 RW 01"]
    first = imam.from_bot[-2]
    await imam.presses("📝 Simpan: RT 01 RW 01", on=first)
    assert "Tombol itu dari pesan lama" in imam.sees(), "newer words are not kept by mistake"
    await imam.presses("🙋 Saya perlu bantuan")
    assert "Koordinator Anda saya kabari" in imam.sees()
    await own_town.service.sender.drain()
    assert "minta bantuan Anda" in sri.sees()


async def test_who_cannot_work_today_is_no_note_but_word_to_the_coordinator(own_town: Town) -> None:
    crew = await team(own_town)
    imam, sri = crew.imam, crew.sri
    await imam.sends("sy sakit hari ini")
    assert "Anda tidak bisa bertugas hari ini? Semoga lekas membaik." in imam.sees()
    assert imam.buttons() == ["🏠 Ya, kabari koordinator", "📋 Hari ini"]
    await imam.presses("🏠 Ya, kabari koordinator")
    assert "Koordinator Anda saya kabari. Istirahatlah dulu" in imam.sees()
    await own_town.service.sender.drain()
    assert "tidak bisa bertugas pada 6 Maret 2020." in sri.sees()
    assert "sakit" not in sri.sees(), "why is not told"
    await presses_data(own_town, imam, "team:away:2020-03-05")
    assert "Tombol itu dari pesan lama" in imam.sees()
    await imam.sends("penghuni rt 1 sakit hari ini")
    assert "📝 Simpan: RT 01 RW 01" in imam.buttons()


async def test_a_report_of_the_wrong_block_is_moved_by_one_button(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("RT 01 12 kosong 2")
    await imam.sends("salah, harusnya RT 02")
    assert "RT 01 RW 01, 12 jadi, 2 kosong. Pindahkan ke RT 02 RW 01?" in imam.sees()
    await imam.presses("↪️ Pindahkan ke RT 02 RW 01")
    assert "Dibatalkan: 12 jadi, 2 kosong (RT 01 RW 01)." in imam.sees()
    assert "RT 02 RW 01: 12 jadi, 2 kosong." in imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits()
    assert (await crew.progress(RT_2)).visits == Visits(done=12, empty=2)
    await imam.sends("keliru, maksudnya RT 02")
    assert "Pindahkan" not in imam.sees().splitlines()[-1], "there it stands already"


async def test_a_question_of_an_enumerator_is_answered_and_small_talk_stays(own_town: Town) -> None:
    crew = await team(own_town)
    imam, sri = crew.imam, crew.sri
    for typed in ("apa itu sensus penduduk?", "terima kasih", "gimana kalau lupa sandi"):
        await imam.sends(typed)
        assert "bukan laporan" not in imam.sees(), typed
    await imam.sends("kerjaan saya kapan mulai")
    assert "📋 Hari ini, 6 Maret 2020" in imam.sees()
    await sri.sends("warga menolak difoto")
    assert "Itu bukan laporan" in sri.sees()
    assert "Bicara dengan orang" in sri.buttons()
    await sri.sends("rt 3 jalannya putus")
    assert "Simpan sebagai catatan blok ini?" in sri.sees()
    await sri.presses("📝 Simpan: RT 03 RW 01")
    assert "📝 RT 03 RW 01: rt 3 jalannya putus" in sri.sees()
    progress = await crew.progress(RT_1)
    assert progress.visits.visited == 0


async def test_words_are_answered_as_a_question_when_that_was_meant(own_town: Town) -> None:
    crew = await team(own_town)
    await crew.imam.sends("lupa kata sandi")
    assert "bukan laporan" in crew.imam.sees()
    await crew.imam.presses("❓ Cari jawaban")
    assert "bukan laporan" not in crew.imam.sees()
