"""The lock that lets one process at a time run the bot on a SQLite file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from services.ports.unit_of_work import StorageError

BESIDE = "-running"
"""The end of the name of the file that is locked. It is empty, and may be deleted."""


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Keep other processes from running on a file. Raises StorageError if one runs already.

    The lock is SQLite's own on a file beside it, which ends with the process on every system.
    """
    lock = database.with_name(database.name + BESIDE)
    with closing(sqlite3.connect(lock, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            raise StorageError(
                f"Another sensusbot runs on {database} already, and a SQLite file is for one "
                "process: stop that one first. Several processes need PostgreSQL "
                "(SENSUSBOT_DATABASE_URL=postgresql://user:password@host/database)."
            ) from None
        yield
