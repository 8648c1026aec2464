import json
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from python_calamine import CalamineWorkbook

from census.recaps.recap import RecapRow
from census.units import Measure, UnitCode
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal

OFFICES = """
    kode;nama;jenis;wilayah;pegawai
    opd-a;Bagian Umum;OPD;35.09;20
    opd-b;Bagian Hukum;OPD;35.09;49
    opd-c;Dinas Sosial;OPD;35.09;50
    opd-d;Dinas Kesehatan;OPD;35.09;910
"""
WIB = ZoneInfo("Asia/Jakarta")


def takes_offices(terminal: Terminal, day: int, *completed: int) -> None:
    """Publish a morning's recap on that morning, as in the campaign."""
    bases = (20, 49, 50, 910)
    rows = [
        RecapRow(UnitCode(f"opd-{code}"), Measure.EMPLOYEES, done, base)
        for code, done, base in zip("abcd", completed, bases, strict=True)
    ]
    morning = datetime(2020, 3, day, 7, tzinfo=WIB)

    async def publish(uow: UnitOfWork) -> None:
        draft = await uow.snapshots.add(rows, as_of=morning, source="BPS")
        await uow.snapshots.publish(draft.id, at=morning + timedelta(hours=2))

    terminal.stored(publish)


@pytest.fixture
def offices(terminal: Terminal) -> Terminal:
    terminal.says("import", "units", terminal.file("units.csv", OFFICES))
    takes_offices(terminal, 4, 5, 10, 40, 300)
    takes_offices(terminal, 5, 8, 20, 41, 600)
    takes_offices(terminal, 6, 19, 21, 42, 610)
    return terminal


def test_a_board_of_a_past_day_is_the_one_that_was_published_then(offices: Terminal) -> None:
    then = offices.board("office", "--date", "2020-03-05")
    assert then["as_of"] == "2020-03-05T07:00:00+07:00"
    assert [row["code"] for row in then["rows"]] == ["opd-c", "opd-d", "opd-b", "opd-a"]
    assert offices.board("office", "--date", "2020-03-03")["rows"] == []
    assert offices.board("office")["rows"][0]["code"] == "opd-a"


def test_a_board_of_one_size_ranks_these_units_alone(offices: Terminal) -> None:
    small = offices.board("office", "--band", "1")
    assert [(row["code"], row["rank"], row["movement"]) for row in small["rows"]] == [
        ("opd-a", 1, 1),
        ("opd-b", 2, -1),
    ]
    assert small["band"] == {"least": None, "most": 49}
    assert small["totals"]["base"] == 69
    refused = offices.types("board", "office", "--band", "4")
    assert refused.exit_code == 1
    assert "1 (kurang dari 50 pegawai)" in refused.stderr


def test_a_history_has_each_day(offices: Terminal) -> None:
    days = offices.board("office", "--history")["days"]
    assert [next(row["rank"] for row in day["rows"] if row["code"] == "opd-a") for day in days] == [
        3,
        4,
        1,
    ]
    table = offices.says("board", "office", "--history")
    assert "04/03" in table
    assert "Bagian Umum" in table


def test_files_are_written_where_one_says(offices: Terminal, tmp_path: Path) -> None:
    said = offices.says("board", "office", "--csv", "papan.csv", "--xlsx", "papan.xlsx")
    assert said.count("Berkas sudah ditulis") == 2
    assert (tmp_path / "papan.csv").read_bytes().startswith(b"\xef\xbb\xbfPeringkat;")
    assert CalamineWorkbook.from_path(tmp_path / "papan.xlsx").sheet_names == ["Papan", "Riwayat"]
    printed = offices.says("board", "office", "--history", "--csv", "-")
    assert printed.count("\n") == 1 + 3 * 4


def test_jember_was_the_first_of_its_province_on_6_march(terminal: Terminal) -> None:
    areas = json.loads(terminal.says("board", "regency", "--json"))
    assert areas["rows"] == []
    others = "\n".join(f"35.{n:02d};{1_000 * n};760.000" for n in range(1, 30) if n != 9)
    cities = "\n".join(f"35.{n};900;50.000" for n in range(71, 80))
    terminal.takes_recap(f"kode;keluarga;dasar\n35.09;37.819;760.000\n{others}\n{cities}\n")
    board = terminal.board("regency", "--area", "35")
    assert len(board["rows"]) == 38
    assert (board["rows"][0]["code"], board["rows"][0]["completed"]) == ("35.09", 37_819)
    terminal.takes_recap("kode;keluarga;dasar\n35.09;40.000;760.000\n", as_of="2020-03-07T07:00")
    assert terminal.board("regency")["as_of"] == "2020-03-06T07:00:00+07:00"


def test_a_day_that_is_none_is_refused(terminal: Terminal) -> None:
    done = terminal.types("board", "office", "--date", "kemarin")
    assert done.exit_code == 2
    assert "2020-03-05" in done.stderr


def test_the_provinces_recap_of_the_same_moment_corrects_no_regency(terminal: Terminal) -> None:
    own = "kode;keluarga;dasar\n35.09;1.504;4.310\n35.09.12;1.204;2.310\n35.09.13;300;2.000\n"
    terminal.takes_recap(own)
    terminal.takes_recap("kode;keluarga;dasar\n35.09;1.504;4.310\n35.10;900;5.000\n")
    assert len(terminal.board("district")["rows"]) == 2
    assert [row["code"] for row in terminal.board("regency")["rows"]] == ["35.09", "35.10"]
    again = own.replace("1.204", "1.300").replace("1.504", "1.600")
    said = terminal.says(
        "import", "recap", terminal.file("r.csv", again), "--as-of", "2020-03-07T07:00"
    )
    assert "35.10" not in said
