"""What people agree to, by purpose, and the version of the words that they agreed to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    """What data of a person is used for. Each is agreed to by itself, and withdrawn by itself."""

    STATUS = "status"
    """To look the household up, and to recognise it again."""
    REMINDERS = "reminders"
    """To write unasked."""
    PROOFS = "proofs"
    """To show a receipt to the verifiers of the office."""
    HELPDESK = "helpdesk"
    """To show a helper that somebody is stuck, and to pass messages on."""


VERSIONS: Mapping[Purpose, int] = dict.fromkeys(Purpose, 1)
"""The version of the words. It rises when they change in what they mean: everybody is then asked
again, at the next use."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agreed to, when, and since when no longer."""

    purpose: Purpose
    version: int
    given_at: datetime
    withdrawn_at: datetime | None = None

    @property
    def stands(self) -> bool:
        """Whether it was not withdrawn; the words may be older than those of now."""
        return self.withdrawn_at is None

    @property
    def holds(self) -> bool:
        """Whether it stands, and was given to the words of now."""
        return self.stands and self.version >= VERSIONS[self.purpose]
