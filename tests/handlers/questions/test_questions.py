"""What people ask in their own words, and how they take the answers."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from census.definition import Slug
from census.people.people import ChatId, Role
from census.questions.questions import AskedQuestion, LearnedExample, QuestionId, QuestionStatus
from services.ports.questions import KnowledgeBase
from services.residents.guidance import greet
from simulator.chats.people import SimulatedPerson
from sources.census.problems import CensusFileError, Problem
from tests.handlers.groups.grouping import a_bound_group, a_helper
from tests.support.question_books import PASSWORD, SITE, few_books
from tests.support.talk import (
    PNG,
    at,
    count,
    hand_over,
    newest_number,
    presses_data,
    screen,
    update_of,
)
from tests.support.town import HEADS_NIP, NIK, SABRANG, Town, open_town

OFFICE = {"name": "BPS Jember", "reach": "Jl. Cendrawasih", "hours": "08.00-15.30"}
OPERATOR = {"name": "Bu Tini", "reach": "balai desa", "hours": "pagi", "unit": SABRANG.code}
VERDICT = ["Ini membantu", "Bukan itu maksud saya"]
WAYS_ON = ["Pertanyaan lain", "Kembali ke langkah 1"]


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A town whose bot knows a few answers."""
    folder = tmp_path_factory.mktemp("asking")
    async with open_town(
        folder, migrated_sqlite, load_knowledge_base=few_books, contacts=[OFFICE, OPERATOR]
    ) as opened:
        yield opened


async def newest(town: Town) -> AskedQuestion:
    """The question that was kept last."""
    async with town.app.storage.open() as uow:
        found = await uow.asked.get(QuestionId(newest_number(town)))
    assert found is not None
    return found


async def verdicts(town: Town) -> Mapping[Slug, bool]:
    async with town.app.storage.open() as uow:
        return await uow.asked.verdicts((await newest(town)).id)


async def of_sabrang(town: Town, siti: SimulatedPerson) -> None:
    async with town.app.storage.open() as uow:
        await greet(uow, ChatId(siti.chat_id), at=town.clock.now(), unit=SABRANG.code)
        await uow.commit()


async def test_who_may_hand_in_a_receipt_here_is_told_so_with_the_answer(town: Town) -> None:
    siti, rina = await town.resident(), await town.employee()
    for somebody in (siti, rina):
        await somebody.sends("salah ketik")
        await somebody.presses("Sudah terkirim")
        assert "Tunggu petugas." in somebody.sees()
    assert "Kirim bukti" not in siti.sees()
    assert "Kirim bukti sensus Anda ke sini: foto, tangkapan layar, atau PDF." in rina.sees()
    assert rina.buttons()[0] == "Contoh bukti"


async def test_a_question_below_a_receipt_is_answered_and_the_receipt_asked_about(
    town: Town,
) -> None:
    rina = await town.employee("Agus", HEADS_NIP)
    for caption, more in (("kok lupa sandinya ya", 2), ("ini min", 1)):
        before = count(rina)
        await rina.sends_photo(PNG, caption=caption)
        assert count(rina) == before + more
        assert "Ini bukti sensus Anda?" in rina.sees()
        if more > 1:
            assert "Lupa kata sandi" in rina.from_bot[-2].text


async def test_a_question_is_answered_with_what_the_campaign_says_now(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("Kok lupa sandinya ya?")
    assert siti.sees() == (
        "Lupa kata sandi\n"
        "Tanyakan ke BPS Jember, Jl. Cendrawasih (08.00-15.30), sampai 31 Maret 2020."
    )
    assert siti.buttons() == ["Situs macet", *VERDICT, WAYS_ON[-1]]
    await siti.presses("Ini membantu")
    assert siti.buttons() == ["Situs macet", "Kode 104", *WAYS_ON]
    kept = await newest(town)
    assert (kept.status, kept.topic, kept.around.step) == (
        QuestionStatus.ANSWERED,
        PASSWORD,
        "prepare",
    )


async def test_two_questions_in_one_message_get_two_answers(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("webnya muter terus? kok lupa sandinya ya?")
    assert siti.sees() == (
        "Situs macet\nCoba malam hari di sensus.bps.go.id.\nMasih 25 hari.\n\n"
        "Lupa kata sandi\n"
        "Tanyakan ke BPS Jember, Jl. Cendrawasih (08.00-15.30), sampai 31 Maret 2020."
    )
    assert siti.buttons() == [VERDICT[1], *WAYS_ON]
    assert (await newest(town)).topic == SITE
    await siti.presses(VERDICT[1])
    assert siti.sees() == "Maksud Anda yang mana?"


async def test_the_second_of_two_questions_is_a_button_where_both_do_not_fit(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kok lupa sandinya ya? salah ketik")
    assert siti.sees().startswith("Lupa kata sandi")
    assert siti.buttons() == ["Salah isi", *VERDICT, WAYS_ON[-1]]
    await siti.presses("Salah isi")
    assert siti.sees() == "Sudah tekan Kirim?"
    await siti.sends("salah ketik? kok lupa sandinya ya?")
    assert siti.sees() == "Sudah tekan Kirim?"
    assert siti.buttons() == ["Belum", "Sudah terkirim", "Lupa kata sandi", WAYS_ON[-1]]


async def test_one_question_that_is_asked_twice_gets_one_answer(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kok lupa sandinya ya? kok lupa sandinya ya?")
    assert siti.sees() == "Maksud Anda yang mana?"


async def test_the_contact_is_the_nearest_to_the_own_village(town: Town) -> None:
    siti = await town.resident()
    await of_sabrang(town, siti)
    await siti.sends("kok lupa sandinya ya")
    assert "Bu Tini, balai desa (pagi)" in siti.sees()


async def test_a_helper_is_not_sent_to_themselves(town: Town) -> None:
    tini = await town.resident("Tini")
    await town.grants(tini, Role.HELPER, SABRANG)
    await tini.sends("kok lupa sandinya ya")
    assert "Bu Tini" not in tini.sees()
    assert "BPS Jember" in tini.sees()


async def test_a_single_word_of_another_language_does_not_change_the_language(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("my lupa kata sandi")
    assert siti.sees() == "Maksud Anda yang mana?"


async def test_who_is_angry_hears_who_helps(town: Town) -> None:
    siti = await town.resident()
    await of_sabrang(town, siti)
    await siti.sends("bot payah!")
    assert siti.sees() == "Maaf, hubungi Bu Tini, balai desa (pagi)."
    assert siti.buttons() == WAYS_ON


async def test_follow_ups_and_a_word_of_thanks_change_the_same_message(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kok lupa sandinya ya")
    before = count(siti)
    await siti.presses("Situs macet")
    assert "Coba malam hari di sensus.bps.go.id." in siti.sees()
    await siti.presses("Ini membantu")
    assert "Senang bisa membantu" in siti.sees()
    assert siti.buttons() == WAYS_ON
    assert count(siti) == before
    assert await verdicts(town) == {SITE: True}
    assert (await newest(town)).text == ""
    await siti.sends("kok lupa sandinya ya")
    assert count(siti) == before + 1


async def test_a_button_pressed_twice_counts_once(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kok lupa sandinya ya")
    data = f"topic:ok:{PASSWORD}:{(await newest(town)).id}"
    await presses_data(town, siti, data)
    await presses_data(town, siti, data)
    assert await verdicts(town) == {PASSWORD: True}


async def test_an_update_that_comes_twice_is_one_question_and_its_buttons_work(
    town: Town,
) -> None:
    siti = await town.resident()
    twice = update_of(town, siti, "kok lupa sandinya ya")
    await hand_over(town, twice)
    await hand_over(town, twice)
    await siti.presses("Ini membantu")
    async with town.app.storage.open() as uow:
        assert await uow.asked.verdicts(QuestionId(twice["update_id"])) == {PASSWORD: True}


async def test_guesses_are_offered_when_it_is_not_clear(town: Town) -> None:
    amy = town.telegram.person("Amy")
    await amy.sends("/start")
    await amy.presses("Indonesia")
    await amy.sends("kok gitu sih")
    assert amy.buttons() == ["Kode 104", "Lupa kata sandi", "Situs macet", "Bukan semuanya"]
    siti = await town.resident()
    await siti.sends("kok gitu sih")
    assert siti.sees() == "Maksud Anda yang mana?"
    assert siti.buttons() == [
        "Kode 104", "Lupa kata sandi", "Bukan semuanya", "Kembali ke langkah 1",
    ]  # fmt: skip
    await siti.presses("Kode 104")
    assert "Cocokkan NIK dan KK." in siti.sees()
    assert siti.buttons()[-1] == "Kembali ke langkah 1"
    assert (await newest(town)).status is QuestionStatus.ANSWERED


async def test_none_of_the_guesses_leads_to_a_person_and_to_the_admins_list(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kok gitu sih, ini nomor saya 0812 3456 7890")
    await siti.presses("Bukan semuanya")
    assert "BPS Jember, Jl. Cendrawasih (08.00-15.30)" in siti.sees()
    assert siti.buttons() == ["Bicara dengan orang", *WAYS_ON]
    kept = await newest(town)
    assert (kept.status, kept.text) == (QuestionStatus.UNANSWERED, "kok gitu sih, ini nomor saya …")


async def test_not_meant_leads_to_other_guesses_and_then_to_a_person(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("kok lupa sandinya ya")
    await siti.presses("Bukan itu maksud saya")
    assert siti.sees() == "Maksud Anda yang mana?"
    assert "Lupa kata sandi" not in siti.buttons()
    first = siti.buttons()[0]
    await siti.presses(first)
    await siti.presses("Bukan itu maksud saya")
    assert "Mari kita tanyakan ke orangnya langsung: BPS Jember" in siti.sees()
    assert (await newest(town)).status is QuestionStatus.UNANSWERED
    assert set((await verdicts(town)).values()) == {False}


async def test_what_is_none_of_ours_is_said_to_be_unknown(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("harga cabai berapa")
    assert siti.sees().startswith("Yang itu saya belum tahu.")
    assert (await newest(town)).status is QuestionStatus.UNANSWERED


async def test_thanks_are_answered_kindly_and_not_kept_in_words(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("makasih min")
    assert screen(siti) == ("Sama-sama!", WAYS_ON)
    kept = await newest(town)
    assert (kept.status, kept.text) == (QuestionStatus.TALK, "")


async def test_a_fact_that_was_left_out_is_asked_for_in_place(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("salah ketik")
    before = count(siti)
    assert siti.sees() == "Sudah tekan Kirim?"
    assert siti.buttons() == ["Belum", "Sudah terkirim", "Bukan itu maksud saya", WAYS_ON[-1]]
    await siti.presses("Sudah terkirim")
    assert "Tunggu petugas." in siti.sees()
    assert count(siti) == before
    assert (await newest(town)).topic == "salah-sudah"


async def test_the_command_answers_or_shows_the_topics_by_group(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/tanya webnya muter terus")
    assert siti.sees().endswith("Coba malam hari di sensus.bps.go.id.\nMasih 25 hari.")
    await siti.sends("/tanya")
    assert siti.sees().startswith("Mau tanya apa?")
    assert siti.buttons()[-5:] == [
        "Masuk, NIK, dan KK", "Isi data keluarga", "Petugas sensus", "Keamanan data", "Beranda",
    ]  # fmt: skip
    await siti.presses("Petugas sensus")
    await siti.presses("Ciri petugas")
    assert "Lihat suratnya." in siti.sees()
    assert (await newest(town)).status is QuestionStatus.BROWSED
    await siti.presses("Bukan itu maksud saya")
    assert "Mari kita tanyakan ke orangnya langsung" in siti.sees()
    await siti.sends("/menu")
    await siti.presses("Tanya")
    assert siti.sees().startswith("Mau tanya apa?")


async def test_who_writes_another_language_is_answered_in_it_and_may_stay_with_it(
    town: Town,
) -> None:
    siti = await town.resident()
    await siti.sends("i forgot my password")
    assert siti.sees() == "Forgotten password\nForgotten password: sensus.bps.go.id"
    assert (await town.person(siti)).language == "id"
    await siti.presses("Continue in English")
    assert siti.buttons()[1:] == ["This helped", "Not what I meant", "Back to step 1"]
    assert (await town.person(siti)).language == "en"


async def test_who_is_not_understood_in_another_language_may_go_back_to_the_chosen_one(
    town: Town,
) -> None:
    siti = await town.resident()
    await siti.sends("piye regane lombok saiki")
    assert siti.sees().startswith("Ingkang niku kula dereng mangertos.")
    await siti.presses("Lanjut dalam Bahasa Indonesia")
    assert siti.sees().startswith("Yang itu saya belum tahu.")
    assert "Lanjut dalam Bahasa Indonesia" not in siti.buttons()
    assert (await town.person(siti)).language == "id"


@pytest.mark.parametrize(
    "said", ["https://youtu.be/the-how", "www.facebook.com/share/p/1", "iiii oooo", "ok"]
)
async def test_what_is_of_no_language_is_answered_in_the_chosen_one(town: Town, said: str) -> None:
    siti = await town.resident()
    await siti.sends(said)
    assert "Bukan semuanya" in siti.buttons()
    amy = await town.resident("Amy", language="English")
    await amy.sends(f"{said} 😀 👍 🙏 🎉")
    assert "None of these" in amy.buttons()


async def test_a_question_in_the_middle_of_another_is_answered_and_leads_back(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/status")
    await siti.sends("kok lupa sandinya ya")
    assert "Lupa kata sandi" in siti.sees()
    assert siti.sees().endswith("Kembali ke tadi: silakan ketik nomornya, atau tekan Batal.")
    await siti.presses("Ini membantu")
    await siti.sends(NIK)
    assert "nomor KK" in siti.sees()
    await siti.sends("tidak tahu")
    assert "16 angka" in siti.sees()


async def test_an_identity_number_in_a_question_is_deleted_and_not_kept(town: Town) -> None:
    siti = await town.resident()
    kept = await newest(town)
    await siti.sends(f"kok lupa sandinya ya, nik saya {NIK}")
    assert (await newest(town)) == kept


@pytest.mark.parametrize(
    "data", ["topic:open:gone:0", "topic:open:lupa-password", "topic:ok:lupa-password:99999",
             "ask:none:x", "ask:speak:1:xx", "topic:group:99"],
)  # fmt: skip
async def test_a_button_of_what_is_gone_leads_back_to_today(town: Town, data: str) -> None:
    siti = await town.resident()
    await presses_data(town, siti, data)
    assert "Tombol itu dari pesan lama" in siti.sees()


async def test_who_is_stuck_is_shown_what_people_ask_at_that_step(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/langkah")
    for _ in range(2):
        await siti.presses("Sudah")
    await siti.presses("Saya terkendala")
    assert siti.buttons()[:2] == ["Lupa kata sandi", "Kembali ke langkah 3"]
    await siti.presses("Lupa kata sandi")
    assert "Tanyakan ke BPS Jember" in siti.sees()


@pytest.mark.parametrize(
    ("language", "agree", "back", "asked"),
    [
        ("Bahasa Indonesia", "Setuju", "Kembali ke langkah", "webnya muter terus"),
        ("Basa Jawa", "Sarujuk", "Wangsul dhateng langkah", "kok ngoten"),
        ("Bhasa Madhura", "Saroju'", "Abali ka langka", "baramma reya"),
        ("English", "I agree", "Back to step", "i forgot my password"),
    ],
)
async def test_from_every_answer_of_who_is_stuck_a_button_leads_back_to_the_step(
    town: Town, language: str, agree: str, back: str, asked: str
) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses(language)
    await siti.presses(agree)
    await presses_data(town, siti, "step:done:prepare")
    await presses_data(town, siti, "step:stuck:password")
    await presses_data(town, siti, f"topic:open:{PASSWORD}:0:password")
    assert f"{back} 3" in siti.buttons(), "where they are stuck, although another is open before"
    for _ in range(2):
        await siti.sends(asked)
        assert f"{back} 2" in siti.buttons()
    await siti.presses(f"{back} 2")
    assert "2" in siti.sees()


async def test_who_has_nothing_left_to_do_is_led_home_from_an_answer(town: Town) -> None:
    siti = await town.resident()
    await presses_data(town, siti, "claim:yes")
    await siti.sends("bot payah!")
    assert siti.buttons() == ["Pertanyaan lain", "Beranda"]
    budi = await town.resident("Budi")
    await presses_data(town, budi, f"topic:open:{PASSWORD}:0:no-such-step")
    assert "Kembali ke langkah 1" in budi.buttons()


async def test_a_group_is_answered_when_it_calls_and_led_to_the_private_chat(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    before = count(group)
    await slamet.sends("kok lupa sandinya ya", to=group)
    await slamet.sends("@sensus_bot kok lupa sandinya ya", to=group)
    assert count(group) == before, "privacy mode keeps it from the bot"
    await group.set_admin()
    await slamet.sends("@sensus_bot kok lupa sandinya ya", to=group)
    assert "Tanyakan ke Bu Tini" in group.sees()
    assert group.buttons() == ["Tanya di obrolan pribadi"]
    await slamet.sends("@sensus_bot kok gitu sih", to=group)
    assert group.sees() == "Itu lebih enak kita bahas di obrolan pribadi, ya."
    await slamet.sends("@sensus_bot makasih min", to=group)
    assert screen(group) == ("Sama-sama!", [])
    board = group.last
    before = count(group)
    await slamet.sends("makasih min", to=group, reply_to=board)
    assert count(group) == before, "what asks nothing is between people"
    await slamet.sends("webnya muter terus", to=group, reply_to=board)
    assert "Coba malam hari" in group.sees()
    assert group.buttons() == ["Tanya di obrolan pribadi"]
    await slamet.sends("status saya gimana?", to=group, reply_to=board)
    assert group.buttons() == ["Tanya di obrolan pribadi"]
    await slamet.sends(f"/start tanya_{PASSWORD}")
    assert "Lupa kata sandi" in slamet.sees()


async def test_who_asks_while_the_answers_are_being_read_waits_and_holds_up_nobody(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    read = Event()

    def slowly(learned: Sequence[LearnedExample]) -> KnowledgeBase:
        assert read.wait(10)
        return few_books(learned)

    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=slowly) as waking:
        siti, budi = await waking.resident(), await waking.resident("Budi")
        assert "Tanya" not in siti.buttons()
        ani = await waking.resident("Ani")
        await ani.sends("/status")
        before = await waking.person(siti)
        async with waking.app.storage.open() as uow:
            await uow.people.change(before, reachable=False)
            await uow.commit()
        updates = [
            update_of(waking, siti, "webnya muter terus"),
            update_of(waking, ani, f"/start tanya_{SITE}"),
        ]
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(hand_over(waking, *updates))
            await budi.sends("/pengingat")
            assert "engingat" in budi.sees()
            read.set()
        assert "Coba malam hari" in siti.sees()
        assert (await waking.person(siti)).reachable, "who writes is here again"
        assert "Coba malam hari" in ani.sees()
        await ani.sends("halo")
        assert "NIK" not in ani.sees(), "who opened a link was led away from the question"


async def test_a_bot_whose_answers_are_refused_does_everything_else(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    def refused(learned: Sequence[LearnedExample]) -> KnowledgeBase:
        raise CensusFileError(Problem(tmp_path / "faq.yaml", "topics", "topics"))

    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=refused) as town:
        siti = await town.resident()
        await siti.sends("webnya muter terus")
        assert siti.sees() == "Maksud Anda yang mana?"
        await siti.presses("Buka langkah saya")
        assert "Langkah 1 dari 7" in siti.sees()


async def test_after_the_online_phase_an_answer_says_so_first(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(
        tmp_path, migrated_sqlite, begin=at(7, 3), load_knowledge_base=few_books
    ) as july:
        siti = await july.resident()
        await siti.sends("webnya muter terus")
        assert siti.sees() == (
            "📌 Sensus online sudah ditutup pada 31 Maret 2020. Yang belum mengisi didatangi "
            "petugas pada 1–31 Juli 2020. Jawaban di bawah berlaku selama masih dibuka.\n\n"
            "Situs macet\nCoba malam hari di sensus.bps.go.id."
        )
        await siti.sends("/tanya")
        await siti.presses("Ciri petugas")
        assert siti.sees().startswith("Ciri petugas")
        assert siti.buttons()[0] == "Cek petugas", "one may be at the door"
        await siti.sends("petugasnya minta uang 50rb")
        assert siti.sees() == "Waspada penipuan\nJangan dibayar."
        assert siti.buttons()[0] == "Cek petugas", "who wants money is at the door"
        await july.passes(timedelta(days=1))


async def test_a_question_is_answered_before_consent(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("kok lupa sandinya ya")
    assert "Lupa kata sandi" in siti.sees()
    await siti.presses("Beranda")
    assert siti.buttons()[0] == "Bahasa Indonesia"  # The welcome goes on where it would begin.


async def test_two_questions_are_answered_before_consent_too(town: Town) -> None:
    ani = town.telegram.person("Ani")
    await ani.sends("lupa kata sandi? salah ketik")
    assert ani.sees().startswith("Lupa kata sandi")
    assert "Salah isi" in ani.buttons()


async def test_a_nod_is_no_unanswered_question(town: Town) -> None:
    siti, dewi = await town.resident(), await town.admin()
    await siti.sends("👍")
    assert "Beranda" not in siti.sees()
    assert "belum mengerti" not in siti.sees()
    await dewi.sends("/belumterjawab")
    assert "👍" not in dewi.sees()


async def test_who_writes_another_language_is_offered_as_many_guesses(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("what do I have to do with this thing")
    assert siti.sees() == "Which one do you mean?"
    assert siti.buttons() == ["Code 104", "Forgotten password", "None of these", "Back to step 1"]


async def test_letters_in_circles_are_words(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("ⓚⓞⓚ ⓛⓤⓟⓐ ⓢⓐⓝⓓⓘⓝⓨⓐ")
    assert siti.sees() == "Maksud Anda yang mana?"


async def test_who_makes_little_of_oneself_is_told_that_it_is_all_right(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("saya bodoh soal internet")
    assert siti.sees().startswith("Tidak apa-apa.")
    assert siti.buttons() == WAYS_ON
    await siti.sends("bot payah")
    assert "Maaf, hubungi" in siti.sees()
    xaver = town.telegram.person("Xaver")
    await xaver.sends("saya gaptek")
    assert "Tidak apa-apa." in xaver.sees(), "before consent, too"
