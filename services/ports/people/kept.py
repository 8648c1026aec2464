"""What people agreed to, and what is kept of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from census.people.consent import Consent, Purpose
from census.people.holdings import HeldRows, Limit
from census.people.people import ChatId, Person


class Consents(Protocol):
    """What people agreed to, by purpose. What was withdrawn stays as the record that it was."""

    async def of_chat(self, chat: ChatId) -> Mapping[Purpose, Consent]:
        """Return the newest consent to each purpose, also where it is withdrawn."""

    async def give(self, chat: ChatId, purpose: Purpose, *, at: datetime) -> bool:
        """Record a consent to the words of now; False where one holds."""

    async def withdraw(self, chat: ChatId, purpose: Purpose, *, at: datetime) -> bool:
        """Record that a consent is withdrawn; False where none stands."""


class Holdings(Protocol):
    """What is kept of people in all tables, and for how long."""

    async def of(self, person: Person) -> Sequence[HeldRows]:
        """Return the rows of every table that speak of a person; empty tables are left out."""

    async def forget(self, limit: Limit, before: datetime, *, at_most: int) -> int:
        """Delete rows of one table that a limit no longer keeps, at most so many; return how many.

        Nothing is left when it was none. Tables that hold nobody are among them.
        """

    async def old(self, limit: Limit, before: datetime) -> Mapping[str, int]:
        """Count what a limit no longer keeps, by table; tables without such rows are left out."""

    async def gone(
        self, *, blocked_before: datetime, silent_before: datetime | None, at_most: int | None
    ) -> Sequence[ChatId]:
        """Return who has left, without admins: by a block, or (unless None) by silence."""
