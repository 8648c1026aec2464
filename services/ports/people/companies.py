"""Companies that ask to take part."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from census.companies.registration import CompanyFacts, Registration, RegistrationState
from census.people.people import ChatId
from census.units import UnitCode


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
