"""What looks odd in a recap is told with its cell, and what contradicts itself wants a word."""

import pytest

from census.recaps.publication import CONTRADICTIONS
from tests.sources.recaps.test_wrong_recaps import found, read
from tests.support.files.workbook_making import workbook

Rows = list[list[object]]
HEAD: list[object] = ["Kecamatan", "Dasar", "Keluarga Respon"]
THREE: Rows = [["Ambulu", 9000, 52], ["Puger", 8000, 61], ["Silo", 7000, 100]]


def told(rows: Rows) -> list[tuple[str, object]]:
    warnings = read(workbook({"A": rows})).warnings
    return [(each.key, each.facts.get("cell", each.facts.get("name"))) for each in warnings]


@pytest.mark.parametrize(
    ("rows", "finding"),
    [
        ([HEAD, ["Ambulu", 90, 5], ["Puger", 80, 6], ["Jumlah", 170, 5]], ("total-lacks", "Puger")),
        (
            [HEAD, ["Ambulu", 90, 50], ["Puger", 80, 60], ["Jumlah", 170, 110], ["Silo", 70, 7]],
            ("total-lacks", "Silo"),
        ),
        (
            [["Wilayah", "Dasar", "Keluarga"], ["Puger", 9, 5], ["Kab. Bondowoso", 9, 6]],
            ("stands-apart", "A3"),
        ),
        ([HEAD, *THREE], ("counts-like-percents", "C")),
        (
            [["Kode", *HEAD], ["35.09.12", "Puger", 9, 5], ["35.09.08", "Ambulu", 9, 6]],
            ("names-contradict", "B2"),
        ),
    ],
)
def test_what_contradicts_itself_is_told_with_its_place(
    rows: Rows, finding: tuple[str, str]
) -> None:
    assert told(rows) == [finding]
    assert finding[0] in CONTRADICTIONS


@pytest.mark.parametrize("heading", ["Total KK", "Jml Kel", "Jumlah"])
def test_a_base_that_may_be_something_else_is_told(heading: str) -> None:
    rows: Rows = [["Kecamatan", heading, "KK respon"], ["Ambulu", 100, 50]]
    assert told(rows) == [("base-assumed", "B1")]


@pytest.mark.parametrize("heading", ["KK", "Keluarga"])
def test_a_list_of_all_families_is_not_taken_for_those_who_are_done(heading: str) -> None:
    rows: Rows = [["Kecamatan", heading, "Dasar"], ["Ambulu", 90, 90], ["Puger", 80, 80]]
    assert told(rows) == [("counts-are-all", "B1")]
    assert "counts-are-all" in CONTRADICTIONS
    assert told([*rows[:2], ["Puger", 80, 81], ["Silo", 5, 9]]) == []
    assert told([["Kecamatan", "KK selesai", "Dasar"], *rows[1:]]) == []


@pytest.mark.parametrize(
    ("head", "shares"),
    [
        (["Kecamatan", "Dasar", "KK Respon", "KK Clean", "Persentase"], ["50%", "61,3%"]),
        (["Kecamatan", "Dasar", "KK Respon", "KK Clean", "%"], ["40%", "50%"]),
    ],
)
def test_a_percentage_that_says_not_of_what_is_held_against_what_it_fits(
    head: list[object], shares: list[str]
) -> None:
    lines: Rows = [["Ambulu", 90, 45, 36], ["Puger", 80, 49, 40]]
    rows: Rows = [head, *([*line, share] for line, share in zip(lines, shares, strict=True))]
    assert told(rows) == []
    assert told([*rows[:2], [*lines[1], "99%"]]) == [("percent-differs", "Puger")]


@pytest.mark.parametrize(
    "text",
    [
        "nama;jabatan;unit kerja\nRina;Perawat;Dinas Kesehatan\nAgus;Kepala;Dinas Sosial\n",
        "No;Nama Pegawai;OPD\n1;Rina;Dinas Kesehatan\n2;Agus;Dinas Sosial\n",
        "No,Nama,Alamat,No HP\n1,Rina,Jl. A,0812\n2,Budi,Jl. B,0813\n",
        "Nama;Gol;Unit Kerja;No. Telp\nRina;3;Dinas Kesehatan;0812\nAgus;4;Dinas Sosial;0811\n",
        "198503152010012001;Rina;Dinas Kesehatan\n197004121998031001;Agus;Dinas Sosial\n",
    ],
)
def test_a_list_of_people_is_named_as_one_and_no_column_is_asked_for(text: str) -> None:
    finding = found(text.encode())
    assert finding.key == "file-is-a-roster"
    assert "1985" not in str(finding)


def test_a_recap_with_addresses_is_still_asked_about() -> None:
    assert found(b"Nama;Alamat;Hijau\nAmbulu;Jl. A;5\n").key == "column-unclear"


def test_a_regency_is_no_district() -> None:
    finding = found(workbook({"A": [HEAD, ["Ambulu", 9, 5], ["Bondowoso", 9, 6]]}))
    assert (finding.key, finding.facts["cell"]) == ("name-other-level", "A3")
    assert finding.facts["candidates"] == "35.11 Kabupaten Bondowoso"


@pytest.mark.parametrize("title", ["Rekap (dalam ribuan)", "Satuan: ribu KK", "x 1.000"])
def test_figures_in_thousands_are_refused_with_the_words_that_say_so(title: str) -> None:
    finding = found(workbook({"A": [["Rekap"], [None, title], HEAD, *THREE]}))
    assert (finding.key, finding.facts["cell"]) == ("figures-in-thousands", "B2")


def test_hidden_lines_and_columns_that_were_read_are_told() -> None:
    rows: Rows = [HEAD, ["Ambulu", 90, 50], ["Puger", 80, 60]]
    content = workbook({"A": rows}, hidden_rows=[2], hidden_columns=[1])
    warnings = read(content).warnings
    assert [each.key for each in warnings] == ["rows-hidden", "column-hidden"]
    assert (warnings[0].facts["lines"], warnings[1].facts["cell"]) == ("3", "B")
