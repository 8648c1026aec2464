"""A terminal for every test."""

import shutil
from pathlib import Path

import pytest

from tests.bot.terminal import Terminal, open_terminal


@pytest.fixture
def terminal(tmp_path: Path, migrated_sqlite: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal on a database that is migrated and otherwise empty."""
    monkeypatch.chdir(tmp_path)
    return open_terminal(tmp_path, Path(shutil.copy(migrated_sqlite, tmp_path / "terminal.db")))
