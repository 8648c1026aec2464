"""Settings that are read again while the bot runs."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from census.people.permissions import Permission
from services.ports.operations.changes import ChangeSubject
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, note, require


@dataclass(frozen=True, slots=True)
class SettingsChange:
    """The keys that have changed and hold from now on, and those that wait for a restart.

    A key is one of config.yaml: a section, or a section and its part, with a dot between. Keys that
    stand in neither are as they were. ``hold`` lets them hold in this process: it is called when
    what was noted of them is committed, so that nothing holds of which the audit has no line.
    """

    changed: tuple[str, ...]
    waits: tuple[str, ...]
    hold: Callable[[], None]

    @property
    def nothing(self) -> bool:
        """Whether the file says what it said before."""
        return not (self.changed or self.waits)


ReadSettings = Callable[[UnitOfWork], Awaitable[SettingsChange]]
"""Reads the settings again, without letting them hold.

Raises CensusError: "settings-refused" (why) for a file that is wrong, and then the old ones hold as
before; "settings-fixed" where there is no file.
"""


async def reload_settings(
    uow: UnitOfWork, actor: Actor, read: ReadSettings, *, at: datetime
) -> SettingsChange:
    """Read the settings again, and let the other processes read theirs.

    The caller commits, and then lets hold what has changed.

    Raises CensusError: "not-allowed", or as ``ReadSettings``.
    """
    require(actor, Permission.RELOAD_SETTINGS)
    change = await read(uow)
    if change.changed:
        await note(uow, actor, "settings read again", {"changed": ", ".join(change.changed)}, at=at)
    await uow.changes.note(ChangeSubject.SETTINGS)
    return change
