"""What one process of a deployment does, and which of several processes does it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from secrets import token_hex

import structlog

from bot.run.wiring import AppContext
from bot.settings.reading import SettingsError
from services.operations.metering import Meter
from services.ports.operations.elections import Task
from services.push.election import Election, Unopposed

log = structlog.get_logger()

LAST_MESSAGES_COUNT = timedelta(seconds=1.1)
"""Who stops sending keeps others waiting for so long: Telegram counts the messages of a second."""


class ProcessRole(StrEnum):
    """What a process does: everything, or one part of it, beside others that do the rest."""

    ALL = "all"
    CONVERSATION = "conversation"
    PUSH = "push"
    SCHEDULE = "schedule"

    def has(self, part: "ProcessRole") -> bool:
        """Tell whether a part belongs to this role."""
        return self in {ProcessRole.ALL, part}


@dataclass(frozen=True, slots=True)
class ProcessElections:
    """The elections in which a process stands: one for each task that only one may do."""

    fetch: Unopposed
    send: Unopposed
    keep_time: Unopposed


def make_elections(app: AppContext, seconds: Callable[[], float], meter: Meter) -> ProcessElections:
    """Return the elections of this process, told to ``meter``. On SQLite it is the only one."""
    if app.storage.file is not None:
        return ProcessElections(Unopposed(), Unopposed(token_hex(8)), Unopposed())

    def stands(task: Task, overlap: timedelta = timedelta()) -> Election:
        def told(elected: bool) -> None:  # noqa: FBT001 - a callback's one argument
            log.info("election.won" if elected else "election.left", task=task)
            meter.elected(task, elected=elected)

        return Election(app.storage.open, task, overlap=overlap, now=seconds, told=told)

    return ProcessElections(
        fetch=stands(Task.FETCH),
        send=stands(Task.SEND, LAST_MESSAGES_COUNT),
        keep_time=stands(Task.KEEP_TIME),
    )


@asynccontextmanager
async def run_by(app: AppContext, role: ProcessRole) -> AsyncIterator[None]:
    """Keep a SQLite file to one process, which does everything.

    Raises SettingsError for one of several roles, StorageError for a second process.
    """
    if app.storage.file is not None and role is not ProcessRole.ALL:
        raise SettingsError(
            f"--role {role} is for several processes, and they need PostgreSQL: set "
            "SENSUSBOT_DATABASE_URL to postgresql://user:password@host/database, or leave out "
            "--role."
        )
    with app.storage.alone():
        yield
