"""Files that are no recap, or not a whole one: one clear finding, with its sheet and cell."""

import resource
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from census.errors import CensusError, FileError, Finding
from census.recaps.columns import ColumnMeaning, UnclearColumn, unclear_columns
from census.units import Measure, UnitCode, UnitKind
from services.ports.incoming import MOST_RECAP_BYTES, KnownUnits, Recap
from sources.files.workbooks.reading import read_old
from sources.recaps.files import read_recap
from tests.support.files.recap_examples import AS_OF, BPS_CODES, FOLDER, HERE, regency
from tests.support.files.workbook_making import LOCKED, open_document, swelling, workbook, zipped

HEAD: list[object] = ["Kode", "Kecamatan", "Keluarga Respon", "Keluarga Clean"]
AMBULU: list[object] = ["35.09.12", "Ambulu", 500, 400]
KNOWN = KnownUnits(HERE)


def read(content: bytes, **said: object) -> Recap:
    columns = {key: str(value) for key, value in said.items() if key != "sheet"}
    sheet = str(said["sheet"]) if "sheet" in said else None
    return read_recap(
        content, KNOWN, as_of=AS_OF, source="BPS", bps_codes=BPS_CODES, columns=columns, sheet=sheet
    )


def refusal(content: bytes) -> FileError:
    with pytest.raises(FileError) as caught:
        read(content)
    return caught.value


def found(content: bytes) -> Finding:
    """Return the only finding."""
    (finding,) = refusal(content).findings
    return finding


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def with_cell_far_off() -> bytes:
    """A sheet of two cells, one of them where the reader would have to keep 17 billion others."""
    source = zipfile.ZipFile(BytesIO(workbook({"A": [HEAD, AMBULU]})))
    parts = {name: source.read(name) for name in source.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    far = sheet.replace(b'r="D2"', b'r="XFD1048576"').replace(b'r="2"', b'r="1048576"')
    return zipped({**parts, "xl/worksheets/sheet1.xml": far})


def good() -> bytes:
    return workbook({"Rekap": [HEAD, AMBULU]})


HTML = b"<html><body><h1>Sesi Anda berakhir</h1><p>Silakan masuk lagi.</p></body></html>"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "file-empty"),
        (lambda: workbook({"Sheet1": []}), "file-empty"),
        (lambda: cut(good()), "file-damaged"),
        (lambda: zipped({"xl/workbook.bin": b"nothing"}), "file-damaged"),
        (LOCKED, "file-has-password"),
        (HTML, "file-is-html"),
        (b"\xef\xbb\xbf\r\n <TABLE>", "file-is-html"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "file-is-a-picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "file-is-a-picture"),
        (b"%PDF-1.7\n", "file-is-a-pdf"),
        (lambda: zipped({"word/document.xml": b"<w/>"}), "file-not-a-table"),
        (lambda: cut((FOLDER / "blora.xls").read_bytes())[:600], "file-not-a-table"),
        (lambda: b"Kode;Keluarga\n" * (MOST_RECAP_BYTES // 14 + 1), "file-too-large"),
        (swelling, "file-swells"),
        (with_cell_far_off, "file-too-heavy"),
        (lambda: b";" * 5_000_000, "file-too-heavy"),
        (lambda: workbook({"A": [["x" * 30_000] * 100] * 20}), "file-too-heavy"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_of_another_kind_is_refused_with_what_it_is(
    content: bytes | Callable[[], bytes], key: str
) -> None:
    assert found(content if isinstance(content, bytes) else content()).key == key


def test_a_hundred_megabytes_are_refused_before_they_are_read() -> None:
    """What its first bytes are is not even looked at."""
    assert found(b"\x89PNG\r\n\x1a\n" + bytes(100_000_000)).key == "file-too-large"


def test_what_fills_the_memory_dies_in_its_own_process() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(CensusError) as caught:
        read_old(with_cell_far_off())
    assert caught.value.key == "file-too-heavy"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize(
    ("rows", "key", "cell"),
    [
        ([HEAD, ["35.09.12", "Ambulu", "=SUM(A1)", 400]], "formula-without-value", "C2"),
        ([HEAD, ["35.09.12", "Ambulu", 37.819, 400]], "number-fraction", "C2"),
        ([HEAD, ["35.09.12", "Ambulu", "lima", 400]], "number-wrong", "C2"),
        ([["Judul"], [], HEAD, ["35.09.12", "Ambulu", 5, -4]], "number-negative", "D4"),
        ([HEAD, ["35.09.99", "Ambulu", 5, 4]], "code-unknown", "A2"),
        ([HEAD[1:], ["Amboeloe", 5, 4]], "name-unknown", "A2"),
        ([["Desa", "Keluarga"], ["Sidomulyo", 5]], "name-ambiguous", "A2"),
        ([[*HEAD, "NIK"], [*AMBULU, 3509121206150001.0]], "file-is-a-roster", "E1"),
        ([[*HEAD, "Petugas"], [*AMBULU, 3509121206150001.0]], "identity-in-recap", "E2"),
        ([[*HEAD, "Petugas"], [*AMBULU, "3509121206150001"]], "identity-in-recap", "E2"),
        ([["NIP", "Nama", "OPD"], ["1", "Rina", "Dinkes"]], "file-is-a-roster", "A1"),
    ],
)
def test_a_wrong_cell_is_named_with_its_sheet(
    rows: list[list[object]], key: str, cell: str
) -> None:
    finding = found(workbook({"Maret": rows}))
    assert (finding.key, finding.facts["cell"], finding.facts["sheet"]) == (key, cell, "Maret")


def test_an_error_of_excel_is_a_wrong_cell() -> None:
    content = open_document([HEAD, ["35.09.12", "Ambulu", "#REF!", 4]])
    assert (found(content).key, found(content).facts["value"]) == ("number-wrong", "#REF!")


def test_an_identity_number_is_never_quoted() -> None:
    finding = found(workbook({"A": [[*HEAD, "x"], [*AMBULU, 3509121206150001.0]]}))
    assert "350912120615" not in str(finding)


def test_of_several_sheets_with_a_recap_the_names_are_told() -> None:
    content = workbook({"5 Maret": [HEAD, AMBULU], "Catatan": [["x"]], "6 Maret": [HEAD, AMBULU]})
    finding = found(content)
    assert (finding.key, finding.facts["names"]) == ("sheets-several", "5 Maret; 6 Maret")
    assert read(content, sheet="6 maret").totals == {
        Measure.FAMILIES: 500,
        Measure.FAMILIES_CLEAN: 400,
    }


def test_a_sheet_that_nobody_sees_is_not_read() -> None:
    content = workbook({"A": [HEAD, AMBULU], "Lama": [HEAD, AMBULU]}, hidden=["Lama"])
    assert len(read(content).rows) == 2


def test_a_workbook_without_a_recap_tells_its_sheets() -> None:
    content = workbook({"Halaman": [["Selamat datang"]], "Isi": [["Catatan"]]})
    finding = found(content)
    assert (finding.key, finding.facts["names"]) == ("sheets-without-recap", "Halaman; Isi")


def test_an_unknown_heading_is_asked_about_once_and_then_read() -> None:
    content = b"Kecamatan;Hijau;Catatan\nAmbulu;500;baik\nPuger;300;baik\n"
    (unclear,) = unclear_columns(refusal(content))
    assert unclear == UnclearColumn(
        heading="Hijau",
        key="hijau",
        cell="B1",
        example="500",
        choices=(
            ColumnMeaning.FAMILIES,
            ColumnMeaning.PERSONS,
            ColumnMeaning.EMPLOYEES,
            ColumnMeaning.FAMILIES_CLEAN,
            ColumnMeaning.PERSONS_CLEAN,
            ColumnMeaning.FAMILIES_BASE,
            ColumnMeaning.PERSONS_BASE,
            ColumnMeaning.EMPLOYEES_BASE,
            ColumnMeaning.IGNORED,
        ),
    )
    recap = read(content, hijau=ColumnMeaning.FAMILIES_CLEAN)
    assert recap.totals == {Measure.FAMILIES_CLEAN: 800}


def test_respon_and_clean_of_nobody_knows_what_are_asked_about() -> None:
    content = b"Kecamatan;Respon;Clean\nAmbulu;500;400\n"
    choices = [each.choices for each in unclear_columns(refusal(content))]
    assert choices == [
        (
            ColumnMeaning.FAMILIES,
            ColumnMeaning.PERSONS,
            ColumnMeaning.EMPLOYEES,
            ColumnMeaning.IGNORED,
        ),
        (ColumnMeaning.FAMILIES_CLEAN, ColumnMeaning.PERSONS_CLEAN, ColumnMeaning.IGNORED),
    ]
    both = {"respon": ColumnMeaning.PERSONS, "clean": ColumnMeaning.PERSONS_CLEAN}
    assert read(content, **both).totals == {Measure.PERSONS: 500, Measure.PERSONS_CLEAN: 400}


def test_a_figure_of_offices_counts_employees() -> None:
    office = regency("33.19", "Kabupaten Kudus", [])
    units = [*office, *(unit for unit in HERE if unit.kind is UnitKind.OFFICE)]
    content = b"OPD;Sudah;Jumlah\nDinas Kesehatan;5;9\n"
    with pytest.raises(FileError) as caught:
        read_recap(content, KnownUnits(units), as_of=AS_OF, source="BPS")
    assert [each.key for each in caught.value.findings] == ["name-unknown"]


def test_footnotes_and_totals_anywhere_are_no_units() -> None:
    rows: list[list[object]] = [
        ["Rekap per 5 Maret 2020"],
        [],
        ["No", None, "Kecamatan", None, "Keluarga"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        [None, None, "JUMLAH", None, 800],
        [1, None, "KEC AMBULU", None, "500"],
        [2, None, "kec.puger", None, "300"],
        [],
        ["Catatan: data sementara"],
        [None, None, None, None, "Jember, 6 Maret 2020"],
    ]
    recap = read(workbook({"A": rows}))
    assert [(row.unit, row.completed) for row in recap.rows] == [
        (UnitCode("35.09.12"), 500),
        (UnitCode("35.09.08"), 300),
    ]
    assert [warning.key for warning in recap.warnings] == ["base-unknown"]


@pytest.mark.parametrize("text", ["37.819", "37,819", "37819", "37 819"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_number_reads_the_same_however_it_is_written(text: str, separator: str) -> None:
    lines = [f'"Rekap, per 5 Maret 2020"{separator}', separator.join(["Kecamatan", "Keluarga"])]
    content = "\n".join([*lines, f'Ambulu{separator}"{text}"', f"Puger{separator}5"]).encode()
    assert read(content).totals == {Measure.FAMILIES: 37_824}


def test_a_percentage_that_does_not_fit_its_line_is_told() -> None:
    content = (
        b"Kecamatan;Seluruh KK;KK respon;% respon\n"
        b"Ambulu;1000;521;52,1 %\nPuger;1000;300;52,1 %\nSilo;1000;300;30%\n"
    )
    (warning,) = read(content).warnings
    assert (warning.key, warning.facts["line"]) == ("percent-differs", 3)
    assert (warning.facts["stated_share"], warning.facts["found_share"]) == (5_210, 3_000)


def test_percentages_of_those_who_responded_are_not_odd() -> None:
    content = b"Kecamatan;Seluruh KK;KK respon;KK clean;% clean\nAmbulu;1000;500;400;80\n"
    assert read(content).warnings == ()


def test_more_complete_than_responded_is_odd() -> None:
    content = b"Kecamatan;Seluruh KK;KK respon;KK clean\nAmbulu;1000;400;500\n"
    assert [warning.key for warning in read(content).warnings] == ["clean-exceeds"]


def test_progress_is_told_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    lines = [f"{unit.code};5" for unit in HERE if unit.kind is UnitKind.VILLAGE] * 2
    content = "\n".join(["kode;keluarga", *lines]).encode()
    with pytest.raises(FileError):
        read_recap(
            content,
            KNOWN,
            as_of=AS_OF,
            source="BPS",
            progress=lambda done, of: told.append((done, of)),
        )
    assert told[0] == (500, len(lines) + 1)


WORDS = st.sampled_from(
    [
        "",
        "Kecamatan",
        "Kode",
        "No",
        "Keluarga",
        "Respon",
        "clean",
        "%",
        "Jumlah",
        "Ambulu",
        "35.09.12",
        "12",
        "1.204",
        "52,1 %",
        " ",
        "(1)",
        '"',
        "per 5 Maret 2020",
        "-",
        "é",
        "=1",
    ]
)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.lists(st.lists(WORDS, max_size=7), max_size=12), st.sampled_from(";,\t"))
def test_any_text_is_read_or_refused(lines: list[list[str]], separator: str) -> None:
    content = "\n".join(map(separator.join, lines)).encode()
    with suppress(FileError):
        read(content)


@settings(derandomize=True, deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 5_000), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_workbook_damaged_anywhere_is_read_or_refused(damage: list[tuple[int, int]]) -> None:
    content = bytearray(good())
    for place, byte in damage:
        content[place % len(content)] = byte
    with suppress(FileError):
        read(bytes(content))


END: list[list[object]] = [["No", "Kecamatan", "Keluarga"], [1, "Ambulu", 500], [2, "Puger", 300]]


@pytest.mark.parametrize(
    "quoted", ['"belum ditutup', '"satu\n9;Kec. X;5;"dua', '"a\nb\nc\nd\ne"'], ids=str.__repr__
)
def test_a_cell_that_swallows_lines_is_named(quoted: str) -> None:
    rows = ["No;Kecamatan;Keluarga;Ket", "1;Ambulu;5;" + quoted, "2;Puger;3;", "3;Silo;-;"]
    (finding,) = refusal("\n".join(rows).encode()).findings
    assert (finding.key, finding.facts["cell"]) == ("cell-swallows-lines", "D2")


def test_a_workbook_may_hold_swallowed_lines_too() -> None:
    rows: list[list[object]] = [
        END[0] + ["Ket"],
        [1, "Ambulu", 500, "a\n2\nb\nc\nd"],
        [2, "Puger", 300, None],
    ]
    (finding,) = refusal(workbook({"A": rows})).findings
    assert (finding.facts["cell"], finding.facts["sheet"]) == ("D2", "A")


@pytest.mark.parametrize(
    "last",
    [
        [3, "Kec. Siloo", "-"],
        [3, "Kec. Siloo", None],
        [None, "Kec. Siloo", "belum lapor"],
        [None, "Kec. Siloo", None],
        ["3.", "Siloo", None],
    ],
)
def test_a_misspelt_unit_at_the_end_is_no_footnote(last: list[object]) -> None:
    found = refusal(workbook({"A": [*END, last]})).findings
    (misspelt,) = [each for each in found if each.key == "name-near"]
    assert "35.09.30 Silo" in str(misspelt.facts["candidates"])


@pytest.mark.parametrize(
    "last",
    [
        [None, "Sumber: BPS Kabupaten Jember", None],
        [None, "*) Data sementara", None],
        [None, "Jember, 6 Maret 2020", None],
        [None, "Kepala BPS Kabupaten Jember", None],
        [None, "Drs. H. Agus Wibowo, M.Si", None],
        ["Sumber BPS", None, None],
        [None, None, "Mengetahui"],
        [None, "Angka di atas dihitung dari keluarga yang sudah mengisi", None],
    ],
)
def test_remarks_below_the_figures_are_passed_over(last: list[object]) -> None:
    assert len(read(workbook({"A": [*END, [], last]})).rows) == 2
