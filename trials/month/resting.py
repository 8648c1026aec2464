"""What lies in the database after the month: no number and no word of residents' names."""

import asyncio
import sqlite3
from contextlib import closing

import asyncpg  # type: ignore[import-untyped]

from trials.month.entering import NotAsSaidError
from trials.month.field import Field
from trials.month.visiting import NIK


def nothing_secret_rests(url: str, field: Field) -> None:
    """Search all tables for what must not be kept. Raises NotAsSaidError."""
    rows = "\n".join(
        _of_sqlite(url) if url.startswith("sqlite") else asyncio.run(_of_postgres(url))
    )
    if NIK in rows:
        raise NotAsSaidError("an identity number lies in the database")
    for name in field.heard.residents.values():
        if name in rows:
            raise NotAsSaidError(f"the name of the resident {name} lies in the database")


def _of_sqlite(url: str) -> list[str]:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return [
            repr(row)
            for (table,) in tables.fetchall()
            for row in connection.execute(f"SELECT * FROM {table}")
        ]


async def _of_postgres(url: str) -> list[str]:
    connection = await asyncpg.connect(url)
    try:
        tables = await connection.fetch(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        )
        return [
            row["line"]
            for (table,) in tables
            for row in await connection.fetch(f"SELECT {table}::text AS line FROM {table}")
        ]
    finally:
        await connection.close()
