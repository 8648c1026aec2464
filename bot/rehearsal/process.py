"""The rehearsal that an admin asks for in the chat: in a process of its own.

It works as hard as it can for some seconds. People who write to the bot meanwhile do not wait for
it, and the process gives way to theirs.
"""

import asyncio
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from multiprocessing import get_context

import structlog

from bot.run.logs import configure_logs
from bot.settings.environment import Environment
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from census.errors import CensusError
from census.push.rehearsal import Rehearsal
from services.ports.unit_of_work import Clock, StorageError, StorageUnavailableError

log = structlog.get_logger()

GIVES_WAY = 10


class RehearsalProcess:
    """The port ``Rehearse``, for one rehearsal at a time.

    Raises CensusError("rehearsal-busy") while another one runs, ("rehearsal-away") while the
    database does not answer, and ("rehearsal-failed") where it cannot be done; the log says why.
    """

    def __init__(self, deployment: Deployment, environment: Environment, clock: Clock) -> None:
        self._deployment, self._environment, self._clock = deployment, environment, clock
        self._alone = asyncio.Lock()

    async def __call__(self, begin: datetime, end: datetime) -> Rehearsal:
        """Rehearse the time between two moments."""
        if self._alone.locked():
            raise CensusError("rehearsal-busy")
        async with self._alone:
            return await self._rehearse(begin, end)

    async def _rehearse(self, begin: datetime, end: datetime) -> Rehearsal:
        pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_begin)
        try:
            return await asyncio.get_running_loop().run_in_executor(
                pool,
                _in_process,
                self._deployment,
                self._environment,
                begin,
                end,
                self._clock.now(),
            )
        except StorageUnavailableError as trouble:
            log.warning("rehearsal.failed", reason=str(trouble))
            raise CensusError("rehearsal-away") from trouble
        except (SettingsError, StorageError, BrokenProcessPool, OSError) as trouble:
            log.warning("rehearsal.failed", reason=str(trouble))
            raise CensusError("rehearsal-failed") from trouble
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _begin() -> None:
    """Let others go first."""
    os.nice(GIVES_WAY)
    configure_logs()


def _in_process(
    deployment: Deployment,
    environment: Environment,
    begin: datetime,
    end: datetime,
    now: datetime,
) -> Rehearsal:
    from bot.rehearsal.rehearsing import rehearse  # noqa: PLC0415 - only that process needs it

    return asyncio.run(rehearse(deployment, environment, begin, end, now=now))
