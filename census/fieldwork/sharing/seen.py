"""A plan as an admin sees it before publishing, and where the field work can be moved from here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from census.fieldwork.allocation import FieldPhase, PublishedAllocation
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.sharing.plan import FieldPlan
from census.units import Unit, UnitCode

MOVES: Final = {
    FieldPhase.PLANNED: (FieldPhase.LOCKED, FieldPhase.STARTED),
    FieldPhase.LOCKED: (FieldPhase.STARTED, FieldPhase.PLANNED),
    FieldPhase.STARTED: (FieldPhase.CLOSED,),
    FieldPhase.CLOSED: (FieldPhase.STARTED,),
}
"""Where an admin may move the field work from each state; the usual one comes first."""


@dataclass(frozen=True, slots=True)
class SeenPlan:
    """What publishing would make hold, beside what holds now.

    ``moves`` is how many blocks get another enumerator. ``token`` names the plan, so that nobody
    publishes another one than they have seen; ``names`` are those of villages and districts.
    ``whole_villages`` is where no list of blocks has come, so that each village is one block. Once
    it is locked, a plan is the allocation that holds with what has nobody given away, and nothing
    else moved. It is ``over`` when the last day of the visits has gone by.
    """

    plan: FieldPlan
    current: PublishedAllocation | None
    moves: int
    token: str
    blocks: Mapping[BlockCode, Block]
    names: Mapping[UnitCode, Unit]
    lock_day: date | None = None
    illustrative: bool = False
    whole_villages: bool = False
    over: bool = False

    @property
    def phase(self) -> FieldPhase | None:
        """The state of the field work; None before the first allocation."""
        return self.current.phase if self.current else None

    @property
    def is_new(self) -> bool:
        """Whether publishing would change anything."""
        return self.current is None or self.plan.allocation != self.current.allocation
