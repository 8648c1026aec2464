"""Lists of figures as people send them in chats, read as a table."""

import pytest

from census.boards.unit_names import UnitNames
from census.recaps.pasted import as_table, left_out, message_lines
from sources.files.closeness import closeness
from tests.support.town import UNITS

NAMES = UnitNames(UNITS, closeness)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("1. Dinas Kesehatan : 41/100", "Dinas Kesehatan;41;100"),
        ("- *Dinas Kesehatan* = 41 dari 100 orang (41%) ✅", "Dinas Kesehatan;41;100"),
        ("(2) Dinsos sudah 41, belum 59", "Dinsos;41;100"),
        ("Dinas Kesehtan 1.041 ASN", "Dinas Kesehtan;1.041;"),
        ("3) Dinas Sosial : -", "Dinas Sosial;;"),
        ("Total : 93/200", "Total;93;200"),
        ("Puskesmas 2 Ambulu: 7 of 9", "Puskesmas 2 Ambulu;7;9"),
    ],
)
def test_a_line_is_read_however_it_is_written(said: str, read: str) -> None:
    table = as_table(f"{said}\nDinas Sosial 52/100\nDinas Kesehatan 1/2", NAMES)
    assert table is not None
    assert f"{read};1" in table.splitlines()


def test_what_names_no_unit_stands_above_and_a_district_stays_where_it_is() -> None:
    table = as_table(
        "per 5 Maret 2020\nKEC. AMBULU:\nSabrang : 12/20\nSumberejo 9/10\nyang 3 lagi menyusul",
        NAMES,
    )
    assert table is not None
    assert table.splitlines() == [
        "# per 5 Maret 2020", "# yang 3 lagi menyusul", "Nama;Angka dalam pesan;Jumlah;No",
        "KEC. AMBULU;;;2", "Sabrang;12;20;3", "Sumberejo;9;10;4",
    ]  # fmt: skip
    assert message_lines(table) == {3: 2, 4: 2, 5: 3, 6: 4}
    assert left_out(table) == ["yang 3 lagi menyusul"]


@pytest.mark.parametrize(
    "said",
    [
        "saya punya 3 anak\ntinggal di 2 rumah", "Ayah: 45\nIbu: 43", "kok muncul kode 104",
        "Dinas Kesehatan: 41", "Dinas Kesehatan 2 41\nDinas Sosial 2 52", "Dinas Kesehatan 41%",
    ],
)  # fmt: skip
def test_what_is_no_list_of_units_is_none(said: str) -> None:
    assert as_table(said, NAMES) is None
