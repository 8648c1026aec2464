"""By which words cards and certificates are asked for."""

import pytest

from census.boards.cards import certificate_named


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
