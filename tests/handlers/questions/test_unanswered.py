"""Admins see what was not understood and teach it; on Mondays they read what people asked."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from census.people.people import ChatId, Role
from services.push.rich_forms import show_tables
from services.residents.guidance import greet
from simulator.chats.people import SimulatedPerson
from tests.handlers.boards.test_forms_of_boards import AS_WORDS
from tests.handlers.boards.test_rich_boards import blocks, kinds, rows_in
from tests.support.question_books import few_books
from tests.support.talk import at, count, newest_number, presses_data, screen
from tests.support.town import SABRANG, Town, open_town


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A town of its own: what waits here is what the test has asked."""
    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=few_books) as opened:
        yield opened


async def bansos_is_asked(town: Town, times: int = 2) -> SimulatedPerson:
    siti = await town.resident()
    async with town.app.storage.open() as uow:
        await greet(uow, ChatId(siti.chat_id), at=town.clock.now(), unit=SABRANG.code)
        await uow.commit()
    for number in range(times):
        asked = ("kapan bansos saya cair", "bansos saya cair kapan?")[number % 2]
        await siti.sends(asked)
    return siti


async def test_admins_attach_a_group_of_questions_and_it_is_understood_from_then_on(
    town: Town,
) -> None:
    siti = await bansos_is_asked(town, times=5)
    await siti.sends("harga cabai berapa")
    dewi = await town.admin()
    await dewi.sends("/belumterjawab")
    assert dewi.sees().splitlines() == [
        "Belum terjawab: 6 pertanyaan dalam 2 kelompok.",
        "",
        '1. "kapan bansos saya cair" (5 kali)',
        '2. "harga cabai berapa" (1 kali)',
    ]
    await dewi.presses("1")
    assert '"kapan bansos saya cair"' in dewi.sees()
    assert "Dari: Desa Sabrang" in dewi.sees()
    await dewi.presses("Cari topik lain")
    await dewi.sends("ini tentang apa ya")
    await dewi.presses("Situs macet")
    assert 'Jadikan 2 kalimat ini contoh untuk "Situs macet"?' in dewi.sees()
    assert "contoh yang disisihkan: sekarang" in dewi.sees()
    await dewi.presses("Ya, pasangkan")
    assert dewi.sees().startswith("✅ Baik.")
    await town.service.changes.look()
    await town.service.knowledge_service.settled()
    await siti.sends("kapan bansos saya cair")
    assert "Coba malam hari" in siti.sees()
    await dewi.presses("Semua yang belum terjawab")
    await dewi.presses("1")
    await dewi.presses("Abaikan")
    await dewi.presses("Semua yang belum terjawab")
    assert dewi.sees() == "👏 Tidak ada pertanyaan yang belum terjawab."


async def test_what_makes_other_questions_harder_to_tell_is_refused_with_the_reason(
    town: Town,
) -> None:
    siti = await town.resident()
    await siti.sends("yang merugikan itu")
    await siti.presses("Bukan semuanya")
    dewi = await town.admin()
    await dewi.sends("/belumterjawab")
    await dewi.presses("1")
    assert 'Paling dekat dengan "Kode 104".' in dewi.sees()
    await dewi.presses("Situs macet")
    assert 'membuat "Lupa kata sandi" lebih sulit dikenali' in dewi.sees()
    assert "sekarang 1 terbaca benar, sesudahnya 0" in dewi.sees()
    await presses_data(town, dewi, f"unmet:add:{newest_number(town)}:situs-macet")
    assert "lebih sulit dikenali" in dewi.sees()
    async with town.app.storage.open() as uow:
        assert await uow.asked.learned() == []


async def test_whole_sentences_of_another_topic_are_noticed_before_they_are_attached(
    town: Town,
) -> None:
    siti = await town.resident()
    await siti.sends("lupa kata sandi")
    await siti.presses("Bukan itu")
    await siti.presses("Bukan semuanya")
    dewi = await town.admin()
    await dewi.sends("/belumterjawab")
    await dewi.presses("1")
    number = newest_number(town)
    await presses_data(town, dewi, f"unmet:pick:{number}:situs-macet")
    assert 'saya baca sebagai "Lupa kata sandi"' in dewi.sees()
    assert "Ya, pasangkan" in dewi.buttons()
    await presses_data(town, dewi, f"unmet:pick:{number}:lupa-password")
    assert "saya baca sebagai" not in dewi.sees()


async def test_a_group_that_somebody_has_dealt_with_is_said_to_be_so(town: Town) -> None:
    await bansos_is_asked(town)
    dewi = await town.admin()
    await dewi.sends("/belumterjawab")
    await dewi.presses("1")
    number = newest_number(town)
    await presses_data(town, dewi, f"unmet:ignore:{number}")
    assert dewi.sees().startswith("Baik, 2 pertanyaan itu")
    await presses_data(town, dewi, f"unmet:add:{number}:situs-macet")
    assert dewi.sees().startswith("Kelompok itu sudah ditangani")


async def test_only_admins_see_what_was_not_understood(town: Town) -> None:
    siti = await bansos_is_asked(town)
    number = newest_number(town)
    for way in ("/belumterjawab", "unmet:list", f"unmet:show:{number}", f"unmet:search:{number}",
                f"unmet:ignore:{number}", f"unmet:pick:{number}:situs-macet",
                f"unmet:add:{number}:situs-macet"):  # fmt: skip
        await (siti.sends(way) if way[0] == "/" else presses_data(town, siti, way))
        assert "tim sensus kabupaten" in siti.sees()
    async with town.app.storage.open() as uow:
        assert len(await uow.asked.unanswered()) == 2
        assert await uow.asked.learned() == []


async def test_on_monday_admins_read_what_people_asked_and_where(town: Town) -> None:
    dewi, regent = await town.admin(), await town.resident("Faida")
    await town.grants(regent, Role.REGENT)
    siti = await bansos_is_asked(town)
    for asked in ("kok lupa sandinya ya", "kok lupa sandinya ya", "webnya muter terus"):
        await siti.sends(asked)
    await siti.presses("Ini membantu")
    await town.until(at(3, 9, 8, 1))
    assert dewi.sees().splitlines() == [
        "💬 Yang ditanyakan warga, 2–8 Maret 2020",
        "5 pertanyaan · 3 terjawab (60,0%) · 2 belum saya pahami",
        "1 dari 1 penilaian: membantu (100,0%)",
        "",
        "Paling sering",
        "Lupa kata sandi: 2",
        "Situs macet: 1",
        "",
        "Dari mana",
        "Desa Sabrang (Ambulu): 5",
        "",
        "Di langkah mana",
        'Siapkan berkas: 5 (2 tentang "Lupa kata sandi")',
        "",
        "Data per 9 Maret 2020, 00.00 WIB",
    ]
    assert screen(regent) == (dewi.sees(), [])
    await dewi.presses("Lihat yang belum terjawab")
    assert "bansos" in dewi.sees()


async def test_questions_are_gone_after_their_time(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with open_town(
        tmp_path, migrated_sqlite, load_knowledge_base=few_books, questions={"kept_for": "2d"}
    ) as town:
        await bansos_is_asked(town)
        await town.passes(timedelta(days=3))
        async with town.app.storage.open() as uow:
            assert await uow.asked.unanswered() == []


async def test_a_week_is_a_table_for_who_wants_tables_and_words_at_a_press(town: Town) -> None:
    dewi, siti = await town.admin(), await bansos_is_asked(town, times=4)
    async with town.app.storage.open() as uow:
        await show_tables(uow, ChatId(dewi.chat_id), on=True)
        await uow.commit()
    await siti.sends("kok lupa sandinya ya")
    await town.until(at(3, 9, 8, 1))
    assert kinds(dewi) == ["paragraph", "table", "details", "details", "footer"]
    assert rows_in(blocks(dewi)[1]) == [["Paling sering", ""], ["Lupa kata sandi", "1"]]
    assert rows_in(blocks(dewi)[2]) == [["Desa Sabrang (Ambulu)", "5"]]
    before = count(dewi)
    await dewi.presses(AS_WORDS)
    assert "Desa Sabrang (Ambulu): 5\n" in dewi.sees()
    assert dewi.buttons() == ["Lihat yang belum terjawab"]
    assert count(dewi) == before
    await presses_data(town, siti, "ask:week:2020-03-09")
    assert "tim sensus kabupaten" in siti.sees()
    await presses_data(town, dewi, "ask:week:soon")
    assert "Tombol" in dewi.sees()
