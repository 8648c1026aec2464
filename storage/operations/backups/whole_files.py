"""Files that are there whole or not at all, readable for their owner alone, with a checksum."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO

from services.ports.unit_of_work import StorageError

PRIVATE = 0o600
PIECE = 1 << 20
UNFINISHED = ".part"
CHECKSUM = ".sha256"


class HashedFile:
    """A file that is written from beginning to end, with the SHA-256 of what was written."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._hash, self.size = file, sha256(), 0

    def write(self, data: bytes, /) -> int:
        """Write bytes."""
        self._hash.update(data)
        self.size += len(data)
        return self._file.write(data)

    @property
    def digest(self) -> str:
        """The SHA-256 of all that was written."""
        return self._hash.hexdigest()


@contextmanager
def whole_file(target: Path) -> Iterator[HashedFile]:
    """Write a file under another name, with its checksum beside it; at the end it gets its own.

    What was begun and not ended leaves nothing. Raises StorageError where the file exists.
    """
    if target.exists():
        raise StorageError(f"{target} exists already: name another file, or remove it.")
    part = target.with_name(f".{target.name}{UNFINISHED}")
    try:
        with private(part) as opened:
            hashed = HashedFile(opened)
            yield hashed
            opened.flush()
            os.fsync(opened.fileno())
        with private(checksum_of(target)) as sums:
            sums.write(f"{hashed.digest}  {target.name}\n".encode())
            sums.flush()
            os.fsync(sums.fileno())
        part.rename(target)
        keep_names(target.parent)
    except BaseException:
        part.unlink(missing_ok=True)
        if not target.exists():
            checksum_of(target).unlink(missing_ok=True)
        raise


def private(path: Path) -> IO[bytes]:
    """Open a file to write, from its beginning, that nobody else may read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE), "wb")


def keep_names(folder: Path) -> None:
    """Wait until the names of a folder's files would outlast a power cut."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def checksum_of(file: Path) -> Path:
    """Return the file that holds another one's checksum, as ``sha256sum --check`` reads it."""
    return file.with_name(f"{file.name}{CHECKSUM}")


def require_unchanged(file: Path) -> bool:
    """Compare a file with its checksum; return whether there is one. Raises StorageError."""
    said = checksum_of(file)
    if not said.exists():
        return False
    with file.open("rb") as opened:
        found = sha256()
        while piece := opened.read(PIECE):
            found.update(piece)
    if said.read_text().split()[:1] != [found.hexdigest()]:
        raise StorageError(
            f"{file} is not as it was written: its checksum in {said.name} is another one. Take "
            "another backup."
        )
    return True
