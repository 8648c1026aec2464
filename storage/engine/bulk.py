"""Bulk loading without SQLAlchemy: COPY on PostgreSQL, the driver's executemany on SQLite.

Only the registry of a regency uses it, with a million lines. Smaller loads, joins and updates
travel as JSON (``storage/engine/batch.py``).
"""

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Insert, Table, bindparam, column, select, table, text, true

from storage.engine.batch import insert
from storage.engine.transaction import Transaction
from storage.tables.columns import utc_text

_Rows = Sequence[tuple[Any, ...]]

CACHE_KIB = 64 * 1024
"""SQLite's default of 2 MB is less than the pages that a portion of random keys touches."""
LARGE = 10_000
UNIQUE_VIOLATION = "23505"
"""PostgreSQL's code for a key that is there already (Appendix A of its manual)."""


async def load(
    transaction: Transaction,
    into: Table,
    names: Sequence[str],
    rows: _Rows,
    *,
    new: bool = False,
) -> None:
    """Insert rows whose values are in the order of ``names``, which is that of the table.

    Values are as the driver takes them: enums as their text, moments from ``moments``. A row with
    an existing key replaces the other columns; no key may come twice. Rows are best in the order
    of their key, so that neighbours in an index are written together.

    Of ``new`` rows no key is there, and a lock keeps others from inserting one: that takes half of
    the server's work.
    """
    if not rows:
        return
    key = [] if new else _key(into, names)
    if transaction.dialect == "postgresql":
        await _copy(transaction, into, names, rows, key)
    else:
        await _execute_many(transaction, into, names, rows, key)


async def unless_known(transaction: Transaction, loading: Coroutine[Any, Any, object]) -> bool:
    """Load rows into PostgreSQL; where a key is there already, none of them, and return False.

    Nothing is asked before: that is quicker where hardly ever a key is there.
    """
    await transaction.run(text("SAVEPOINT loading"))
    try:
        await loading
    except Exception as error:
        # The driver's own error, which is imported on PostgreSQL alone.
        if getattr(error, "sqlstate", "") != UNIQUE_VIOLATION:
            raise
        await transaction.run(text("ROLLBACK TO SAVEPOINT loading"))
        return False
    await transaction.run(text("RELEASE SAVEPOINT loading"))
    return True


def moments(transaction: Transaction) -> Callable[[datetime], Any]:
    """Return the function that writes a moment as this database's driver takes it."""
    if transaction.dialect == "postgresql":
        return lambda moment: moment
    return lru_cache(maxsize=1000)(utc_text)  # A registry has the same moment a million times.


async def _execute_many(
    transaction: Transaction, into: Table, names: Sequence[str], rows: _Rows, key: Sequence[str]
) -> None:
    if len(rows) > LARGE:
        await transaction.run(text(f"PRAGMA cache_size = -{CACHE_KIB}"))
    values: dict[str, Any] = {name: bindparam(name) for name in names}
    statement = _or_replace(insert(transaction, into).values(values), names, key)
    await transaction.run_many(statement, names, rows)


async def _copy(
    transaction: Transaction, into: Table, names: Sequence[str], rows: _Rows, key: Sequence[str]
) -> None:
    if not key:
        await transaction.copy(into.name, names, rows)
        return
    # COPY has no ON CONFLICT. It fills a temporary table, from which the rows are inserted.
    loading = f"loading_{into.name}"
    await transaction.run(
        text(f"CREATE TEMP TABLE IF NOT EXISTS {loading} (LIKE {into.name}) ON COMMIT DELETE ROWS")
    )
    await transaction.copy(loading, names, rows)
    source: Any = (
        select(*(column(name) for name in names)).select_from(table(loading)).where(true())
    )
    statement = insert(transaction, into).from_select(list(names), source)
    await transaction.run(_or_replace(statement, names, key))
    await transaction.run(text(f"TRUNCATE {loading}"))


def _or_replace(statement: Any, names: Sequence[str], key: Sequence[str]) -> Insert:
    if not key:
        plain_insert: Insert = statement
        return plain_insert
    replaced = {name: statement.excluded[name] for name in names if name not in key}
    replacing: Insert = statement.on_conflict_do_update(index_elements=key, set_=replaced)
    return replacing


def _key(into: Table, names: Sequence[str]) -> list[str]:
    """Return the primary key, if the rows have it. A serial number is the database's own."""
    key = [each.name for each in into.primary_key]
    return key if set(key) <= set(names) else []
