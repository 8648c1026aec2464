"""The end of a campaign, from the command line: report, archive, erasure, each once."""

import asyncio
import csv
import io
import json
from datetime import UTC, datetime
from hashlib import sha256
from zipfile import ZipFile

import pytest

from bot.cli.operations import finish
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import CONFIG, Terminal
from tests.storage.people.test_erasing import SITI, a_full_life, everything_kept
from tests.storage.people.test_holdings import a_life_on_duty


@pytest.fixture
def lived(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A campaign that is over, with people, figures and a folder for what comes out."""
    monkeypatch.setattr("services.operations.finishing.HEARD_SECONDS", 0.0)

    async def live(uow: UnitOfWork) -> None:
        await a_full_life(uow)
        await a_life_on_duty(uow)

    terminal.stored(live)
    (terminal.folder / "out").mkdir()
    return terminal


def kept(terminal: Terminal) -> str:
    return asyncio.run(everything_kept(terminal.environment["SENSUSBOT_DATABASE_URL"] or ""))


def test_a_dry_run_says_what_would_go_and_changes_nothing(lived: Terminal) -> None:
    before = kept(lived)
    said = lived.says("finish", "out", "--dry-run")
    assert "people " in said
    assert "together" in said
    assert kept(lived) == before
    assert list((lived.folder / "out").iterdir()) == []


def test_archive_and_erasure_leave_no_person(lived: Terminal) -> None:
    said = lived.says("finish", "out", "--yes")
    assert "Finished." in said
    assert str(SITI) not in kept(lived)
    file = lived.folder / "terminal.db"
    assert str(SITI).encode() not in file.read_bytes(), "nor in pages that became free"

    [path] = (lived.folder / "out").glob("archive-*.zip")
    with ZipFile(path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert manifest["census"] == "sp2020"
        for name, of_file in manifest["files"].items():
            content = archive.read(name)
            assert sha256(content).hexdigest() == of_file["sha256"]
            heading, *rows = csv.reader(io.StringIO(content.decode()))
            assert (heading, len(rows)) == (of_file["columns"], of_file["rows"])
            assert str(SITI) not in content.decode()
            assert "b0b4c1a5d99e" not in content.decode(), "nor a hash"
        by_role = archive.read("people_by_role.csv").decode()
    assert "office_head,1" in by_role
    assert path.stat().st_mode & 0o777 == 0o600

    again = lived.says("finish", "out", "--yes")
    assert again.count("done on") == 3
    assert lived.types("board", "district").exit_code == 0, "the database is whole"


def test_each_step_wants_its_word(lived: Terminal) -> None:
    def typed(*answers: str) -> str:
        done = lived.types_and_answers("\n".join(answers), "finish", "out")
        assert done.exit_code == (0 if answers[-1] == "erase" else 1), done.output
        return done.output

    assert "Stopped here." in typed("n")
    assert "There is no backup" in typed("y", "y", "yes")
    assert str(SITI) in kept(lived), "only the very word erases"
    assert "report: done on" in typed("erase")
    assert str(SITI) not in kept(lived)


def test_cut_off_in_the_erasure_it_goes_on(
    lived: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cut_off(*_: object, **__: object) -> int:
        raise OSError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(finish, "erase_everything", cut_off)
        assert lived.types("finish", "out", "--yes").exit_code != 0
    said = lived.says("finish", "out", "--yes")
    assert said.count("done on") == 2
    assert "Erased:" in said
    assert str(SITI) not in kept(lived)


def test_before_the_end_and_without_a_folder_nothing_is_finished(lived: Terminal) -> None:
    refused = lived.types("finish", "nowhere", "--yes")
    assert refused.exit_code == 2
    assert "There is no folder nowhere" in refused.stderr
    year = datetime.now(UTC).year + 1  # noqa: TID251 - the command has the machine's clock
    days = f"{{first_day: {year}-02-01, last_day: {year}-03-01}}"
    lived.file("config.yaml", f"{CONFIG}    phases: {{interview: {days}}}\n")
    early = lived.types("finish", "out", "--yes")
    assert early.exit_code == 2
    assert "The campaign lasts until" in early.stderr
    assert str(SITI) in kept(lived)
