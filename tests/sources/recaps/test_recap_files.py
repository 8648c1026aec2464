from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from census.errors import FileError
from census.recaps.recap import RecapRow
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from services.ports.incoming import KnownUnits, Recap
from sources.recaps.files import read_recap
from sources.registers.areas import areas_of, load_bps_codes

FOLDER = Path(__file__).parents[3] / "data" / "areas"
AREAS = areas_of([UnitCode("33.19"), UnitCode("35.09")])
BPS_CODES = load_bps_codes(FOLDER)
OFFICE = Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, UnitCode("33.19"))
BASES = {
    Measure.FAMILIES: {
        UnitCode("35.09.12"): Base(
            UnitCode("35.09.12"), Measure.FAMILIES, 32_000, "BPS", date(2020, 2, 15)
        )
    }
}
KNOWN = KnownUnits([*AREAS, OFFICE], BASES)
AS_OF = datetime(2020, 3, 6, 7, tzinfo=ZoneInfo("Asia/Jakarta"))


def read(text: str | bytes) -> Recap:
    content = text.encode() if isinstance(text, str) else text
    return read_recap(content, KNOWN, as_of=AS_OF, source="BPS", bps_codes=BPS_CODES)


def refused(text: str | bytes) -> list[tuple[str, object]]:
    """Return key and cell (or line) of every finding."""
    with pytest.raises(FileError) as caught:
        read(text)
    assert caught.value.key == "recap-refused"
    assert caught.value.facts["count"] == len(caught.value.findings)
    return [(f.key, f.facts.get("cell", f.facts.get("line"))) for f in caught.value.findings]


def warned(text: str) -> list[str]:
    return [finding.key for finding in read(text).warnings]


def row(code: str, completed: int, base: int = 0, measure: Measure = Measure.FAMILIES) -> RecapRow:
    return RecapRow(UnitCode(code), measure, completed, base)


def test_a_recap_gives_counts_with_the_newest_base() -> None:
    recap = read("kode,keluarga\n35.09.12,1.204\n")
    assert recap.rows == (row("35.09.12", 1204, 32_000),)
    assert (recap.as_of, recap.source, recap.totals) == (AS_OF, "BPS", {Measure.FAMILIES: 1204})


def test_a_base_in_the_file_goes_before_the_newest_known() -> None:
    recap = read("code,families,families_base\n35.09.12,1204,31500\n")
    assert recap.rows == (row("35.09.12", 1204, 31_500),)


@pytest.mark.parametrize("heading", ["dasar", "jumlah", "Jumlah Keluarga", "dasar_keluarga"])
def test_a_base_column_is_understood_by_its_indonesian_heading(heading: str) -> None:
    assert read(f"kode;keluarga;{heading}\n35.09.12;5;99\n").rows == (row("35.09.12", 5, 99),)


@pytest.mark.parametrize("heading", ["Keluarga Respon", "KK selesai", "completed_families"])
def test_a_count_column_is_understood_by_its_heading(heading: str) -> None:
    assert read(f"kode;{heading}\n35.09.12;5\n").totals == {Measure.FAMILIES: 5}


def test_a_recap_of_businesses_is_understood_like_one_of_families() -> None:
    recap = read("kode;Usaha Respon SE2026;Usaha Lengkap;Jumlah Unit Usaha\n35.09.12;7;5;90\n")
    assert recap.totals == {Measure.FAMILIES: 7, Measure.FAMILIES_CLEAN: 5}
    assert {each.base for each in recap.rows} == {90}


def test_families_persons_and_employees_stand_in_one_file() -> None:
    recap = read("kode;keluarga;jiwa;pegawai\n35.09.12;100;380;\nopd-dinkes;;;803\n")
    assert recap.totals == {Measure.FAMILIES: 100, Measure.PERSONS: 380, Measure.EMPLOYEES: 803}


@pytest.mark.parametrize(
    "content",
    [
        "kode;nama;keluarga\r\n35.09.12;Ambulu;1204\r\n".encode("utf-8-sig"),
        "kode;nama;keluarga\n35.09.12;Ambulu ± é;1204\n".encode("cp1252"),
        "kode\tnama\tkeluarga\n35.09.12\tAmbulu\t1204\n".encode("utf-16"),
        b"sep=;\nkode;nama;keluarga\n35.09.12;Ambulu;1204\n",
        b'"kode","nama","keluarga"\n"35.09.12","Ambulu","1.204"\n',
        b"# rekap harian;;\nkode;nama;keluarga\n\n35.09.12;Ambulu;1204\n;;\n",
        b"#;kode;nama;keluarga\r1;35.09.12;Ambulu;1204\r",
    ],
    ids=["bom", "cp1252", "utf-16", "sep line", "quoted", "notes and blank lines", "old lines"],
)
def test_a_recap_is_read_however_it_was_saved(content: bytes) -> None:
    assert read(content).totals == {Measure.FAMILIES: 1204}


def test_the_note_on_the_code_system_makes_undotted_village_codes_readable() -> None:
    text = "# code_system: kemendagri\nkode,keluarga\n3509122002,7\n"
    assert read(text).rows == (row("35.09.12.2002", 7),)


def test_the_heading_of_the_codes_can_name_the_system_too() -> None:
    assert read("kode_kemendagri,keluarga\n3509122002,7\n").rows == (row("35.09.12.2002", 7),)


def test_an_unknown_code_system_is_refused() -> None:
    assert refused("# code_system: dukcapil\nkode,keluarga\n3509122002,7\n") == [
        ("code-system-unknown", None)
    ]


def test_names_are_enough_where_they_mean_one_unit() -> None:
    assert read("kecamatan;keluarga\nAmbulu;5\nKec. Puger;6\n").rows == (
        row("35.09.12", 5, 32_000),
        row("35.09.08", 6),
    )


def test_a_village_is_found_within_the_district_beside_it() -> None:
    text = "kecamatan,desa,keluarga\nAmbulu,Ambulu,5\nSilo,Sidomulyo,6\nAmbulu,,11\n"
    assert [r.unit for r in read(text).rows] == ["35.09.12.2004", "35.09.30.2009", "35.09.12"]


@pytest.mark.parametrize("parent", ["35.09.30", "Kecamatan Silo"])
def test_a_village_is_found_within_its_parent_column(parent: str) -> None:
    assert read(f"nama,induk,keluarga\nSidomulyo,{parent},6\n").rows[0].unit == "35.09.30.2009"


def test_an_ambiguous_name_is_refused_with_the_candidates() -> None:
    with pytest.raises(FileError) as caught:
        read("nama,keluarga\nSidomulyo,6\n")
    (finding,) = caught.value.findings
    assert (finding.key, finding.facts["cell"], finding.facts["value"]) == (
        "name-ambiguous",
        "A2",
        "Sidomulyo",
    )
    assert "33.19.06.2004 Sidomulyo" in str(finding.facts["candidates"])


def test_every_problem_is_told_at_once_with_its_cell() -> None:
    text = (
        "kode;keluarga;jiwa\n"
        "35.09.99;1;2\n"  # line 2
        "35.09.12;37.8;-4\n"
        "3.50919E+06;3;3,5\n"
        "3509122002;3;3\n"
        "35.09.01;x;2020-03-06\n"
        "35.09.12;1;1\n"
        "35.09.02;6;6\n"
        ";4;4\n"
        "35.09.03;1;2;3\n"  # line 10
        "3509,1E3;5\n"
    )
    assert sorted(refused(text), key=str) == sorted(
        [
            ("code-unknown", "A2"),
            ("number-decimal", "B3"),
            ("number-negative", "C3"),
            ("code-excel", "A4"),
            ("number-decimal", "C4"),
            ("code-ambiguous", "A5"),
            ("number-wrong", "B6"),
            ("number-date", "C6"),
            ("unit-twice", "A7"),
            ("unit-missing", 9),
            ("row-too-long", 10),
            ("code-excel", "A11"),
        ],
        key=str,
    )


def test_a_finding_says_which_column_and_what_stands_there() -> None:
    with pytest.raises(FileError) as caught:
        read("Kode;Jumlah Jiwa Respon\n35.09.12;37.8\n")
    assert caught.value.findings[0].facts == {
        "cell": "B2",
        "line": 2,
        "column": "Jumlah Jiwa Respon",
        "value": "37.8",
    }


def test_a_unit_that_comes_twice_is_refused_with_its_first_line() -> None:
    with pytest.raises(FileError) as caught:
        read("kode,keluarga\n35.09.12,1\n350912,2\n")
    assert caught.value.findings[0].facts["first"] == 2


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "file-empty"),
        (b"kode,keluarga\n", "file-empty"),
        (b"kode,keluarga\nJumlah,5\n", "file-empty"),
        (b"PK\x03\x04 a workbook", "file-damaged"),
        (b"\xd0\xcf\x11\xe0 an old one", "file-not-a-table"),
        (b"\x00\x01\x02", "file-not-a-table"),
        (b"kode,luas\n35.09.12,5\n", "column-unclear"),
        (b"kode,catatan\n35.09.12,baik\n", "column-missing-figures"),
        (b"keluarga\n5\n", "column-missing-unit"),
        (b"kode,keluarga,kk\n35.09.12,5,4\n", "column-unclear"),
        (b"kode,kode bps,keluarga\n35.09.12,3509,4\n", "column-twice"),
        (b"kode,keluarga,jiwa,jumlah\n35.09.12,5,4,9\n", "column-unclear"),
    ],
)
def test_a_file_that_is_no_recap_is_refused(content: bytes, key: str) -> None:
    assert [found for found, _ in refused(content)] == [key]


def test_more_than_the_base_is_odd_and_no_reason_to_refuse() -> None:
    assert warned("kode,keluarga,dasar\n35.09.12,168,100\n") == ["above-base"]


def test_a_missing_base_is_told_once() -> None:
    recap = read("kode,keluarga\n35.09.01,1\n35.09.02,2\n")
    (warning,) = recap.warnings
    assert (warning.key, warning.facts["count"]) == ("base-unknown", 2)


@pytest.mark.parametrize("persons", [99, 801])
def test_an_implausible_number_of_persons_is_odd(persons: int) -> None:
    text = f"kode,keluarga,jiwa,dasar_jiwa\n35.09.12,100,{persons},9000\n"
    assert warned(text) == ["persons-implausible"]


@pytest.mark.parametrize(
    ("total", "warnings"),
    [(100, []), (102, ["total-differs-slightly"]), (103, ["total-differs"])],
)
def test_a_total_line_is_compared_with_a_tolerance_and_never_refused(
    total: int, warnings: list[str]
) -> None:
    text = f"kode,keluarga,dasar\n35.09.01,40,90\n35.09.02,60,90\nJUMLAH,{total},180\n"
    recap = read(text)
    assert [warning.key for warning in recap.warnings] == warnings
    assert recap.totals == {Measure.FAMILIES: 100}


def test_a_district_is_compared_with_the_sum_of_its_villages() -> None:
    text = "kode,keluarga,dasar\n35.09.12,30,90\n35.09.12.2001,10,50\n35.09.12.2002,17,50\n"
    recap = read(text)
    (warning,) = recap.warnings
    assert (warning.key, warning.facts["unit"]) == ("parts-differ", "35.09.12")
    assert (warning.facts["stated"], warning.facts["sum"]) == (30, 27)
    assert recap.totals == {Measure.FAMILIES: 30}


def test_a_column_nobody_asked_for_is_told_and_left_alone() -> None:
    assert warned("no,kode,keluarga,dasar,cuaca\n1,35.09.12,5,9,cerah\n") == ["column-ignored"]


def test_a_name_that_does_not_fit_its_code_is_odd() -> None:
    assert warned("kode,kecamatan,keluarga\n35.09.12,Puger,5\n") == ["name-differs"]
    assert warned("kode,kecamatan,keluarga\n35.09.12,KEC. AMBULU,5\n") == []


@pytest.mark.parametrize("file", ["", ",dasar"])
def test_where_the_known_base_is_illustrative_so_are_figures(file: str) -> None:
    code = UnitCode("35.09.12")
    made_up = Base(code, Measure.FAMILIES, 32_000, "-", date(2020, 2, 15), illustrative=True)
    known = KnownUnits(AREAS, {Measure.FAMILIES: {code: made_up}})
    text = f"kode,keluarga{file}\n35.09.12,5{',99' if file else ''}\n".encode()
    recap = read_recap(text, known, as_of=AS_OF, source="BPS")
    assert recap.illustrative


def test_a_recap_of_all_areas_is_read_whole() -> None:
    lines = [f"{area.code};{area.name};{i};{i * 3}" for i, area in enumerate(AREAS, start=1)]
    text = "\n".join(["kode;nama;keluarga;jiwa", *lines])
    assert len(read(text).rows) == 2 * len(AREAS)
