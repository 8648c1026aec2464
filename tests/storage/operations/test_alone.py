"""One process at a time runs on a SQLite file; on PostgreSQL any number do."""

from pathlib import Path

import pytest

from bot.run.kinds import KINDS
from services.ports.unit_of_work import StorageError
from storage.unit_of_work import Storage


def test_a_second_one_is_refused_and_may_follow_the_first(tmp_path: Path) -> None:
    first = Storage(f"sqlite:///{tmp_path / 'bot.db'}", kinds=KINDS)
    second = Storage(f"sqlite:///{tmp_path / 'bot.db'}", kinds=KINDS)
    other = Storage(f"sqlite:///{tmp_path / 'other.db'}", kinds=KINDS)
    with first.alone():
        with pytest.raises(StorageError, match=r"Another sensusbot runs on .*bot\.db already"):
            second.alone().__enter__()
        with other.alone():
            pass
    with second.alone():
        assert (tmp_path / "bot.db-running").stat().st_size == 0


def test_on_postgresql_several_run() -> None:
    storage = Storage("postgresql://nobody@localhost/none", kinds=KINDS)
    with storage.alone(), storage.alone():
        assert storage.file is None
