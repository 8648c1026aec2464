"""How far a household or an employee is, and which changes make sense."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SubmissionState(StrEnum):
    """The states in order, and beside them those who cannot take part online.

    ``started`` and ``confirmed`` are the statistics office's own figures ("respon", "clean").
    """

    UNKNOWN = "unknown"
    STARTED = "started"
    CLAIMED = "claimed"
    PROOF_SENT = "proof_sent"
    PROOF_ACCEPTED = "proof_accepted"
    CONFIRMED = "confirmed"
    CANNOT_ONLINE = "cannot_online"


class Origin(StrEnum):
    """Who says so."""

    PERSON = "person"
    VERIFIER = "verifier"
    STATISTICS_OFFICE = "statistics_office"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class SubmissionEvent:
    """One change, kept for ever: who, when, from which source, and why."""

    before: SubmissionState
    after: SubmissionState
    at: datetime
    origin: Origin
    actor: str
    reason: str = ""
