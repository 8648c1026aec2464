"""One demonstration a folder: a second one, and a reset under a running one, are refused."""

import json
from pathlib import Path

import pytest

from bot.demo.folder import open_folder, settle_earlier, write_state
from tests.bot.terminal import Terminal


@pytest.mark.parametrize("more", [[], ["--reset"]])
def test_a_second_demonstration_in_a_folder_is_refused(terminal: Terminal, more: list[str]) -> None:
    whole = terminal.folder / "demo"
    folder = whole / "kudus"
    with open_folder(folder, reset=False):
        write_state(folder, {"moment": "now"})
        done = terminal.types("demo", "--folder", str(whole), "--port", "1", *more)
    assert done.exit_code == 2
    (said,) = done.stderr.splitlines()
    assert said.startswith(f"Another demonstration runs in {folder}: stop it first")
    assert json.loads((folder / "state.json").read_text()) == {"moment": "now"}


def test_a_reset_removes_what_the_demonstration_made_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    for name in ("sensusbot.db", "sensusbot.db-wal", "log.jsonl", "state.json", "thesis.docx"):
        (tmp_path / name).write_text("kept")
    with open_folder(tmp_path, reset=True):
        assert {each.name for each in tmp_path.iterdir()} == {"lock", "thesis.docx"}
    with open_folder(tmp_path, reset=False):
        pass


def test_a_folder_of_an_earlier_release_is_made_its_owners_alone(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    private = ("sensusbot.db", "log.jsonl", "state.json", "lock", "files/photo.jpg")
    for name in private:
        (tmp_path / name).write_text("kept")
        (tmp_path / name).chmod(0o644)
    tmp_path.chmod(0o755)
    with open_folder(tmp_path, reset=False):
        modes = {name: (tmp_path / name).stat().st_mode & 0o777 for name in private}
        assert modes == dict.fromkeys(private, 0o600)
        assert [each.stat().st_mode & 0o777 for each in (tmp_path, tmp_path / "files")] == [
            0o700,
            0o700,
        ]


def test_what_a_release_before_the_regencies_made_is_private_and_goes_with_a_reset(
    tmp_path: Path,
) -> None:
    earlier = ("sensusbot.db", "log.jsonl", "state.json")
    for name in earlier:
        (tmp_path / name).write_text("kept")
        (tmp_path / name).chmod(0o644)
    with open_folder(tmp_path / "kudus", reset=False):
        write_state(tmp_path / "kudus", {"moment": "now"})
        settle_earlier(tmp_path, reset=False)
        assert {(tmp_path / name).stat().st_mode & 0o777 for name in earlier} == {0o600}
        settle_earlier(tmp_path, reset=True)
    assert [each.name for each in tmp_path.iterdir()] == ["kudus"]
    assert (tmp_path / "kudus" / "state.json").exists()


def test_a_folder_that_holds_other_things_stays_open_to_others(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("kept")
    tmp_path.chmod(0o755)
    with open_folder(tmp_path, reset=False):
        assert tmp_path.stat().st_mode & 0o777 == 0o755
        assert (tmp_path / "thesis.docx").stat().st_mode & 0o077


def test_a_folder_is_named_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with open_folder(Path(".demo"), reset=False) as folder:
        assert folder == tmp_path / ".demo"


def test_a_folder_that_cannot_be_one_is_named(terminal: Terminal) -> None:
    path = terminal.file("notes", "no folder")
    done = terminal.types("demo", "--folder", path)
    assert done.exit_code == 2
    (said,) = done.stderr.splitlines()
    assert said.startswith(f"{path}/kudus cannot be used for the demonstration")
