"""The lines between the figures, as offices write them: subtotals, groups, headings, signatures."""

import pytest

from tests.sources.recaps.test_wrong_recaps import read
from tests.support.files.workbook_making import workbook

Rows = list[list[object]]
HEAD: list[object] = ["Kecamatan", "Desa", "Keluarga Respon"]
VILLAGES: Rows = [["Ambulu", "Sabrang", 5], ["Ambulu", "Karang Anyar", 6]]


def units(rows: Rows) -> list[str]:
    return [str(row.unit) for row in read(workbook({"A": rows})).rows]


@pytest.mark.parametrize(
    "name",
    [
        "Sub Total Ambulu",
        "Jumlah Ambulu",
        "Ambulu Total",
        "SUB-TOTAL",
        "Jml",
        "J u m l a h",
        "Jumlah/Total",
        "Total Kecamatan Ambulu",
        "Rata-rata",
    ],
)
def test_a_subtotal_is_no_unit(name: str) -> None:
    assert units([HEAD, *VILLAGES, [name, "", 11]]) == ["35.09.12.2002", "35.09.12.2005"]


def test_headings_and_titles_that_come_again_on_the_next_page_are_passed_over() -> None:
    title: Rows = [["Rekap per 5 Maret 2020"], ["Kecamatan", "Keluarga"]]
    assert units([*title, ["Ambulu", 5], *title, ["Puger", 6]]) == ["35.09.12", "35.09.08"]


@pytest.mark.parametrize("district", [["Kecamatan Puger"], ["", "PUGER"], ["II", "Kec. Puger"]])
@pytest.mark.parametrize("heading", ["Desa", "Nama Wilayah"])
def test_a_district_alone_on_its_line_is_that_of_the_villages_below(
    heading: str, district: list[object]
) -> None:
    rows: Rows = [["No", heading, "Keluarga"], ["I", "AMBULU"], [1, "Ambulu", 5], district]
    rows += [[1, "Puger Kulon", 6], [2, "Grenden", 7], ["", "Jumlah", 18]]
    assert units(rows) == ["35.09.12.2004", "35.09.08.2004", "35.09.08.2011"]


def test_a_district_with_its_sum_may_stand_above_villages_of_the_same_name() -> None:
    rows: Rows = [["Wilayah", "Keluarga"], ["AMBULU", 11], ["Ambulu", 5], ["Sabrang", 6]]
    assert units(rows) == ["35.09.12", "35.09.12.2004", "35.09.12.2002"]


@pytest.mark.parametrize("heading", ["Kode", "Kode BPS"])
def test_a_village_code_of_the_statistics_office_is_read_with_the_name_beside_it(
    heading: str,
) -> None:
    rows: Rows = [
        [heading, "Kecamatan", "Desa", "Keluarga"],
        ["3509050001", "Ambulu", "Sabrang", 5],
    ]
    assert units(rows) == ["35.09.12.2002"]


def test_a_code_before_a_name_is_no_part_of_it() -> None:
    rows: Rows = [["Kecamatan", "Keluarga"], ["[010] KENCONG", 5], ["3509020 GUMUKMAS", 6]]
    assert units(rows) == ["35.09.02", "35.09.04"]


@pytest.mark.parametrize("number", ["NIP. 19650412 199003 1 007", "19650412 199003 1 007"])
def test_the_number_in_a_signature_is_passed_over_and_not_quoted(number: str) -> None:
    signature: Rows = [
        [],
        ["", "", "Jember, 6 Maret 2020"],
        ["", "", "Drs. H. Budi"],
        ["", "", number],
    ]
    assert len(units([HEAD, *VILLAGES, *signature])) == 2


SIGNATURES: list[Rows] = [
    [["Mengetahui,", "", "Kudus, 5 Maret 2020"], ["Sekretaris", "", "Kepala Dinas Sosial"]],
    [["Budi Santoso", "", "Agus Salim"]],
    [["", "", "NIP. 197004121998031001"]],
    [["", "", "197004121998031001"]],
    [["", "NIP", "197004121998031001"]],
    [["Agus Salim", "", ""], ["NIP 19700412 199803 1 001", "", ""]],
    [["Agus Salim", "", ""], ["197004121998031001", "", ""]],
]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_with_its_nip_is_no_list_of_people_and_no_column_to_delete(
    signature: Rows,
) -> None:
    rows: Rows = [HEAD, *VILLAGES, [], ["Kudus, 5 Maret 2020"], ["Kepala BPS,"], [], *signature]
    assert units(rows) == ["35.09.12.2002", "35.09.12.2005"]
