"""An admin sends a list of NIPs: the bot asks before it takes it for those who have finished."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from io import BytesIO

import xlsxwriter

from services.ports.registers import HouseholdProgress
from tests.support.talk import presses_data, screen
from tests.support.town import FAMILY_CARD, HEADS_NIP, HEALTH, NIK, NIP, Town

LIST = f"NIP;Nama\n{NIP};Rina Lestari\n199001012015031007;Tono\n"


async def test_a_list_is_dated_looked_at_taken_and_taken_back(own_town: Town) -> None:
    dewi = await own_town.admin()
    agus = await own_town.employee("Agus", HEADS_NIP)
    await dewi.sends_document("asn_sudah.csv", LIST.encode())
    assert "pegawai" not in dewi.sees()
    await dewi.sends("kemarin 18.00")
    text, buttons = screen(dewi)
    assert "2 NIP yang sudah selesai, data per 5 Maret 2020, 18.00 WIB" in text
    assert "baris 3, NIP •••••••••••••••007" in text
    assert buttons[:2] == ["Simpan", "Simpan, sudah lengkap"]
    await dewi.presses("Simpan, sudah lengkap")
    assert "nomor 1: 1 pegawai baru tercatat selesai" in dewi.sees()
    assert "Di 1 dari 1 kantor kini diketahui" in dewi.sees()
    await presses_data(own_town, agus, f"office:open:{HEALTH.code}")
    assert "1 dari 2 pegawai di daftar belum tercatat selesai" in agus.sees()
    await dewi.presses("Tarik kembali")
    assert "1 pegawai kembali belum tercatat selesai" in dewi.sees()
    await presses_data(own_town, agus, f"office:open:{HEALTH.code}")
    assert "siapa saja yang sudah selesai belum diketahui" in agus.sees()


async def test_who_is_recorded_by_the_list_reads_that_the_team_recorded_it(own_town: Town) -> None:
    dewi = await own_town.admin()
    rina = await own_town.employee()
    await dewi.sends_document("ASN sudah per 5 Maret 2020.csv", LIST.encode())
    await dewi.presses("Simpan")
    await own_town.passes(timedelta(minutes=1))
    assert "Data tim sensus per 5 Maret 2020" in rina.sees()
    await rina.sends("/datasaya")
    assert "tercatat lengkap menurut tim sensus;" in rina.sees()
    await own_town.knows_household(HouseholdProgress.COMPLETE)
    await rina.sends("/status")
    await rina.sends(f"{NIK} {FAMILY_CARD}")
    assert "Data BPS per 6 Maret 2020" in rina.sees()
    await rina.sends("/datasaya")
    assert "tercatat lengkap menurut tim sensus dan BPS;" in rina.sees()
    await rina.sends("/hapusdata")
    assert "catatan BPS atau tim sensus" in rina.sees()


async def test_a_list_whose_date_is_in_doubt_is_asked_about_with_the_reason(
    own_town: Town,
) -> None:
    dewi = await own_town.admin()
    await dewi.sends_document("asn_sudah.csv", f"per 31 Februari 2020\n{LIST}".encode())
    assert '"31 Februari 2020" tidak ada di kalender atau di jam' in dewi.sees()
    await dewi.sends_document("asn_sudah_20200304.csv", f"# per 2020-03-05\n{LIST}".encode())
    text, buttons = screen(dewi)
    assert "menyebut waktu yang berbeda" in text
    await dewi.presses(next(each for each in buttons if each.startswith("4 Maret")))
    assert "data per 4 Maret 2020" in dewi.sees()


async def test_a_list_with_something_to_mend_is_refused_without_its_numbers(
    own_town: Town,
) -> None:
    dewi = await own_town.admin()
    await dewi.sends_document(
        "asn_sudah.csv", f"NIP;Tanggal\n{NIP};2031-03-05\n{NIP[:-1]};1/3/2020\n".encode()
    )
    assert 'B2 (Tanggal): "2031-03-05" belum tiba' in dewi.sees()
    assert NIP[:-1] not in dewi.sees()


async def test_a_roster_is_refused_with_where_it_goes(own_town: Town) -> None:
    dewi = await own_town.admin()
    people = ("NIP", "Nama", "OPD", "Jabatan"), (NIP, "Rina Lestari", "Dinas Kesehatan", "Perawat")
    await dewi.sends_document("pegawai.csv", "\n".join(map(";".join, people)).encode())
    assert "lewat /daftar" in dewi.sees()
    await dewi.sends_document("pegawai.xlsx", sheets({"Sudah": people, "Pegawai": people}))
    assert "Lembar Pegawai" in dewi.sees()
    assert "lewat /daftar" in dewi.sees()


async def test_a_workbook_of_several_lists_is_recognised(own_town: Town) -> None:
    dewi = await own_town.admin()
    book = sheets(
        {
            "Dinkes": (("NIP", "Nama", "OPD"), (NIP, "Rina Lestari", "Dinas Kesehatan")),
            "Dinsos": (("NIP", "Nama", "OPD"), ("199001012015031007", "Tono", "Dinas Sosial")),
        }
    )
    await dewi.sends_document("ASN sudah per 5 Maret 2020.xlsx", book)
    assert "2 NIP yang sudah selesai" in dewi.sees()


def sheets(named: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """A workbook with a sheet for each name."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        for name, lines in named.items():
            sheet = book.add_worksheet(name)
            for number, line in enumerate(lines):
                sheet.write_row(number, 0, line)
    return content.getvalue()


async def test_no_cell_and_no_sheet_that_is_quoted_shows_a_number(own_town: Town) -> None:
    dewi = await own_town.admin()
    lines = [("NIP", "Nama", "Kantor"), (NIP, f"Tono {NIK}", ""), (HEADS_NIP, "A", FAMILY_CARD)]
    await dewi.sends_document("sudah per 5 Maret 2020.xlsx", sheets({f"x {NIK}": lines[:2]}))
    assert "Tono •••, di daftar Rina" in dewi.sees()
    await dewi.sends_document("sudah per 5 Maret 2020.xlsx", sheets({f"x {NIK}": lines}))
    assert '"•••" tidak dikenal' in dewi.sees()
    assert "x •••" in dewi.sees()


async def test_nobody_else_takes_a_list(own_town: Town) -> None:
    rina = await own_town.employee()
    await rina.sends_document("asn_sudah.csv", LIST.encode())
    assert "NIP yang sudah" not in rina.sees()
    await presses_data(own_town, rina, "finished:undo:1")
    assert "untuk tim sensus" in rina.sees()
