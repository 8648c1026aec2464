"""Roles, and the links that give one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from census.people.held_roles import HeldRole
from census.people.invitations import Guest, Invitation
from census.people.people import ChatId, Grant, KeyedHash, Role
from census.units import UnitCode


class HeldRoles(Protocol):
    """Who holds which role."""

    async def hold(self, role: Role) -> Sequence[ChatId]:
        """Lock a role until the end of the transaction; return all its holders."""

    async def counts(self) -> Mapping[Role, int]:
        """Return how many chats hold each role."""

    async def listed(
        self, roles: Sequence[Role], units: Sequence[UnitCode] | None = None
    ) -> Sequence[HeldRole]:
        """Return who holds these roles for these units (None: for any), by role, unit and name."""

    async def of_chat(self, chat: ChatId) -> Sequence[HeldRole]:
        """Return all roles of a chat."""


class Invitations(Protocol):
    """Invitations, who opened them, and who came by them."""

    async def add(
        self,
        token: KeyedHash,
        grant: Grant,
        made_by: ChatId,
        *,
        uses: int,
        made_at: datetime,
        expires_at: datetime,
    ) -> Invitation:
        """Store a new invitation. One with the same token stays as it is."""

    async def by_token(self, token: KeyedHash) -> Invitation | None:
        """Return the invitation of a link, by the hash of its token."""

    async def get(self, number: int) -> Invitation | None:
        """Return an invitation by its number."""

    async def newest(self, made_by: ChatId | None, *, limit: int) -> Sequence[Invitation]:
        """Return the newest invitations of a maker, or (None) of everybody."""

    async def revoke(self, number: int, *, at: datetime) -> bool:
        """End an invitation; False where it was revoked before."""

    async def open(self, number: int, chat: ChatId, *, at: datetime) -> None:
        """Note that a chat has opened an invitation and is asked."""

    async def asked(self, chat: ChatId) -> Invitation | None:
        """Return the invitation that a chat opened last and has not answered."""

    async def has_opened(self, number: int, chat: ChatId) -> bool:
        """Tell whether a chat has ever opened an invitation by its link."""

    async def decline(self, number: int, chat: ChatId) -> None:
        """Note that a chat does not want it. It may open the link again."""

    async def accept(self, number: int, guest: Guest) -> bool:
        """Use an invitation once for a guest; False where nothing of it was left.

        Of two guests at once on the last use, one gets it.
        """

    async def guests(self, number: int) -> Sequence[Guest]:
        """Return who came by an invitation, the newest first."""
