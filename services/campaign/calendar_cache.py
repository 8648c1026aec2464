"""The rules of now: what the files say, with what an admin has changed since.

Precedence: census.yaml, then config.yaml, then the newest change in the chat or on the command
line. There is one cache in a process; another process's changes are seen by their version.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from time import monotonic

from census.campaign.calendar import Days, days_of
from census.campaign.phases import with_dates
from census.definition import Census, PhaseId
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

FRESH_SECONDS = 2.0
"""Seconds for which ``refresh_if_stale`` takes the calendar to be as it was."""


class CalendarCache:
    """Knows the rules of now, and notices when the calendar was changed, here or elsewhere."""

    def __init__(self, files: PushRules, *, seconds: Callable[[], float] = monotonic) -> None:
        self._files, self._rules = files, files
        self._seconds = seconds
        self._version = 0
        self._refreshed: float | None = None

    def rules(self) -> PushRules:
        """Return the rules as they were when they were last refreshed."""
        return self._rules

    async def refresh(self, uow: UnitOfWork) -> None:
        """Read the calendar again if its version is another one.

        Raises CensusError as ``with_dates`` when the files do not fit to what was changed later.
        """
        version = await uow.calendar.version()
        if version != self._version:
            days = days_of(await uow.calendar.changes())
            self._rules = replace(self._files, census=_with_known(self._files.census, days))
            self._version = version
        self._refreshed = self._seconds()

    async def refresh_if_stale(self, uow: UnitOfWork) -> None:
        """Refresh, unless that was done a moment ago."""
        if self._refreshed is None or self._seconds() - self._refreshed >= FRESH_SECONDS:
            await self.refresh(uow)

    def invalidate(self) -> None:
        """Refresh at the next ``refresh_if_stale``: this process is changing the calendar."""
        self._refreshed = None


def _with_known(census: Census, days: Mapping[PhaseId, Days]) -> Census:
    """Return the census on these days; a phase that the files no longer have is passed over."""
    known = {phase.id for phase in census.phases}
    return with_dates(census, {phase: each for phase, each in days.items() if phase in known})
