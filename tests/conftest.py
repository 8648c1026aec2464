"""What tests of every folder share: one PostgreSQL, one migrated SQLite file, a town to live in."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.migrating import migrate
from tests.postgres import postgres_server, postgres_url
from tests.town import Town, open_town

__all__ = ["postgres_server", "postgres_url"]


@pytest.fixture(scope="session")
async def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied."""
    path = tmp_path_factory.mktemp("template") / "migrated.db"
    await migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign with a bot that answers."""
    async with open_town(tmp_path, migrated_sqlite) as opened:
        yield opened
