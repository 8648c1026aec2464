"""People and the steps that they have done."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol, Unpack

from census.definition import PhaseId, StepId
from census.people.people import ChatId, Choices, Grant, Person, Role
from census.units import UnitCode


class People(Protocol):
    """People who talk to the bot in private."""

    async def get(self, chat: ChatId) -> Person | None:
        """Return a person, with the furthest known state and all roles."""

    async def get_all(self, chats: Sequence[ChatId]) -> Mapping[ChatId, Person]:
        """Return many people by chat; chats of nobody are left out."""

    async def add(self, chat: ChatId, *, at: datetime) -> Person:
        """Add a person who wrote for the first time."""

    async def change(self, person: Person, **changes: Unpack[Choices]) -> Person:
        """Write these columns and no others; return the person with all columns as they are now.

        Changes of others since the person was read stay. An erased person stays erased.
        """

    async def grant(
        self,
        chat: ChatId,
        grant: Grant,
        *,
        name: str = "",
        by: str = "",
        at: datetime | None = None,
    ) -> None:
        """Give a role; giving it twice changes nothing.

        ``name`` is who it is for the lists of roles, ``by`` who gives it.
        """

    async def revoke(self, chat: ChatId, grant: Grant) -> None:
        """Take a role away; taking one that is not there changes nothing."""

    async def holders(
        self, role: Role, unit: UnitCode | None = None, *, also_unreachable: bool = False
    ) -> Sequence[ChatId]:
        """Return the reachable chats that hold a role for a unit (None: for any)."""

    def pages(
        self, role: Role, *, size: int = 1000, without: str = ""
    ) -> AsyncIterator[Sequence[Person]]:
        """Yield pages of all reachable holders of a role who agreed to reminders.

        Who has a delivery of the occasion ``without``, in whatever state, is left out.
        """

    async def erase(self, *chats: ChatId) -> None:
        """Erase people with all data of the chats, some hundreds at a time at most.

        The audit keeps no number of them.
        """


class Journeys(Protocol):
    """The steps that a chat has done."""

    async def done(self, chat: ChatId, phase: PhaseId) -> frozenset[StepId]:
        """Return the ids of the steps done in a phase."""

    async def done_by_all(
        self, chats: Sequence[ChatId], phase: PhaseId
    ) -> Mapping[ChatId, frozenset[StepId]]:
        """Return the same for many chats; chats without steps are left out."""

    async def resting(
        self, phase: PhaseId, *, since: datetime, until: datetime
    ) -> Sequence[ChatId]:
        """Return the chats whose newest step was done from ``since`` on and before ``until``."""

    async def mark(self, chat: ChatId, phase: PhaseId, step: StepId, *, at: datetime) -> bool:
        """Record a step as done; False when it was before."""
