"""How the calendar was changed since the files were written."""

from collections.abc import Sequence
from typing import Protocol

from census.calendar import CalendarChange


class Calendar(Protocol):
    """The changes of the calendar, each a version that is never changed again."""

    async def version(self) -> int:
        """Return the newest version; 0 as long as nothing was changed."""

    async def changes(self) -> Sequence[CalendarChange]:
        """Return all changes in order."""

    async def add(self, change: CalendarChange) -> bool:
        """Keep a change; False when somebody else made that version meanwhile."""
