"""What fieldworkers are told of their own work, and of nobody else's."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import Block, BlockCode, Counted
from census.fieldwork.workers import Fieldworker
from census.units import Unit, UnitCode


@dataclass(frozen=True, slots=True)
class TeamMember:
    """An enumerator of a team: how many blocks, and how much is left to visit in them."""

    worker: Fieldworker
    blocks: int
    left: int


@dataclass(frozen=True, slots=True)
class MovedBlock:
    """A block that came from somebody or went to somebody; None where that is nobody."""

    block: Block
    other: Fieldworker | None = None


@dataclass(frozen=True, slots=True)
class WorkChange:
    """What is another in somebody's blocks than they were told last, and who arranged it.

    ``by`` is empty for the census team.
    """

    came: tuple[MovedBlock, ...] = ()
    gone: tuple[MovedBlock, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True)
class OwnWork:
    """Somebody's work as it stands: the own blocks with who leads, or the own team.

    ``load`` is all that was to do in the blocks, ``left`` what is still to do in each of them.
    ``villages`` names the villages of the blocks, or those in which the team works; ``reopened``
    says why blocks were opened again that wait for it. With a ``change`` that alone is told.
    """

    worker: Fieldworker
    phase: FieldPhase
    blocks: tuple[Block, ...] = ()
    load: int = 0
    left: Mapping[BlockCode, int] = field(default_factory=dict)
    counted: Counted = Counted.FAMILIES
    lead: Fieldworker | None = None
    team: tuple[TeamMember, ...] = ()
    villages: Mapping[UnitCode, Unit] = field(default_factory=dict)
    illustrative: bool = False
    reopened: Mapping[BlockCode, str] = field(default_factory=dict)
    change: WorkChange | None = None

    @property
    def remaining(self) -> int:
        """All that is still to do."""
        return sum(self.left.values())
