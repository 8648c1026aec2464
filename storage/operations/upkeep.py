"""What is done with a database as a whole, while others work with it or before they do."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url

from storage.operations.backups.backup import (
    BackupFile,
    RestoredBackup,
    restore_backup,
    write_backup,
)
from storage.operations.backups.copying import copy_to
from storage.operations.backups.postgres_dumps import require_dumps
from storage.operations.backups.sqlite_files import shrink


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The database of a URL; ``file`` is that of SQLite, None for PostgreSQL."""

    url: str
    file: Path | None

    def __repr__(self) -> str:
        return f"Upkeep(url hidden, file={self.file})"

    async def back_up(self, target: Path, *, at: datetime, encrypt_to: str = "") -> BackupFile:
        """Write a backup while others work. Raises as ``write_backup``."""
        return await asyncio.to_thread(write_backup, self.url, target, at=at, encrypt_to=encrypt_to)

    async def programs(self) -> str:
        """Return the program that backups of PostgreSQL need. Raises as ``require_dumps``."""
        return await asyncio.to_thread(require_dumps, make_url(self.url))

    async def restore(self, file: Path, secret: str = "") -> RestoredBackup:
        """Bring a backup into this database, if it is empty. Raises as ``restore_backup``."""
        return await restore_backup(file, self.url, secret=secret)

    async def copy_to(self, file: Path) -> None:
        """Copy everything, as of one moment, into a new SQLite file. Raises as ``copy_to``."""
        await copy_to(self.url, file)

    async def shrink(self) -> int:
        """Give back what is free in a SQLite file; return how many bytes.

        PostgreSQL sweeps by itself, and uses the room again. Raises as ``shrink``.
        """
        return await asyncio.to_thread(shrink, self.file) if self.file else 0
