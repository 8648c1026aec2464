from datetime import date

import pytest

from census.errors import FileError
from census.people.people import Grant, Role
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from presentation.chat.actions import Action
from presentation.chat.presses import pack
from presentation.roles.holders import grant_values
from sources.registers.units import LONGEST_CODE, read_units

KUDUS = Unit(UnitCode("33.19"), "Kabupaten Kudus", UnitKind.REGENCY)
DAY = date(2020, 2, 15)


def read(text: str) -> tuple[tuple[Unit, ...], tuple[Base, ...]]:
    return read_units(text.encode(), [KUDUS], source="BKPP", as_of=DAY)


def refused(text: str) -> list[tuple[str, object]]:
    with pytest.raises(FileError) as caught:
        read(text)
    assert caught.value.key == "units-refused"
    return [(f.key, f.facts.get("cell", f.facts.get("wanted"))) for f in caught.value.findings]


def test_workplaces_come_with_the_number_of_their_employees() -> None:
    text = "kode,nama,jenis,induk,pegawai\nopd-dinkes,Dinas Kesehatan,OPD,33.19,1.204\n"
    unit = Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, KUDUS.code)
    assert read(text) == ((unit,), (Base(unit.code, Measure.EMPLOYEES, 1204, "BKPP", DAY),))


def test_a_workplace_can_be_listed_before_its_size_is_known() -> None:
    units, bases = read("code,name,kind\nsmk-1,SMK 1,school\nush-1,PT Satu,perusahaan\n")
    assert [unit.kind for unit in units] == [UnitKind.SCHOOL, UnitKind.COMPANY]
    assert bases == ()


def test_every_problem_is_told_with_its_cell() -> None:
    text = (
        "code,name,kind,parent,employees\n"
        "opd 1,Satu,opd,33.19,1\n"
        "33,Dua,opd,33.19,2\n"
        "opd-3,,opd,35.09,3\n"
        "opd-4,Empat,klub,,x\n"
        "OPD-3,Lima,opd,,5\n"
        ",Enam,,,\n"
    )
    assert refused(text) == [
        ("code-not-sendable", "A2"),
        ("code-not-sendable", "A3"),
        ("cell-empty", "B4"),
        ("code-unknown", "D4"),
        ("kind-unknown", "C5"),
        ("number-wrong", "E5"),
        ("code-twice", "A6"),
        ("cell-empty", "A7"),
        ("cell-empty", "C7"),
    ]


def test_a_code_is_no_longer_than_every_button_with_it_allows() -> None:
    code = "x" * LONGEST_CODE
    for data in (
        (
            Action.ROLE_TAKE_ASK,
            "9" * 16,
            *grant_values(Grant(Role.COMPANY_CONTACT, UnitCode(code))),
        ),
        (Action.OFFICE_SEND, "thank", code, "abcdef"),
        (Action.INVITE_MAKE, "cc", code, "9999", "365"),
        (Action.BROADCAST_UNIT, "9" * 10, code),
        (Action.RECAP_UNIT, "9" * 10, code),
    ):
        assert code in pack(*data)
    assert read(f"code,name,kind\n{code},Satu,opd\n")[0][0].code == code
    assert refused(f"code,name,kind\n{code}x,Satu,opd\n") == [("code-too-long", "A2")]


def test_a_list_without_the_columns_it_needs_is_refused() -> None:
    assert refused("nama,nama\nDinas,Dinas\n") == [
        ("column-missing", "kode"),
        ("column-twice-named", "nama"),
        ("column-missing", "jenis"),
    ]


def test_a_quote_that_nobody_closed_loses_no_workplace() -> None:
    lines = 'code,name,kind,parent,employees\na,"Dinas A,office,33.19,5\nb,Dinas B,office,33.19,6\n'
    assert refused(lines) == [("cell-swallows-lines", "B2")]


def test_titles_above_the_headings_and_a_signature_below_are_no_workplaces() -> None:
    text = (
        "DAFTAR PERANGKAT DAERAH;;;\nPer 15 Februari 2020;;;\n;;;\n"
        "Kode OPD;Nama OPD;Jenis;Jumlah ASN\nopd-dinkes;Dinas Kesehatan;OPD;1.204\n;;;\n"
        ";;;Kudus, 15 Februari 2020\n;;;Kepala BKPP\n;;;Agus Salim\n;;;NIP. 197004121998031001\n"
    )
    units, bases = read(text)
    assert ([each.name for each in units], [each.size for each in bases]) == (
        ["Dinas Kesehatan"],
        [1204],
    )


def test_below_a_title_a_missing_column_is_the_only_one_that_is_named() -> None:
    assert refused("DAFTAR OPD\nkode;nama\nopd-dinkes;Dinas Kesehatan\n") == [
        ("column-missing", "jenis")
    ]


def test_an_office_may_be_called_what_offices_are_called() -> None:
    units, _ = read("kode,nama,jenis\na,Satu,Kantor\nb,Dua,SKPD\nc,Tiga,dinas\nd,Empat,Badan\n")
    assert {unit.kind for unit in units} == {UnitKind.OFFICE}


def test_a_code_that_links_cannot_hold_is_refused_with_one_that_they_can() -> None:
    with pytest.raises(FileError) as caught:
        read("kode opd,nama,jenis\n1.02.01,Satu,opd\n10201,Dua,opd\n")
    offered = [str(found.facts["example"]) for found in caught.value.findings]
    assert offered == ["opd-1-02-01", "opd-10201"]
    lines = "\n".join(f"{code},Satu,opd" for code in offered)
    assert len(read(f"kode opd,nama,jenis\n{lines}\n")[0]) == 2


def test_an_unknown_kind_is_told_with_the_kinds_that_there_are() -> None:
    with pytest.raises(FileError) as caught:
        read("kode,nama,jenis\na,Satu,BUMD\n")
    assert "perusahaan" in str(caught.value.findings[0].facts["known"])


def test_an_empty_parent_is_the_only_regency_and_of_several_one_has_to_be_named() -> None:
    text = b"code,name,kind,parent\na,Satu,opd,\nb,Dua,opd,33.19\n"
    units, _ = read_units(text, [KUDUS], source="", as_of=DAY, regencies=[KUDUS.code])
    assert [unit.parent for unit in units] == [KUDUS.code, KUDUS.code]
    two = [KUDUS.code, UnitCode("35.09")]
    with pytest.raises(FileError) as caught:
        read_units(text, [KUDUS], source="", as_of=DAY, regencies=two)
    [found] = caught.value.findings
    assert (found.key, found.facts["cell"], found.facts["known"]) == (
        "parent-wanted",
        "D2",
        "33.19, 35.09",
    )
