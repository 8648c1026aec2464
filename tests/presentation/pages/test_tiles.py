"""Names on the squares of a map: whole, or in two lines that a phone can show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presentation.pages.charts.tiles import in_lines


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Silo", ("Silo",)),
        ("Kencong", ("Kencong",)),
        ("Sumberbaru", ("Sumber-", "baru")),
        ("Sumberjambe", ("Sumber-", "jambe")),
        ("Bangsalsari", ("Bang-", "salsari")),
        ("Mumbulsari", ("Mumbul-", "sari")),
        ("Jenggawah", ("Jeng-", "gawah")),
        ("Tempurejo", ("Tempu-", "rejo")),
        ("Tanjunganom", ("Tanju-", "nganom")),
        ("Kota Kudus", ("Kota", "Kudus")),
    ],
)
def test_a_long_name_stands_in_two_lines(name: str, lines: tuple[str, ...]) -> None:
    assert in_lines(name, 7) == lines


@given(st.text("abegnrstuiko ", min_size=1, max_size=20).map(str.strip).filter(bool))
def test_no_letter_is_lost(name: str) -> None:
    lines = in_lines(name, 7)
    assert len(lines) <= 2
    assert "".join(line.removesuffix("-") for line in lines).replace(" ", "") == name.replace(
        " ", ""
    )
    assert len(name) > 7 or lines == (name,)
