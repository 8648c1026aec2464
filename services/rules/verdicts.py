"""Verdicts of composers on a claimed delivery before it is sent."""

from dataclasses import dataclass
from datetime import datetime

from census.people import Language
from census.push.notices import Notice


@dataclass(frozen=True, slots=True)
class Send:
    """It is owed, and this is its content."""

    notice: Notice
    language: Language


@dataclass(frozen=True, slots=True)
class Cancel:
    """It is no longer owed."""

    reason: str


@dataclass(frozen=True, slots=True)
class Postpone:
    """It is owed, but not now."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Expire:
    """It was owed, and its time has passed."""

    reason: str


Verdict = Send | Cancel | Postpone | Expire
