"""Migrating a database to the revision of the code, also when several processes start at once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from services.ports.unit_of_work import StorageError
from storage.engine.engine import connect, shown
from storage.engine.outages import outages

HISTORY = Path(__file__).parents[1] / "migrations"
_LOCK = 0x5E25B07
"""An arbitrary number, which identifies the advisory lock on PostgreSQL."""


@dataclass(frozen=True, slots=True)
class Revisions:
    """The revision of a database (None: it is empty), and the one that the code needs."""

    current: str | None
    needed: str

    @property
    def up_to_date(self) -> bool:
        """Whether there is nothing to migrate."""
        return self.current == self.needed

    @property
    def too_new(self) -> str:
        """What to do about a database that a newer release has migrated; empty for others."""
        if self.current is None or self.current in known_revisions():
            return ""
        return (
            f"is at revision {self.current}, newer than the {self.needed} of this sensusbot: "
            f"install the newer sensusbot again, or let it go back before (sensusbot migrate "
            f"--to {self.needed})."
        )


def known_revisions() -> tuple[str, ...]:
    """Return the revisions of this code, oldest first: the numbers its files begin with."""
    return tuple(sorted(path.name[:4] for path in (HISTORY / "versions").glob("[0-9]*.py")))


async def revisions(url: str) -> Revisions:
    """Return the revision of a database and the one that the code needs.

    Raises StorageError if it cannot be used, or if it has tables but none of ours.
    """
    async with _connection(url) as connection:
        return await connection.run_sync(_revisions)


async def migrate(url: str, to: str | None = None) -> None:
    """Migrate an empty or older database; with ``to`` up or down to that revision.

    Of several processes that start at once one migrates, and the others wait for it. Raises
    StorageError if the database is newer than the code, or cannot be used, or if there is no such
    revision.
    """
    if to is not None and to not in known_revisions():
        known = known_revisions()
        raise StorageError(f"There is no revision {to}: {known[0]} to {known[-1]} are known.")
    async with _connection(url) as connection:
        # SQLite is locked by its BEGIN IMMEDIATE.
        if connection.dialect.name == "postgresql":
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        found = await connection.run_sync(_revisions)
        target = to or found.needed
        if found.current == target:
            return
        if found.too_new:
            raise StorageError(f"The database {shown(connection.engine.url)} {found.too_new}")
        down = found.current is not None and found.current > target
        await connection.run_sync(partial(walk, target=target, down=down))
        await connection.commit()


def walk(connection: Connection, target: str, *, down: bool = False) -> None:
    """Run the migrations up, or down, to a revision (down to ``base``: an empty database)."""
    # Imported only when there is something to migrate: an ordinary start needs no Alembic.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(HISTORY).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    (command.downgrade if down else command.upgrade)(config, target)


def _revisions(connection: Connection) -> Revisions:
    current = None
    tables = sorted(set(inspect(connection).get_table_names()) - _of_extensions(connection))
    if tables and "alembic_version" not in tables:
        some = ", ".join(tables[:3])
        raise StorageError(
            f"The database {shown(connection.engine.url)} is not sensusbot's: it holds other "
            f"tables ({some}); name an empty or a new one in SENSUSBOT_DATABASE_URL."
        )
    if tables:
        current = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return Revisions(current, known_revisions()[-1])


def _of_extensions(connection: Connection) -> set[str]:
    """Return the tables that belong to extensions of PostgreSQL, such as PostGIS.

    ``deptype`` e: https://www.postgresql.org/docs/current/catalog-pg-depend.html
    """
    if connection.dialect.name != "postgresql":
        return set()
    found = connection.execute(
        text(
            "SELECT relname FROM pg_class JOIN pg_depend ON objid = pg_class.oid "
            "WHERE classid = 'pg_class'::regclass AND deptype = 'e'"
        )
    )
    return set(found.scalars())


@asynccontextmanager
async def _connection(url: str) -> AsyncIterator[AsyncConnection]:
    """Open a separate connection, on SQLite without foreign keys.

    There altering a table means copying and dropping it, and dropping would cascade.
    """
    engine = connect(url, foreign_keys=False)
    try:
        with outages(engine, connecting=True):
            connection = await engine.connect()
        try:
            with outages(engine):
                yield connection
        finally:
            await connection.close()
    finally:
        await engine.dispose()
