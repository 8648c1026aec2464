"""Submissions: how far a household or an employee is, and which changes are allowed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from census.errors import CensusError


class SubmissionState(StrEnum):
    """The states in order, and ``cannot_online`` beside them.

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
    """The source of a change."""

    PERSON = "person"
    VERIFIER = "verifier"
    STATISTICS_OFFICE = "statistics_office"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class SubmissionEvent:
    """One change, kept for ever: who made it, when, from which source, and why."""

    before: SubmissionState
    after: SubmissionState
    at: datetime
    origin: Origin
    actor: str
    reason: str = ""


def looked_up_by(chat: int) -> str:
    """Return the actor of a change that a person's look-up brought."""
    return f"look-up by {chat}"


_ORDER = (
    SubmissionState.UNKNOWN,
    SubmissionState.STARTED,
    # A start elsewhere in the household does not change the state of a person who cannot take part
    # online. Data that anybody of the household has sent does.
    SubmissionState.CANNOT_ONLINE,
    SubmissionState.CLAIMED,
    SubmissionState.PROOF_SENT,
    SubmissionState.PROOF_ACCEPTED,
    SubmissionState.CONFIRMED,
)
_PLACE = {state: place for place, state in enumerate(_ORDER)}

MAY_SET: dict[Origin, frozenset[SubmissionState]] = {
    Origin.PERSON: frozenset(
        {
            SubmissionState.STARTED,
            SubmissionState.CLAIMED,
            SubmissionState.PROOF_SENT,
            SubmissionState.CANNOT_ONLINE,
        }
    ),
    Origin.VERIFIER: frozenset(SubmissionState) - {SubmissionState.CONFIRMED},
    Origin.STATISTICS_OFFICE: frozenset(
        {SubmissionState.UNKNOWN, SubmissionState.STARTED, SubmissionState.CONFIRMED}
    ),
    Origin.ADMIN: frozenset(SubmissionState),
}
"""The states that each source may set. A rejected proof goes back to ``claimed``; a decision that
is taken back, to the state before it."""

MAY_REVERSE: dict[Origin, frozenset[SubmissionState]] = {
    Origin.PERSON: MAY_SET[Origin.PERSON],
    Origin.VERIFIER: MAY_SET[Origin.VERIFIER],
    Origin.STATISTICS_OFFICE: MAY_SET[Origin.STATISTICS_OFFICE],
    Origin.ADMIN: frozenset(SubmissionState),
}
"""The states that each source may take back. Only admins take back the state of a higher source."""


def change(
    before: SubmissionState,
    after: SubmissionState,
    *,
    at: datetime,
    origin: Origin,
    actor: str,
    reason: str = "",
) -> SubmissionEvent:
    """Check a change and return its event.

    Forward changes may skip states. A step back, and "cannot take part online", need a reason.
    Raises CensusError: "submission-unchanged" (state), "submission-not-yours" (before, after,
    origin) or "submission-needs-reason" (before, after).
    """
    if before is after:
        raise CensusError("submission-unchanged", state=after)
    back = is_reversal(before, after)
    if after not in MAY_SET[origin] or (back and before not in MAY_REVERSE[origin]):
        raise CensusError("submission-not-yours", before=before, after=after, origin=origin)
    if (back or after is SubmissionState.CANNOT_ONLINE) and not reason.strip():
        raise CensusError("submission-needs-reason", before=before, after=after)
    return SubmissionEvent(before, after, at, origin, actor, reason.strip())


def is_rejection(event: SubmissionEvent) -> bool:
    """Tell whether a verifier has sent a proof back."""
    return (
        event.origin is Origin.VERIFIER
        and event.before is SubmissionState.PROOF_SENT
        and is_reversal(event.before, event.after)
    )


def is_reversal(before: SubmissionState, after: SubmissionState) -> bool:
    """Tell whether a change takes back a state that was reached."""
    return _PLACE[after] < _PLACE[before]


def place_of(state: SubmissionState) -> int:
    """Return the place of a state in the order. Where a state has several, the highest counts."""
    return _PLACE[state]


def furthest(states: Iterable[SubmissionState]) -> SubmissionState:
    """Return the furthest of several states; ``unknown`` for none."""
    return max(states, key=_PLACE.__getitem__, default=SubmissionState.UNKNOWN)
