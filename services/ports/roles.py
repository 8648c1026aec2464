"""Ports of links that give a role, and of companies that ask to take part."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from census.companies.registration import CompanyFacts, Registration, RegistrationState
from census.people.invitations import Guest, Invitation
from census.people.people import ChatId, Grant, KeyedHash
from census.units import UnitCode


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


class Companies(Protocol):
    """Registrations. What two people do at once, one of them does: the others get False."""

    async def add(
        self, facts: CompanyFacts, asked_by: ChatId, asked_as: str, *, at: datetime
    ) -> Registration:
        """Store a registration that waits."""

    async def get(self, number: int) -> Registration | None:
        """Return a registration."""

    async def newest_of(self, chat: ChatId) -> Registration | None:
        """Return the newest registration of a contact."""

    async def waiting(self) -> Sequence[Registration]:
        """Return the registrations that wait, the oldest first."""

    async def correct(self, number: int, version: int, facts: CompanyFacts) -> bool:
        """Change what a waiting registration says; False when it is another version by now."""

    async def decide(
        self,
        number: int,
        version: int,
        state: RegistrationState,
        *,
        by: ChatId,
        at: datetime,
        unit: UnitCode | None = None,
        reason: str = "",
    ) -> bool:
        """End a waiting registration; False when it has ended, or is another version by now."""
