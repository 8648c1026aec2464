"""Invitations: a link that gives a role, to so many people and until a day."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from census.people.people import ChatId, Grant, KeyedHash, Role
from census.units import Unit

USES = (1, 5, 20, 100)
"""How many people may come by one invitation."""
DAYS = (2, 7, 30)
"""How many days an invitation holds."""


class InvitationState(StrEnum):
    """Whether an invitation can still be accepted, or why not."""

    OPEN = "open"
    REVOKED = "revoked"
    EXPIRED = "expired"
    USED_UP = "used-up"


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation; ``token`` is the keyed hash of what stands in its link."""

    number: int
    token: KeyedHash
    grant: Grant
    made_by: ChatId
    made_at: datetime
    expires_at: datetime
    uses: int
    used: int = 0
    revoked_at: datetime | None = None

    def state(self, at: datetime) -> InvitationState:
        """Return whether it can be accepted at a moment."""
        if self.revoked_at is not None:
            return InvitationState.REVOKED
        if at >= self.expires_at:
            return InvitationState.EXPIRED
        return InvitationState.USED_UP if self.used >= self.uses else InvitationState.OPEN


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who came by an invitation: the name that their Telegram showed then."""

    chat: ChatId
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Inviter:
    """Who invites: their name where one is known, and the role by which they may."""

    name: str
    role: Role
    unit: Unit | None


@dataclass(frozen=True, slots=True)
class ShownInvitation:
    """An invitation with what people read about it; ``unit`` is None for the whole regency."""

    invitation: Invitation
    unit: Unit | None
    state: InvitationState
    inviter: Inviter | None = None
    guests: tuple[Guest, ...] = ()


@dataclass(frozen=True, slots=True)
class GuestsCame:
    """To who invited: the newest guests of an invitation; ``unit`` is None for the regency."""

    invitation: Invitation
    unit: Unit | None
    guests: tuple[Guest, ...]
