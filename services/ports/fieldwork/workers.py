"""The fieldworkers, and the allocation of blocks to them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from census.fieldwork.allocation import Allocation, FieldPhase, PublishedAllocation
from census.fieldwork.blocks import BlockCode
from census.fieldwork.workers import Badge, Fieldworker
from census.people.people import ChatId, KeyedHash
from census.units import UnitCode


class Fieldworkers(Protocol):
    """The list of fieldworkers, and the chats that joined."""

    async def replace(self, workers: Sequence[Fieldworker], *, at: datetime) -> None:
        """Store a list. Who stays keeps the chat and the code; who is missing is gone."""

    async def listed(self, area: UnitCode | None = None) -> Sequence[Fieldworker]:
        """Return the fieldworkers whose home village lies in an area, by village and name."""

    async def get(self, badge: Badge) -> Fieldworker | None:
        """Return a fieldworker by badge."""

    async def get_all(self, badges: Sequence[Badge]) -> Mapping[Badge, Fieldworker]:
        """Return many by badge; unknown badges are left out."""

    async def of_chat(self, chat: ChatId) -> Fieldworker | None:
        """Return the fieldworker who joined with a chat."""

    async def of_chats(self, chats: Collection[ChatId]) -> Mapping[ChatId, Fieldworker]:
        """Return who joined with these chats; others are left out."""

    async def join(self, badge: Badge, chat: ChatId) -> bool:
        """Connect a chat; False where another chat has joined already."""

    async def leave(self, badge: Badge) -> None:
        """Part a fieldworker from the chat."""

    async def set_absent(self, badge: Badge, *, absent: bool) -> None:
        """Note that somebody is away, or back."""

    async def give_codes(self, codes: Mapping[Badge, KeyedHash]) -> None:
        """Store the keyed hashes of the codes with which fieldworkers join."""

    async def code_of(self, badge: Badge) -> KeyedHash | None:
        """Return the keyed hash of a fieldworker's code; None where none was given."""


class Allocations(Protocol):
    """Who goes where."""

    async def current(self, only: Collection[Badge] | None = None) -> PublishedAllocation | None:
        """Return the allocation that holds; None before the first one.

        Of ``only`` some enumerators it tells no more than their blocks and who leads them.
        """

    async def phase(self) -> FieldPhase | None:
        """Return the state of the field work; None before the first allocation."""

    async def lock(self) -> None:
        """Let changes of the allocation follow one another until the unit of work ends."""

    async def publish(
        self, allocation: Allocation, phase: FieldPhase, *, actor: str, at: datetime
    ) -> int:
        """Store an allocation as the one that holds; return its version."""

    async def move(self, blocks: Sequence[BlockCode], to: Badge, *, at: datetime) -> None:
        """Give single blocks to another enumerator, from this moment."""

    async def lead(self, enumerators: Sequence[Badge], coordinator: Badge | None) -> None:
        """Give enumerators to another coordinator; None takes them out of their team."""

    async def set_phase(self, phase: FieldPhase, *, actor: str, at: datetime) -> bool:
        """Move the phase; False where it was that already, or nothing is published."""

    async def blocks_of(self, badge: Badge) -> Sequence[BlockCode]:
        """Return the blocks of an enumerator, by village and order."""

    async def owner_of(self, block: BlockCode) -> Badge | None:
        """Return whose a block is."""

    async def owners_of(self, blocks: Sequence[BlockCode]) -> Mapping[BlockCode, Badge]:
        """Return whose blocks are; those that nobody has are left out."""

    async def team_of(self, coordinator: Badge) -> Sequence[Badge]:
        """Return the enumerators of a coordinator."""

    async def coordinator_of(self, enumerator: Badge) -> Badge | None:
        """Return who leads an enumerator."""
