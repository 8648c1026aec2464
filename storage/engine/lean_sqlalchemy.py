"""Leaves SQLAlchemy's ORM out: a seventh of what SQLAlchemy takes to import, and 6 MiB.

Nothing here uses it, but ``sqlalchemy.ext.asyncio`` imports it for its sessions. While that
package is imported, empty modules stand in for those two; whoever imports them later gets them
whole. If it was imported before, or works differently in a new version, this file changes nothing.
"""

import sys
from importlib import import_module
from types import ModuleType

PACKAGE = "sqlalchemy.ext.asyncio"
SESSIONS = {
    "scoping": ("async_scoped_session",),
    "session": (
        *("AsyncAttrs", "AsyncSession", "AsyncSessionTransaction", "async_object_session"),
        *("async_session", "async_sessionmaker", "close_all_sessions"),
    ),
}


def leave_out_sessions() -> None:
    """Import SQLAlchemy's asynchronous engine without its sessions."""
    if PACKAGE in sys.modules:
        return
    absent = {}
    for name, members in SESSIONS.items():
        absent[f"{PACKAGE}.{name}"] = module = ModuleType(f"{PACKAGE}.{name}")
        vars(module).update(dict.fromkeys(members))
    sys.modules.update(absent)
    try:
        import_module(PACKAGE)
    except ImportError:  # They are wanted for more than their names.
        sys.modules.pop(PACKAGE, None)
    finally:
        for name in absent:
            del sys.modules[name]
