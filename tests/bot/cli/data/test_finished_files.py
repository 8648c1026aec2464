"""Who has finished, by name: a file of NIPs comes in on the command line, and is taken back."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from census.identity.hashing import NumberHasher
from census.identity.numbers import Nip
from census.people.submission import SubmissionState
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import KEY, Terminal
from tests.support.files.workbook_making import workbook

HASHER = NumberHasher(KEY.encode())
WIB = ZoneInfo("Asia/Jakarta")
RINA, AGUS, WATI = "198503152010012001", "197004121998031001", "198001012005012001"
STRANGER = "199001012015031007"
WORKPLACES = """
    kode;nama;jenis;wilayah;pegawai
    opd-dinkes;Dinas Kesehatan;OPD;35.09;3
    opd-dinsos;Dinas Sosial;OPD;35.09;100
"""
ROSTER = f"""
    NIP;Nama;OPD;Kepala
    {RINA};Rina Lestari;opd-dinkes;tidak
    {WATI};Wati Kusuma;opd-dinkes;tidak
    {AGUS};Agus Wibowo;opd-dinkes;ya
"""


@pytest.fixture
def office(terminal: Terminal) -> Terminal:
    terminal.says("import", "units", terminal.file("units.csv", WORKPLACES))
    terminal.says("import", "roster", terminal.file("roster.csv", ROSTER))
    return terminal


def takes(terminal: Terminal, text: str, *words: str, name: str = "selesai.csv") -> str:
    return terminal.says("import", "finished", terminal.file(name, text), *words)


def refuses(terminal: Terminal, text: str, *words: str, name: str = "selesai.csv") -> str:
    done = terminal.types("import", "finished", terminal.file(name, text), "--yes", *words)
    assert done.exit_code == 1, done.output
    assert not any(nip in done.output for nip in (RINA, AGUS, WATI, STRANGER))
    return done.stderr


def state_of(terminal: Terminal, nip: str) -> SubmissionState:
    async def look(uow: UnitOfWork) -> SubmissionState:
        found = await uow.roster.find(HASHER.employee(Nip.parse(nip)))
        assert found is not None
        return found.state

    return terminal.stored(look)


def test_who_stands_in_the_file_has_finished_though_they_never_met_the_bot(
    office: Terminal,
) -> None:
    text = f"NIP;Nama;Tanggal\n{RINA};Rina Lestari;2020-03-04\n{STRANGER};Tono;5/3/2020\n"
    said = takes(office, text, "--yes")
    assert "Baru tercatat selesai: 1" in said
    assert "Tidak ada di daftar pegawai (1)" in said
    assert "baris 3, NIP •••••••••••••••007" in said
    assert STRANGER not in said
    assert state_of(office, RINA) is SubmissionState.CONFIRMED
    assert state_of(office, WATI) is SubmissionState.UNKNOWN
    assert "sudah pernah diterima" in refuses(office, text)
    newer = f"NIP;Nama;OPD\n{STRANGER};Tono;opd-dinsos\n"
    office.says("import", "roster", office.file("newer.csv", newer))
    assert "Baru tercatat selesai: 1" in takes(office, text, "--yes")
    assert state_of(office, STRANGER) is SubmissionState.CONFIRMED


def test_a_dry_run_changes_nothing_and_people_are_asked_before(office: Terminal) -> None:
    text = f"NIP\n{RINA}\n"
    said = takes(office, text, "--as-of", "2020-03-05", "--dry-run")
    assert "Tidak ada yang diubah." in said
    path = office.file("selesai.csv", text)
    refused = office.types_and_answers("n", "import", "finished", path, "--as-of", "2020-03-05")
    assert refused.exit_code == 1
    assert state_of(office, RINA) is SubmissionState.UNKNOWN


def test_a_date_in_doubt_is_asked_for_with_the_reason(office: Terminal) -> None:
    path = office.file("selesai_20200305.csv", f"per 4 Maret 2020\nNIP\n{RINA}\n")
    done = office.types("import", "finished", path, "--yes")
    assert done.exit_code == 1
    assert done.stderr.startswith("Judul dan nama berkas menyebut waktu yang berbeda: ")
    assert "--as-of 2020-03-04T23:59, 2020-03-05T23:59" in done.stderr


def test_a_wrong_file_is_taken_back_with_what_it_set(office: Terminal) -> None:
    takes(office, f"NIP\n{RINA}\n", "--as-of", "2020-03-04", "--yes")
    takes(office, f"NIP\n{RINA}\n{WATI}\n", "--as-of", "2020-03-05", "--yes")
    listed = office.says("import", "finished", "--list")
    assert "2 · data per 5 Maret 2020, 23.59 WIB · 2 NIP" in listed
    said = office.says("import", "finished", "--undo", "2")
    assert "1 pegawai kembali belum tercatat" in said
    assert state_of(office, RINA) is SubmissionState.CONFIRMED
    assert state_of(office, WATI) is SubmissionState.UNKNOWN
    assert "1 pegawai kembali" in office.says("import", "finished", "--undo", "1")
    assert state_of(office, RINA) is SubmissionState.UNKNOWN
    once_more = office.types("import", "finished", "--undo", "1")
    assert (once_more.exit_code, "sudah ditarik" in once_more.stderr) == (1, True)
    assert "1 NIP · ditarik" in office.says("import", "finished", "--list")


def test_what_differs_from_the_roster_is_named_by_its_row_before_it_counts(
    office: Terminal,
) -> None:
    text = f"NIP;Nama;Kantor\n{RINA};Slamet Riyadi;opd-dinkes\n{WATI};Wati K.;opd-dinsos\n"
    said = takes(office, text, "--as-of", "2020-03-05", "--dry-run")
    assert "Berbeda dari daftar pegawai (2)" in said
    assert "baris 2: Slamet Riyadi, di daftar Rina Lestari" in said
    assert "baris 3: Dinas Sosial, di daftar Dinas Kesehatan" in said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"NIP;Tanggal\n{RINA};2031-03-05\n", 'B2 (Tanggal): "2031-03-05" belum tiba'),
        (f"NIP;Tanggal\n{RINA};2019-03-05\n", 'B2 (Tanggal): "2019-03-05" sebelum sensus'),
        (f"NIP;Tanggal\n{RINA};kemarin dulu\n", 'B2 (Tanggal): "kemarin dulu" bukan tanggal'),
        (f"NIP;Tanggal\n{RINA};\n", "tidak menyebut tanggal. Sebutkan isinya per kapan: --as-of"),
        (f"NIP\n{RINA}\n", "tidak menyebut tanggal. Sebutkan isinya per kapan: --as-of"),
        (f"NIP\n{RINA[:17]}\n", "ada 1 hal yang perlu dibetulkan"),
        (
            f"NIP;Tanggal\n{RINA};1/3/2020\n{RINA};2/3/2020\n",
            "A3 (NIP): NIP ini sudah ada di baris 2",
        ),
        (f"NIP;Status;Tanggal\n{RINA};mungkin;1/3/2020\n", "B2 (Status)"),
        (f"NIP;Tanggal\n{RINA[:15]}000;1/3/2020\n", "A2 (NIP): Nomor di sel ini sudah dibulatkan"),
    ],
)
def test_a_file_that_is_not_whole_is_refused_by_its_cells(
    office: Terminal, text: str, words: str
) -> None:
    assert words in refuses(office, text)
    assert state_of(office, RINA) is SubmissionState.UNKNOWN


def test_a_column_that_says_who_is_not_done_is_heeded(office: Terminal) -> None:
    text = f"NIP;Status;Ket\n{RINA};sudah;\n{WATI};BELUM;\n{AGUS};sudah;belum lengkap\n"
    takes(office, text, "--as-of", "2020-03-05", "--yes")
    assert state_of(office, RINA) is SubmissionState.CONFIRMED
    assert {state_of(office, nip) for nip in (WATI, AGUS)} == {SubmissionState.UNKNOWN}


def test_a_file_with_nobody_in_it_is_said_before_anything_is_asked(office: Terminal) -> None:
    open_ones = f"NIP;Status;Tanggal\n{RINA};belum;1/3/2020\n{WATI};belum;1/3/2020\n"
    assert "Semua 2 orang di berkas ini tertulis belum selesai" in refuses(office, open_ones)
    path = office.file("selesai.csv", f"NIP\n{STRANGER}\n")
    done = office.types("import", "finished", path, "--as-of", "2020-03-05")
    assert (done.exit_code, "ya/tidak" in done.output) == (1, False)
    assert "Tidak satu pun NIP di berkas ini ada di daftar pegawai" in done.stderr


def test_a_title_that_says_another_day_than_the_command_is_told(office: Terminal) -> None:
    text = f"Sudah mengisi per 4 Maret 2020\nNIP\n{RINA}\n"
    said = takes(office, text, "--as-of", "2020-03-05", "--dry-run")
    assert 'Di berkas tertulis "per 4 Maret 2020", berbeda dengan waktu di perintah' in said
    assert "berbeda" not in takes(office, text, "--as-of", "2020-03-04", "--dry-run")


def test_a_list_of_those_who_are_open_is_not_taken_for_its_opposite(office: Terminal) -> None:
    titled = f"Daftar ASN yang BELUM mengisi\nNIP;Nama\n{RINA};Rina\n"
    assert "yang belum" in refuses(office, titled, "--as-of", "2020-03-05")
    named = refuses(office, f"NIP\n{RINA}\n", "--as-of", "2020-03-05", name="belum isi.csv")
    assert "yang belum" in named


def test_a_roster_is_not_taken_for_a_list_of_those_who_have_finished(office: Terminal) -> None:
    roster = f"NIP;Nama;OPD;Jabatan\n{RINA};Rina Lestari;opd-dinkes;Perawat\n"
    said = refuses(office, roster, "--as-of", "2020-03-05", name="pegawai dinkes.csv")
    assert "Belum tertulis bahwa orang-orang di sini sudah selesai" in said
    assert "sensusbot import roster" in said
    assert state_of(office, RINA) is SubmissionState.UNKNOWN
    dated = f"NIP;Nama;Tanggal\n{RINA};Rina Lestari;5/3/2020\n"
    assert "Belum tertulis" in refuses(office, dated, name="pegawai dinkes.csv")
    done = dated.replace("Tanggal", "Tgl Selesai")
    takes(office, done, "--dry-run", name="pegawai dinkes.csv")
    for words in ("", "Sudah mengisi\n"):
        name = "pegawai.csv" if words else "ASN_clean.csv"
        takes(office, words + roster, "--as-of", "2020-03-05", "--dry-run", name=name)


def test_the_date_of_the_file_stands_where_its_rows_have_none(office: Terminal) -> None:
    takes(office, f"ASN yang sudah mengisi, per 4 Maret 2020\nNIP\n{RINA}\n", "--yes")

    async def look(uow: UnitOfWork) -> datetime:
        [found] = await uow.finished.imports()
        return found.as_of

    assert office.stored(look) == datetime(2020, 3, 4, 23, 59, tzinfo=WIB)


def test_a_complete_list_of_people_is_no_list_of_people_who_are_complete(office: Terminal) -> None:
    text = f"DAFTAR NAMA LENGKAP ASN per 5 Maret 2020\nNIP\n{RINA}\n"
    assert "Belum tertulis bahwa" in refuses(office, text, name="daftar lengkap.csv")
    signed = f"{text.replace('NAMA LENGKAP ASN', 'ASN SELESAI')}\nKepala Dinas\nNIP. {AGUS}\n"
    assert "1 NIP yang sudah selesai" in takes(office, signed, "--dry-run")


def test_hidden_lines_and_columns_of_lists_of_people_are_told(office: Terminal) -> None:
    rows = [["NIP", "Nama", "OPD"], [RINA, "Rina", "opd-dinkes"], [AGUS, "Agus", "opd-dinkes"]]
    book = office.folder / "sudah selesai.xlsx"
    book.write_bytes(workbook({"ASN": rows}, hidden_rows=[2], hidden_columns=[2]))
    for words in (("finished", str(book), "--as-of", "2020-03-05"), ("roster", str(book))):
        said = office.says("import", *words, "--dry-run")
        assert "1 baris tersembunyi ikut dibaca: baris 3." in said
        assert "C: Kolom ini tersembunyi, tetapi ikut dibaca." in said
