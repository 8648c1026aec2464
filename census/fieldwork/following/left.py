"""What is left of an area: of its districts, villages and blocks, with residents' own word."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.following.newest import counted_at
from census.fieldwork.following.tally import Tally, tally, untouched
from census.fieldwork.progress import BlockProgress
from census.units import Unit, UnitCode, district_of


@dataclass(frozen=True, slots=True)
class Said:
    """Residents by their own word: who cannot take part online, and who says it is done.

    The word of the second ones is not confirmed. Both are a hint, no figure of the census.
    """

    cannot: int = 0
    claimed: int = 0

    def __add__(self, other: "Said") -> "Said":
        return Said(self.cannot + other.cannot, self.claimed + other.claimed)


@dataclass(frozen=True, slots=True)
class LeftSums:
    """All that is counted, what of it was done online, and what came of the visits since.

    ``beyond`` is what was found above ``size``. So size + beyond = done + in_field + left.
    """

    size: int = 0
    done: int = 0
    visits: Tally = field(default_factory=Tally)
    said: Said = field(default_factory=Said)
    beyond: int = 0

    @property
    def left(self) -> int:
        """What is left to visit in blocks that are not approved."""
        return self.visits.remaining

    @property
    def in_field(self) -> int:
        """What was not done online, and needs no visit any more."""
        return self.size + self.beyond - self.done - self.left

    def __add__(self, other: "LeftSums") -> "LeftSums":
        return LeftSums(
            self.size + other.size,
            self.done + other.done,
            self.visits + other.visits,
            self.said + other.said,
            self.beyond + other.beyond,
        )


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A district, a village or a block; ``within`` names the village of a block, and so on."""

    code: str
    name: str
    sums: LeftSums
    within: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of an area (None: of all that somebody sees), the most first.

    ``counted_at`` is the moment of the office's newest export, where one has come.
    """

    area: Unit | None
    origin: BlockList
    at: datetime
    districts: Sequence[LeftRow]
    villages: Sequence[LeftRow]
    blocks: Sequence[LeftRow]
    counted_at: datetime | None = None

    @property
    def sums(self) -> LeftSums:
        """The sums of all."""
        return sum((each.sums for each in self.districts), LeftSums())

    @property
    def reported(self) -> bool:
        """Whether anything was reported from the field."""
        return not untouched(self.sums.visits)

    @property
    def parts(self) -> Sequence[LeftRow]:
        """The parts of the area: districts, or villages of one district, or blocks of a village."""
        if len(self.districts) > 1:
            return self.districts
        # Where villages stand in for blocks, a village is its own block and has no parts.
        return self.villages if len(self.villages) > 1 or self.origin.from_recap else self.blocks


def what_is_left(
    area: Unit | None,
    origin: BlockList,
    blocks: Iterable[Block],
    progress: Mapping[BlockCode, BlockProgress],
    *,
    said: Mapping[UnitCode, Said],
    names: Mapping[UnitCode, Unit],
    at: datetime,
) -> Left:
    """Return what is left at three levels. Each level adds up to the same sums."""
    each_block, villages = [], dict[UnitCode, LeftSums]()
    for block in blocks:
        counted = _sums_of(block, progress.get(block.code))
        each_block.append(LeftRow(block.code, block.name, counted, block.village))
        villages.setdefault(block.village, LeftSums(said=said.get(block.village, Said())))
        villages[block.village] += counted
    districts = dict[UnitCode, LeftSums]()
    for code, sums in villages.items():
        above = district_of(code)
        districts[above] = districts.get(above, LeftSums()) + sums

    def named(
        found: Mapping[UnitCode, LeftSums], within: Callable[[UnitCode], str]
    ) -> list[LeftRow]:
        rows = (
            LeftRow(code, _name(names, code), sums, within(code)) for code, sums in found.items()
        )
        return _most_left_first(rows)

    return Left(
        area,
        origin,
        at,
        named(districts, lambda code: ""),
        named(villages, lambda code: _name(names, district_of(code))),
        _most_left_first(
            LeftRow(row.code, row.name, row.sums, _name(names, UnitCode(row.within)))
            for row in each_block
        ),
        counted_at(progress.values()),
    )


def _sums_of(block: Block, progress: BlockProgress | None) -> LeftSums:
    visits = tally(block, progress)
    beyond = max(block.done + visits.remaining - block.size, 0)
    return LeftSums(block.size, block.done, visits, beyond=beyond)


def _most_left_first(rows: Iterable[LeftRow]) -> list[LeftRow]:
    return sorted(rows, key=lambda row: (-row.sums.left, row.code))


def _name(names: Mapping[UnitCode, Unit], code: UnitCode) -> str:
    unit = names.get(code)
    return unit.name if unit else code
