"""An employee's receipt: from the photo to the verifiers."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from census.identity.numbers import Nip
from census.people.people import ChatId, Role
from census.people.submission import SubmissionState
from census.proofs.proof import Decision, Proof, ProofClaim, ProofFile, ProofState
from simulator.chats.people import SimulatedPerson
from tests.handlers.run.outages.test_outages import read_only
from tests.handlers.telegram.test_numbers_go_first import VIDEO
from tests.simulator.conftest import until
from tests.support.talk import PNG, at, count, presses_data, screen, the_log
from tests.support.town import HEALTH, NIP, Town, open_town

SENT = "Bukti Anda sudah saya terima"


@pytest.fixture
def town(own_town: Town) -> Town:
    return own_town


async def proof_of(town: Town, nip: str = NIP) -> Proof | None:
    async with town.app.storage.open() as uow:
        return await uow.proofs.newest_of(town.hasher.employee(Nip.parse(nip)))


async def handed_in(town: Town, somebody: SimulatedPerson, picture: bytes = PNG) -> Proof:
    await somebody.sends_photo(picture)
    await somebody.presses("Ya, kirim")
    proof = await proof_of(town)
    assert proof is not None
    return proof


async def decided(town: Town, proof: Proof, state: ProofState, reason: str = "") -> None:
    async with town.app.storage.open() as uow:
        decision = Decision(state, town.clock.now(), ChatId(5), reason)
        assert await uow.proofs.decide(proof.number, decision)
        await uow.commit()


async def test_a_photo_becomes_a_proof_after_one_tap(town: Town) -> None:
    rina = await town.employee()
    verifier = await town.resident("Wati")
    await town.grants(verifier, Role.VERIFIER, HEALTH)
    await rina.sends_photo(PNG, caption="ini min")
    text, buttons = screen(rina)
    assert "Ini bukti sensus Anda?\nKalau ya, verifikator kantor Anda memeriksanya." in text
    assert buttons == ["Ya, kirim", "Bukan", "Contoh bukti"]
    assert await proof_of(town) is None
    await rina.presses("Ya, kirim")
    text, buttons = screen(rina)
    assert SENT in text
    assert "menunggu diperiksa sejak 6 Maret 2020, 08.00 WIB" in text
    assert buttons == ["Kantor saya", "Beranda"]
    proof = await proof_of(town)
    assert proof is not None
    assert (proof.state, proof.handed_in.office) == (ProofState.WAITING, HEALTH.code)
    assert proof.handed_in.file is ProofFile.PHOTO
    assert proof.handed_in.content is not None
    assert (await town.person(rina)).state is SubmissionState.PROOF_SENT
    for command in ("/start", "/asn"):
        await rina.sends(command)
        assert "Bukti Anda menunggu diperiksa sejak 6 Maret 2020, 08.00 WIB" in rina.sees()
        assert rina.sees().count("menunggu diperiksa") == 1
    await rina.sends("/datasaya")
    assert "Bukti yang Anda serahkan: 1" in rina.sees()


async def test_a_pdf_is_a_proof_and_other_files_are_kindly_refused(town: Town) -> None:
    rina = await town.employee()
    await rina.sends_document("Bukti.PDF", b"%PDF-1.4", "application/octet-stream")
    await rina.presses("Ya, kirim")
    proof = await proof_of(town)
    assert proof is not None
    assert proof.handed_in.file is ProofFile.DOCUMENT


async def test_who_asks_about_the_own_receipt_reads_how_it_stands(town: Town) -> None:
    rina = await town.employee()
    await rina.sends("status bukti saya")
    assert "bukti sensus Anda" not in rina.sees()
    proof = await handed_in(town, rina)
    for said in ("bukti saya sudah diperiksa belum?", "kapan bukti saya diperiksa?"):
        await rina.sends(said)
        assert rina.sees().startswith("📎 Bukti Anda menunggu diperiksa sejak"), said
    await rina.sends("salah kirim bukti")
    assert "Kirim saja bukti yang benar ke sini: yang tadi terganti." in rina.sees()
    await decided(town, proof, ProofState.ACCEPTED)
    await rina.sends("bukti saya kok belum dicek")
    assert "Bukti Anda diterima 6 Maret 2020" in rina.sees()
    await rina.sends("salah kirim bukti")
    assert "Tidak perlu mengirim lagi" in rina.sees()


async def test_an_employee_reads_where_to_hand_in(town: Town) -> None:
    rina = await town.employee()
    for command in ("/start", "/asn"):
        await rina.sends(command)
        assert "Sudah selesai? Kirim bukti Anda ke sini, foto atau PDF." in rina.sees()
    await rina.sends("/bukti")
    text, buttons = screen(rina)
    assert "Kirim bukti sensus Anda ke sini" in text
    assert buttons == ["Contoh bukti", "Kantor saya", "Beranda"]
    await handed_in(town, rina)
    await rina.sends("/bukti")
    assert "menunggu diperiksa sejak" in rina.sees()
    await rina.sends("/start")
    assert "Sudah selesai?" not in rina.sees()


async def test_who_has_not_joined_reads_how_to_hand_in_and_one_promise_about_the_file(
    town: Town,
) -> None:
    siti = await town.resident()
    await siti.sends("/bukti")
    text, buttons = screen(siti)
    assert "Bukti sensus dikirim pegawai" in text
    assert "Tekan Saya ASN dulu" in text
    assert buttons == ["Saya ASN", "Contoh bukti", "Beranda"]
    await siti.sends_document("bukti.pdf", b"%PDF-1.4", "application/pdf")
    text, buttons = screen(siti)
    assert "Berkasnya saya ingat sampai besok" in text
    assert "tidak saya simpan" not in text
    assert "ambar" not in text
    assert buttons == ["Saya ASN", "Cek status", "Bantuan"]
    await siti.sends_photo(PNG)
    assert "Fotonya saya ingat sampai besok" in siti.sees()
    for kind, sends in (
        ("Berkas jenis itu", partial(siti.sends_document, "bukti.zip", b"PK", "application/zip")),
        ("Berkas jenis itu", partial(siti.sends_document, "bukti.txt", b"sudah", "text/plain")),
        ("Video", partial(siti.sends_other, "video", VIDEO | {"file_name": "bukti.mp4"})),
    ):
        await sends()
        text, buttons = screen(siti)
        assert f"{kind} tidak bisa diperiksa sebagai bukti." in text
        assert "dikirim sebagai foto, tangkapan layar, atau PDF" in text
        assert "Tekan Saya ASN dulu" in text
        assert buttons == ["Saya ASN", "Cek status", "Bantuan"]


async def test_what_cannot_be_a_proof_gets_a_kind_sentence(town: Town) -> None:
    rina = await town.employee()
    await rina.sends_document("bukti.exe", b"MZ")
    assert "Berkas jenis itu tidak bisa diperiksa sebagai bukti" in rina.sees()
    assert "Contoh bukti" in rina.buttons()
    await rina.presses("Contoh bukti")
    assert "Sudah Update" in rina.sees()
    await rina.sends_document("bukti.pdf", b"x" * 10_000_001, "application/pdf")
    assert "terlalu besar (paling besar 10 MB)" in rina.sees()
    assert await proof_of(town) is None
    await handed_in(town, rina)
    await rina.sends_document("catatan.txt", b"sudah", "text/plain")
    text, buttons = screen(rina)
    assert "Bukti sensus dikirim sebagai foto, tangkapan layar, atau PDF." in text
    assert "menunggu diperiksa sejak" in text
    assert "Contoh bukti" in buttons


async def test_a_second_one_replaces_the_first_and_a_second_press_changes_nothing(
    town: Town,
) -> None:
    rina = await town.employee()
    await rina.sends_photo(PNG)
    data = rina.find_button("Ya, kirim")[1]["callback_data"]
    await rina.presses("Ya, kirim")
    first = await proof_of(town)
    assert first is not None
    await presses_data(town, rina, data)
    assert SENT in rina.sees()
    assert await proof_of(town) == first
    second = await handed_in(town, rina, PNG + b"another")
    assert "menggantikan yang tadi" in rina.sees()
    async with town.app.storage.open() as uow:
        replaced = await uow.proofs.get(first.number)
    assert replaced is not None
    assert (replaced.state, second.state) == (ProofState.REPLACED, ProofState.WAITING)


async def test_the_very_same_file_sent_again_keeps_its_place(town: Town) -> None:
    rina = await town.employee()
    await rina.sends_document("bukti.pdf", b"%PDF-1.4 a", "application/pdf")
    await rina.presses("Ya, kirim")
    first = await proof_of(town)
    await town.passes(timedelta(hours=1))
    await rina.sends_document("bukti.pdf", b"%PDF-1.4 a", "application/pdf")
    await rina.presses("Ya, kirim")
    assert "Itu berkas yang sama" in rina.sees()
    assert "menunggu diperiksa sejak 6 Maret 2020, 08.00 WIB" in rina.sees()
    assert await proof_of(town) == first


async def test_no_drops_the_file_it_stands_under_and_no_other(town: Town) -> None:
    rina = await town.employee()
    await rina.sends_photo(PNG)
    old = rina.last
    await rina.sends_photo(PNG)
    newer = rina.last
    await rina.presses("Bukan", on=old)
    assert "tidak saya simpan" in rina.sees()
    await rina.presses("Ya, kirim", on=old)
    assert "tidak lagi saya pegang" in rina.sees()
    assert await proof_of(town) is None
    await rina.presses("Ya, kirim", on=newer)
    assert SENT in rina.sees()
    await rina.presses("Ya, kirim", on=old)
    assert "tidak saya pakai" in rina.sees()
    assert "menunggu diperiksa sejak" in rina.sees()


async def test_each_button_hands_in_the_file_it_stands_under(town: Town) -> None:
    rina = await town.employee()
    asked = []
    for number in range(2):
        await rina.sends_photo(PNG + bytes(number))
        asked.append(rina.last)
    files = []
    for question in asked:
        await rina.presses("Ya, kirim", on=question)
        proof = await proof_of(town)
        assert proof is not None
        files.append(proof.handed_in.file_id)
    first, second = files
    assert first != second
    assert "menggantikan yang tadi" in rina.sees()


async def test_an_older_file_does_not_replace_the_newer_one_that_waits(town: Town) -> None:
    rina = await town.employee()
    asked = []
    for number in range(3):
        await rina.sends_photo(PNG + bytes(number))
        asked.append(rina.last)
    await rina.presses("Ya, kirim", on=asked[1])
    waits = await proof_of(town)
    await rina.presses("Ya, kirim", on=asked[0])
    assert "berkas yang lebih lama itu tidak saya pakai" in rina.sees()
    assert "menunggu diperiksa sejak" in rina.sees()
    assert await proof_of(town) == waits
    await rina.presses("Ya, kirim", on=asked[2])
    assert "menggantikan yang tadi" in rina.sees()


async def test_an_album_is_one_question(town: Town) -> None:
    rina = await town.employee()
    before = count(rina)
    await rina.sends_album("bukti", "", "", picture=PNG)
    assert count(rina) == before + 1
    await rina.presses("Ya, kirim")
    assert SENT in rina.sees()


async def test_a_question_for_a_number_stays_open(town: Town) -> None:
    rina = await town.employee()
    await rina.sends("/status")
    await rina.sends("3509125203850001")
    await rina.sends_photo(PNG)
    await rina.presses("Ya, kirim")
    assert "nomor KK" in rina.sees()
    await rina.sends("3509121206150001")
    assert "NIK" in rina.sees()
    assert "nomor KK (16 angka)" not in rina.sees()
    assert await proof_of(town) is not None


async def test_a_number_that_is_typed_leaves_the_receipts_question_in_sight(town: Town) -> None:
    rina = await town.employee()
    await rina.sends("/status")
    await rina.sends_photo(PNG)
    question = rina.last
    await rina.sends("3509125203850001")
    assert "nomor KK" in rina.sees()
    await rina.presses("Ya, kirim", on=question)
    assert await proof_of(town) is not None
    assert "nomor KK" in rina.sees()


async def test_before_joining_the_picture_is_remembered(town: Town) -> None:
    rina = await town.resident("Rina")
    await rina.sends_photo(PNG)
    assert "Tekan Saya ASN dulu" in rina.sees()
    await rina.presses("Saya ASN")
    await rina.sends(NIP)
    await rina.presses("Ya, ini saya")
    assert "Ini bukti sensus Anda?" in rina.sees()
    await rina.presses("Ya, kirim")
    assert await proof_of(town) is not None


async def test_the_picture_of_who_never_joined_is_forgotten(town: Town) -> None:
    rina = await town.resident("Rina")
    await rina.sends_photo(PNG)
    await town.days_until(at(3, 8, 3))
    await rina.sends("/asn")
    await rina.sends(NIP)
    await rina.presses("Ya, ini saya")
    assert "Ini bukti" not in rina.sees()


async def test_without_a_verifier_it_waits_and_the_admins_hear(town: Town) -> None:
    dewi, rina = await town.admin(), await town.employee()
    await handed_in(town, rina)
    assert "belum punya verifikator di sini" in rina.sees()
    await town.passes(timedelta(minutes=5))
    assert "Ada bukti yang menunggu di Dinas Kesehatan" in dewi.sees()


async def test_returned_and_accepted_show_on_the_own_screens(town: Town) -> None:
    rina = await town.employee()
    proof = await handed_in(town, rina)
    await decided(town, proof, ProofState.RETURNED, "namanya tidak terbaca")
    await rina.sends("/start")
    assert "Bukti Anda dikembalikan: namanya tidak terbaca. Isian Anda tidak hilang" in rina.sees()
    proof = await handed_in(town, rina)
    await decided(town, proof, ProofState.ACCEPTED)
    await rina.sends("/start")
    assert "Bukti Anda diterima 6 Maret 2020" in rina.sees()
    await rina.sends_photo(PNG)
    assert "Bukti Anda sudah diterima 6 Maret 2020. Tidak perlu mengirim lagi." in rina.sees()


async def test_a_claim_invites_to_send_the_receipt(town: Town) -> None:
    rina = await town.employee()
    await presses_data(town, rina, "claim:yes")
    await rina.sends("/start")
    assert "Kirim bukti sensus Anda ke sini" in rina.sees()


async def test_who_cannot_take_part_online_may_show_why(town: Town) -> None:
    rina = await town.employee()
    await presses_data(town, rina, "offline:set:new_card")
    await rina.sends_photo(PNG)
    assert rina.buttons() == ["Bukti sudah mengisi", "Bukti tidak bisa online", "Bukan"]
    await rina.presses("Bukti tidak bisa online")
    proof = await proof_of(town)
    assert proof is not None
    assert (proof.handed_in.claim, proof.handed_in.why) == (ProofClaim.CANNOT_ONLINE, "new_card")
    assert (await town.person(rina)).state is SubmissionState.CANNOT_ONLINE


async def test_who_showed_why_may_still_hand_in_a_receipt(town: Town) -> None:
    rina = await town.employee()
    await presses_data(town, rina, "offline:set:new_card")
    await rina.sends_photo(PNG)
    await rina.presses("Bukti tidak bisa online")
    proof = await proof_of(town)
    assert proof is not None
    await decided(town, proof, ProofState.ACCEPTED)
    await rina.sends_photo(PNG)
    await rina.presses("Bukti sudah mengisi")
    assert SENT in rina.sees()
    assert (await town.person(rina)).state is SubmissionState.PROOF_SENT


async def test_a_claim_that_is_taken_back_takes_the_proof_along(town: Town) -> None:
    rina = await town.employee()
    await handed_in(town, rina)
    await presses_data(town, rina, "claim:no")
    assert "Bukti Anda juga saya tarik" in rina.sees()
    assert "Tidak apa-apa, isian Anda menunggu" in rina.sees()
    withdrawn = await proof_of(town)
    assert withdrawn is not None
    assert withdrawn.state is ProofState.REPLACED
    await rina.sends("/asn")
    assert "Anda sudah mulai mengisi" in rina.sees()
    assert "menunggu diperiksa" not in rina.sees()


async def test_when_the_census_is_over_nothing_is_taken(town: Town) -> None:
    rina = await town.employee()
    await rina.sends_photo(PNG)
    town.clock.move_to(at(12, 1))
    await rina.presses("Ya, kirim")
    assert "Sensus sudah selesai, jadi bukti tidak diperlukan lagi" in rina.sees()
    assert await proof_of(town) is None


async def test_erased_means_no_proof_is_left(town: Town) -> None:
    rina = await town.employee()
    await handed_in(town, rina)
    await rina.sends("/hapusdata")
    await rina.presses("Ya, hapus semuanya")
    assert await proof_of(town) is None


async def test_after_the_time_nothing_of_a_proof_remains(town: Town) -> None:
    rina = await town.employee()
    await handed_in(town, rina)
    await town.days_until(at(6, 5, 3))
    assert await proof_of(town) is None


async def test_somebody_who_is_no_employee_is_led_to_the_status(town: Town) -> None:
    siti = await town.resident()
    await siti.sends_photo(PNG, caption="udah masuk belum min")
    assert "Tekan Cek status, lalu ketik nomornya" in siti.sees()
    assert siti.buttons() == ["Saya ASN", "Cek status", "Bantuan"]


async def test_an_office_may_want_to_see_why_somebody_cannot_take_part_online(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    wanted = {"offline_needs_proof": [HEALTH.code]}
    async with open_town(tmp_path, migrated_sqlite, proofs=wanted) as town:
        rina = await town.employee()
        await presses_data(town, rina, "offline:set:new_card")
        assert "Kantor Anda meminta bukti bahwa Anda tidak bisa mengisi online" in rina.sees()
        await rina.sends("/asn")
        assert "Kantor Anda meminta bukti" in rina.sees()
        await rina.sends_photo(PNG)
        await rina.presses("Bukti tidak bisa online")
        await rina.sends("/asn")
        assert "Kantor Anda meminta bukti" not in rina.sees()


async def test_with_the_database_away_the_tap_takes_effect_afterwards(town: Town) -> None:
    rina = await town.employee()
    await rina.sends_photo(PNG)
    with the_log() as log:
        await read_only(town, on=True)
        await rina.presses("Ya, kirim", queue=True)
        await until(lambda: "updates.storage_away" in log.getvalue())
        assert SENT not in rina.sees()
        await read_only(town, on=False)
        await town.telegram.settled()
    assert SENT in rina.sees()
    assert await proof_of(town) is not None
