"""The rules of now: the files, with the changes that admins made since.

Precedence: census.yaml, then config.yaml, then the newest change in the chat or on the command
line. Each process has one cache; it notices changes of other processes by their version.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from time import monotonic

from census.campaign.calendar import Days, days_of
from census.campaign.phases import with_dates
from census.definition import Census, PhaseId
from census.errors import CensusError
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import tell_admins
from services.rules.push_rules import PushRules

CALENDAR_CONFLICT = "calendar-conflict"
"""The news to admins that a stored change does not fit config.yaml."""

FRESH_SECONDS = 2.0
"""For this many seconds ``refresh_if_stale`` does not ask the database."""


class CalendarCache:
    """Holds the rules of now, and notices a changed calendar of this or another process.

    A conflict is told to ``report``, and to admins as of ``now``: it may be noticed long after the
    change. Without ``now`` it is of the moment of the change.
    """

    def __init__(
        self,
        files: PushRules,
        *,
        seconds: Callable[[], float] = monotonic,
        report: Callable[[CensusError], None] = lambda conflict: None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        self._files, self._rules, self._report = files, files, report
        self._conflict: CensusError | None = None
        self._seconds, self._now = seconds, now
        self._version = 0
        self._refreshed: float | None = None

    def rules(self) -> PushRules:
        """Return the rules as of the last refresh."""
        return self._rules

    @property
    def census_of_files(self) -> Census:
        """The census with the dates of the files, without what admins changed since."""
        return self._files.census

    def take_files(self, files: PushRules) -> None:
        """Let other settings of the files hold. Their census, and the calendar of now, stay."""
        self._files, self._rules = files, replace(files, census=self._rules.census)

    @property
    def conflict(self) -> CensusError | None:
        """Why a stored change does not fit the files, as ``with_dates`` says; None if all fits."""
        return self._conflict

    async def refresh(self, uow: UnitOfWork) -> None:
        """Read the calendar again if its version has changed.

        A change that does not fit the files keeps the rules as they are, and admins are told.
        """
        version = await uow.calendar.version()
        if version != self._version:
            await self._apply(uow, version)
        self._refreshed = self._seconds()

    async def _apply(self, uow: UnitOfWork, version: int) -> None:
        changes = await uow.calendar.changes()
        try:
            census = _with_known(self._files.census, days_of(changes))
        except CensusError as conflict:
            if self._conflict is None:
                self._report(conflict)
            self._conflict = conflict
            phase = str(conflict.facts.get("phase", ""))
            occasion = f"{CALENDAR_CONFLICT}:{version}"
            facts = {"phase": phase}
            at = self._now() if self._now else changes[-1].at
            await tell_admins(uow, self._rules, CALENDAR_CONFLICT, facts, occasion=occasion, at=at)
            return
        self._rules = replace(self._files, census=census)
        self._version, self._conflict = version, None

    async def refresh_if_stale(self, uow: UnitOfWork) -> None:
        """Refresh, unless that was done a moment ago."""
        if self._refreshed is None or self._seconds() - self._refreshed >= FRESH_SECONDS:
            await self.refresh(uow)

    def invalidate(self) -> None:
        """Let the next ``refresh_if_stale`` ask the database: this process changes the calendar."""
        self._refreshed = None


def _with_known(census: Census, days: Mapping[PhaseId, Days]) -> Census:
    """Return the census with these days. A phase that the files no longer have is skipped."""
    known = {phase.id for phase in census.phases}
    return with_dates(census, {phase: each for phase, each in days.items() if phase in known})
