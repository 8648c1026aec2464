"""A receipt is read before a verifier looks at it, and the sender hears at once what it says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from census.identity.numbers import Nip
from census.people.people import Employee, KeyedHash
from census.people.submission import SubmissionState
from census.proofs.proof import Proof, ProofKind, ProofReading, ProofState
from simulator.chats.people import SimulatedPerson
from tests.support.files.receipts import EMPTY, SCAN, Row, receipt_pdf
from tests.support.talk import count, screen
from tests.support.town import HEADS_NIP, HEALTH, NIP, SOCIAL, Town, open_town

JOKO = Employee(KeyedHash("joko"), "Drs. Joko Susilo, M.Si", SOCIAL.code)
DONE = "Sudah Update"
RINA: Row = ("R1NA LESTAR1", "Ada", DONE)
SPOUSE: Row = ("JOKO SUSILO", "Anggota Keluarga", DONE)


@pytest.fixture
def town(own_town: Town) -> Town:
    return own_town


async def hands_in(town: Town, somebody: SimulatedPerson, rows: Sequence[Row]) -> Proof:
    return await sends(town, somebody, receipt_pdf(rows))


async def sends(town: Town, somebody: SimulatedPerson, content: bytes, nip: str = NIP) -> Proof:
    await somebody.sends_document("bukti.pdf", content, "application/pdf")
    await somebody.presses("Ya, kirim")
    async with town.app.storage.open() as uow:
        proof = await uow.proofs.newest_of(town.hasher.employee(Nip.parse(nip)))
    assert proof is not None
    return proof


async def test_a_receipt_names_both_spouses_in_whatever_office(town: Town) -> None:
    rina = await town.employee()
    async with town.app.storage.open() as uow:
        await uow.roster.put([JOKO])
        await uow.commit()
    proof = await hands_in(town, rina, [RINA, SPOUSE, ("KARTO", "Meninggal", "undefined")])
    own = town.hasher.employee(Nip.parse(NIP))
    assert proof.handed_in.reading == ProofReading(ProofKind.RECEIPT, 2, 2, (own, JOKO.nip))
    assert proof.handed_in.family is not None
    assert "Terbaca: 2 anggota keluarga, semuanya lengkap." in rina.sees()


async def test_who_is_incomplete_is_said_at_once_by_name_and_kept_nowhere(town: Town) -> None:
    rina = await town.employee()
    family = [RINA, SPOUSE, ("AYU LESTARI", "Ada", "Masih ada isian kosong")]
    await hands_in(town, rina, family)
    text, buttons = screen(rina)
    assert "1 dari 3 anggota keluarga belum lengkap: Ayu Lestari. Lengkapi dulu" in text
    assert "Begitu verifikator" not in text
    assert buttons == ["Kantor saya", "Beranda"]
    file = town.app.storage.file
    assert file is not None
    kept = b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
    assert b"RINA LESTARI" in kept.upper()
    assert b"AYU LESTARI" not in kept.upper()
    proof = await hands_in(town, rina, [RINA, SPOUSE])
    assert proof.handed_in.reading.complete == 2
    assert "menggantikan yang tadi" in rina.sees()


async def test_no_receipt_is_said_with_the_drawing_within_reach(town: Town) -> None:
    rina = await town.employee()
    proof = await sends(town, rina, receipt_pdf(before=1, rows=()))
    assert proof.handed_in.reading.kind is ProofKind.NO_RECEIPT
    assert "tidak saya temukan daftar anggota keluarga" in rina.sees()
    await rina.presses("Contoh bukti")
    assert rina.last.media is not None
    assert "Sudah Update" in rina.sees()


async def test_home_goes_on_saying_what_was_read_and_keeps_the_way(town: Town) -> None:
    rina = await town.employee()
    family = [RINA, SPOUSE, ("AYU LESTARI", "Ada", "Masih ada isian kosong")]
    for content, said, button in (
        (receipt_pdf(family), "1 dari 3 anggota keluarga belum", "Buka langkah saya"),
        (b"%PDF-1.7 broken", "tidak bisa saya buka", "Contoh bukti"),
    ):
        await sends(town, rina, content)
        for command in ("/menu", "/asn", "/bukti"):
            await rina.sends(command)
            assert said in rina.sees(), command
            assert "menunggu diperiksa sejak" in rina.sees()
            assert "terima kasih" not in rina.sees().lower()
        await rina.sends("/menu")
        assert rina.buttons()[0] == button
    await rina.sends("/langkah")
    assert "Langkah 1 dari" in rina.sees()
    await hands_in(town, rina, [RINA, SPOUSE])
    await rina.sends("/menu")
    assert "Isian Anda sudah dikirim, terima kasih!" in rina.sees()


async def test_a_stranger_family_goes_to_the_verifier_with_that_remark(town: Town) -> None:
    rina = await town.employee()
    proof = await hands_in(town, rina, [SPOUSE])
    assert proof.handed_in.reading == ProofReading(ProofKind.RECEIPT, 1, 1)
    assert "nama Anda tidak saya temukan di sana" in rina.sees()


async def test_a_file_that_is_not_read_is_handed_in_all_the_same(town: Town) -> None:
    agus = await town.employee("Agus", HEADS_NIP)
    proof = await sends(town, agus, SCAN, HEADS_NIP)
    assert proof.handed_in.reading.kind is ProofKind.UNREAD
    assert "Bukti Anda sudah saya terima" in agus.sees()
    assert "Terbaca" not in agus.sees()


async def test_a_file_that_cannot_be_opened_is_handed_in_and_its_sender_hears_what_to_do(
    town: Town,
) -> None:
    rina = await town.employee()
    for content in (b"%PDF-1.7 broken", EMPTY):
        proof = await sends(town, rina, content)
        assert proof.handed_in.reading.kind is ProofKind.BROKEN
        text, buttons = screen(rina)
        assert "tidak bisa saya buka" in text
        assert "kirim tangkapan layarnya ke sini" in text
        assert "menunggu diperiksa sejak" in text
        assert buttons == ["Contoh bukti", "Kantor saya", "Beranda"]


async def test_the_drawing_leaves_the_question_open(town: Town) -> None:
    rina = await town.employee()
    await rina.sends_document("bukti.pdf", receipt_pdf([RINA]), "application/pdf")
    question = rina.last
    await rina.presses("Contoh bukti")
    await rina.presses("Ya, kirim", on=question)
    assert "Terbaca: 1 anggota keluarga" in rina.sees()


async def test_where_the_office_wants_it_a_complete_receipt_counts_at_once_for_both(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    at_once = {"accept_when_read": True}
    async with open_town(tmp_path, migrated_sqlite, proofs=at_once) as town:
        nip = "198001012005011001"
        joko = replace(JOKO, nip=town.hasher.employee(Nip.parse(nip)))
        async with town.app.storage.open() as uow:
            await uow.roster.put([joko])
            await uow.commit()
        rina, spouse = await town.employee(), await town.employee("Joko", nip)
        seen = count(spouse)
        proof = await hands_in(town, rina, [RINA, SPOUSE])
        assert (proof.state, proof.decision and proof.decision.by) == (ProofState.ACCEPTED, None)
        text = rina.sees()
        assert "Bukti Anda langsung diterima" in text
        assert "Satu dari dua puluh diperiksa juga oleh orang" in text
        assert "berlaku untuk 1 pegawai lain" in text
        assert "Papan peringkat dihitung dari rekap" in text
        told = count(rina)
        await town.passes(timedelta(minutes=1))
        assert count(rina) == told
        assert count(spouse) == seen + 1
        for person in (rina, spouse):
            assert (await town.person(person)).state is SubmissionState.PROOF_ACCEPTED


async def test_the_rule_leaves_a_colleagues_receipt_and_what_was_sent_before_to_people(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    at_once = {"accept_when_read": True}
    async with open_town(tmp_path, migrated_sqlite, proofs=at_once) as town:
        rina, agus = await town.employee(), await town.employee("Agus", HEADS_NIP)
        whole = receipt_pdf([("AGUS WIBOWO", "Ada", DONE), ("SRI", "Ada", DONE)])
        proof = await sends(town, rina, whole)
        assert proof.handed_in.reading.looks_complete
        assert proof.state is ProofState.WAITING
        assert "nama Anda tidak saya temukan" in rina.sees()
        proof = await sends(town, agus, whole, HEADS_NIP)
        assert proof.state is ProofState.WAITING
        assert "Terbaca: 2 anggota keluarga, semuanya lengkap." in agus.sees()
        async with town.app.storage.open() as uow:
            names = ("Bayu Aji", "Citra Dewi", "Dimas Eko")
            await uow.roster.put([Employee(KeyedHash(name), name, HEALTH.code) for name in names])
            await uow.commit()
        many = [RINA, *((name.upper(), "Ada", DONE) for name in names)]
        proof = await hands_in(town, rina, many)
        assert (len(proof.handed_in.reading.named), proof.state) == (4, ProofState.WAITING)
