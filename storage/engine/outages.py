"""What a database that does not answer, or takes nothing, is told from: a mistake of ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote, quote_plus

from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine

from services.ports.unit_of_work import StorageError, StorageUnavailableError
from storage.engine.engine import shown

# SQLSTATE classes: connection, rollback (deadlock), resources (disk full), operator, system.
# Source: PostgreSQL manual, appendix "PostgreSQL Error Codes"
_OUTAGES = {"08", "40", "53", "57", "58"}
# A server that takes no writes, such as a standby; a process that was paused for too long in the
# middle of a transaction; a lock that could not be taken.
_OUTAGE_STATES = {"25006", "25P03", "55P03"}


@contextmanager
def outages(engine: AsyncEngine, *, connecting: bool = False) -> Iterator[None]:
    """Turn "the database does not answer" into one sentence. Mistakes of ours pass unchanged."""
    try:
        yield
    except PoolTimeoutError as error:
        raise unavailable(engine, "it is busy") from error
    except DBAPIError as error:
        if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            # It will be none later either: whoever waits for it would wait for ever.
            raise StorageError(f"{shown(engine.url)} is a file, but not a database.") from error
        if connecting or _is_outage(error):
            raise unavailable(engine, str(error.orig)) from error
        raise
    except (OSError, ValueError) as error:
        if not connecting and isinstance(error, ValueError):
            raise
        # Drivers raise ValueError for options and addresses that they do not know.
        raise unavailable(engine, str(error)) from error


def _is_outage(error: DBAPIError) -> bool:
    """Tell a database that is away, locked or broken from a statement that is wrong."""
    if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
        return False
    by_type = isinstance(error, OperationalError | InterfaceError) or type(error) is DatabaseError
    return error.connection_invalidated or says_so(error.orig) or by_type


def says_so(error: BaseException | None) -> bool:
    """Tell whether PostgreSQL itself says that it cannot work now."""
    state = str(getattr(error, "sqlstate", None))
    return state[:2] in _OUTAGES or state in _OUTAGE_STATES


def _without_password(text: str, engine: AsyncEngine) -> str:
    """Return a driver's message without the password, plain or percent-encoded."""
    password = str(engine.url.password or "")
    for secret in {password, quote(password), quote_plus(password), quote(password, safe="")}:
        if secret:
            text = text.replace(secret, "***")
    return text


def unavailable(engine: AsyncEngine, why: str) -> StorageUnavailableError:
    """Return the error that says why a database cannot be used now, without its password."""
    reason = " ".join(_without_password(why, engine).split()) or "no answer"
    return StorageUnavailableError(
        f"The database {shown(engine.url)} cannot be used now: {reason}."
    )
