"""Recaps that hold a part of their units: what boards, the brief and files say then."""

import json
from datetime import UTC, datetime

import pytest
from python_calamine import CalamineWorkbook

from bot.run.wiring import SystemClock
from tests.bot.terminal import Terminal

EVERY = range(1, 32)
FIFTH, SIXTH = "2020-03-05T07:00", "2020-03-06T07:00"


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SystemClock, "now", lambda self: datetime(2020, 3, 7, 5, tzinfo=UTC))


def districts(of: range, completed: int = 1000) -> str:
    """A thousand families and more of two thousand each."""
    rows = [f"35.09.{n:02d};{completed + n};2.000" for n in of]
    return "\n".join(["kode;keluarga;dasar", *rows, ""])


def counts(terminal: Terminal, *words: str) -> dict[int, int]:
    rows = terminal.board("district", *words)["rows"]
    return {int(row["code"][-2:]): row["completed"] for row in rows}


def imports(terminal: Terminal, text: str, as_of: str, *more: str) -> tuple[int, str, str]:
    file = terminal.file("r.csv", text)
    done = terminal.types("import", "recap", file, "--as-of", as_of, "--publish", *more)
    return done.exit_code, done.stdout, done.stderr


def test_two_parts_of_a_moment_make_one_board(terminal: Terminal) -> None:
    code, said, refused = imports(terminal, districts(range(1, 17)), SIXTH)
    assert code == 1
    assert "16 dari 31 kecamatan per 6 Mar · 15 belum ada angkanya" in said
    assert "ulangi perintah ini dengan --yes" in refused
    assert "nomor" not in refused
    assert counts(terminal) == {}
    assert imports(terminal, districts(range(1, 17)), SIXTH, "--yes")[0] == 0
    brief = terminal.says("brief")
    assert "Target 50% (Bupati): belum bisa dipastikan" in brief
    assert "tercapai" not in brief
    assert imports(terminal, districts(range(17, 32)), SIXTH)[0] == 0
    assert counts(terminal) == {n: 1000 + n for n in EVERY}
    brief = terminal.says("brief")
    assert "31.496 dari 62.000 keluarga" in brief
    assert "Target 50% (Bupati) tercapai ✅" in brief


def test_an_office_that_lies_in_a_district_is_missed_as_well(terminal: Terminal) -> None:
    offices = "code;name;kind;parent;employees\nd-a;Dinas A;opd;;50\nd-b;Dinas B;opd;35.09;50\n"
    units = terminal.file("units.csv", f"{offices}k-c;Kantor C;opd;35.09.12;20\n")
    assert terminal.types("import", "units", units, "--as-of", "2020-03-01").exit_code == 0
    _, said, refused = imports(terminal, "kode;pegawai;dasar\nd-a;41;50\nd-b;20;50\n", SIXTH)
    assert "· 1 belum ada angkanya" in said, refused
    assert "ulangi perintah ini dengan --yes" in refused


def test_a_correction_of_two_districts_changes_these_two(terminal: Terminal) -> None:
    terminal.takes_recap(districts(EVERY), as_of=SIXTH)
    two = districts(range(3, 5), completed=900)
    code, said, _ = imports(terminal, two, SIXTH, "--reason", "salah ketik")
    assert code == 0
    assert "Dibanding papan sekarang (data per 6 Maret 2020, 07.00 WIB)" in said
    assert "Papan kecamatan: 31.496 → 31.296 dari 62.000 keluarga (turun 200)" in said
    assert "31 dari 31 kecamatan per 6 Mar" in said
    corrected = {n: 1000 + n for n in EVERY} | {3: 903, 4: 904}
    assert counts(terminal) == corrected
    terminal.says("rollback", "--yes")
    assert counts(terminal) == {n: 1000 + n for n in EVERY}


def test_a_recap_of_29_of_31_says_so_and_the_two_keep_their_date(terminal: Terminal) -> None:
    terminal.takes_recap(districts(EVERY, 900), as_of=FIFTH)
    code, said, _ = imports(terminal, districts(range(1, 30)), SIXTH)
    assert code == 0
    assert "29 dari 31 kecamatan per 6 Mar · 2 tetap memakai angka lama" in said
    assert "2 unit tidak ada di rekap ini" in said
    assert ", dan tetap memakai angka lama." in said
    board = terminal.board("district")
    dates = {row["code"]: row["as_of"][:10] for row in board["rows"]}
    assert [code for code, day in dates.items() if day == "2020-03-05"] == ["35.09.31", "35.09.30"]
    assert board["totals"]["units_of_newest_moment"] == 29
    shown = " ".join(terminal.says("board", "district").split())
    assert "29 dari 31 kecamatan per 6 Mar" in shown
    assert "(data per 5 Mar)" in shown
    old = next(row for row in board["rows"] if row["code"] == "35.09.31")
    assert (old["completed"], old["gained"]) == (931, None)
    terminal.says("board", "district", "--xlsx", "papan.xlsx")
    book = CalamineWorkbook.from_path(terminal.folder / "papan.xlsx")
    days = [row[-1] for row in book.get_sheet_by_name("Papan").to_python()[-2:]]
    assert [str(day) for day in days] == ["2020-03-05", "2020-03-05"]


def test_what_never_told_its_base_takes_no_rate_from_the_others(terminal: Terminal) -> None:
    without = districts(EVERY).replace("35.09.31;1031;2.000", "35.09.31;1031;")
    terminal.takes_recap(without, as_of=SIXTH)
    found = json.loads(terminal.says("brief", "--json"))
    assert (found["completed"], found["base"], found["percent"]) == (30_465, 60_000, 50.8)
    assert (found["units"], found["units_counted"]) == (31, 30)
    assert not any(target["reached"] for target in found["targets"])
    assert "persennya dari 30 dari 31 kecamatan" in terminal.says("brief")


@pytest.mark.parametrize(
    ("rows", "odd"),
    [
        (districts(EVERY, 800), "turun dari"),
        (districts(EVERY).replace("35.09.05;1005", "35.09.05;1980"), "melonjak"),
        (districts(EVERY).replace("35.09.05;1005", "35.09.05;2001"), "lebih"),
    ],
)
def test_what_is_odd_needs_a_word(terminal: Terminal, rows: str, odd: str) -> None:
    terminal.takes_recap(districts(EVERY, 900), as_of=FIFTH)
    code, said, refused = imports(terminal, rows, SIXTH)
    assert code == 1
    assert odd in said
    assert "--yes" in refused
    assert imports(terminal, districts(EVERY), SIXTH)[0] == 0


def test_the_growth_belongs_to_the_total_above_it_or_is_not_said(terminal: Terminal) -> None:
    terminal.takes_recap(districts(EVERY, 500), as_of="2020-03-04T07:00")
    terminal.takes_recap(districts(EVERY, 700), as_of=FIFTH)
    terminal.takes_recap(districts(range(1, 17), 900), as_of=SIXTH)
    brief = terminal.says("brief")
    assert "25.396 dari 62.000 keluarga" in brief
    assert "keluarga sejak" not in " ".join(brief.split())
    assert json.loads(terminal.says("brief", "--json"))["gained"] is None
    terminal.takes_recap(districts(range(17, 32), 900), as_of=SIXTH)
    brief = terminal.says("brief")
    assert "28.396 dari 62.000 keluarga" in brief
    assert "+6.200 sejak 5 Mar" in " ".join(brief.split())


def test_a_base_that_was_known_stays_when_a_newer_recap_leaves_it_empty(
    terminal: Terminal,
) -> None:
    terminal.takes_recap(districts(EVERY, 900), as_of=FIFTH)
    empty = districts(EVERY).replace("35.09.31;1031;2.000", "35.09.31;1031;")
    code, said, _ = imports(terminal, empty, SIXTH)
    assert code == 0
    assert "28.396 → 31.496 dari 62.000 keluarga (naik 3.100)" in " ".join(said.split())
    found = json.loads(terminal.says("brief", "--json"))
    assert (found["completed"], found["base"], found["gained"]) == (31_496, 62_000, 3_100)
    assert found["units_counted"] == 31
    assert "Target 50% (Bupati) tercapai ✅" in terminal.says("brief")
    last = next(r for r in terminal.board("district")["rows"] if r["code"] == "35.09.31")
    assert (last["completed"], last["base"], last["as_of"][:10]) == (1031, 2000, "2020-03-06")


def test_a_leap_in_a_part_needs_a_word_and_a_usual_day_does_not(terminal: Terminal) -> None:
    terminal.takes_recap(districts(EVERY, 900), as_of=FIFTH)
    terminal.takes_recap(districts(EVERY), as_of=SIXTH)
    leapt = "kode;keluarga;dasar\n35.09.03;1900;2.000\n"
    code, said, refused = imports(terminal, leapt, "2020-03-06T08:11")
    assert (code, "melonjak dari 1.003 menjadi 1.900" in said) == (1, True)
    assert "--yes" in refused
    assert imports(terminal, districts(range(3, 5), 1_150), "2020-03-06T09:00")[0] == 0


def test_a_recap_without_the_agencies_is_previewed_by_the_board_that_has_them(
    terminal: Terminal,
) -> None:
    units = terminal.file(
        "units.csv",
        """
        code,name,kind,parent,employees
        opd-dinkes,Dinas Kesehatan,office,35.09,100
        opd-dinsos,Dinas Sosial,office,35.09,50
        ins-bps,Badan Pusat Statistik,agency,35.09,50
        """,
    )
    terminal.says("import", "units", units, "--source", "BKPSDM", "--as-of", "2020-02-15")
    every = "kode;pegawai\nopd-dinkes;10\nopd-dinsos;10\nins-bps;40\n"
    terminal.takes_recap(every, as_of=FIFTH)
    code, said, _ = imports(
        terminal, "kode;pegawai\nopd-dinkes;60\nopd-dinsos;10\n", SIXTH, "--yes"
    )
    assert code == 0
    assert "Papan OPD: 60 → 110 dari 200 pegawai (naik 50)" in said
    assert "2 dari 3 OPD per 6 Mar · 1 tetap memakai angka lama" in said
    assert "Dinas Kesehatan: ▲1 ke peringkat 2" in said
    assert "Badan Pusat Statistik" not in said
    assert terminal.board("office")["totals"]["base"] == 200
