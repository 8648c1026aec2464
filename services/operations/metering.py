"""What a process counts while it runs. A label never names a person, a chat or a number."""

from enum import StrEnum
from typing import Protocol

from census.errors import CensusError
from census.identity.numbers import FamilyCardNumber, Nik
from services.ports.operations.elections import Task
from services.ports.registers import HouseholdStatus, StatusSource
from services.push.events import PushEvent


class UpdateFate(StrEnum):
    """What became of an update."""

    ANSWERED = "answered"
    REFUSED = "refused"
    """Somebody may not do that, or typed what cannot be: they read why."""
    FAILED = "failed"
    """A fault of ours, three times: the person reads a number, and the log has it."""
    FAILED_TRY = "failed_try"
    """A fault of ours; it is tried again."""
    REPEATED = "repeated"
    OWED = "owed"
    """It has taken effect, and its answer waits for Telegram."""
    STORAGE_AWAY = "storage_away"
    UNREADABLE = "unreadable"


class LookUpFate(StrEnum):
    """What a look-up of a household brought."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    AWAY = "away"


class Meter(Protocol):
    """Counts what happens in this process."""

    def update(self, kind: str, fate: UpdateFate, seconds: float) -> None:
        """Count an update of a kind (Bot API, Update), and how long it took."""

    def pushed(self, event: PushEvent) -> None:
        """Count what the sender and the schedule report."""

    def looked_up(self, fate: LookUpFate) -> None:
        """Count a look-up of a household's status."""

    def elected(self, task: Task, *, elected: bool) -> None:
        """Note that this process has won or left the election for a task."""

    def reloaded(self, *, well: bool) -> None:
        """Count that the settings were read again, or refused."""


class NoMeter:
    """Counts nothing."""

    def update(self, kind: str, fate: UpdateFate, seconds: float) -> None:
        """Ignore an update."""

    def pushed(self, event: PushEvent) -> None:
        """Ignore an event."""

    def looked_up(self, fate: LookUpFate) -> None:
        """Ignore a look-up."""

    def elected(self, task: Task, *, elected: bool) -> None:
        """Ignore an election."""

    def reloaded(self, *, well: bool) -> None:
        """Ignore that the settings were read again."""


class MeteredStatus:
    """A status source that counts what its look-ups bring."""

    def __init__(self, source: StatusSource, meter: Meter) -> None:
        self._source, self._meter = source, meter

    async def look_up(self, nik: Nik, family_card: FamilyCardNumber) -> HouseholdStatus | None:
        """Look up. Raises as the source."""
        try:
            found = await self._source.look_up(nik, family_card)
        except CensusError:
            self._meter.looked_up(LookUpFate.AWAY)
            raise
        self._meter.looked_up(LookUpFate.FOUND if found else LookUpFate.NOT_FOUND)
        return found
