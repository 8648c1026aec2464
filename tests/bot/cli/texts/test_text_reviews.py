"""Texts go out for a native speaker's review and come back: what is taken, what is refused."""

import csv
from pathlib import Path
from textwrap import dedent

import pytest
from xlsxwriter import Workbook

from bot.cli.texts.reviewing import TextFiles
from census.errors import FileError
from census.people.people import Language
from presentation.language.fluent_edits import pieces
from presentation.language.fluent_files import Source
from presentation.language.review_sheet import review_csv, review_workbook
from presentation.language.text_review import harmless, taken_back
from sources.files.review_sheets import read_sheet
from sources.questions.edits import knowledge_texts
from tests.bot.terminal import Terminal
from tests.presentation.every.examples import ROOT, texts_in

JV = Language("jv")
INDONESIAN = """
    hello = Halo { $name }
    long =
        Baris <b>satu</b>.

        Baris dua, lihat /kode.
    days =
        { $days ->
            [0] Hari ini
           *[other] { $days } hari lagi
        }
    button-go = Mulai
    minus = - lain
"""
JAVANESE = """
    # A native speaker's review is still wanted.
    hello = Halo { $name }
    # what is long
    long =
        Larik <b>setunggal</b>.

        Larik kalih, mriksani /kode.
    days =
        { $days ->
            [0] Dinten punika
           *[other] { $days } dinten malih
        }
    button-go = Miwiti
    minus = - sanesipun
"""
FAQ = """
    # What people ask.
    topics:
      - slug: lupa
        title:
          id: Lupa
          jv: Kesupen
        answer:
          id: |-
            Buka {website}.
            Lalu <b>masuk</b>.
          jv: |-
            Bikak {website}.
            Lajeng <b>mlebet</b>.
        # how they ask it
        examples:
          id:
            - lupa
"""


@pytest.fixture
def files(tmp_path: Path) -> TextFiles:
    locales = tmp_path / "locales"
    for language, text in (("id", INDONESIAN), ("jv", JAVANESE)):
        (locales / language).mkdir(parents=True)
        (locales / language / "start.ftl").write_text(dedent(text).lstrip())
    (tmp_path / "faq.yaml").write_text(dedent(FAQ).lstrip())
    return TextFiles((locales,), tmp_path)


def returned(files: TextFiles, tmp_path: Path, **changes: str) -> Path:
    """A sheet in which the reviewer has changed some texts."""
    sheet = tmp_path / "sheet.csv"
    with sheet.open("w", newline="", encoding="utf-8-sig") as opened:
        writer = csv.writer(opened, delimiter=";")
        writer.writerow(["Kunci", "Berkas", "Bahasa Indonesia", "Basa Jawa", "Catatan"])
        for row in files.reviewed(JV):
            new = changes.get(row.key, row.translated)
            writer.writerow([row.key, row.file, harmless(row.indonesian), harmless(new), "?"])
    return sheet


def start_file(files: TextFiles) -> Path:
    return files.locales[0] / "jv" / "start.ftl"


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_sheet_that_nobody_touched_changes_nothing(ending: str, tmp_path: Path) -> None:
    files = TextFiles((ROOT / "presentation" / "locales",), ROOT / "censuses" / "sp2020")
    english = Language("en")
    sheet, reviewed = tmp_path / f"texts.{ending}", files.reviewed(english)
    spoken = texts_in(english)
    if ending == "csv":
        sheet.write_text(review_csv(spoken, spoken, reviewed), newline="")
    else:
        sheet.write_bytes(review_workbook(spoken, spoken, reviewed))
    assert len(reviewed) > 1000
    assert files.corrected(english, sheet).count == 0
    assert all(len(row.cells) >= 4 for row in read_sheet(sheet))


def test_corrections_stand_where_the_old_texts_stood(files: TextFiles, tmp_path: Path) -> None:
    sheet = returned(
        files,
        tmp_path,
        **{"long": "[Larik] <b>siji</b>.\n\n*Larik loro*, delengen /kode.", "days[0]": "Dina iki"},
    )
    corrected = files.corrected(JV, sheet)
    assert corrected.count == 2
    ((path, text),) = corrected.files.items()
    assert path == start_file(files)
    assert text.startswith("# A native speaker's review is still wanted.\nhello = Halo { $name }\n")
    assert "\n# what is long\nlong =\n" in text
    assert "[0] Dina iki\n       *[other] { $days } dinten malih\n" in text
    found = pieces(Source(path, text.encode()))
    assert list(found) == ["hello", "long", "days[0]", "days[other]", "button-go", "minus"]
    assert found["long"].startswith('{ "[" }Larik] <b>siji</b>.')


def test_answers_go_back_into_the_faq(files: TextFiles, tmp_path: Path) -> None:
    new = {
        "faq.lupa.answer": "Bukak {website}.\nBanjur <b>mlebu</b>: wis.",
        "faq.lupa.title": "# Lali: piye?",
    }
    corrected = files.corrected(JV, returned(files, tmp_path, **new))
    ((path, text),) = corrected.files.items()
    assert "# how they ask it\n" in text
    assert "Buka {website}.\n        Lalu <b>masuk</b>.\n" in text
    path.write_text(text)
    assert knowledge_texts(path, JV) == new


def test_what_a_spreadsheet_would_take_for_a_formula_comes_back_as_it_was(
    files: TextFiles, tmp_path: Path
) -> None:
    corrected = files.corrected(JV, returned(files, tmp_path, minus="=sanes"))
    assert "minus = =sanes\n" in corrected.files[start_file(files)]
    for text in ("=1+1", "+62", "- lain", "@bot", "'kuna", "''", "biyasa"):
        assert taken_back(harmless(text)) == text


def test_a_text_whose_indonesian_changed_meanwhile_is_refused(
    files: TextFiles, tmp_path: Path
) -> None:
    sheet = returned(files, tmp_path, hello="Sugeng rawuh { $name }")
    file = files.locales[0] / "id" / "start.ftl"
    file.write_text(file.read_text().replace("Halo", "Selamat datang"))
    with pytest.raises(FileError) as refused:
        files.corrected(JV, sheet)
    assert [each.key for each in refused.value.findings] == ["text-stale"]


def test_a_line_that_begins_with_a_dot_is_words(files: TextFiles, tmp_path: Path) -> None:
    corrected = files.corrected(JV, returned(files, tmp_path, minus="sanes\n.bot = punika"))
    assert '{ "." }bot = punika' in corrected.files[start_file(files)]


@pytest.mark.parametrize(
    ("key", "text", "refusal"),
    [
        ("hello", "Halo", "text-values"),
        ("hello", "Halo { $nama }", "text-values"),
        ("hello", "Halo { $name", "text-not-fluent"),
        ("long", "Larik siji, delengen /kode.", "text-markup"),
        ("long", "<b>Larik</b> siji, delengen /kodhe.", "text-markup"),
        ("minus", "sanes }", "text-not-fluent"),
        ("button-go", "Miwiti " * 7, "text-too-long"),
        ("faq.lupa.answer", "Bikak {situs}. <b>Mlebet</b>.", "text-values"),
        ("faq.lupa.title", "Kesupen tembung sandi ingkang sampun dangu", "text-too-long"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_and_nothing_is(
    files: TextFiles,
    tmp_path: Path,
    key: str,
    text: str,
    refusal: str,
) -> None:
    line = [row.key for row in files.reviewed(JV)].index(key) + 2
    sheet = returned(files, tmp_path, **{key: text})
    with pytest.raises(FileError) as refused:
        files.corrected(JV, sheet)
    (finding,) = refused.value.findings
    assert (finding.key, finding.facts["line"], finding.facts["key"]) == (refusal, line, key)


def test_keys_that_are_not_ours_or_come_twice_are_refused(files: TextFiles, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.xlsx"
    with Workbook(sheet) as book:
        page = book.add_worksheet()
        rows = [["Kunci"], ["hello", "", "Halo { $name }", "Hai { $name }"]]
        rows += [["hello", "", "Halo { $name }", "Hé { $name }"], ["bye", "", "Dah", "Dah"]]
        for line, cells in enumerate(rows):
            page.write_row(line, 0, cells)
    with pytest.raises(FileError) as refused:
        files.corrected(JV, sheet)
    found = [(each.key, each.facts["line"]) for each in refused.value.findings]
    assert found == [("text-twice", 3), ("text-unknown", 4)]


def test_the_commands_say_what_they_would_change_and_change_nothing(
    terminal: Terminal, tmp_path: Path
) -> None:
    sheet = tmp_path / "texts.csv"
    said = terminal.says("texts", "export", "--lang", "en", "--out", str(sheet))
    assert f"ditulis ke {sheet}" in said
    text = sheet.read_text("utf-8-sig").replace("How can I help", "What can I do", 1)
    sheet.write_text(text, "utf-8")
    said = terminal.says("texts", "import", str(sheet), "--lang", "en", "--dry-run")
    assert "1 teks akan diganti" in said
    refused = terminal.types("texts", "export", "--lang", "su")
    assert refused.exit_code == 1
    assert 'Belum ada teks dalam bahasa "su"' in refused.stderr


def test_what_a_census_says_itself_is_reviewed_and_not_what_it_replaces(
    files: TextFiles, tmp_path: Path
) -> None:
    own = tmp_path / "census" / "locales"
    for language, text in (("id", "hello = Halo juragan\n"), ("jv", "hello = Halo juragan\n")):
        (own / language).mkdir(parents=True)
        (own / language / "words.ftl").write_text(text)
    both = TextFiles((*files.locales, own), files.census)
    assert [each.file for each in both.reviewed(JV) if each.key == "hello"] == ["words.ftl"]
    corrected = both.corrected(JV, returned(both, tmp_path, hello="Sugeng juragan"))
    assert corrected.files == {own / "jv" / "words.ftl": "hello = Sugeng juragan\n"}
