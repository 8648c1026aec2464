"""Figures for programs, pictures for shared links, papers to print: the same as on the pages."""

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from census.pages.site import RegencyState
from census.units import BoardKind
from presentation.pages.addresses import Visit
from tests.presentation.every.examples import AMBULU, LANGUAGES, ROOT, texts_in
from tests.presentation.pages.page_examples import (
    INDONESIAN,
    SEASONS,
    a_regency,
    a_site,
    a_visited,
    a_writer,
    outline_of,
)


def written(path: str, regency: RegencyState | None = None) -> bytes:
    found = a_writer(a_site(regency)).write(path, INDONESIAN)
    assert found.found, path
    return found.content


def as_json(path: str, regency: RegencyState | None = None) -> Any:
    return json.loads(written(path, regency))


def test_a_board_as_json_has_the_figures_of_the_board() -> None:
    regency = a_regency()
    board = regency.boards[BoardKind.DISTRICT]
    found = as_json("/data/kecamatan.json", regency)
    assert found["total"]["completed"] == board.whole.completed
    assert found["as_of"] == board.as_of.isoformat()
    for said, row in zip(found["units"], board.standings, strict=True):
        assert (said["rank"], said["code"], said["completed"], said["base"]) == (
            row.rank,
            row.unit.code,
            row.completed,
            row.base,
        )
        assert said["rate"] == pytest.approx(float(row.rate), abs=1e-6)
        assert [gap["missing"] for gap in said["missing"]] == [gap.missing for gap in row.gaps]


def test_a_board_as_csv_opens_in_a_spreadsheet_with_its_days() -> None:
    regency = a_regency()
    text = written("/data/desa.csv", regency).decode("utf-8-sig")
    rows = list(csv.reader(StringIO(text), delimiter=";"))
    board = regency.boards[BoardKind.VILLAGE]
    assert [row[2] for row in rows[1:]] == [row.unit.code for row in board.standings]
    assert {row[-1] for row in rows[1:]} == {"BPS"}
    invented = written("/data/kecamatan.csv", regency).decode("utf-8-sig").splitlines()
    assert invented[1].endswith(";BPS (ANGKA CONTOH)")
    days = written("/data/desa-harian.csv", regency).decode("utf-8-sig").splitlines()
    assert len(days) == 1 + 20 * len(board.standings)


def test_a_unit_as_json_has_its_days() -> None:
    regency = a_regency()
    found = as_json(f"/data/unit/{AMBULU.code}.json", regency)
    row = regency.boards[BoardKind.DISTRICT].of(AMBULU.code)
    assert row is not None
    assert (found["completed"], found["rank"]) == (row.completed, row.rank)
    assert len(found["days"]) == 20


def test_the_whole_as_json_has_targets_and_forecast() -> None:
    regency = a_regency()
    brief = regency.brief
    assert brief is not None
    assert brief.forecast is not None
    found = as_json("/data/ringkasan.json", regency)
    assert {each["owner"]: each["share"] for each in found["targets"]} == {
        "BPS": 0.27,
        "Bupati": 0.5,
    }
    assert found["forecast"]["low"] == brief.forecast.low
    assert found["phase"] == "online"


def test_small_units_are_in_no_file() -> None:
    regency = a_regency()
    few = regency.boards[BoardKind.OFFICE].standings[3].unit
    hidden = replace(regency, hidden=frozenset({few.code}))
    for path in ("/data/opd.json", "/data/opd.csv", "/data/opd-harian.csv"):
        text = written(path, hidden).decode()
        assert few.code not in [each.strip('"') for each in text.replace(";", " ").split()]
        assert few.code in written(path, regency).decode()
    assert as_json("/data/opd.json", hidden)["hidden_units"] == 1
    assert not a_writer(a_site(hidden)).write(f"/data/unit/{few.code}.json", INDONESIAN).found
    paper = PdfReader(BytesIO(written("/cetak/opd.pdf", hidden)))
    assert f"{few.name}\n" not in "".join(page.extract_text() for page in paper.pages)


@pytest.mark.parametrize(
    "path", ["/gambar/ringkasan.png", "/gambar/kecamatan.png", f"/gambar/unit/{AMBULU.code}.png"]
)
def test_a_shared_link_has_a_picture_of_the_size_that_other_programs_show_whole(path: str) -> None:
    with Image.open(BytesIO(written(path))) as picture:
        assert picture.format == "PNG"
        assert picture.size == (1200, 630)


def test_a_unit_has_a_square_card_to_send_on() -> None:
    with Image.open(BytesIO(written(f"/kartu/unit/{AMBULU.code}.png"))) as picture:
        assert picture.size == (1080, 1080)
    assert f"/kartu/unit/{AMBULU.code}.png" in outline_of(a_writer(), f"/unit/{AMBULU.code}").links


def test_a_small_unit_has_neither_picture_nor_card() -> None:
    regency = a_regency()
    few = regency.boards[BoardKind.OFFICE].standings[3].unit.code
    writer = a_writer(a_site(replace(regency, hidden=frozenset({few}))))
    for path in (f"/gambar/unit/{few}.png", f"/kartu/unit/{few}.png"):
        assert not writer.write(path, INDONESIAN).found


def test_the_head_of_a_page_names_its_picture_by_its_whole_address() -> None:
    page = a_writer().write(f"/unit/{AMBULU.code}", INDONESIAN).content.decode()
    picture = f'content="https://sensus.example/gambar/unit/{AMBULU.code}.png"'
    assert f'<meta property="og:image" {picture}>' in page
    assert '<meta property="og:image:width" content="1200">' in page
    assert 'property="og:title" content="Kecamatan Ambulu · Sensus Penduduk 2020"' in page


def test_a_board_to_print_has_every_row_and_its_heading_on_every_page() -> None:
    regency, texts = a_regency(), texts_in()
    board = regency.boards[BoardKind.OFFICE]
    paper = PdfReader(BytesIO(written("/cetak/opd.pdf", regency)))
    pages = [page.extract_text() for page in paper.pages]
    assert all("Peringkat" in page for page in pages)
    for row in board.standings:
        assert any(texts.percent(row.rate) in page for page in pages)
    assert "Yang dihitung" in pages[0]


def test_the_brief_to_print_has_its_words_and_its_picture() -> None:
    paper = PdfReader(BytesIO(written("/cetak/ringkasan.pdf")))
    words = "".join(page.extract_text() for page in paper.pages)
    assert "Target 50% (Bupati)" in words
    assert len([image for page in paper.pages for image in page.images]) == 1


def test_the_brief_to_print_says_nothing_twice_and_begins_with_the_visits_while_they_run() -> None:
    paper = PdfReader(BytesIO(written("/cetak/ringkasan.pdf")))
    said = "".join(page.extract_text() for page in paper.pages)
    # The picture has the total, who leads and who needs company, and the day of the data.
    assert not any(each in said for each in ("Terdepan", "Perlu ditemani", "Data menurut", "·  "))
    assert "OPD: " in said
    assert "Kunjungan petugas" not in said
    during = PdfReader(BytesIO(written("/cetak/ringkasan.pdf", a_regency(visits=a_visited()))))
    assert (len(paper.pages), len(during.pages)) == (1, 1)
    words = "".join(page.extract_text() for page in during.pages)
    assert words.startswith("Kunjungan petugas\n1.234 dari 3.380 blok")
    assert words.index("Sebelumnya: sensus online") < words.index("Target 50%")


def test_equal_figures_make_equal_files() -> None:
    assert written("/cetak/kecamatan.pdf") == written("/cetak/kecamatan.pdf")


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/data",
            "/data/none.json",
            "/data/desa.exe",
            "/data/a/b/desa.csv",
            "/data/35.10/desa.csv",
        ),
        *("/data/unit/none.json", "/gambar/none.png", "/cetak/unit/35.09.12.pdf", "/data/.json"),
    ],
)
def test_what_there_is_none_of_is_not_found(path: str) -> None:
    assert not a_writer().write(path, INDONESIAN).found


def test_before_the_first_data_there_are_no_files() -> None:
    writer = a_writer(SEASONS["before"])
    for path in ("/data/ringkasan.json", "/data/desa.csv", "/cetak/ringkasan.pdf"):
        assert not writer.write(path, INDONESIAN).found


def test_pages_lead_to_their_files() -> None:
    board = outline_of(a_writer(), "/papan/kecamatan")
    assert "/data/kecamatan.csv" in board.links
    assert "Boleh dipakai dengan menyebut sumber dan tanggalnya." in board.words
    assert "/cetak/ringkasan.pdf" in outline_of(a_writer(), "/").links


FIGURES = (
    "/data/kecamatan.json",
    "/data/kunjungan-kecamatan.json",
    "/data/ringkasan.json",
    f"/data/unit/{AMBULU.code}.json",
)


def test_every_field_and_column_is_described() -> None:
    described = (ROOT / "docs" / "data.md").read_text("utf-8")
    regency = a_regency(visits=a_visited())
    for path in FIGURES:
        for key in set(_keys(as_json(path, regency))):
            assert f"`{key}`" in described, key
    for name in ("kecamatan", "desa-harian", "kunjungan-desa"):
        text = written(f"/data/{name}.csv", regency).decode("utf-8-sig")
        for heading in text.splitlines()[0].split(";"):
            assert heading.partition(" ke ")[0] in described, heading


def _keys(found: Any) -> Iterator[str]:
    match found:
        case dict():
            for key, value in found.items():
                yield key
                yield from _keys(value)
        case list():
            for value in found:
                yield from _keys(value)


def test_json_is_the_same_in_every_language() -> None:
    writer = a_writer(a_site(a_regency(visits=a_visited())))
    for path in FIGURES:
        assert len({writer.write(path, Visit(each)).content for each in LANGUAGES}) == 1, path
    assert as_json("/data/kecamatan.json")["counted"] == ["confirmed"]
