"""PostgreSQL as a whole: its own pg_dump and pg_restore, where they are on this machine.

Nothing of the address stands in the commands' arguments, which other users of a machine can read.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import URL

from services.ports.unit_of_work import StorageError
from storage.operations.backups.sealing import Readable

BEGINS: bytes = b"PGDMP"
_REVISION = re.compile(r"^COPY public\.alembic_version .*\n([0-9]{4})$", re.MULTILINE)
_SHARED = {
    "host": "PGHOST",
    "ssl": "PGSSLMODE",
    "sslmode": "PGSSLMODE",
    "target_session_attrs": "PGTARGETSESSIONATTRS",
}


@contextmanager
def dumped(url: URL) -> Iterator[Readable]:
    """Yield the dump of one moment of a database; whoever writes to it is not held up.

    Source: https://www.postgresql.org/docs/current/app-pgdump.html. Raises StorageError where
    pg_dump is not found or fails.
    """
    command = [_found("pg_dump"), "--format=custom", "--no-owner", "--no-privileges"]
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(  # noqa: S603 - nothing in it is typed by anybody
            command, env=_variables(url), stdout=subprocess.PIPE, stderr=complaints
        )
        with process:
            try:
                yield cast("Readable", process.stdout)
            except BaseException:
                process.kill()
                raise
        if process.returncode != 0:
            complaints.seek(0)
            raise _failed("pg_dump", complaints.read(), url)


def require_dumps(url: URL) -> str:
    """Return which pg_dump there is, and that this server's tables can be dumped by it.

    Raises StorageError where it is not found, or is older than the server.
    """
    _run("pg_dump", "--schema-only", url=url)
    return _run("pg_dump", "--version", url=None).strip()


def revision_of(dump: Path) -> str:
    """Return the revision of a dump, without restoring it. Raises StorageError."""
    said = _run(
        "pg_restore", "--data-only", "--table=alembic_version", "--file=-", str(dump), url=None
    )
    found = _REVISION.search(said)
    if found is None:
        raise StorageError("The backup is not sensusbot's: it holds no revision of its tables.")
    return found[1]


def restore_dump(dump: Path, url: URL) -> None:
    """Restore a dump into an empty database, whole or not at all. Raises StorageError."""
    options = ("--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction")
    _run("pg_restore", *options, f"--dbname={url.database}", str(dump), url=url)


def _run(program: str, *arguments: str, url: URL | None) -> str:
    done = subprocess.run(  # noqa: S603 - nothing in it is typed by anybody
        [_found(program), *arguments],
        env=_variables(url) if url is not None else None,
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        raise _failed(program, done.stderr, url)
    return done.stdout.decode(errors="replace")


def _found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise StorageError(
            f"{program} is not on this machine: install PostgreSQL's client programs, of the "
            "server's version or a newer one (Debian: postgresql-client)."
        )
    return path


def _variables(url: URL) -> Mapping[str, str]:
    """Return the environment in which PostgreSQL's programs find a database.

    Source: https://www.postgresql.org/docs/current/libpq-envars.html
    """
    said = {_SHARED[key]: str(value) for key, value in url.query.items() if key in _SHARED}
    parts = {
        "PGHOST": url.host,
        "PGPORT": str(url.port) if url.port else None,
        "PGUSER": url.username,
        "PGPASSWORD": str(url.password) if url.password is not None else None,
        "PGDATABASE": url.database,
        "PGAPPNAME": "sensusbot backup",
        "PGCONNECT_TIMEOUT": "10",
    }
    given = {key: value for key, value in parts.items() if value is not None}
    return {**os.environ, **said, **given, "LC_ALL": "C.UTF-8"}


def _failed(program: str, complaint: bytes, url: URL | None) -> StorageError:
    said = " ".join(complaint.decode(errors="replace").split())
    if url is not None and url.password:
        said = said.replace(str(url.password), "***")
    return StorageError(f"{program} failed, and nothing was changed: {said[:500] or 'no reason'}")
