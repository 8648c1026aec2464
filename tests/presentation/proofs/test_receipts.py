"""What a reader saw is said to the sender; and a drawing shows what a receipt looks like."""

import pytest

from census.people.people import KeyedHash
from census.proofs.proof import ProofKind, ProofReading
from presentation.proofs.receipt_pictures import example_picture, example_sheet
from presentation.proofs.receipts import MOST_NAMES, accepted_said, reading_said
from tests.presentation.every.examples import texts_in

OWN, SPOUSE = KeyedHash("own"), KeyedHash("spouse")
LANGUAGES = ("id", "jv", "mad", "en")


def said(reading: ProofReading, *incomplete: str) -> str | None:
    return reading_said(texts_in(), reading, OWN, incomplete)


def test_who_is_missing_is_said_in_words_with_names() -> None:
    reading = ProofReading(ProofKind.RECEIPT, 4, 2, (OWN,))
    words = said(reading, "AYU WIBOWO", "<b>DIMAS")
    assert words is not None
    assert "2 dari 4 anggota keluarga belum lengkap" in words
    assert "Ayu Wibowo, &lt;B&gt;Dimas" in words
    assert "kirim bukti yang baru" in words


def test_of_many_or_of_unread_names_the_count_is_said() -> None:
    many = [f"NAMA {number}" for number in range(MOST_NAMES + 1)]
    words = said(ProofReading(ProofKind.RECEIPT, 9, 9 - len(many), (OWN,)), *many)
    assert words is not None
    assert "6 dari 9" in words
    assert "Nama" not in words
    assert "Ayu" not in (said(ProofReading(ProofKind.RECEIPT, 4, 2, (OWN,)), "AYU", "") or "")


def test_no_receipt_a_strangers_receipt_and_a_file_not_read() -> None:
    assert "tidak saya temukan daftar" in (said(ProofReading(ProofKind.NO_RECEIPT)) or "")
    stranger = ProofReading(ProofKind.RECEIPT, 3, 3, (SPOUSE,))
    assert "nama Anda tidak saya temukan" in (said(stranger) or "")
    assert said(ProofReading(ProofKind.UNREAD)) is None
    assert "semuanya lengkap" in (said(ProofReading(ProofKind.RECEIPT, 3, 3, (OWN,))) or "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rule_is_told_with_what_it_did(language: str) -> None:
    texts = texts_in(language)
    alone = accepted_said(texts, ProofReading(ProofKind.RECEIPT, 3, 3, (OWN,)))
    both = accepted_said(texts, ProofReading(ProofKind.RECEIPT, 3, 3, (OWN, SPOUSE)))
    assert "Sudah Update" in alone
    assert both.startswith(alone)
    assert len(both) > len(alone)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drawing_points_at_what_to_look_for(language: str) -> None:
    sheet = example_sheet(texts_in(language))
    assert sheet.pointed
    assert len(sheet.notes) == 3
    assert {row[2] for row in sheet.rows} == {"Sudah Update"}
    picture = example_picture(texts_in(language))
    assert picture.draw().startswith(b"\x89PNG")
    assert picture.content == example_picture(texts_in(language)).content
