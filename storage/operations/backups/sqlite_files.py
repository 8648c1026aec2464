"""SQLite as a whole: copied by its own online backup while the bot writes, and put in place."""

import os
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from typing import IO

from services.ports.unit_of_work import StorageError
from storage.operations.backups.sealing import Readable
from storage.operations.backups.whole_files import PIECE, PRIVATE, keep_names

GZIP: bytes = b"\x1f\x8b"
BEGINS: bytes = b"SQLite format 3\0"
VACUUM_WAITS = 30
"""Seconds."""
_GZIP_BITS = 31
"""zlib's number for a gzip file with the largest window."""


class Gzipped:
    """What is read from another one, as a gzip file, which ``gunzip`` reads too."""

    def __init__(self, plain: Readable) -> None:
        self._plain = plain
        self._packer = zlib.compressobj(6, zlib.DEFLATED, _GZIP_BITS)
        self._ready, self._ended = b"", False

    def read(self, size: int = -1, /) -> bytes:
        """Return at most so many bytes; none at the end."""
        while not self._ended and (size < 0 or len(self._ready) < size):
            piece = self._plain.read(PIECE)
            self._ready += self._packer.compress(piece) if piece else self._packer.flush()
            self._ended = not piece
        if size < 0:
            size = len(self._ready)
        some, self._ready = self._ready[:size], self._ready[size:]
        return some


@contextmanager
def copied(database: Path) -> Iterator[Readable]:
    """Yield a copy of one moment of a database; whoever writes to it is not held up.

    The copy lies beside the database meanwhile, for its owner alone. Raises StorageError where
    there is no database, or another copy is under way.
    Source: https://www.sqlite.org/backup.html
    """
    if not database.exists():
        raise StorageError(f"There is no database {database} yet, so there is nothing to back up.")
    copy = database.with_name(f"{database.name}.copying")
    with copy.open("ab") as held:
        copy.chmod(PRIVATE)
        try:
            flock(held, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            raise StorageError(f"Another backup of {database} is under way.") from None
        try:
            held.truncate(0)
            copy_file(database, copy)
            with copy.open("rb") as plain:
                yield Gzipped(plain)
        finally:
            copy.unlink()


def copy_file(database: Path, copy: Path) -> None:
    """Copy one moment of a database; whoever writes to it is not held up. Raises sqlite3.Error."""
    with (
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it


def require_sound(plain: Path) -> None:
    """Raise StorageError for a SQLite file that is damaged."""
    with closing(sqlite3.connect(plain)) as opened:
        try:
            found = opened.execute("PRAGMA integrity_check(1)").fetchone()[0]
        except sqlite3.DatabaseError as trouble:
            found = str(trouble)
    if found != "ok":
        raise StorageError(f"The backup is damaged: {found}.")


def put_in_place(plain: Path, database: Path) -> None:
    """Make a SQLite file the database; ``plain`` lies on the same disk, and is gone after."""
    with plain.open("rb") as opened:
        os.fsync(opened.fileno())
    for end in ("-wal", "-shm"):
        database.with_name(f"{database.name}{end}").unlink(missing_ok=True)
    plain.rename(database)
    keep_names(database.parent)


def unpack(packed: IO[bytes], into: IO[bytes]) -> None:
    """Write what a gzip file holds. Raises StorageError where it is damaged or cut off."""
    unpacker = zlib.decompressobj(_GZIP_BITS)
    try:
        while piece := packed.read(PIECE):
            into.write(unpacker.decompress(piece))
    except zlib.error as trouble:
        raise StorageError(f"The backup is damaged: {trouble}.") from None
    if not unpacker.eof:
        raise StorageError("The backup is damaged: its end is missing.")


def shrink(database: Path) -> int:
    """Write a database anew without its free pages; return how many bytes that gave back.

    Nothing of what was deleted can be found in the file any more. The others wait meanwhile. Raises
    StorageError where somebody holds the database for too long.
    Source: https://www.sqlite.org/lang_vacuum.html
    """
    before = database.stat().st_size
    with closing(sqlite3.connect(database, timeout=VACUUM_WAITS)) as opened:
        try:
            opened.execute("VACUUM")
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError as trouble:
            raise StorageError(f"{database} cannot be made smaller now: {trouble}.") from None
    return before - database.stat().st_size
