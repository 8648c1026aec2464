"""Tasks that exactly one process of a deployment may have at a time."""

from datetime import timedelta
from enum import StrEnum
from typing import Protocol


class Task(StrEnum):
    """What only one process does: Telegram counts requests of a token, not of a process."""

    FETCH = "fetch"
    """Fetching updates by long polling."""
    SEND = "send"
    """Sending what is owed."""
    KEEP_TIME = "keep time"
    """Running the jobs that are due."""


class Elections(Protocol):
    """Who has which task, by the database's clock, which all processes share."""

    async def stand(self, task: Task, name: str, *, ttl: timedelta) -> bool:
        """Take or renew a task for ``ttl`` from now on; False while somebody else has it.

        It may be committed with it.
        """

    async def resign(self, task: Task, name: str, *, after: timedelta) -> None:
        """Leave a task to others, ``after`` a span."""
