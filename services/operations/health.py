"""Whether a process is alive, and whether it is ready to do its part."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from services.operations.pulse import ProcessPart, Pulse
from services.ports.unit_of_work import OpenUnitOfWork, StorageError

PROBE_WITHIN = 3.0
"""Seconds that the database has for its answer."""


@dataclass(frozen=True, slots=True)
class Health:
    """Whether all is well, and a sentence for each part with which it is not."""

    not_well: Mapping[ProcessPart, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether all is well."""
        return not self.not_well


class HealthCheck:
    """Says how this process is: it looks at its own loops, and asks the database."""

    def __init__(self, pulse: Pulse, open_uow: OpenUnitOfWork) -> None:
        self._pulse, self._open_uow = pulse, open_uow

    def alive(self) -> Health:
        """Return what only a restart would mend. A database that is away is no such thing."""
        return Health(self._pulse.hanging())

    async def ready(self) -> Health:
        """Return what keeps this process from doing its part now."""
        not_well = dict(self._pulse.silent())
        if (away := await self._database()) is not None:
            not_well[ProcessPart.DATABASE] = away
        return Health(not_well)

    async def _database(self) -> str | None:
        try:
            async with asyncio.timeout(PROBE_WITHIN), self._open_uow() as uow:
                await uow.calendar.version()
        except TimeoutError:
            return f"gave no answer within {PROBE_WITHIN:.0f} s"
        except StorageError as trouble:
            return str(trouble)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is no answer
            return f"does not answer as expected: {type(fault).__name__}"
        return None
