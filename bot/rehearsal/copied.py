"""A deployment on a copy of its database, by a clock of its own. What is done there stays there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.run.areas import prepare
from bot.run.kinds import KINDS
from bot.run.wiring import (
    AppContext,
    make_catalogue,
    make_census,
    make_rules,
    place_database,
    require_calendar,
)
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from bot.settings.terms import attempt_limits
from services.campaign.calendar_cache import CalendarCache
from storage.unit_of_work import Storage

COPY = "rehearsal.db"


class ClockAhead:
    """A clock that stands still until it is moved."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """Return the moment."""
        return self._moment

    def move_to(self, moment: datetime) -> None:
        """Move on to a moment."""
        self._moment = moment


@asynccontextmanager
async def open_copy(
    deployment: Deployment,
    environment: Environment,
    clock: ClockAhead,
    *,
    censuses: Path | None = None,
) -> AsyncIterator[AppContext]:
    """Copy the database into a folder that only this user can read, which goes at the end.

    The copy is migrated, the database is only read. Raises SettingsError, StorageError.
    """
    with TemporaryDirectory(prefix="sensusbot-") as folder:
        file = Path(folder) / COPY
        source = place_database(deployment, environment)
        try:
            await source.upkeep.copy_to(file)
        finally:
            await source.close()
        storage = Storage(f"sqlite:///{file}", kinds=KINDS, scratch=True)
        try:
            await prepare(storage, deployment, only_looks=False)
            yield await _open(deployment, storage, clock, censuses)
        finally:
            await storage.close()


async def _open(
    deployment: Deployment, storage: Storage, clock: ClockAhead, censuses: Path | None
) -> AppContext:
    census = make_census(deployment, censuses)
    catalogue = make_catalogue(deployment, census, censuses)
    calendar_cache = CalendarCache(make_rules(deployment, census), now=clock.now)
    async with storage.open() as uow:
        await require_calendar(uow, calendar_cache, catalogue.texts(None))
    limits = attempt_limits(deployment)
    return AppContext(deployment, calendar_cache, catalogue, storage, clock, limits)
