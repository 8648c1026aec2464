"""By which words cards and certificates are asked for."""

import pytest

from census.boards.cards import CardWish, card_wish, certificate_named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("minta piagam", ""),
        ("mana piagam desa saya?", ""),
        ("Piagamnya kantor kami dong pak", ""),
        ("bagaimana cara dapat piagam", ""),
        ("certificate of my village", ""),
        ("piagam desa sabrang", "desa sabrang"),
        ("Piagam Dinas Kesehatan", "dinas kesehatan"),
        ("kartu keluarga saya hilang", None),
        ("sertifikat sensusnya mana kak", None),
        ("waktu kami datang ke balai desa kemarin katanya ada piagam dari pak camat", None),
    ],
)
def test_a_certificate_is_asked_for_by_its_name(text: str, named: str | None) -> None:
    assert certificate_named(text) == named


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("bagi kartu", CardWish()),
        ("minta kartu buat share dong", CardWish()),
        ("📣 Kartu hari ini", CardWish()),
        ("kartu desa saya", CardWish()),
        ("Kartu kantor", CardWish(of_office=True)),
        ("kartu dinas kesehatan", CardWish("dinas kesehatan")),
        ("kartu keluarga", None),
        ("kartu keluarga saya hilang", None),
        ("kartu saya mana", None),
        ("kartu bagi yang belum punya KTP", None),
    ],
)
def test_a_card_to_share_is_no_family_card(text: str, wish: CardWish | None) -> None:
    assert card_wish(text) == wish
