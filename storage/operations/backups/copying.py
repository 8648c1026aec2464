"""A copy of a whole database in a SQLite file, to work on. The database is only read."""

import sqlite3
from asyncio import to_thread
from pathlib import Path

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from services.ports.unit_of_work import StorageError
from storage.engine.engine import connect
from storage.engine.migrating import migrate, revisions
from storage.engine.outages import outages
from storage.operations.backups.sqlite_files import copy_file
from storage.tables.whole import metadata

AT_ONCE = 5000


async def copy_to(url: str, file: Path) -> None:
    """Copy the database of a URL into a new SQLite file.

    SQLite copies itself (https://www.sqlite.org/backup.html); PostgreSQL is read table by table in
    one transaction, which sees one moment. Raises StorageError where it cannot be read, or is at
    another revision than the code.
    """
    engine = connect(url)
    try:
        if engine.dialect.name == "sqlite":
            await to_thread(_copy_file, Path(engine.url.database or ""), file)
            return
        found = await revisions(url)
        if not found.up_to_date:
            raise StorageError(
                f"The database is at revision {found.current}, and this sensusbot needs "
                f"{found.needed}: run sensusbot migrate first."
            )
        await _copy_tables(engine, file)
    finally:
        await engine.dispose()


def _copy_file(source: Path, file: Path) -> None:
    if not source.exists():
        raise StorageError(f"There is no database {source} yet: sensusbot migrate makes it.")
    try:
        copy_file(source, file)
    except sqlite3.Error as trouble:
        raise StorageError(f"The database {source} cannot be copied: {trouble}.") from trouble


async def _copy_tables(engine: AsyncEngine, file: Path) -> None:
    into = f"sqlite:///{file}"
    await migrate(into)
    copy = connect(into, foreign_keys=False)
    try:
        with outages(engine, connecting=True):
            async with engine.connect() as read, copy.begin() as written:
                await read.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
                await _copy_rows(read, written)
    finally:
        await copy.dispose()


async def _copy_rows(read: AsyncConnection, written: AsyncConnection) -> None:
    for table in reversed(metadata.sorted_tables):
        await written.execute(delete(table))  # what the migrations themselves have filled in
    for table in metadata.sorted_tables:
        found = await read.stream(select(table))
        async for rows in found.mappings().partitions(AT_ONCE):
            await written.execute(insert(table), [dict(row) for row in rows])
