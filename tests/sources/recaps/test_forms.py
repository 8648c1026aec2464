"""The export of a form, with a person a line, is counted by office after a question."""

import pytest

from census.errors import FileError
from census.recaps.columns import unclear_columns
from census.recaps.recap import RecapRow
from census.units import Unit, UnitCode, UnitKind
from services.ports.incoming import KnownUnits, Recap
from sources.recaps.files import read_recap
from tests.sources.recaps.test_wrong_recaps import refusal as refused_recap
from tests.support.files.recap_examples import AS_OF, HERE

OFFICES = [
    Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, UnitCode("35.09")),
    Unit(UnitCode("opd-dinsos"), "Dinas Sosial", UnitKind.OFFICE, UnitCode("35.09")),
]
KNOWN = KnownUnits([*HERE, *OFFICES])
NIK = "3509125203850001"
ASKED = "Apakah Anda sudah mengisi Sensus Penduduk Online?"
FORM = f"""Timestamp,Nama Lengkap,NIK,No. HP,Asal Instansi / OPD,{ASKED}
3/5/2020 8:01:12,Rina Lestari,{NIK},081234567890,Dinas Kesehatan,Sudah
3/5/2020 8:02:12,Agus Wibowo,3509120412700003,081234567891,Dinkes,Belum
3/5/2020 8:05:40,rina lestari,{NIK},081234567890,DINAS KESEHATAN,"Sudah, kemarin"
3/5/2020 9:00:00,Tono,,,Dinas Sosial,Belum
3/5/2020 9:30:00,Tono,,,dinas sosial,Sudah selesai
"""
EACH = {ASKED.lower(): "employees_each"}


def read(text: str, columns: dict[str, str]) -> Recap:
    return read_recap(text.encode(), KNOWN, as_of=AS_OF, source="BPS", columns=columns)


def refused(text: str, columns: dict[str, str]) -> FileError:
    with pytest.raises(FileError) as caught:
        read(text, columns)
    return caught.value


def counts(rows: tuple[RecapRow, ...]) -> dict[str, int]:
    return {row.unit: row.completed for row in rows}


def test_it_is_asked_what_sudah_and_belum_mean_before_anybody_is_counted() -> None:
    (column,) = unclear_columns(refused(FORM, {}))
    assert (column.cell, column.example) == ("F1", "Sudah")
    assert column.choices == ("employees_each", "ignored")


def test_people_are_counted_by_office_once_and_nothing_of_them_is_kept() -> None:
    recap = read(FORM, EACH)
    assert counts(recap.rows) == {"opd-dinkes": 1, "opd-dinsos": 1}
    (told,) = [each for each in recap.warnings if each.key == "form-counted"]
    assert told.facts == {"count": 3, "done": 2, "offices": 2}
    for secret in (NIK, "0812", "Rina", "rina", "Tono"):
        assert secret not in repr(recap)


def test_an_office_that_is_not_known_is_named_by_its_own_cell() -> None:
    text = FORM.replace("9:00:00,Tono,,,Dinas Sosial", "9:00:00,Tono,,,Dinas Antah")
    (finding,) = [each for each in refused(text, EACH).findings if each.key == "name-unknown"]
    assert finding.facts["cell"] == "E5"


def test_an_odd_answer_is_named_alone_and_the_others_stay_good() -> None:
    text = FORM.replace("Tono,,,Dinas Sosial,Belum", "Tono,,,Dinas Sosial,Lupa sandi")
    (column,) = unclear_columns(refused(text, {}))
    assert column.cell == "F1"
    (finding,) = refused(text, EACH).findings
    assert (finding.key, finding.facts["cell"]) == ("status-unclear", "F5")
    assert finding.facts["value"] == "Lupa sandi"


def test_who_says_that_it_means_something_else_gets_no_recap() -> None:
    assert refused(FORM, {ASKED.lower(): "ignored"}).findings[0].key == "file-is-a-roster"


def test_a_recap_of_offices_that_says_sudah_is_no_form() -> None:
    text = "OPD;Nama Kepala;Pegawai;Lapor\nDinas Kesehatan;A;9;sudah\nDinas Sosial;B;8;belum\n"
    assert counts(read(text, {}).rows) == {"opd-dinkes": 9, "opd-dinsos": 8}


def test_a_list_with_nips_is_still_a_list_of_people() -> None:
    text = f"NIP;Nama;OPD;Status\n1;A;Dinas Kesehatan;sudah\n2;B;Dinas Sosial;{'belum'}\n"
    assert refused_recap(text.encode()).findings[0].key == "file-is-a-roster"
