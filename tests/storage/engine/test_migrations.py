import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from services.ports.unit_of_work import StorageError
from storage.engine.engine import connect
from storage.engine.migrating import HISTORY, Revisions, known_revisions, migrate, revisions, walk
from storage.tables.whole import metadata

T = TypeVar("T")
ROWS_ALONE = {"0045"}
"""Revisions that change what is kept in tables, and no table."""


async def in_database(url: str, do: Callable[[Connection], T]) -> T:
    engine = connect(url)
    async with engine.begin() as connection:
        result = await connection.run_sync(do)
    await engine.dispose()
    return result


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


async def test_tables_and_migrations_do_not_differ(url: str) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found: list[Any] = compare_metadata(context, metadata)
        return found

    def conditions(connection: Connection) -> dict[str, str]:
        """Return the condition of each index that has one."""
        where = f"{connection.dialect.name}_where"
        return {
            str(index["name"]): str(index["dialect_options"][where])
            .replace("::text", "")
            .strip("()")
            for indexes in inspect(connection).get_multi_indexes().values()
            for index in indexes
            if where in index.get("dialect_options", {})
        }

    ours = {index.name: index.info for table in metadata.tables.values() for index in table.indexes}
    assert await in_database(url, differences) == []
    found = await in_database(url, conditions)
    assert found == {name: info["where"] for name, info in ours.items() if info}


async def test_each_migration_goes_up_and_down_again(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A hundred steps need not read the files of all migrations each time.
    scripts = ScriptDirectory(str(HISTORY))
    monkeypatch.setattr(ScriptDirectory, "from_config", lambda _: scripts)

    def shape(connection: Connection) -> dict[str, list[str]]:
        inspector = inspect(connection)
        columns, indexes = inspector.get_multi_columns(), inspector.get_multi_indexes()
        return {
            str(table): [column["name"] for column in columns[schema, table]]
            + sorted(str(index["name"]) for index in indexes[schema, table])
            for schema, table in columns
            if table != "alembic_version"
        }

    engine = connect(empty_url)
    async with engine.connect() as connection:
        shapes = [await connection.run_sync(shape)]
        for revision in known_revisions():
            await connection.run_sync(partial(walk, target=revision))
            await connection.commit()
            shapes.append(await connection.run_sync(shape))
            assert (shapes[-1] == shapes[-2]) is (revision in ROWS_ALONE), revision

        for revision in ("base", *known_revisions()[:-1])[::-1]:
            shapes.pop()
            await connection.run_sync(partial(walk, target=revision, down=True))
            await connection.commit()
            assert await connection.run_sync(shape) == shapes[-1], revision
    await engine.dispose()


async def test_an_empty_database_is_brought_up_to_date(empty_url: str) -> None:
    assert await revisions(empty_url) == Revisions(None, known_revisions()[-1])
    await migrate(empty_url)
    assert (await revisions(empty_url)).up_to_date
    assert await in_database(empty_url, tables) == set(metadata.tables)


async def test_tables_of_an_extension_make_no_database_somebody_elses(empty_url: str) -> None:
    if not empty_url.startswith("postgresql"):
        pytest.skip("only PostgreSQL has extensions")

    def as_postgis_does(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE spatial_ref_sys (srid INTEGER)"))
        connection.execute(text("ALTER EXTENSION plpgsql ADD TABLE spatial_ref_sys"))

    await in_database(empty_url, as_postgis_does)
    await migrate(empty_url)
    assert (await revisions(empty_url)).up_to_date


async def test_migrating_again_changes_nothing(url: str) -> None:
    await migrate(url)
    assert (await revisions(url)).up_to_date


async def test_processes_that_start_at_once_migrate_once(empty_url: str) -> None:
    await asyncio.gather(*(migrate(empty_url) for _ in range(3)))
    assert await in_database(empty_url, tables) == set(metadata.tables)


async def test_a_database_newer_than_the_code_is_refused(url: str) -> None:
    def from_the_future(connection: Connection) -> None:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    await in_database(url, from_the_future)
    with pytest.raises(StorageError, match=r"at revision 9999, newer than .* install the newer"):
        await migrate(url)
    assert not (await revisions(url)).up_to_date


async def test_a_migration_that_fails_leaves_the_database_as_it_was(empty_url: str) -> None:
    def in_the_way(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE calendar_changes (id INTEGER)"))

    await migrate(empty_url, "0001")
    await in_database(empty_url, in_the_way)
    before = await in_database(empty_url, tables)
    with pytest.raises(Exception, match="already exists"):
        await migrate(empty_url)
    assert await in_database(empty_url, tables) == before
