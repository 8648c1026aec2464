import io

import pytest
import xlsxwriter

from census.errors import FileError
from census.identity.hashing import NumberHasher
from census.identity.numbers import Nip
from census.people.people import Employee
from census.units import Unit, UnitCode, UnitKind
from sources.registers.rosters import read_roster

HASHER = NumberHasher(b"a key for the tests")
OFFICES = [
    Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE),
    Unit(UnitCode("opd-dinsos"), "Dinas Sosial", UnitKind.OFFICE),
    Unit(UnitCode("33.19.03"), "Jati", UnitKind.DISTRICT),
]
NIP = "198503152010011001"


def read(text: str) -> tuple[Employee, ...]:
    return read_roster(text.encode(), HASHER, OFFICES).employees


def refused(text: str) -> list[tuple[str, object]]:
    with pytest.raises(FileError) as caught:
        read(text)
    assert caught.value.key == "roster-refused"
    assert not any(digits in repr(caught.value.findings) for digits in (NIP, NIP[:15]))
    return [(f.key, f.facts.get("cell", f.facts.get("wanted"))) for f in caught.value.findings]


def test_a_roster_gives_employees_with_a_hash_instead_of_the_number() -> None:
    (employee,) = read(f"nip,nama,kode opd,kepala\n{NIP},Rina Lestari,opd-dinkes,ya\n")
    assert employee == Employee(
        nip=HASHER.employee(Nip.parse(NIP)),
        name="Rina Lestari",
        office=UnitCode("opd-dinkes"),
        head=True,
    )
    assert NIP not in repr(employee)


@pytest.mark.parametrize(
    ("text", "head"), [("yes", True), ("1", True), ("Ya", True), ("", False), ("tidak", False)]
)
def test_who_leads_the_office_is_said_in_one_column(text: str, *, head: bool) -> None:
    (employee,) = read(f"nip;name;office;head\n{NIP};Rina;opd-dinkes;{text}\n")
    assert employee.head is head


def test_the_column_of_heads_can_be_left_out() -> None:
    assert not read(f"nip,name,office\n{NIP},Rina,opd-dinkes\n")[0].head


def test_an_office_can_be_named() -> None:
    assert read(f"nip,nama,opd\n{NIP},Rina,dinas kesehatan\n")[0].office == "opd-dinkes"


@pytest.mark.parametrize(
    "nip",
    ["19850315 201001 1 001", "'198503152010011001", "19850315.201001.1.001"],
)
def test_the_usual_ways_of_writing_an_nip_are_read(nip: str) -> None:
    (employee,) = read(f"nip,nama,opd\n{nip},Rina,opd-dinkes\n")
    assert employee.nip == HASHER.employee(Nip.parse(NIP))


@pytest.mark.parametrize(
    "damaged",
    ["1.98503152010011E+17", '"1,98503E+17"', "198503152010011000", "198503152010011001.0"],
)
def test_an_nip_that_a_spreadsheet_changed_is_refused_with_its_cell(damaged: str) -> None:
    assert refused(f"nip,nama,opd\n{damaged},Rina,opd-dinkes\n") == [("identity-excel", "A2")]


def test_every_problem_is_told_at_once_and_no_number_quoted() -> None:
    text = (
        "nip,nama,opd,kepala\n"
        f"{NIP},Rina,opd-dinkes,ya\n"
        f"{NIP[:17]},Budi,opd-dinkes,\n"
        f"{NIP},Siti,opd-dinsos,\n"
        "198503152010011002,,33.19.03,barangkali\n"
        f"198503152010011003,Tono,{NIP},\n"
    )
    assert refused(text) == [
        ("nip-length", "A3"),
        ("nip-twice", "A4"),
        ("cell-empty", "B5"),
        ("office-unknown", "C5"),
        ("yes-or-no", "D5"),
        ("office-unknown", "C6"),
    ]


def test_a_roster_without_headings_is_refused_without_quoting_its_first_line() -> None:
    assert refused(f"{NIP},Rina,opd-dinkes\n{NIP},Rina,opd-dinkes\n") == [
        ("column-missing", "nip"),
        ("column-missing", "nama"),
        ("column-missing", "kode opd"),
    ]


def test_a_roster_of_7140_lines_is_read_whole() -> None:
    lines = (
        f"1985{month:02}{day:02}2010011{serial:03},Rina Lestari,opd-dinkes,"
        for month in range(1, 11)
        for day in range(1, 29)
        for serial in range(1, 27)
    )
    text = "\n".join(["nip,nama,opd,kepala", *list(lines)[:7140]])
    assert len(read(text)) == 7140


def workbook(*rows: list[object], sheet: str = "ASN") -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        page = book.add_worksheet(sheet)
        for line, row in enumerate(rows):
            page.write_row(line, 0, row)
    return content.getvalue()


TITLE: list[object] = ["Daftar pegawai per 1 Maret 2020"]
HEADINGS: list[object] = ["NIP/NI PPPK", "Nama", "OPD", "Jabatan"]


def test_a_workbook_with_a_title_says_by_the_post_who_leads() -> None:
    book = workbook(
        TITLE,
        HEADINGS,
        [NIP, "Rina", "Dinas Kesehatan", "Kepala Seksi"],
        ["198503152010011002", "Agus", "opd-dinkes", "Plt. Kepala Dinas Kesehatan"],
    )
    rina, agus = read_roster(book, HASHER, OFFICES).employees
    assert (rina.head, agus.head) == (False, True)
    assert rina.nip == HASHER.employee(Nip.parse(NIP))


def test_an_nip_that_is_a_number_in_a_workbook_is_refused_with_its_cell() -> None:
    book = workbook(TITLE, HEADINGS, [int(NIP), "Rina", "opd-dinkes", ""])
    with pytest.raises(FileError) as refused:
        read_roster(book, HASHER, OFFICES)
    [finding] = refused.value.findings
    assert finding.key == "identity-excel"
    assert (finding.facts["cell"], finding.facts["sheet"]) == ("A3", "ASN")
    assert NIP[:12] not in repr(finding)


def test_an_office_whose_name_is_not_the_only_one_is_refused_with_the_candidates() -> None:
    twin = Unit(UnitCode("opd-jember"), "Dinas Kesehatan", UnitKind.OFFICE)
    with pytest.raises(FileError) as refused:
        read_roster(
            f"nip,nama,opd\n{NIP},Rina,Dinas Kesehatan\n".encode(), HASHER, [*OFFICES, twin]
        )
    [finding] = refused.value.findings
    assert finding.key == "name-ambiguous"
    assert "opd-dinkes" in str(finding.facts["candidates"])
    assert "opd-jember" in str(finding.facts["candidates"])


def test_a_quote_that_nobody_closed_loses_no_employee() -> None:
    text = f'nip;name;office\n{NIP};"Rina Lestari;opd-dinkes\n{NIP};Agus;opd-dinkes\n'
    assert refused(text) == [("cell-swallows-lines", "B2")]


def lines_of(*lines: str) -> str:
    return "\n".join(lines)


AS_OFFICES_MAKE_IT = lines_of(
    "DAFTAR NAMA LENGKAP APARATUR SIPIL NEGARA;;;;",
    "PEMERINTAH KABUPATEN KUDUS TAHUN 2020;;;;",
    ";;;;",
    "No.;Nama Lengkap;NIP Baru;Jabatan;Unit Kerja",
    "1;2;3;4;5",
    "1;Rina Lestari, S.Kep;'{nip};Perawat;Dinas Kesehatan",
    "2;dr. Agus;19700412 199803 1 001;Kepala Dinas Kesehatan;Dinas Kesehatan",
    ";;;;",
    ";Mengetahui,;;;Kudus, 5 Maret 2020",
    ";Sekretaris Dinas;;;Kepala Dinas Kesehatan",
    ";Budi Santoso;;;dr. Agus",
    ";NIP. 19650101 199003 1 001;;;NIP. 197004121998031001",
).format(nip=NIP)


def test_a_roster_is_read_as_offices_make_it() -> None:
    rina, agus = read(AS_OFFICES_MAKE_IT)
    assert (rina.name, rina.office, rina.head) == ("Rina Lestari, S.Kep", "opd-dinkes", False)
    assert agus.head


@pytest.mark.parametrize(
    "headings",
    [
        "NIP/NRP;Nama Pegawai;SKPD",
        "NIP / NI PPPK;Nama ASN;Perangkat Daerah",
        "NIP_BARU;NAMA;INSTANSI",
        "NIP;Nama;OPD / Unit Kerja",
        "NIP;Nama;UNOR",
        "Nip;Nama Pegawai (dengan gelar);Organisasi Perangkat Daerah (OPD)",
    ],
)
def test_the_headings_of_rosters_are_known_in_their_usual_forms(headings: str) -> None:
    assert len(read(f"{headings}\n{NIP};Rina;Dinas Kesehatan\n")) == 1


def test_of_two_columns_of_one_meaning_the_nearer_one_counts_and_the_other_fills_its_gaps() -> None:
    text = lines_of(
        "NIP;NI PPPK;Nama;Unit Kerja;OPD",
        f"{NIP};;Rina;Puskesmas Jati;Dinas Kesehatan",
        ";199001012021211007;Tono;Dinas Sosial;",
    )
    assert [each.office for each in read(text)] == ["opd-dinkes", "opd-dinsos"]


@pytest.mark.parametrize("last", ["3;Tono;;Dinas Sosial", ";Tono;;Dinas Sosial", ";Tono;-;dinsos"])
def test_a_person_without_a_number_at_the_end_is_no_signature(last: str) -> None:
    found = refused(f"No;Nama;NIP;OPD\n1;Rina;{NIP};Dinas Kesehatan\n{last}\n")
    assert found == [("nip-length", "C3")]


def test_a_nik_is_no_nip_and_what_is_missing_is_told_with_the_headings_that_are_known() -> None:
    with pytest.raises(FileError) as caught:
        read("NIK,Nama,Kantornya\n3509125203850001,Rina,Dinas Kesehatan\n")
    wanted = {str(f.facts["wanted"]): str(f.facts["known"]) for f in caught.value.findings}
    assert wanted.keys() == {"nip", "kode opd"}
    assert {"skpd", "unit kerja", "satuan kerja"} <= set(wanted["kode opd"].split(", "))
    assert "nip baru" in wanted["nip"]
    assert "nik" not in wanted["nip"].split(", ")
