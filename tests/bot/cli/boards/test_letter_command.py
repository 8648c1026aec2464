"""Circular letters, typed on a terminal, and a template of one's own."""

from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from bot.run.wiring import SystemClock
from tests.bot.terminal import Terminal

UNITS = """
    kode;nama;jenis;wilayah;pegawai
    opd-dinkes;Dinas Kesehatan;OPD;35.09;910
    opd-dinsos;Dinas Sosial;OPD;35.09;62
"""


@pytest.fixture(autouse=True)
def march(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be noon of 7 March 2020 in Jember."""
    monkeypatch.setattr(SystemClock, "now", lambda self: datetime(2020, 3, 7, 5, tzinfo=UTC))


def test_letters_are_written_for_one_office_or_for_all_in_a_zip(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.says("import", "units", terminal.file("units.csv", UNITS))
    out, bot = ("--out", str(tmp_path / "letters")), ("--bot", "@sensus_jember_bot")
    said = terminal.says("letter", "opd-dinkes", *out, *bot)
    assert "untuk 1 kantor" in said
    made = sorted(path.name for path in (tmp_path / "letters").iterdir())
    assert made == ["surat-edaran-opd-dinkes.docx", "surat-edaran-opd-dinkes.pdf"]
    terminal.says("letter", "--all", *out, *bot)
    with ZipFile(tmp_path / "letters" / "surat-edaran.zip") as archive:
        assert len(archive.namelist()) == 4
    for typed, answer in (
        (["letter", *out, *bot], "Sebut surat edaran kantor mana"),
        (["letter", "opd-x", *out, *bot], "opd-x"),
        (["letter", "opd-dinkes", *out, "--bot", "no"], "bukan nama pengguna bot"),
    ):
        refused = terminal.types(*typed)
        assert refused.exit_code == 1
        assert answer in refused.stderr


def test_a_regency_writes_a_template_of_its_own(terminal: Terminal, tmp_path: Path) -> None:
    terminal.says("import", "units", terminal.file("units.csv", UNITS))
    own = terminal.folder / "data" / "letters" / "edaran.docx"
    own.parent.mkdir(parents=True)
    template = docx.Document()
    parted = template.add_paragraph("Kepada pegawai {kan")
    parted.add_run("tor} di {TEMPAT}")
    template.add_paragraph("Kepala: {nama_kepala}, target {target}")
    template.save(str(own))
    written = tmp_path / "surat-edaran-opd-dinkes.docx"
    typed = ("letter", "opd-dinkes", "--out", str(tmp_path), "--bot", "sensus_jember_bot")
    terminal.says(*typed)
    lines = [each.text for each in docx.Document(str(written)).paragraphs]
    assert lines[0] == "Kepada pegawai Dinas Kesehatan di JEMBER"
    assert "..." in lines[1]
    assert "(Bupati)" in lines[1]
    template.add_paragraph("Sampai {akhir}")
    template.save(str(own))
    assert "{akhir} di contoh surat tidak saya kenal" in terminal.types(*typed).stderr
    own.write_bytes(b"no letter")
    assert "tidak bisa dibuka" in terminal.types(*typed).stderr
