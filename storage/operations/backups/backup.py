"""Backups of a database: written while the bot runs, restored into an empty database."""

import re
import shutil
import tempfile
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL, make_url

from services.ports.unit_of_work import StorageError
from storage.engine.migrating import Revisions, known_revisions, revisions
from storage.operations.backups import postgres_dumps, sqlite_files
from storage.operations.backups.sealing import BEGINS as SEALED
from storage.operations.backups.sealing import Readable, seal, unseal
from storage.operations.backups.whole_files import (
    PIECE,
    checksum_of,
    private,
    require_unchanged,
    whole_file,
)

_NAMED = re.compile(r"sensusbot-[0-9]{8}T[0-9]{6}Z\.(db\.gz|dump)(\.age)?")
"""The names of backups in a folder: their order is that of their moments."""


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup: where it is, its size in bytes, its SHA-256, and whether it is sealed."""

    path: Path
    size: int
    digest: str
    sealed: bool


@dataclass(frozen=True, slots=True)
class RestoredBackup:
    """What came back: the revision of its tables, and whether a checksum stood beside the file."""

    revision: str
    compared: bool


def write_backup(url: str, target: Path, *, at: datetime, encrypt_to: str = "") -> BackupFile:
    """Write a backup of one moment into a file, or under a name of its own into a folder.

    ``encrypt_to`` is the public key of who may read it; empty: it is not sealed. Raises
    StorageError where the database cannot be copied or the file exists, and OSError.
    """
    parsed = make_url(url)
    if target.is_dir():
        target = target / _name_of(parsed, at, sealed=bool(encrypt_to))
    elif not target.parent.is_dir():
        raise StorageError(f"There is no folder {target.parent}: make it first.")
    with whole_file(target) as out, _contents(parsed) as plain:
        if encrypt_to:
            seal(plain, out, encrypt_to)
        else:
            while piece := plain.read(PIECE):
                out.write(piece)
    return BackupFile(target, out.size, out.digest, bool(encrypt_to))


def drop_oldest(folder: Path, *, keep: int) -> list[Path]:
    """Remove all but the newest backups of a folder; return those that went.

    Files with other names are somebody else's, and stay.
    """
    found = sorted(path for path in folder.iterdir() if _NAMED.fullmatch(path.name))
    gone = found[:-keep]
    for path in gone:
        path.unlink()
        checksum_of(path).unlink(missing_ok=True)
    return gone


async def restore_backup(file: Path, url: str, *, secret: str = "") -> RestoredBackup:
    """Bring a backup into an empty database, whole or not at all.

    ``secret`` opens a sealed one. Raises StorageError where the database is not empty, the file is
    damaged, sealed for another key, of the other kind of database or of a newer release.
    """
    await _require_empty(url)
    compared = require_unchanged(file)
    parsed = make_url(url)
    beside = Path(parsed.database or "").parent if _is_file(parsed) else None
    with tempfile.TemporaryDirectory(dir=beside, prefix=".restoring-") as folder:
        plain = _opened(file, Path(folder), secret)
        _require_kind(plain, parsed)
        if _is_file(parsed):
            sqlite_files.require_sound(plain)
            revision = await _of_ours(f"sqlite:///{plain}")
            sqlite_files.put_in_place(plain, Path(parsed.database or ""))
        else:
            revision = postgres_dumps.revision_of(plain)
            _require_known(revision)
            postgres_dumps.restore_dump(plain, parsed)
    return RestoredBackup(revision, compared)


def _name_of(url: URL, at: datetime, *, sealed: bool) -> str:
    ending = ".db.gz" if _is_file(url) else ".dump"
    return f"sensusbot-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}{ending}{'.age' if sealed else ''}"


def _is_file(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _contents(url: URL) -> AbstractContextManager[Readable]:
    if _is_file(url):
        return sqlite_files.copied(Path(url.database or ""))
    return postgres_dumps.dumped(url)


async def _require_empty(url: str) -> None:
    parsed = make_url(url)
    file = Path(parsed.database or "") if _is_file(parsed) else None
    if file is not None and not file.exists():
        return
    try:
        found = await revisions(url)
    except StorageError as trouble:
        raise StorageError(f"{trouble} Nothing is restored over other data.") from None
    if found.current is not None:
        where = f"move {file} away" if file else "make an empty database"
        raise StorageError(
            "The database holds data, and a backup is restored into an empty one only: stop the "
            f"bot, {where}, name the empty one in SENSUSBOT_DATABASE_URL, and restore again."
        )


def _require_kind(plain: Path, url: URL) -> None:
    begins = _beginning(plain)
    kinds = {sqlite_files.BEGINS: "SQLite", postgres_dumps.BEGINS: "PostgreSQL"}
    found = next((kind for start, kind in kinds.items() if begins.startswith(start)), None)
    wanted = "SQLite" if _is_file(url) else "PostgreSQL"
    if found is None:
        raise StorageError("The file is no backup that sensusbot wrote.")
    if found != wanted:
        raise StorageError(
            f"The backup is of {found}, and SENSUSBOT_DATABASE_URL names {wanted}: restore it into "
            "an empty database of its own kind."
        )


async def _of_ours(url: str) -> str:
    """Return the revision of a SQLite file. Raises StorageError unless this release can use it."""
    found: Revisions = await revisions(url)
    if found.current is None:
        raise StorageError("The backup is empty: it holds no tables.")
    _require_known(found.current)
    return found.current


def _require_known(revision: str) -> None:
    newest = known_revisions()[-1]
    if revision not in known_revisions():
        raise StorageError(
            f"The backup is at revision {revision}, newer than the {newest} of this sensusbot: "
            "restore it with the release that wrote it, or a newer one."
        )


def _opened(file: Path, folder: Path, secret: str) -> Path:
    """Return a backup as its database's own program reads it, in a folder. Raises StorageError."""
    unsealed = _unsealed(file, folder, secret)
    begins = _beginning(unsealed)
    if not begins.startswith(sqlite_files.GZIP):
        return unsealed
    unpacked = folder / "unpacked"
    with unsealed.open("rb") as packed, private(unpacked) as out:
        sqlite_files.unpack(packed, out)
    return unpacked


def _unsealed(file: Path, folder: Path, secret: str) -> Path:
    plain = folder / "plain"
    if not _beginning(file).startswith(SEALED):
        with file.open("rb") as read, private(plain) as out:
            shutil.copyfileobj(read, out)
        return plain
    if not secret:
        raise StorageError(
            f"{file} is sealed: set SENSUSBOT_BACKUP_KEY to the secret key that opens it."
        )
    with file.open("rb") as read, private(plain) as out:
        unseal(read, out, secret)
    return plain


def _beginning(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(len(SEALED))
