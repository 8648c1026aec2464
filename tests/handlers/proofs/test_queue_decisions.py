"""What a decision brings: both spouses counted, the board, taking back, where BPS differs."""

from datetime import timedelta

import pytest

from census.people.people import ChatId, KeyedHash
from census.people.submission import Origin, SubmissionState, change
from services.ports.people.submissions import Subject, SubjectKind
from services.proofs.deciding import SAMPLE, accept
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
from tests.support.talk import PNG, at, count, presses_data
from tests.support.town import HEADS_NIP, SOCIAL, Town

S = SubmissionState
OTHER_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154"
    "78da63fccfc0f01f0005050201a5f645400000000049454e44ae426082"
)


@pytest.fixture
async def town(own_town: Town) -> Town:
    return own_town


async def opens(somebody: SimulatedPerson) -> None:
    await somebody.sends("/bukti")
    await somebody.presses("Periksa bukti")


async def says(town: Town, nip: KeyedHash, state: SubmissionState) -> None:
    """Let the statistics office say how far an employee is."""
    subject = Subject(SubjectKind.EMPLOYEE, nip)
    async with town.app.storage.open() as uow:
        before = await uow.submissions.state(subject)
        event = change(
            before,
            state,
            at=town.clock.now(),
            origin=Origin.STATISTICS_OFFICE if state is S.CONFIRMED else Origin.ADMIN,
            actor="BPS",
            reason="rekap",
        )
        await uow.submissions.record(subject, event)
        await uow.commit()


async def test_one_receipt_counts_for_both_spouses_and_each_is_told(town: Town) -> None:
    vera = await verifier(town)
    nip = await on_roster(town, "Hadi Susilo", SOCIAL)
    hadi = await town.employee("Hadi", nip)
    siti, proof = await hands_in(town, "Siti Aminah", members=4, named=[nip])
    await opens(vera)
    assert "Juga dihitung untuk Hadi Susilo (Dinas Sosial)" in vera.sees()
    await vera.presses("Terima")
    await town.passes(timedelta(minutes=1))
    assert "Bukti Anda diterima" in siti.sees()
    assert "Berlaku juga untuk Hadi Susilo." in siti.sees()
    assert "Bukti keluarga dari Siti Aminah diterima" in hadi.sees()
    for each in (proof.handed_in.nip, hashed(town, nip)):
        assert await state_of(town, each) is S.PROOF_ACCEPTED


async def test_the_same_picture_from_two_people_is_shown_side_by_side(town: Town) -> None:
    vera = await verifier(town)
    await hands_in(town, "Siti Aminah", picture=OTHER_PICTURE)
    await hands_in(town, "Budi Santoso", picture=OTHER_PICTURE)
    await opens(vera)
    assert "Bukti yang sama juga diserahkan Budi Santoso (Dinas Kesehatan)" in vera.sees()
    twin, own = pictures(vera)
    assert "Budi Santoso" in twin.text
    assert twin.protected
    assert "Siti Aminah" in own.text
    await vera.presses("Terima")
    twin, own = pictures(vera)
    assert "diterima 6 Maret 2020" in twin.text
    assert "Budi Santoso" in own.text
    await vera.presses("Kembalikan")
    await vera.presses("Bukti keluarga lain")
    assert pictures(vera) == []


async def test_a_decision_is_taken_back_within_a_day_and_the_person_hears_why(town: Town) -> None:
    vera = await verifier(town)
    nip = await on_roster(town, "Hadi Susilo", SOCIAL)
    siti, proof = await hands_in(town, "Siti Aminah", members=4, named=[nip])
    await opens(vera)
    await vera.presses("Terima")
    await town.passes(timedelta(minutes=1))
    await vera.sends("/bukti")
    await vera.presses("Keputusan hari ini")
    assert "• Siti Aminah · diterima 6 Maret 2020, 08.00 WIB" in vera.sees()
    await vera.presses("Tarik: Siti Aminah")
    await vera.sends("Ternyata bukti keluarga lain")
    assert "bukti Siti Aminah menunggu lagi" in vera.sees()
    assert await state_of(town, proof.handed_in.nip) is S.PROOF_SENT
    assert await state_of(town, hashed(town, nip)) is S.UNKNOWN
    await town.passes(timedelta(minutes=1))
    assert "Bukti Anda dilihat sekali lagi" in siti.sees()
    assert "Ternyata bukti keluarga lain" in siti.sees()
    await vera.presses("Bukti yang menunggu")
    await vera.presses("Periksa bukti")
    await vera.presses("Kembalikan")
    await vera.presses("Bukti keluarga lain")
    assert await state_of(town, proof.handed_in.nip) is S.CLAIMED
    undo = f"queue:undo:{proof.number}"
    other = await verifier(town, "Wahyu Hidayat")
    await presses_data(town, other, undo)
    assert "Keputusan itu dibuat rekan Anda" in other.sees()
    await town.passes(timedelta(days=1, minutes=2))
    await presses_data(town, vera, undo)
    assert "sudah lebih dari sehari" in vera.sees()


async def test_the_head_finds_what_the_verifiers_decided_and_takes_it_back(town: Town) -> None:
    vera, agus = await verifier(town), await town.employee("Agus", HEADS_NIP)
    wahyu = await verifier(town, "Wahyu Hidayat")
    _, proof = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await vera.presses("Terima")
    await wahyu.sends("/bukti")
    assert "Keputusan hari ini" not in wahyu.buttons()
    await agus.sends("/bukti")
    await agus.presses("Keputusan hari ini")
    assert "• Siti Aminah · diterima 6 Maret 2020, 08.00 WIB, oleh Vera Puspita" in agus.sees()
    await agus.presses("Tarik: Siti Aminah")
    await agus.sends("Bukti keluarga lain")
    assert "bukti Siti Aminah menunggu lagi" in agus.sees()
    assert await state_of(town, proof.handed_in.nip) is S.PROOF_SENT


async def test_what_bps_confirms_leaves_the_queue_and_what_differs_is_listed(town: Town) -> None:
    vera = await verifier(town)
    _, confirmed = await hands_in(town, "Siti Aminah")
    _, returned = await hands_in(town, "Budi Santoso")
    _, accepted = await hands_in(town, "Citra Dewi")
    await says(town, confirmed.handed_in.nip, S.CONFIRMED)
    await opens(vera)
    assert "Budi Santoso" in vera.sees()
    await vera.presses("Kembalikan")
    await vera.presses("Tidak terbaca")
    await vera.presses("Terima")
    assert "Tidak ada bukti yang menunggu" in vera.sees()
    assert "Beda dengan BPS" not in vera.buttons()
    await town.passes(timedelta(minutes=5))
    await says(town, returned.handed_in.nip, S.CONFIRMED)
    await household_says(town, accepted.handed_in.chat)
    await vera.sends("/bukti")
    assert "2 bukti berbeda dengan data BPS" in vera.sees()
    await vera.presses("Beda dengan BPS")
    assert "• Budi Santoso · bukti dikembalikan, BPS: lengkap" in vera.sees()
    assert "• Citra Dewi · bukti diterima, BPS: belum lengkap" in vera.sees()


async def household_says(town: Town, chat: ChatId) -> None:
    """Let the statistics office say that a person's household has only started."""
    async with town.app.storage.open() as uow:
        person = await uow.people.get(chat)
        assert person is not None
        household = KeyedHash("f" * 64)
        await uow.people.change(person, household=household)
        event = change(
            S.UNKNOWN, S.STARTED, at=town.clock.now(), origin=Origin.STATISTICS_OFFICE, actor="BPS"
        )
        await uow.submissions.record(Subject(SubjectKind.HOUSEHOLD, household), event)
        await uow.commit()


async def test_a_sample_is_checked_by_a_person_and_given_back_where_the_rule_was_wrong(
    town: Town,
) -> None:
    vera = await verifier(town)
    nip = await on_roster(town, "Siti Aminah")
    siti = await town.employee("Siti", nip)
    proof = await stored(town, siti, nip, members=4)
    while proof.number % SAMPLE:
        proof = await stored(town, siti, nip, members=4)
    async with town.app.storage.open() as uow:
        await accept(uow, town.app.rules, proof, by=None, at=town.clock.now())
        await uow.commit()
    await town.passes(timedelta(minutes=1))
    assert "Bukti Anda diterima" in siti.sees()
    before = count(siti)
    await vera.sends("/bukti")
    assert "1 bukti sudah diterima menurut aturan" in vera.sees()
    await vera.presses("Periksa bukti")
    assert "Ini contoh untuk Anda lihat" in vera.sees()
    await vera.presses("Kembalikan")
    await vera.presses("Bukan bukti sensus")
    await town.passes(timedelta(minutes=1))
    assert count(siti) == before + 1
    assert "belum bisa diterima" in siti.sees()
    assert await state_of(town, proof.handed_in.nip) is S.CLAIMED


async def test_only_what_can_be_taken_back_is_offered_and_with_its_time(town: Town) -> None:
    vera = await verifier(town)
    siti, first = await hands_in(town, "Siti Aminah")
    _, counted = await hands_in(town, "Budi Santoso")
    await opens(vera)
    for _ in range(2):
        await vera.presses("Kembalikan")
        await vera.presses("Tidak terbaca")
    await says(town, counted.handed_in.nip, S.CONFIRMED)
    await siti.sends_photo(PNG)
    await siti.presses("Ya, kirim")
    await opens(vera)
    await vera.presses("Terima")
    await vera.sends("/bukti")
    await vera.presses("Keputusan hari ini")
    offered = [each for each in vera.buttons() if each.startswith("Tarik")]
    assert offered == ["Tarik: Siti Aminah, 08.00 WIB"]
    await presses_data(town, vera, f"queue:undo:{counted.number}")
    assert "Sesudah itu pengirimnya sudah tercatat selesai" in vera.sees()
    await presses_data(town, vera, f"queue:undo:{first.number}")
    assert "menyerahkan bukti yang baru" in vera.sees()


async def test_nobody_is_thanked_for_a_proof_that_came_back_and_the_steps_are_one_press_away(
    town: Town,
) -> None:
    vera = await verifier(town)
    siti, _ = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await vera.presses("Kembalikan")
    await vera.presses("Belum semua anggota lengkap")
    await town.passes(timedelta(minutes=1))
    assert "Catatan pemeriksa: Belum semua anggota lengkap. Lengkapi dulu isiannya" in siti.sees()
    assert siti.buttons()[0] == "Buka langkah saya"
    await siti.presses("Buka langkah saya")
    assert "Langkah 1 dari" in siti.sees()
    for command in ("/start", "/asn"):
        await siti.sends(command)
        assert "Bukti Anda dikembalikan: Belum semua anggota lengkap. Lengkapi" in siti.sees()
        assert "terima kasih" not in siti.sees().lower()
        assert "Isian Anda sudah dikirim" not in siti.sees()
        assert siti.buttons()[0] == "Buka langkah saya"
    await siti.sends("/langkah")
    assert "sudah ikut sensus" not in siti.sees()
    await presses_data(town, siti, "claim:yes")
    assert "sudah ikut sensus" not in siti.sees()
    await town.days_until(at(4, 1, 17))
    assert "Bukti Anda dikembalikan: Belum semua anggota lengkap." in siti.sees()
    assert "Isian Anda sudah dikirim" not in siti.sees()
    assert "Lengkapi dulu" not in siti.sees()


@pytest.mark.parametrize(
    ("reason", "said", "button"),
    [
        ("Bukan bukti sensus", "Bukan bukti sensus. Kirim bukti pengisian", "Contoh bukti"),
        ("Tidak terbaca", "Tidak terbaca. Foto sekali lagi, terang", "Contoh bukti"),
        ("Fotonya siapa ini?", "Fotonya siapa ini? Isian Anda", "Contoh bukti"),
        ("Terlalu gelap.", "Terlalu gelap. Isian Anda", "Contoh bukti"),
    ],
)
async def test_the_advice_fits_the_reason_and_a_sentence_has_one_full_stop(
    town: Town, reason: str, said: str, button: str
) -> None:
    vera = await verifier(town)
    siti, _ = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await vera.presses("Kembalikan")
    if reason in vera.buttons():
        await vera.presses(reason)
    else:
        await vera.presses("Tulis alasan sendiri")
        await vera.sends(reason)
    await town.passes(timedelta(minutes=1))
    assert f"Catatan pemeriksa: {said}" in siti.sees()
    assert siti.buttons()[0] == button
    await siti.sends("/start")
    assert f"Bukti Anda dikembalikan: {said}" in siti.sees()
    assert siti.buttons()[0] == button
