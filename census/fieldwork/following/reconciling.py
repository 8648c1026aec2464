"""What the civil registry knows beside what was counted, and likely reasons for differences."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.tally import is_over, tally
from census.fieldwork.progress import BlockProgress
from census.units import UnitCode

THRESHOLD: Final = 5
"""Percent of the registry's families. A larger difference is flagged."""


class Cause(StrEnum):
    """Why families are registered and not counted (the first four), or counted and not so."""

    NOT_YET = "not-yet"
    """The visits are still to come."""
    NOT_MET = "not-met"
    """Nobody was met, or they refused."""
    MOVED_OUT = "moved-out"
    DEATHS = "deaths"
    MOVED_IN = "moved-in"
    CARDS_SPLIT = "cards-split"
    """Two households live on one family card."""


MISSING: Final = (Cause.NOT_YET, Cause.NOT_MET, Cause.MOVED_OUT, Cause.DEATHS)


@dataclass(frozen=True, slots=True)
class FamilyCount:
    """Families and persons. ``persons`` is None where nobody counted them."""

    families: int = 0
    persons: int | None = 0

    def __add__(self, other: "FamilyCount") -> "FamilyCount":
        known = self.persons is not None and other.persons is not None
        persons = (self.persons or 0) + (other.persons or 0) if known else None
        return FamilyCount(self.families + other.families, persons)


@dataclass(frozen=True, slots=True)
class CivilLine:
    """What the civil registry says of a village or a block.

    The changes are families that it knows of and has not yet carried into its count.
    ``persons_interviewed`` is the office's own result: reports of blocks count no persons.
    """

    village: UnitCode
    counts: FamilyCount
    block: BlockCode | None = None
    moved_in: int = 0
    moved_out: int = 0
    deaths: int = 0
    cards_split: int = 0
    persons_interviewed: int | None = None


@dataclass(frozen=True, slots=True)
class FieldCounts:
    """Families by what came of the visits."""

    interviewed: int = 0
    not_yet: int = 0
    not_met: int = 0
    moved: int = 0

    def __add__(self, other: "FieldCounts") -> "FieldCounts":
        return FieldCounts(
            self.interviewed + other.interviewed,
            self.not_yet + other.not_yet,
            self.not_met + other.not_met,
            self.moved + other.moved,
        )


@dataclass(frozen=True, slots=True)
class Online:
    """Who filled in online, with source and day."""

    counts: FamilyCount
    source: str
    day: date


@dataclass(frozen=True, slots=True)
class Part:
    """Families of a difference with their reason: ``recorded`` by somebody, or only likely."""

    reason: Cause
    families: int
    recorded: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """A village, a block or a whole. Of a difference every family stands in one part."""

    registry: FamilyCount
    online: FamilyCount
    interviewed: FamilyCount
    parts: tuple[Part, ...] = ()

    @property
    def families(self) -> int:
        """Families registered and not counted; below 0 for more counted than registered."""
        return self.registry.families - self.online.families - self.interviewed.families

    @property
    def persons(self) -> int | None:
        """The same of persons; None where one of the three is not known."""
        counted = self.online + self.interviewed
        if self.registry.persons is None or counted.persons is None:
            return None
        return self.registry.persons - counted.persons

    @property
    def off(self) -> int:
        """Families whose difference does not end with the visits still to come."""
        return sum(part.families for part in self.parts if part.reason is not Cause.NOT_YET)

    def is_flagged(self, threshold: int) -> bool:
        """Tell whether more than so many percent of the registered families are off."""
        return self.off * 100 > threshold * self.registry.families

    def __add__(self, other: "Compared") -> "Compared":
        return Compared(
            self.registry + other.registry,
            self.online + other.online,
            self.interviewed + other.interviewed,
            _summed((*self.parts, *other.parts)),
        )


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A line of the registry, compared."""

    line: CivilLine
    compared: Compared
    online: Online


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """All lines, largest difference first. ``source`` and ``day`` are the registry's.

    ``uncounted`` are lines of which nothing was counted online by any source, ``unlisted`` villages
    with counts that the registry's file leaves out: neither is in the sums.
    """

    rows: tuple[ComparedLine, ...]
    threshold: int
    source: str
    day: date
    uncounted: tuple[CivilLine, ...] = ()
    unlisted: tuple[UnitCode, ...] = ()
    visited_on: date | None = None
    total: Compared = field(init=False)

    def __post_init__(self) -> None:
        """Sum the rows up."""
        nothing = Compared(FamilyCount(), FamilyCount(), FamilyCount())
        object.__setattr__(self, "total", sum((row.compared for row in self.rows), nothing))

    @property
    def flagged(self) -> tuple[ComparedLine, ...]:
        """The lines that somebody should look at."""
        return tuple(row for row in self.rows if row.compared.is_flagged(self.threshold))


def field_counts(block: Block, progress: BlockProgress | None) -> FieldCounts:
    """Return the families of a block by what came of the visits; each is in one number."""
    now = progress or BlockProgress(block.code)
    visits = now.visits
    again = visits.empty + visits.come_back if is_over(block, now) else 0
    return FieldCounts(
        visits.done, tally(block, now).remaining, visits.refused + again, visits.moved
    )


def compare(line: CivilLine, online: FamilyCount, fields: FieldCounts) -> Compared:
    """Return the difference of a line with its reasons: recorded ones first, the likely one last.

    The likely one follows from persons where they are known. Fewer families but hardly fewer
    persons: people who lived alone and died; otherwise they moved. More families but not more
    persons: cards that were not split; otherwise they moved in.
    """
    persons = line.persons_interviewed if fields.interviewed else 0
    compared = Compared(line.counts, online, FamilyCount(fields.interviewed, persons))
    parts = _reasons(line, fields, compared)
    return Compared(compared.registry, compared.online, compared.interviewed, tuple(parts))


def _reasons(line: CivilLine, fields: FieldCounts, compared: Compared) -> Iterator[Part]:
    persons = compared.persons
    left = abs(compared.families)
    if compared.families > 0:
        alone = persons is not None and persons <= compared.families
        likely = Cause.DEATHS if alone else Cause.MOVED_OUT
        recorded: Sequence[tuple[Cause, int]] = (
            (Cause.NOT_YET, fields.not_yet),
            (Cause.NOT_MET, fields.not_met),
            (Cause.MOVED_OUT, max(line.moved_out, fields.moved)),
            (Cause.DEATHS, line.deaths),
        )
    else:
        likely = Cause.CARDS_SPLIT if persons is not None and persons >= 0 else Cause.MOVED_IN
        recorded = ((Cause.MOVED_IN, line.moved_in), (Cause.CARDS_SPLIT, line.cards_split))
    for reason, known in recorded:
        if taken := min(known, left):
            yield Part(reason, taken, recorded=True)
            left -= taken
    if left:
        yield Part(likely, left, recorded=False)


def _summed(parts: Iterable[Part]) -> tuple[Part, ...]:
    found: dict[tuple[Cause, bool], int] = {}
    for part in parts:
        key = (part.reason, part.recorded)
        found[key] = found.get(key, 0) + part.families
    order = {reason: place for place, reason in enumerate(Cause)}
    in_order = sorted(found, key=lambda key: (order[key[0]], not key[1]))
    return tuple(Part(reason, found[reason, said], said) for reason, said in in_order)
