"""`sensusbot import recap` with workbooks, trials, and columns that have to be explained."""

from pathlib import Path

import pytest

from tests.bot.terminal import Terminal
from tests.support.files.recap_examples import FOLDER
from tests.support.files.workbook_making import workbook

JEMBER = str(FOLDER / "jember.xlsx")
HEAD: list[object] = ["Kecamatan", "Hijau"]


def a_workbook(folder: Path, sheets: dict[str, list[list[object]]], name: str) -> str:
    path = folder / name
    path.write_bytes(workbook(sheets))
    return str(path)


def test_a_workbook_is_tried_out_and_nothing_is_kept(terminal: Terminal) -> None:
    said = terminal.says("import", "recap", JEMBER, "--dry-run")
    assert "dicoba saja, tidak disimpan" in said.splitlines()[0]
    assert "37.819 keluarga" in said
    assert "6 Maret 2020, 07.00 WIB" in said
    assert said.splitlines()[-1] == "Baru dicoba: tidak ada yang disimpan."
    assert terminal.says("publish") == "Tidak ada rekap yang menunggu.\n"


def test_the_date_is_the_titles_where_none_is_given(terminal: Terminal) -> None:
    terminal.says("import", "recap", JEMBER, "--publish")
    assert terminal.board("district")["as_of"] == "2020-03-06T07:00:00+07:00"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Rekap per 5 Maret 2020", '"per 5 Maret 2020"'),
        ("Rekap per 6 Maret 2020 pukul 08.00 WIB", "08.00"),
        ("Rekap per 6 Maret 2020", None),
        ("Rekap per 6 Maret 2020 pukul 07.00 WIB", None),
    ],
)
def test_a_title_that_contradicts_the_command_is_told(
    terminal: Terminal, title: str, words: str | None
) -> None:
    file = terminal.file("rekap.csv", f"{title}\nkecamatan;keluarga\nAmbulu;5\n")
    said = terminal.says("import", "recap", file, "--as-of", "2020-03-06T07:00", "--dry-run")
    assert ("Di berkas tertulis" in said) is (words is not None)
    assert (words or "") in said


def test_without_any_date_it_is_asked_for(terminal: Terminal) -> None:
    file = terminal.file("rekap.csv", "kecamatan;keluarga\nAmbulu;5\n")
    done = terminal.types("import", "recap", file)
    assert done.exit_code == 1
    assert done.stderr.startswith("Judul dan nama berkas tidak menyebut tanggal.")
    assert "--as-of 2020-07-31T23:59" in done.stderr


def test_the_date_is_asked_after_the_file_was_looked_at(terminal: Terminal) -> None:
    file = terminal.file("rekap.csv", "kecamatan;keluarga\nAmbulu;lima\n")
    done = terminal.types("import", "recap", file)
    assert done.exit_code == 1
    assert "lima" in done.stderr
    assert "--as-of" not in done.stderr


def test_a_date_that_may_mean_something_else_is_asked_for_with_what_it_may_mean(
    terminal: Terminal,
) -> None:
    content = "per 4 Maret 2020\nkecamatan;keluarga\nAmbulu;5\n"
    done = terminal.types("import", "recap", terminal.file("rekap_20200305.csv", content))
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == (
        "Judul dan nama berkas menyebut waktu yang berbeda: 4 Maret 2020 dan 5 Maret 2020. "
        "Sebutkan isinya per kapan: --as-of 2020-03-04T23:59, 2020-03-05T23:59\n"
    )


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("per 31 Desember 2090", "31 Desember 2090 belum tiba"),
        ("per 5 Maret 2019", "5 Maret 2019 di luar masa sensus (15 Februari 2020 sampai"),
        ("per 2090-03-07 07.00 WIB", "7 Maret 2090, 07.00 WIB belum tiba"),
        ("per 5 Maret 2020 pukul 25.00", '"5 Maret 2020 pukul 25.00" tidak ada di kalender'),
    ],
)
def test_a_date_that_cannot_be_is_asked_for_with_the_true_reason(
    terminal: Terminal, title: str, reason: str
) -> None:
    content = f"# {title}\nkecamatan;keluarga\nAmbulu;5\n"
    done = terminal.types("import", "recap", terminal.file("rekap.csv", content))
    assert done.exit_code == 1
    assert done.stderr.startswith(reason)
    assert "--as-of tanggal dan jam, seperti 2020-03-05T18:00" in done.stderr
    en = terminal.types("import", "recap", str(terminal.folder / "rekap.csv"), "--lang", "en")
    assert "Maret" not in en.stderr.replace("5 Maret 2020 pukul", "")


def test_a_moment_before_the_census_is_refused(terminal: Terminal) -> None:
    file = terminal.file("rekap.csv", "kecamatan;keluarga\nAmbulu;5\n")
    done = terminal.types("import", "recap", file, "--as-of", "2019-03-05")
    assert done.exit_code == 1
    assert "sebelum sensus dimulai (15 Februari 2020)" in done.stderr


def test_a_column_is_explained_on_the_command_line(terminal: Terminal) -> None:
    file = a_workbook(
        terminal.folder, {"A": [HEAD, ["Ambulu", 50], ["Puger", 40]]}, "20200306.xlsx"
    )
    done = terminal.types("import", "recap", file, "--dry-run")
    assert done.exit_code == 1
    assert "Lembar A, B1 (Hijau): Isi kolom ini belum jelas." in done.stderr
    assert '--column "Hijau=…", dengan salah satu dari families, ' in done.stderr
    said = terminal.says("import", "recap", file, "--dry-run", "--column", "Hijau=families")
    assert "90 keluarga" in said
    done = terminal.types("import", "recap", file, "--column", "Merah=families")
    assert done.exit_code == 1
    assert 'Kolom "merah" tidak ada. Yang ada: Kecamatan; Hijau.' in done.stderr


def test_what_is_asked_in_the_chat_is_answered_by_options(terminal: Terminal) -> None:
    content = "kecamatan;KK;Respon KK\nAmbulu;100;50\nPuger;80;-\n"
    words = ["import", "recap", terminal.file("20200306.csv", content), "--dry-run"]
    done = terminal.types(*words)
    assert '--column "KK=…"' in done.stderr
    words += ["--column", "KK=families_base"]
    done = terminal.types(*words)
    assert "--empty zero (nol) atau --empty unknown (belum ada datanya)" in done.stderr
    assert "50 dari 180 keluarga" in terminal.says(*words, "--empty", "zero")
    assert "50 dari 100 keluarga" in terminal.says(*words, "--empty", "unknown")
    assert terminal.types(*words, "--empty", "nol").exit_code == 2


def test_another_answer_takes_the_place_of_the_draft_that_waits(terminal: Terminal) -> None:
    content = "kecamatan;keluarga;dasar\nAmbulu;50;100\nPuger;-;80\n"
    words = ["import", "recap", terminal.file("20200306.csv", content), "--empty"]
    assert "50 dari 100 keluarga" in terminal.says(*words, "unknown")
    said = terminal.says(*words, "zero")
    assert "50 dari 180 keluarga" in said
    assert terminal.says(*words, "zero") == said
    terminal.says("publish", "--yes")
    assert terminal.says("publish") == "Tidak ada rekap yang menunggu.\n"


@pytest.mark.parametrize("column", ["Hijau", "Hijau=warna", "=families"])
def test_an_explanation_that_says_nothing_is_a_wrong_use(terminal: Terminal, column: str) -> None:
    done = terminal.types("import", "recap", JEMBER, "--column", column)
    assert done.exit_code == 2
    assert "--column" in done.stderr


def test_thousands_of_wrong_lines_are_a_few_lines_on_the_terminal(terminal: Terminal) -> None:
    lines = "".join(f"Antah {number};x{number};-{number}5\n" for number in range(2_000))
    done = terminal.types("import", "recap", terminal.file("r.csv", f"kecamatan;kk;jiwa\n{lines}"))
    assert done.exit_code == 1
    assert "2.000 baris: A2 (kecamatan)" in done.stderr
    assert len(done.stderr.splitlines()) < 10


def test_of_several_sheets_one_is_named(terminal: Terminal) -> None:
    head: list[object] = ["Kecamatan", "Keluarga"]
    sheets = {"5 Maret": [head, ["Ambulu", 50]], "6 Maret": [head, ["Ambulu", 60]]}
    file = a_workbook(terminal.folder, sheets, "rekap.xlsx")
    done = terminal.types("import", "recap", file, "--as-of", "2020-03-06")
    assert "Lebih dari satu lembar berisi rekap: 5 Maret; 6 Maret. Yang mana?" in done.stderr
    assert 'Sebutkan lembarnya: --sheet "…"' in done.stderr
    said = terminal.says(
        "import", "recap", file, "--as-of", "2020-03-06", "--sheet", "6 Maret", "--dry-run"
    )
    assert "60 keluarga" in said


def test_a_csv_has_no_sheet_to_name(terminal: Terminal) -> None:
    file = terminal.file("20200306.csv", "kecamatan;keluarga\nAmbulu;5\n")
    done = terminal.types("import", "recap", file, "--sheet", "Foo")
    assert done.exit_code == 1
    assert 'Berkas ini CSV, jadi tidak punya lembar bernama "Foo".' in done.stderr
    assert "Yang ada: ." not in done.stderr


def test_the_same_file_again_changes_nothing(terminal: Terminal) -> None:
    terminal.says("import", "recap", JEMBER, "--publish")
    assert "sudah terbit" in terminal.says("import", "recap", JEMBER, "--publish")
