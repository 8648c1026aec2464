"""By which words cards and certificates are asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.boards.cards import (
    CardWish,
    CertificateWish,
    card_wish,
    certificate_wish,
    code_in,
    is_written_as_name,
)
from census.boards.milestones import CODE, LETTERS, code_of, is_code
from census.units import BoardKind

CODES = st.text(LETTERS, min_size=CODE, max_size=CODE).filter(is_code)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("minta piagam", CertificateWish()),
        ("bagaimana cara dapat piagam", CertificateWish()),
        ("mana piagam desa saya?", CertificateWish(kind=BoardKind.VILLAGE)),
        ("piagam buat pak kades", CertificateWish(kind=BoardKind.VILLAGE)),
        ("certificate of my village", CertificateWish(kind=BoardKind.VILLAGE)),
        ("Piagamnya kantor kami dong pak", CertificateWish(kind=BoardKind.OFFICE)),
        ("sertifikat kantor saya mana?", CertificateWish(kind=BoardKind.OFFICE)),
        ("minta piagam desa sabrang dong", CertificateWish("desa sabrang")),
        ("piagam untuk pak camat bae", CertificateWish("kecamatan bae")),
        ("sertifikat utk kantor kami mana", CertificateWish(kind=BoardKind.OFFICE)),
        ("sertifikat dinas kesehatan", CertificateWish("dinas kesehatan")),
        ("piagam ini asli gak ya", CertificateWish(genuine=True)),
        ("kartu keluarga saya hilang", None),
        ("sertifikat sensusnya mana kak", None),
        ("sertifikat tanah saya", None),
        ("sertifikat ini asli?", None),
        ("waktu kami datang ke balai desa kemarin katanya ada piagam dari pak camat", None),
    ],
)
def test_a_certificate_is_asked_for_by_its_name(text: str, wish: CertificateWish | None) -> None:
    assert certificate_wish(text) == wish


@given(CODES, st.sampled_from(["{}", "apakah piagam {} asli?", "{} itu asli ga min"]))
def test_a_code_in_groups_is_found_in_what_is_said(code: str, said: str) -> None:
    written = "-".join((code[:4], code[4:8], code[8:])).lower()
    wish = certificate_wish(said.format(written))
    assert wish is not None
    assert code_of(wish.code) == code


@given(CODES, st.sampled_from(["{}", "apakah piagam {} asli?"]))
def test_a_code_without_hyphens_is_found_alone_or_beside_its_word(code: str, said: str) -> None:
    for written in (code, f"{code[:4]} {code[4:8]} {code[8:]}".lower()):
        assert code_of(code_in(said.format(written))) == code
    assert not code_in(f"rumah {code} kosong")


@pytest.mark.parametrize(
    "text",
    ["kode 104 eror", "rt-03-rw01", "piagam desa 2020 kami", "12-maret-2020", "0812-3456-7890", ""],
)
def test_other_numbers_are_no_code(text: str) -> None:
    assert not code_in(text)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("bagi kartu", CardWish()),
        ("minta kartu buat share dong", CardWish()),
        ("📣 Kartu hari ini", CardWish()),
        ("kartu desa saya", CardWish(kind=BoardKind.VILLAGE)),
        ("kartu desaku", CardWish(kind=BoardKind.VILLAGE)),
        ("kartu kecamatan saya", CardWish(kind=BoardKind.DISTRICT)),
        ("Kartu kantor", CardWish(kind=BoardKind.OFFICE)),
        ("kartu dinas kesehatan", CardWish("dinas kesehatan")),
        ("minta kartu buat desa sabrang dong", CardWish("desa sabrang")),
        ("kartu keluarga", None),
        ("kartu keluarga saya hilang", None),
        ("kartu saya mana", None),
        ("kartu bagi yang belum punya KTP", None),
    ],
)
def test_a_card_to_share_is_no_family_card(text: str, wish: CardWish | None) -> None:
    assert card_wish(text) == wish


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Siti Aminah", True),
        ("Rudi bin Slamet", True),
        ("KELUARGA RUDI", True),
        ("Kapan petugas datang", False),
        ("harga cabai berapa", False),
        ("12", False),
    ],
)
def test_names_are_written_with_capitals(text: str, *, written: bool) -> None:
    assert is_written_as_name(text) is written
