"""Who goes where: the result of an allocation, as it is stored, told and exported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from census.fieldwork.blocks import BlockCode
from census.fieldwork.workers import Badge


@dataclass(frozen=True, slots=True)
class Allocation:
    """Each block with its enumerator, and each enumerator with the coordinator.

    Blocks and enumerators that nobody was found for are in neither.
    """

    blocks: Mapping[BlockCode, Badge] = field(default_factory=dict)
    teams: Mapping[Badge, Badge] = field(default_factory=dict)

    def of(self, badge: Badge) -> tuple[BlockCode, ...]:
        """Return the blocks of an enumerator, in the order of the allocation."""
        return tuple(block for block, owner in self.blocks.items() if owner == badge)

    def team(self, coordinator: Badge) -> tuple[Badge, ...]:
        """Return the enumerators of a coordinator, in the order of the allocation."""
        return tuple(badge for badge, lead in self.teams.items() if lead == coordinator)


class FieldPhase(StrEnum):
    """The state of the field work, which an admin moves."""

    PLANNED = "planned"
    """Published; may change as a whole."""
    LOCKED = "locked"
    """Single exchanges only: a reserve takes over, a coordinator reassigns."""
    STARTED = "started"
    """Blocks are reported."""
    CLOSED = "closed"
    """Nothing is reported any more; an admin may reopen."""


@dataclass(frozen=True, slots=True)
class PublishedAllocation:
    """The allocation that holds. Versions count from 1.

    ``since`` tells when each block came to whoever has it.
    """

    version: int
    at: datetime
    actor: str
    phase: FieldPhase
    allocation: Allocation
    since: Mapping[BlockCode, datetime] = field(default_factory=dict)
