"""`sensusbot template`: an empty file with the right headings, which its own import takes."""

from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from bot.settings.reading import read_deployment
from presentation.recaps.templates import CHOICES, HEADINGS, Template
from sources.fieldwork.workers import ROLES
from sources.registers.finished import DONE, NOT_DONE
from sources.registers.rosters import NO, YES
from sources.registers.units import KINDS
from tests.bot.terminal import Terminal
from tests.support.files.workbook_making import workbook

NIP = "198503152010012001"
FILLED: dict[Template, list[object]] = {
    Template.UNITS: ["opd-dinkes", "Dinas Kesehatan", "OPD", "35.09", 3],
    Template.ROSTER: [NIP, "Rina Lestari", "opd-dinkes", "Perawat", "tidak"],
    Template.FINISHED: [NIP, "Rina Lestari", "opd-dinkes", "sudah", "2020-03-05"],
    Template.RECAP: ["35.09.12", "Ambulu", 50, 40, 900],
    Template.BLOCKS: ["3509122001000100", "35.09.12.2001", "RT 01 RW 01", 40, 13],
    Template.FIELDWORKERS: ["P-0012", "Siti Aminah", "PPL", "35.09.12.2001"],
    Template.PROGRESS: ["3509122001000100", 10, 20, 1, 9, "2020-07-14"],
    Template.REGISTRY_FIGURES: ["35.09.12.2001", 40, 120, "3509122001000100", 1, 2, 0, 1],
}


def taken_by(kind: Template) -> tuple[str, ...]:
    """The command that takes the file."""
    if kind is Template.REGISTRY_FIGURES:
        return "reconcile", "--registry"
    return "import", kind


def written(terminal: Terminal, kind: Template) -> Path:
    path = terminal.folder / f"{kind}.xlsx"
    said = terminal.says("template", kind, "--out", str(path))
    assert f"sensusbot {' '.join(taken_by(kind))} {path}" in said
    return path


def test_what_is_filled_into_a_template_is_imported(terminal: Terminal) -> None:
    for kind, line in FILLED.items():
        book = CalamineWorkbook.from_filelike(BytesIO(written(terminal, kind).read_bytes()))
        [headings] = book.get_sheet_by_index(0).to_python()
        path = terminal.folder / f"filled {kind}.xlsx"
        path.write_bytes(workbook({"A": [headings, line]}))
        day = ("--as-of", "2020-03-06") if kind is Template.RECAP else ()
        sure = ("--yes",) if kind in (Template.FINISHED, Template.ROSTER) else ()
        terminal.says(*taken_by(kind), str(path), *day, *sure)


@pytest.mark.parametrize("kind", list(Template))
def test_an_empty_template_is_refused_as_empty_and_not_for_its_headings(
    terminal: Terminal, kind: Template
) -> None:
    day = ("--as-of", "2020-03-06") if kind is Template.RECAP else ()
    done = terminal.types(*taken_by(kind), str(written(terminal, kind)), *day)
    assert done.exit_code == 1
    assert [line.strip() for line in done.stderr.splitlines()[1:]] == [
        "Berkas ini tidak berisi baris data."
    ]


def test_what_a_cell_offers_is_understood() -> None:
    known = {
        "Jenis": KINDS.keys(),
        "Kepala": YES | NO,
        "Status": DONE | NOT_DONE,
        "Peran": ROLES.keys(),
    }
    assert {each for headings in HEADINGS.values() for each in headings} >= known.keys()
    for heading, choices in CHOICES.items():
        assert {choice.casefold() for choice in choices} <= known[heading]


def test_a_file_that_is_there_is_not_written_over(terminal: Terminal) -> None:
    path = written(terminal, Template.ROSTER)
    before = path.read_bytes()
    done = terminal.types("template", "roster", "--out", str(path))
    assert (done.exit_code, path.read_bytes()) == (1, before)
    assert "--out" in done.stderr


def test_an_empty_folder_gets_a_config_and_an_environment_to_edit(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    said = terminal.says("template", "config")
    assert "sensusbot doctor" in said
    assert read_deployment(Path("config.yaml")).folder == Path()
    assert "set -a; . ./.env; set +a" in terminal.says("template", "env")
    assert "SENSUSBOT_TOKEN=" in Path(".env").read_text(encoding="utf-8")
    assert Path(".env").stat().st_mode & 0o077 == 0
    assert "sensusbot doctor" in terminal.says("template", "census")
    assert "last_day" in Path("censuses/sp2020/census.yaml").read_text(encoding="utf-8")
    again = terminal.types("template", "env")
    assert (again.exit_code, "--out" in again.stderr) == (1, True)
