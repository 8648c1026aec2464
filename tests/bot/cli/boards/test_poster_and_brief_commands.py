"""The brief and the posters, typed on a terminal."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.run.wiring import SystemClock
from census.units import UnitKind
from services.groups import posters
from tests.bot.cli.data.test_data_commands import DISTRICTS
from tests.bot.terminal import Terminal

UNITS = """
    kode;nama;jenis;wilayah;pegawai
    opd-dinkes;Dinas Kesehatan;OPD;35.09;910
"""
MADE = "*.p[dn][fg]"


@pytest.fixture(autouse=True)
def march(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be noon of 7 March 2020 in Jember."""
    monkeypatch.setattr(SystemClock, "now", lambda self: datetime(2020, 3, 7, 5, tzinfo=UTC))


def test_the_brief_is_words_json_picture_and_workbook(terminal: Terminal, tmp_path: Path) -> None:
    assert "Belum ada data yang terbit" in terminal.says("brief")
    assert json.loads(terminal.says("brief", "--json")) is None
    terminal.takes_recap(DISTRICTS)
    said = terminal.says("brief")
    assert "2.804 dari 6.310 keluarga · 44,4%" in said
    assert "3 dari 31 kecamatan per 6 Mar" in said
    assert "Target 27% (BPS): belum bisa dipastikan" in said
    assert "tercapai" not in said
    assert "Target 50% (Bupati): kurang 351 keluarga, perlu 15 sehari." in said
    found = json.loads(terminal.says("brief", "--json"))
    assert (found["completed"], found["base"], found["percent"]) == (2804, 6310, 44.4)
    assert [target["owner"] for target in found["targets"]] == ["BPS", "Bupati"]
    assert found["forecast"] is None
    xlsx, png = tmp_path / "brief.xlsx", tmp_path / "brief.png"
    assert terminal.types("brief", "--xlsx", str(xlsx), "--png", str(png)).exit_code == 0
    assert xlsx.read_bytes().startswith(b"PK")
    assert png.read_bytes().startswith(b"\x89PNG")
    assert "Belum ada data" in terminal.says("brief", "--date", str(date(2020, 3, 1)))
    refused = terminal.types("brief", "--area", "33.19")
    assert refused.exit_code == 1
    assert "Kabupaten 33.19 tidak ada di pengaturan. Yang ada: 35.09." in refused.stderr


def test_all_but_a_few_are_not_a_hundred_percent_in_json_either(terminal: Terminal) -> None:
    terminal.takes_recap("kecamatan;keluarga;dasar\nAmbulu;9996;10000\n")
    assert json.loads(terminal.says("brief", "--json"))["percent"] == 99.9


def test_the_rank_in_the_province_says_of_which_moment_it_is(terminal: Terminal) -> None:
    terminal.takes_recap(DISTRICTS)
    assert json.loads(terminal.says("brief", "--json"))["province_as_of"] is None
    regencies = "kode;keluarga;dasar\n35.09;2.000;6.310\n35.10;5.000;6.310\n"
    terminal.takes_recap(regencies, as_of="2020-03-05T18:00")
    found = json.loads(terminal.says("brief", "--json"))
    assert (found["province_rank"], found["province_as_of"]) == (2, "2020-03-05T18:00:00+07:00")


def test_posters_are_a_pdf_and_a_picture(terminal: Terminal, tmp_path: Path) -> None:
    terminal.says("import", "units", terminal.file("units.csv", UNITS))
    out = tmp_path / "here"
    where = ("--out", str(out), "--bot", "@sensus_jember_bot")
    said = terminal.says("poster", "--unit", "opd-dinkes", "--lang", "en", *where)
    assert said == f"The poster of 1 unit is in {out}, as a PDF and a PNG.\n"
    assert sorted(path.name for path in out.glob(MADE)) == [
        "poster-opd-dinkes.pdf",
        "poster-opd-dinkes.png",
    ]
    refused = terminal.types("poster", *where)
    assert (refused.exit_code, len(list(out.iterdir()))) == (1, 2)
    assert "--all" in refused.stderr
    assert terminal.types("poster", "--unit", "nowhere", *where).exit_code == 1
    for name in ("bukan nama", "bot", "x" * 33):
        done = terminal.types("poster", "--unit", "opd-dinkes", "--bot", name, "--out", str(out))
        assert done.exit_code == 1
        assert f'"{name}" bukan nama pengguna bot.' in done.stderr


def test_posters_are_counted_by_unit(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = f"{UNITS}    opd-dinsos;Dinas Sosial;OPD;35.09;240\n"
    terminal.says("import", "units", terminal.file("units.csv", two))
    monkeypatch.setattr(posters, "HUNG_UP_IN", (UnitKind.OFFICE,))
    out = tmp_path / "all"
    where = ("--out", str(out), "--bot", "sensus_jember_bot")
    said = terminal.says("poster", "--all", "--unit", "opd-dinkes", *where)
    assert said == f"Poster untuk 2 unit ada di {out}, masing-masing PDF dan PNG.\n"
    assert len(list(out.glob(MADE))) == 4
