"""SQLite's thread is asked once for a statement, and is told the end of a transaction once."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from storage.engine import single_trip
from storage.engine.engine import connect


async def test_a_transaction_goes_to_the_thread_once_for_each_statement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trips: list[str] = []

    class Counted(single_trip.Connection):
        async def _execute(self, fn: Any, *args: Any, **options: Any) -> Any:
            trips.append(fn.__name__)
            return await super()._execute(fn, *args, **options)  # type: ignore[no-untyped-call]

    monkeypatch.setattr(single_trip, "Connection", Counted)
    engine = connect(f"sqlite:///{tmp_path / 'some.db'}")
    async with engine.connect() as connection:
        await connection.execute(text("CREATE TABLE t (n INTEGER PRIMARY KEY)"))
        await connection.commit()
    trips.clear()
    async with engine.connect() as connection:
        added = await connection.execute(text("INSERT INTO t VALUES (4), (5) RETURNING n"))
        assert [row.n for row in added] == [4, 5]
        changed = await connection.execute(text("UPDATE t SET n = n + 10"))
        assert changed.rowcount == 2
        await connection.commit()
    assert trips == ["_fill", "_fill", "_fill", "commit"], "BEGIN, two statements, the end"
    async with engine.connect() as connection:
        await connection.execute(text("DELETE FROM t"))
    async with engine.connect() as connection:
        kept = await connection.execute(text("SELECT n FROM t ORDER BY n"))
        assert kept.scalars().all() == [14, 15], "what was not committed is rolled back"
    await engine.dispose()
