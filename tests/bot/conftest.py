"""A terminal for every test."""

import shutil
from functools import cache
from pathlib import Path

import pytest
from typer.main import get_command

from bot.run.areas import prepare
from bot.run.kinds import KINDS
from bot.settings.settings import Deployment
from storage.unit_of_work import Storage
from tests.bot.terminal import Terminal, open_terminal

command_of = cache(get_command)
"""Makes the program of its functions once. typer's runner would do it for each line typed."""


@pytest.fixture(scope="session")
async def laid_out(tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path) -> Path:
    """A SQLite file as the first command leaves it: with all tables and the areas."""
    path = Path(shutil.copy(migrated_sqlite, tmp_path_factory.mktemp("laid_out")))
    storage = Storage(f"sqlite:///{path}", kinds=KINDS)
    deployment = Deployment.model_validate({"census": "sp2020", "areas": ["35.09"]})
    await prepare(storage, deployment, only_looks=False)
    await storage.close()
    return path


@pytest.fixture
def terminal(tmp_path: Path, laid_out: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal on a database that has its areas and is otherwise empty."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("typer.testing._get_command", command_of)
    return open_terminal(tmp_path, Path(shutil.copy(laid_out, tmp_path / "terminal.db")))
