"""What one process of a deployment changed, and all others have to read again.

Each subject has a version in the database. ``Changes.note`` raises it in the transaction of the
change, so others never hear of what was not committed, and whoever was away compares versions.
On PostgreSQL a notification tells them at once; otherwise they look every few seconds.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol


class ChangeSubject(StrEnum):
    """What processes hold in memory and others may change."""

    PHRASINGS = "phrasings"
    """Phrasings that admins attached to answers."""
    BLOCKS = "blocks"
    """The list of blocks of the field work."""
    SILENCE = "silence"
    """Until when Telegram wants nothing to be sent."""
    SETTINGS = "settings"
    """Settings that may change while the bot runs."""


class Changes(Protocol):
    """The versions of all subjects."""

    async def note(self, subject: ChangeSubject) -> None:
        """Raise the version of a subject; others hear of it when this transaction commits."""

    async def versions(self) -> Mapping[ChangeSubject, int]:
        """Return the versions; a subject that never changed is left out."""


class Bell(Protocol):
    """What rings when any process has committed a noted change."""

    async def listen(self, ring: Callable[[], None]) -> None:
        """Call ``ring`` at each change, until cancelled. On SQLite it never rings.

        Raises StorageUnavailableError when the database can no longer tell.
        """
