"""The verifier's queue: one proof at a time, decided by one person only, with one thumb."""

from dataclasses import replace
from datetime import timedelta

import pytest

from census.people.people import ChatId, Grant, KeyedHash, Language, Role
from census.people.submission import SubmissionState
from census.recaps.recap import RecapRow
from census.units import Measure
from simulator.chats.people import SimulatedPerson
from tests.handlers.proofs.verifying import (
    hands_in,
    hashed,
    on_roster,
    pictures,
    state_of,
    stored,
    verifier,
)
from tests.support.talk import PNG, at, count, presses_data, screen
from tests.support.town import HEALTH, MORNING, SOCIAL, Town

S = SubmissionState


@pytest.fixture
async def town(own_town: Town) -> Town:
    return own_town


async def opens(somebody: SimulatedPerson) -> None:
    await somebody.sends("/bukti")
    await somebody.presses("Periksa bukti")


async def speaks_english(town: Town, somebody: SimulatedPerson) -> None:
    async with town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(somebody.chat_id))
        assert person is not None
        await uow.people.change(person, language=Language("en"))
        await uow.commit()


async def test_a_verifier_decides_one_after_another_and_each_person_hears_it_once(
    town: Town,
) -> None:
    vera = await verifier(town)
    siti, first = await hands_in(town, "Siti <Aminah>", members=4)
    budi, second = await hands_in(town, "Budi Santoso")
    await town.passes(timedelta(minutes=5))
    await vera.sends("/bukti")
    assert "2 bukti menunggu" in vera.sees()
    assert "sejak 6 Maret 2020, 08.00 WIB" in vera.sees()
    await vera.presses("Periksa bukti")
    (picture,) = pictures(vera)
    assert picture.protected
    assert "Siti <Aminah> · Dinas Kesehatan" in vera.sees()
    assert "sepertinya lengkap, 4 dari 4 anggota" in vera.sees()
    assert "Menunggu: 2" in vera.sees()
    await vera.presses("Terima")
    assert "✅ Bukti Siti <Aminah> diterima." in vera.sees()
    assert "Budi Santoso" in vera.sees()
    assert "Menunggu: 1" in vera.sees()
    assert len(pictures(vera)) == 1
    await vera.presses("Kembalikan")
    assert len(pictures(vera)) == 1
    await vera.presses("Tidak terbaca")
    assert "↩️ Bukti Budi Santoso dikembalikan." in vera.sees()
    assert "Tidak ada bukti yang menunggu" in vera.sees()
    assert pictures(vera) == []
    before = count(siti), count(budi)
    await town.passes(timedelta(minutes=1))
    assert (count(siti), count(budi)) == (before[0] + 1, before[1] + 1)
    assert "Bukti Anda diterima" in siti.sees()
    assert "Catatan pemeriksa: Tidak terbaca" in budi.sees()
    assert await state_of(town, first.handed_in.nip) is S.PROOF_ACCEPTED
    await siti.sends("/asn")
    assert siti.sees().count("diterima") == 1
    assert await state_of(town, second.handed_in.nip) is S.CLAIMED


async def test_fifty_in_a_row_end_without_a_dead_end(town: Town) -> None:
    vera = await verifier(town)
    _, proof = await hands_in(town, "Siti Aminah")
    async with town.app.storage.open() as uow:
        for other in range(49):
            nip = KeyedHash(f"{other:064x}")
            await uow.proofs.add(replace(proof.handed_in, nip=nip, unique_id=f"other-{other}"))
        await uow.commit()
    await opens(vera)
    for left in range(50, 0, -1):
        assert f"Menunggu: {left}" in vera.sees()
        assert len(pictures(vera)) == 1
        await vera.presses("Terima")
    assert "Tidak ada bukti yang menunggu" in vera.sees()
    assert "Beranda" in vera.buttons()
    assert await state_of(town, proof.handed_in.nip) is S.PROOF_ACCEPTED


async def test_what_is_skipped_comes_again_in_the_next_round(town: Town) -> None:
    vera = await verifier(town)
    await hands_in(town, "Siti Aminah")
    await hands_in(town, "Budi Santoso")
    await opens(vera)
    await vera.presses("Lewati")
    assert "Budi" in vera.sees()
    await vera.presses("Terima")
    assert "Yang dilewati bisa diperiksa lagi" in vera.sees()
    await vera.presses("Periksa lagi")
    assert "Siti" in vera.sees()
    await vera.presses("Lewati")
    assert pictures(vera) == []
    assert "1 bukti menunggu" in vera.sees()


async def test_two_verifiers_never_decide_the_same_proof(town: Town) -> None:
    vera, wahyu = await verifier(town), await verifier(town, "Wahyu Hidayat")
    siti, first = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await opens(wahyu)
    assert "Sedang dilihat Vera Puspita: 1 bukti, paling lama sampai 08.05 WIB." in wahyu.sees()
    assert "Yang dilewati" not in wahyu.sees()
    await hands_in(town, "Budi Santoso")
    await opens(wahyu)
    assert "Budi" in wahyu.sees()
    await presses_data(town, wahyu, f"queue:accept:{first.number}")
    assert "sekarang dilihat Vera Puspita" in wahyu.sees()
    assert "Kalau sampai 08.05 WIB belum diputuskan" in wahyu.sees()
    await town.passes(timedelta(minutes=6))
    await wahyu.presses("Bukti yang menunggu")
    await wahyu.presses("Periksa bukti")
    assert "Siti" in wahyu.sees()
    stale = pictures(vera)[0]
    await speaks_english(town, vera)
    await wahyu.presses("Terima")
    assert "This receipt is decided, so I took it back." in vera.sees()
    assert "Check receipts" in vera.buttons()
    await presses_data(town, vera, f"queue:accept:{first.number}")
    assert "Wahyu Hidayat" in vera.sees()
    assert "Waiting receipts" in vera.buttons()
    shown = next(each for each in vera.from_bot if each.message_id == stale.message_id)
    assert shown.media != stale.media
    before = count(siti)
    await town.passes(timedelta(minutes=1))
    assert count(siti) == before + 1


async def test_a_verifier_sees_the_own_office_alone_and_a_head_may_verify(town: Town) -> None:
    vera = await verifier(town)
    _, elsewhere = await hands_in(town, "Siti Aminah", SOCIAL)
    await vera.sends("/bukti")
    assert "Tidak ada bukti yang menunggu" in vera.sees()
    await presses_data(town, vera, f"queue:accept:{elsewhere.number}")
    assert "Bagian ini untuk" in vera.sees()
    head = await town.employee("Bagus", await on_roster(town, "Bagus Prakoso", SOCIAL))
    await town.grants(head, Role.OFFICE_HEAD, SOCIAL)
    await head.sends("/start")
    assert "1 bukti menunggu" in head.sees()
    await head.presses("Periksa bukti (1)")
    await head.presses("Periksa bukti")
    await head.presses("Terima")
    assert "Bukti Siti Aminah diterima" in head.sees()
    siti_as_resident = await town.resident("Rudi")
    await presses_data(town, siti_as_resident, f"queue:next:{0}")
    assert "Bagian ini untuk" in siti_as_resident.sees()


async def test_nobody_decides_the_own_proof_or_one_that_counts_for_them(town: Town) -> None:
    vera = await verifier(town)
    nip = await on_roster(town, "Vera Puspita Dua")
    vera_two = await town.employee("Vera2", nip)
    await town.grants(vera_two, Role.VERIFIER, HEALTH)
    own = await stored(town, vera_two, nip)
    await vera_two.sends("/bukti")
    text, buttons = screen(vera_two)
    assert "Hanya bukti Anda sendiri yang menunggu, sejak 6 Maret 2020" in text
    assert "1 bukti" not in text
    assert "Periksa bukti" not in buttons
    await hands_in(town, "Budi Santoso")
    await vera_two.sends("/bukti")
    assert "Satu di antaranya bukti Anda sendiri." in vera_two.sees()
    _, of_family = await hands_in(town, "Suami Vera", members=3, named=[nip])
    for proof in (own, of_family):
        await presses_data(town, vera_two, f"queue:accept:{proof.number}")
        assert "Yang memeriksanya rekan Anda" in vera_two.sees()
    await opens(vera)
    for _ in range(3):
        await vera.presses("Terima")
    assert "Tidak ada bukti yang menunggu" in vera.sees()
    assert await state_of(town, hashed(town, nip)) is S.PROOF_ACCEPTED


async def test_own_words_are_asked_for_without_numbers_and_a_reason_is_a_must(town: Town) -> None:
    vera = await verifier(town)
    siti, proof = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await vera.presses("Kembalikan")
    await vera.presses("Tulis alasan sendiri")
    await vera.sends("NIK 3509125203850001 salah")
    assert "3509125203850001" not in "".join(each.text for each in vera.messages)
    await vera.sends("x" * 301)
    assert "terlalu panjang" in vera.sees()
    await vera.sends("Halaman <kedua> belum ada")
    assert "↩️ Bukti Siti Aminah dikembalikan." in vera.sees()
    await town.passes(timedelta(minutes=1))
    assert "Catatan pemeriksa: Halaman <kedua> belum ada" in siti.sees()
    async with town.app.storage.open() as uow:
        found = await uow.proofs.get(proof.number)
    assert found is not None
    assert found.decision is not None
    assert found.decision.reason == "Halaman <kedua> belum ada"


async def test_a_reason_that_is_too_long_is_asked_for_again_with_the_way_back(town: Town) -> None:
    vera = await verifier(town)
    await hands_in(town, "Siti Aminah")
    await opens(vera)
    await vera.presses("Kembalikan")
    await vera.presses("Tulis alasan sendiri")
    await vera.sends("terlalu gelap " * 50)
    assert "Alasannya terlalu panjang" in vera.sees()
    assert "Tulis alasannya dalam satu kalimat" in vera.sees()
    assert vera.buttons() == ["Kembali"]
    await vera.presses("Kembali")
    assert "Siti Aminah" in vera.sees()
    await vera.presses("Terima")
    await vera.sends("/bukti")
    await vera.presses("Keputusan hari ini")
    await vera.presses("Tarik: Siti Aminah")
    await vera.sends("terlalu gelap " * 50)
    assert "Alasannya terlalu panjang" in vera.sees()
    assert "Mengapa keputusan untuk Siti Aminah ditarik?" in vera.sees()
    assert vera.buttons() == ["Kembali"]


async def test_what_was_read_as_incomplete_is_accepted_by_a_second_tap(town: Town) -> None:
    vera = await verifier(town)
    _, proof = await hands_in(town, "Siti Aminah", members=4, complete=3)
    await opens(vera)
    await vera.presses("Terima")
    assert "3 dari 4 anggota" in vera.sees()
    assert await state_of(town, proof.handed_in.nip) is S.PROOF_SENT
    await vera.presses("Kembali")
    assert len(pictures(vera)) == 1
    await vera.presses("Terima")
    await vera.presses("Ya, terima")
    assert "✅ Bukti Siti Aminah diterima." in vera.sees()
    assert await state_of(town, proof.handed_in.nip) is S.PROOF_ACCEPTED
    assert pictures(vera) == []


async def test_what_is_typed_after_a_command_is_no_reason(town: Town) -> None:
    vera = await verifier(town)
    _, proof = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await vera.presses("Kembalikan")
    await vera.presses("Tulis alasan sendiri")
    await vera.sends("/peringkat")
    await vera.sends("dinas sosial peringkat berapa")
    async with town.app.storage.open() as uow:
        found = await uow.proofs.get(proof.number)
    assert found is not None
    assert found.decision is None


async def test_an_old_button_says_kindly_what_became_of_the_proof(town: Town) -> None:
    vera = await verifier(town)
    nip = await on_roster(town, "Siti Aminah")
    siti = await town.employee("Siti", nip)
    await stored(town, siti, nip)
    await opens(vera)
    newer = await stored(town, siti, nip)
    await vera.presses("Terima")
    assert "sudah menyerahkan bukti yang baru" in vera.sees()
    await opens(vera)
    async with town.app.storage.open() as uow:
        await uow.people.erase(ChatId(siti.chat_id))
        await uow.commit()
    await vera.presses("Terima")
    assert "tidak disimpan lagi" in vera.sees()
    await vera.presses("Bukti yang menunggu")
    assert "Tidak ada bukti yang menunggu" in vera.sees()
    async with town.app.storage.open() as uow:
        assert await uow.proofs.get(newer.number) is None


async def test_a_verifier_who_is_dismissed_while_looking_decides_nothing(town: Town) -> None:
    vera = await verifier(town)
    _, proof = await hands_in(town, "Siti Aminah")
    await opens(vera)
    async with town.app.storage.open() as uow:
        await uow.people.revoke(ChatId(vera.chat_id), Grant(Role.VERIFIER, HEALTH.code))
        await uow.commit()
    await vera.presses("Terima")
    assert "Bagian ini untuk" in vera.sees()
    assert await state_of(town, proof.handed_in.nip) is S.PROOF_SENT


async def test_a_picture_that_telegram_no_longer_has_can_be_returned(town: Town) -> None:
    vera = await verifier(town)
    siti, proof = await hands_in(town, "Siti Aminah")
    town.telegram.files._files.pop(proof.handed_in.file_id)
    await opens(vera)
    assert "Berkasnya tidak ada lagi di Telegram" in vera.sees()
    assert "Kembalikan" in vera.buttons()
    assert "✅ Terima" not in vera.buttons()
    await vera.presses("Kembalikan")
    await vera.presses("Tidak terbaca")
    await town.passes(timedelta(minutes=1))
    assert "Tidak terbaca" in siti.sees()


async def test_who_has_it_open_hears_that_its_sender_took_it_back(town: Town) -> None:
    vera = await verifier(town)
    siti, first = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await presses_data(town, siti, "claim:no")
    assert "Bukti Anda juga saya tarik" in siti.sees()
    await vera.presses("Terima")
    assert "Pengirimnya menarik buktinya" in vera.sees()
    await siti.sends_photo(PNG)
    await siti.presses("Ya, kirim")
    await presses_data(town, vera, f"queue:accept:{first.number}")
    assert "menyerahkan bukti yang baru" in vera.sees()


async def test_a_copy_that_was_taken_away_leaves_the_files_name_to_the_next(town: Town) -> None:
    vera, rina = await verifier(town), await town.employee()
    await rina.sends_document("bukti-rina.pdf", b"%PDF-1.4", "application/pdf")
    await rina.presses("Ya, kirim")
    await opens(vera)
    await vera.presses("Lewati")
    await vera.presses("Periksa lagi")
    (shown,) = pictures(vera)
    assert shown.media is not None
    file = town.telegram.files.get(shown.media.file_id or "")
    assert file is not None
    assert file.name == "bukti-rina.pdf"


async def test_where_the_board_counts_recaps_the_acceptance_and_the_heads_screens_say_so(
    town: Town,
) -> None:
    row = RecapRow(HEALTH.code, Measure.EMPLOYEES, 0, 20)
    await town.publishes([row], as_of=MORNING - timedelta(hours=1))
    head = await town.employee("Bagus", await on_roster(town, "Bagus Prakoso"))
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    siti, _ = await hands_in(town, "Siti Aminah")
    await opens(head)
    await head.presses("Terima")
    await town.passes(timedelta(minutes=1))
    later = "Papan peringkat dihitung dari rekap"
    assert later in siti.sees()
    await presses_data(town, head, f"office:open:{HEALTH.code}")
    assert "1 dari 4 sudah" in head.sees()
    assert later in head.sees()
    await head.sends("/start")
    assert "0 dari 20 pegawai" in head.sees()
    assert later in head.sees()
    town.clock.move_to(at(4, 3))
    await presses_data(town, head, f"office:open:{HEALTH.code}")
    assert "papan peringkat tidak berubah lagi" in head.sees()
    assert later not in head.sees(), "no recap follows"
    await head.sends("/asn")
    assert "Ingatkan mereka" not in head.buttons()
    await presses_data(town, head, f"office:call:{HEALTH.code}")
    assert "waktunya sudah lewat" in head.sees()
    assert "0 dari 20 pegawai" in head.sees(), "the head's home, not a resident's"
    await siti.sends("kirim bukti masih bisa?")
    assert "Tidak perlu mengirim lagi" in siti.sees()
    rina = await town.employee("Rina", await on_roster(town, "Rina Lestari"))
    await rina.sends("kirim bukti masih bisa?")
    assert rina.sees().startswith("Ya, bukti masih bisa dikirim ke sini, meski sensus online")


async def test_what_counts_for_the_verifier_is_not_offered_to_them_on_any_screen(
    town: Town,
) -> None:
    nip = await on_roster(town, "Vera Puspita")
    vera = await town.employee("Vera", nip)
    await town.grants(vera, Role.VERIFIER, HEALTH)
    await hands_in(town, "Siti Aminah", named=[nip], members=3)
    alone = "Yang menunggu hanya bukti yang juga dihitung untuk Anda, sejak 6 Maret 2020"
    await vera.sends("/start")
    text, buttons = screen(vera)
    assert alone in text
    assert buttons[0] == "Periksa bukti (0)"
    await vera.presses("Periksa bukti (0)")
    text, buttons = screen(vera)
    assert alone in text
    assert "Periksa bukti" not in buttons
    await stored(town, vera, nip)
    await hands_in(town, "Budi Santoso")
    await vera.sends("/start")
    assert vera.buttons()[0] == "Periksa bukti (1)"
    await vera.sends("/bukti")
    assert "2 di antaranya juga dihitung untuk Anda." in vera.sees()
    await vera.presses("Periksa bukti")
    assert "Budi Santoso" in vera.sees()
    await vera.presses("Terima")
    assert "Periksa lagi" not in vera.buttons()
