"""An enumerator's day: by buttons, by typed lines, offline, and what can go wrong."""

from datetime import timedelta

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.progress import BlockState, Visits
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import ChatId, Role
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import pack
from tests.handlers.fieldwork.doors.visitors import RT_1, RT_2, RT_3, begin, ends, team
from tests.support.talk import PNG, at, count, hand_over, presses_data, update_of
from tests.support.town import NIK, SABRANG, Town


async def test_one_tap_counts_a_visit_and_one_takes_it_back(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("/lapangan")
    assert "RT 01 RW 01: sisa 28 dari 28" in imam.sees()
    assert "RT 03 RW 01" not in imam.sees(), "nobody sees another's work"
    await imam.presses("RT 01 RW 01")
    before = count(imam)
    await imam.presses("✅ Jadi")
    await imam.presses("✅ Jadi")
    await imam.presses("🚪 Kosong")
    assert count(imam) == before, "the screen is edited in place"
    assert "Sisa 26 dari 28" in imam.sees()
    assert "Sampai kini: 2 jadi, 1 kosong." in imam.sees()
    await imam.presses("↩️ Batalkan")
    assert (await crew.progress(RT_1)).visits == Visits(done=2)
    await imam.sends("salah")
    assert "Dibatalkan: 1 jadi (RT 01 RW 01)." in imam.sees()
    await imam.sends("batal")
    await imam.sends("batal")
    assert "Tidak ada lagi yang bisa dibatalkan." in imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits()
    await imam.sends("RT 02 3 jadi")
    await imam.sends("RT 01")
    await imam.sends("batal")
    assert "Dibatalkan: 3 jadi (RT 02 RW 01)." in imam.sees()
    again = str(imam.find_button("↪️ Catat lagi 3 jadi")[1]["callback_data"])
    for _ in range(2):
        await presses_data(own_town, imam, again)
    assert (await crew.progress(RT_2)).visits == Visits(done=3), "once, however often it is pressed"


async def test_the_same_as_one_typed_line_and_what_is_doubtful_is_asked(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("RT 02 12 kosong 2 tolak 1")
    assert "RT 02 RW 01: 12 jadi, 1 menolak, 2 kosong. Sisa 15." in imam.sees()
    await imam.sends("rt1: 3 jadi\nrt 2 1 pindah")
    assert (await crew.progress(RT_1)).visits == Visits(done=3)
    assert (await crew.progress(RT_2)).visits == Visits(done=12, empty=2, refused=1, moved=1)
    await imam.sends("5 jadi")
    assert "yang mana maksud Anda?" in imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits(done=3), "nothing is guessed"
    [[first, *_], *_] = imam.last.inline_rows
    await imam.presses("RT 01 RW 01: 5 jadi")
    await presses_data(own_town, imam, first["callback_data"])
    assert (await crew.progress(RT_1)).visits == Visits(done=8), "a second press takes nothing"


async def test_more_houses_than_the_list_has_are_asked_back_and_taken_when_confirmed(
    own_town: Town,
) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("RT 01 8 jadi")
    await imam.sends("RT 01 30 jadi catatan: gang baru\nRT 02 2 kosong")
    assert "Di RT 01 RW 01 menurut daftar tinggal 20 dari 28 keluarga" in imam.sees()
    assert "Anda menulis 30 jadi, 10 lebih banyak" in imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits(done=8), "nothing is taken yet"
    assert (await crew.progress(RT_2)).visits == Visits(empty=2), "the other line is"
    [yes, change] = imam.buttons()[:2]
    assert (yes, change) == ("✅ Benar, 30 jadi", "🔢 Perbaiki")
    sure = str(imam.find_button(yes)[1]["callback_data"])
    await imam.presses(yes)
    assert "10 lebih banyak dari daftar" in imam.sees()
    await presses_data(own_town, imam, sure)
    assert (await crew.progress(RT_1)).visits == Visits(done=38), "a second press takes nothing"
    await imam.sends("RT 01 1 jadi")
    assert (await crew.progress(RT_1)).visits.done == 39, "one more is as one tap"
    await imam.sends("RT 02")
    await imam.presses("🔢 Angka")
    await imam.sends("80")
    assert "tinggal 28 dari 28 keluarga: 26 belum didatangi, 2 perlu" in imam.sees()
    assert "54 lebih banyak dari yang belum didatangi" in imam.sees()
    await imam.presses("🔢 Perbaiki")
    await imam.sends("8")
    assert (await crew.progress(RT_2)).visits == Visits(done=8, empty=2)


async def test_a_count_that_cannot_be_is_asked_back_by_the_blocks_name(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    for typed in ("RT 01 9999 jadi", "RT 01 501"):
        await imam.sends(typed)
        assert "belum saya catat" in imam.sees()
        assert "Di RT 01 RW 01 menurut daftar ada 28 keluarga" in imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits()


async def test_a_line_that_is_not_clear_is_never_passed_over_in_silence(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("RT 01 3 kosng 2 tolak 1")
    assert "Kata yang tidak saya kenal: kosng." in imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits()
    await imam.presses("RT 01 RW 01: 3 jadi, 1 menolak, 2 kosong")
    assert (await crew.progress(RT_1)).visits == Visits(done=3, empty=2, refused=1)
    for typed in ("besok rt 1 tolak 1", "RT 01 5 anu 2"):
        await imam.sends(typed)
        assert f'"{typed}" belum saya pahami, jadi belum saya catat.' in imam.sees()
        assert "misalnya 12 kosong 2 tolak 1" in imam.sees()
    await imam.sends("RT 01")
    assert "belum saya catat" not in imam.last.text
    await imam.presses("✅ Jadi")
    assert (await crew.progress(RT_1)).visits.done == 4


async def test_an_end_with_households_left_says_so_and_is_taken_back(own_town: Town) -> None:
    crew = await team(own_town)
    await ends(crew.imam, "RT 01 selesai")
    assert "Masih sisa 28 dari 28. Kalau salah ketik, tekan ↩️ Batalkan." in crew.imam.sees()
    await crew.imam.presses("↩️ Batalkan")
    assert (await crew.progress(RT_1)).state is BlockState.OPEN
    await crew.imam.presses("🏁 Selesai")
    assert "Masih sisa 28 dari 28." in crew.imam.sees()
    await crew.imam.sends("RT 02 40 jadi, selesai")
    assert "Masih sisa" not in crew.imam.last.text


async def test_an_end_with_most_houses_unvisited_is_asked_back(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("RT 01 selesai")
    assert "belum ada dari 28 keluarga yang tercatat didatangi, jadi belum saya" in imam.sees()
    assert imam.buttons() == ["🏁 Ya, selesai", "🏘 RT 01 RW 01", "📋 Hari ini"]
    assert (await crew.progress(RT_1)).state is BlockState.OPEN
    await imam.sends("RT 01 3 jadi selesai catatan: hujan deras")
    assert "RT 01 RW 01: baru 3 dari 28 keluarga yang didatangi" in imam.sees()
    assert "📝 RT 01 RW 01: hujan deras" in imam.sees()
    yes = str(imam.find_button("Ya, selesai")[1]["callback_data"])
    await imam.presses("✅ Catat 3 jadi saja")
    progress = await crew.progress(RT_1)
    assert (progress.state, progress.visits) == (BlockState.OPEN, Visits(done=3))
    await presses_data(own_town, imam, yes)
    assert (await crew.progress(RT_1)).visits == Visits(done=3), "what was taken is not taken again"
    await imam.sends("RT 02 selesai catatan: rumah kosong semua")
    await imam.presses("🏁 Ya, selesai")
    assert (await crew.progress(RT_2)).state is BlockState.FINISHED
    await imam.sends("RT 01 11 jadi, selesai")
    assert (await crew.progress(RT_1)).state is BlockState.FINISHED, "half of them is not asked"


async def test_who_says_not_finished_is_offered_the_way_back_and_no_end(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await ends(imam, "rt 1 selesai")
    await imam.sends("rt 1 blm slesai tadi salah")
    assert "RT 01 RW 01 tadi tercatat selesai. Kalau belum, tekan tombol" in imam.sees()
    assert imam.buttons() == ["↩️ Batalkan", "🏘 RT 01 RW 01", "📋 Hari ini"]
    await imam.presses("↩️ Batalkan")
    assert (await crew.progress(RT_1)).state is BlockState.OPEN
    await imam.sends("belum selesai rt 1")
    assert "RT 01 RW 01 memang belum tercatat selesai" in imam.sees()
    await imam.sends("rt 1 belum selesai 3 jadi")
    assert (await crew.progress(RT_1)).visits == Visits(done=3)
    assert (await crew.progress(RT_1)).state is BlockState.OPEN


async def test_an_outcome_alone_is_asked_for_its_block(own_town: Town) -> None:
    crew = await team(own_town)
    await ends(crew.imam, "RT 02 selesai")
    await crew.imam.sends("ksong")
    assert crew.imam.sees().endswith("Kosong di blok mana?")
    assert crew.imam.buttons() == ["RT 01 RW 01: 1 kosong", "📋 Hari ini"]
    await crew.imam.presses("RT 01 RW 01: 1 kosong")
    assert (await crew.progress(RT_1)).visits == Visits(empty=1)


async def test_a_caption_is_a_report_and_its_photo_is_not_kept(own_town: Town) -> None:
    crew = await team(own_town)
    await crew.imam.sends_photo(PNG, caption="rt 1 3 jadi 1 kosong")
    assert "Fotonya tidak saya simpan" in crew.imam.from_bot[-2].text
    assert "RT 01 RW 01: 3 jadi, 1 kosong." in crew.imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits(done=3, empty=1)
    await crew.imam.sends_photo(PNG, caption="rt 4 3 jadi kosong 1")
    assert "blok itu tidak ada di daftar Anda" in crew.imam.sees()
    reserve = await own_town.resident("Rudi")
    await own_town.grants(reserve, Role.ENUMERATOR, SABRANG)
    await reserve.sends("rt 4 3 jadi kosong 1")
    assert "blok itu tidak ada di daftar Anda" in reserve.sees()


async def test_counts_and_notes_are_asked_for_in_words(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("/lapangan")
    await imam.presses("RT 01 RW 01")
    await imam.presses("🔢 Angka")
    await imam.sends_photo(PNG)
    assert "jadi kiriman ini tidak saya simpan" in imam.sees()
    await imam.sends("banyak sekali")
    assert "belum saya pahami" in imam.sees()
    await imam.sends("12 kosong 2")
    assert "Sampai kini: 12 jadi, 2 kosong." in imam.sees()
    await imam.presses("🔢 Angka")
    await imam.presses("📝 Catatan")
    await imam.sends("NIK 3509121503850002 tidak ada")
    await imam.sends("Jembatan putus, jalan memutar")
    assert "📝 Jembatan putus, jalan memutar" in imam.sees()
    await imam.sends("RT 02 catatan: pagar terkunci")
    assert "📝 RT 02 RW 01: pagar terkunci" in imam.sees()


async def test_of_several_lines_nothing_is_lost_and_what_was_kept_is_said(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    before = count(imam)
    await imam.sends("RT 01 12 kosng 2 catatan: pagar terkunci\nRT 02 5 jadi\nRT 03 9 jadi")
    taken, asked, foreign = imam.from_bot[before:]
    assert taken.text == "✅ RT 02 RW 01: 5 jadi. Sisa 23."
    assert "Kata yang tidak saya kenal: kosng." in asked.text
    assert "📝 RT 01 RW 01: pagar terkunci" in asked.text
    assert "tidak ada di daftar Anda" in foreign.text
    assert (await crew.progress(RT_1)).visits == Visits()
    await imam.presses("RT 01 RW 01: 12 jadi, 2 kosong", on=asked)
    await imam.sends("RT 01")
    assert "Sampai kini: 12 jadi, 2 kosong." in imam.sees()
    assert imam.sees().count("pagar terkunci") == 1
    await ends(imam, "RT 02 selesai")
    await crew.sri.sends("/tim")
    await crew.sri.presses("✅ Periksa yang selesai (1)")
    await crew.sri.presses("✅ Setujui 1 blok ini")
    await crew.sri.presses("Tetap setujui")
    before = count(imam)
    await imam.sends(f"RT 02 1 jadi\nRT 01 1 jadi catatan: {'a' * 201}\nRT 01 1 kosong")
    taken, *refused = imam.from_bot[before:]
    assert taken.text.startswith("✅ RT 01 RW 01: 1 kosong.")
    assert "RT 02 RW 01 sudah disetujui" in refused[0].text
    assert "Terlalu panjang" in refused[1].text
    assert (await crew.progress(RT_1)).visits == Visits(done=12, empty=3)
    lines = "\n".join(f"RT 01 {number} anu 2" for number in range(6))
    await imam.sends(lines)
    assert "2 baris ini belum saya catat." in imam.sees()
    assert "• RT 01 5 anu 2" in imam.sees()
    await imam.sends("RT 01 1 jadi\npyur mumet aku\nmatur nuwun")
    assert "1 baris ini tidak saya pahami, jadi belum saya catat:\n• pyur mumet aku" in imam.sees()


async def test_a_number_that_is_no_count_is_asked_back(own_town: Town) -> None:
    crew = await team(own_town)
    await crew.imam.sends("RT 01 -5")
    assert "Angka yang belum jelas: -5. Tulis angka bulat saja" in crew.imam.sees()
    await crew.imam.presses("RT 01 RW 01")
    await crew.imam.presses("🔢 Angka")
    await crew.imam.sends("5-6")
    assert "Angka yang belum jelas: 5-6." in crew.imam.sees()
    await crew.imam.sends("5")
    assert (await crew.progress(RT_1)).visits == Visits(done=5)


async def test_a_report_with_an_identity_number_is_asked_for_without_it(own_town: Town) -> None:
    crew = await team(own_town)
    await crew.imam.sends(f"RT 01 3 jadi catatan: {NIK} pindah")
    assert "Pesan tadi saya hapus dan belum saya catat" in crew.imam.sees()
    assert "Tulis lagi tanpa nomor itu" in crew.imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits()
    await crew.imam.presses("📋 Hari ini")
    assert "RT 01 RW 01: sisa 28 dari 28" in crew.imam.sees()
    await crew.imam.sends(NIK)
    assert "Cek status" in crew.imam.sees(), "a number alone is no report"


async def test_what_was_typed_offline_counts_on_its_own_day(own_town: Town) -> None:
    """The app keeps typed lines without a signal; they arrive in order, with their own time."""
    crew = await team(own_town)
    kept = [update_of(own_town, crew.imam, text) for text in ("RT 01 4 jadi", "RT 01 2 kosong")]
    written = own_town.clock.now()
    own_town.clock.move_to(written + timedelta(days=2))
    for update in kept:
        await hand_over(own_town, update)
    await crew.imam.sends("RT 01 1 jadi")
    async with own_town.app.storage.open() as uow:
        entries = await uow.block_reports.entries(
            [RT_1], since=written.date(), until=own_town.clock.now().date()
        )
    assert [(each.new.day, each.new.visits.visited) for each in entries] == [
        (at(3, 6).date(), 4),
        (at(3, 6).date(), 2),
        (at(3, 8).date(), 1),
    ]
    assert entries[0].new.at == written.replace(microsecond=0)


async def test_the_coordinator_reports_for_who_has_no_telegram(own_town: Town) -> None:
    crew = await team(own_town)
    await crew.sri.sends("/lapangan")
    assert "RT 03 RW 01" in crew.sri.sees()
    assert "RT 01" not in crew.sri.sees(), "Imam reports by himself"
    await crew.sri.sends("RT 03 9 jadi 1 kosong")
    assert (await crew.progress(RT_3)).visits == Visits(done=9, empty=1)
    await crew.sri.sends("salah")
    assert (await crew.progress(RT_3)).visits == Visits()
    await crew.imam.sends("RT 03 9 jadi")
    assert "tidak ada di daftar Anda" in crew.imam.sees()
    await presses_data(own_town, crew.imam, pack(FieldAction.FIELD_ADD, RT_3, "done"))
    assert "bukan blok Anda" in crew.imam.sees()
    assert (await crew.progress(RT_3)).visits == Visits()


async def test_before_and_after_the_visits_nothing_is_taken_down(own_town: Town) -> None:
    crew = await team(own_town, phase=FieldPhase.LOCKED)
    await crew.imam.sends("RT 01 3 jadi")
    assert "Kunjungan belum dimulai" in crew.imam.sees()
    async with own_town.app.storage.open() as uow:
        now = own_town.clock.now()
        await uow.allocations.set_phase(FieldPhase.CLOSED, actor="system", at=now)
        await uow.commit()
    await crew.imam.sends("RT 01 3 jadi")
    assert "Kunjungan sudah ditutup" in crew.imam.sees()
    await crew.imam.sends("/lapangan")
    assert "Kunjungan sudah ditutup" in crew.imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits()


async def test_after_the_last_day_a_late_report_is_taken_and_said_to_be_late(
    own_town: Town,
) -> None:
    crew = await team(own_town)
    own_town.clock.move_to(at(8, 1, 9))
    await crew.imam.sends("/lapangan")
    assert "Masa kunjungan sudah berakhir. Laporan susulan masih saya catat" in crew.imam.sees()
    assert "Cara cepat" not in crew.imam.sees()
    await crew.imam.sends("RT 01 3 jadi")
    assert "RT 01 RW 01: 3 jadi. Sisa 25." in crew.imam.sees()
    assert "kabari juga koordinator Anda" in crew.imam.sees()


async def test_others_see_none_of_it(own_town: Town) -> None:
    await team(own_town)
    siti = await own_town.resident()
    await siti.sends("RT 01 3 jadi")
    assert "RT 01 RW 01" not in siti.sees()
    for command in ("/lapangan", "/kunjungan"):
        await siti.sends(command)
        assert "RT 01" not in siti.sees()
    await presses_data(own_town, siti, pack(FieldAction.FIELD_ADD, RT_1, "done"))
    await presses_data(own_town, siti, pack(FieldAction.FIELD_APPROVE, RT_1, "0"))
    assert "RT 01" not in siti.sees()
    left = await own_town.resident("Joko")
    await own_town.grants(left, Role.ENUMERATOR, SABRANG)
    await left.sends("/lapangan")
    assert "RT 01" not in left.sees()


async def test_another_open_question_has_its_answer_first(own_town: Town) -> None:
    crew = await team(own_town)
    await crew.imam.sends("/lapangan")
    await crew.imam.presses("RT 01 RW 01")
    await crew.imam.presses("🔢 Angka")
    await crew.imam.presses("📝 Catatan")
    await crew.imam.sends("RT 02 7 jadi")
    assert "📝 RT 02 7 jadi" in crew.imam.sees()
    assert (await crew.progress(RT_2)).visits == Visits()


async def test_empty_houses_and_refusals_are_visited_once_more(own_town: Town) -> None:
    crew = await team(own_town)
    imam = crew.imam
    await imam.sends("RT 01 5 jadi 2 kosong 1 tolak")
    own_town.clock.move_to(own_town.clock.now() + timedelta(days=1))
    await imam.sends("RT 01 1 kosong")
    await imam.sends("/kunjungan")
    assert "RT 01 RW 01: 2 kosong (6 Mar" in imam.sees()
    assert "RT 01 RW 01: 1 kosong (7 Mar" in imam.sees()
    await imam.presses("RT 01 RW 01")
    await imam.presses("3 kosong")
    done = pack(FieldAction.AGAIN_DONE, RT_1, "empty", "done", "3")
    await imam.presses("✅ Jadi")
    await presses_data(own_town, imam, done)
    assert "RT 01 RW 01: 1 kosong (6 Mar" in imam.sees(), "the oldest goes, and only once"
    assert (await crew.progress(RT_1)).visits == Visits(done=6, empty=2, refused=1)


async def test_without_second_visits_the_first_ones_that_are_left_are_told(own_town: Town) -> None:
    crew = await team(own_town)
    await crew.imam.sends("RT 01 5 jadi")
    await crew.imam.sends("/kunjungan")
    assert "Tidak ada kunjungan ulang. Sisa 51 kunjungan di 2 blok." in crew.imam.sees()
    assert "👏" not in crew.imam.sees()


async def test_a_reserve_who_took_over_reports_and_the_one_before_no_longer(
    own_town: Town,
) -> None:
    crew = await team(own_town)
    rina = await own_town.resident("Rina")
    await own_town.grants(rina, Role.ENUMERATOR, SABRANG)
    village = SABRANG.code
    reserve = Fieldworker(Badge("R-1"), "Rina", FieldRole.RESERVE, village, ChatId(rina.chat_id))
    before = Fieldworker(
        Badge("old"), "Imam", FieldRole.ENUMERATOR, village, ChatId(crew.imam.chat_id)
    )
    lead = Fieldworker(Badge("lead"), "Sri", FieldRole.COORDINATOR, village)
    await begin(own_town, [reserve, before, lead], phase=FieldPhase.STARTED)
    await rina.sends("RT 01 2 jadi")
    assert (await crew.progress(RT_1)).visits == Visits(done=2)
    assert (await crew.progress(RT_1)).state is BlockState.OPEN
    await crew.imam.sends("RT 01 2 jadi")
    assert (await crew.progress(RT_1)).visits == Visits(done=2)
