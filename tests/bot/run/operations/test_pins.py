"""What an audit of the pinned packages says, and that an answer from nowhere fails nothing."""

import importlib.util
import json
import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[4] / "deploy/pins.py"
HOLE = {"id": "PYSEC-1", "fix_versions": ["1.2", "1.3"], "aliases": [], "description": "…"}
ANSWER = {
    "dependencies": [
        {"name": "good", "version": "1", "vulns": []},
        {"name": "bad", "version": "1.1", "vulns": [HOLE, {**HOLE, "id": "X", "fix_versions": []}]},
        {"name": "unknown", "skip_reason": "Dependency not found on PyPI"},
    ]
}


@pytest.fixture
def pins() -> ModuleType:
    """The script, which is part of no package."""
    spec = importlib.util.spec_from_file_location("pins", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def answers(pins: ModuleType, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    done = subprocess.CompletedProcess(pins.AUDIT, 1, stdout=said, stderr="")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)


def test_a_known_hole_is_named_with_where_it_is_mended(
    pins: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers(pins, monkeypatch, json.dumps(ANSWER))
    assert pins.main() == 1
    assert capsys.readouterr().out.splitlines() == [
        "pins: bad 1.1: PYSEC-1, mended in 1.2, 1.3",
        "pins: bad 1.1: X",
        "pins: 2 looked up, 2 known holes",
    ]


@pytest.mark.parametrize(
    "said", ["", "no route to host", "{}", json.dumps({"dependencies": ANSWER["dependencies"][2:]})]
)
def test_who_is_offline_reads_how_old_the_pins_are(
    pins: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    said: str,
) -> None:
    answers(pins, monkeypatch, said)
    assert pins.main() == 0
    assert "no database of advisories can be reached; they are" in capsys.readouterr().out


def test_the_age_of_the_pins(pins: ModuleType, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.touch()
    now = datetime(2026, 11, 29, tzinfo=UTC)
    os.utime(lock, ((now - timedelta(days=40)).timestamp(),) * 2)
    assert pins.age_of(lock, now) == 40


def test_the_age_of_pins_in_a_new_clone(pins: ModuleType, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.touch()
    now = datetime(2026, 11, 29, 12, tzinfo=UTC)
    then = (now - timedelta(days=40)).isoformat()
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example", "GIT_CONFIG_GLOBAL": os.devnull}
    who |= {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example"}
    dates = {"GIT_AUTHOR_DATE": then, "GIT_COMMITTER_DATE": then}
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "pins"]):
        git = ["git", "-C", str(tmp_path), *words]
        subprocess.run(git, env={**os.environ, **who, **dates}, check=True)
    assert pins.age_of(lock, now) == 40
