"""A recap, from the office's file to a published snapshot, and what publishing it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from census.findings import Finding
from census.ranking import Standing
from census.units import Measure, Unit, UnitCode


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One unit's count in a recap. ``base`` is the denominator of that day."""

    unit: UnitCode
    measure: Measure
    completed: int
    base: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A recap as stored. ``published_at`` is None while it waits; published, it never changes."""

    id: int
    as_of: datetime
    source: str
    published_at: datetime | None
    illustrative: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Total:
    """A measure's sum over all units, each counted once; ``before`` is None the first time."""

    before: int | None
    completed: int
    base: int


@dataclass(frozen=True, slots=True)
class Change:
    """A unit's count before and after; ``before`` is None for one that was not there."""

    unit: Unit
    measure: Measure
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class Preview:
    """A recap that waits, against the newest published before it.

    ``changes`` go from the largest growth to the smallest, ``climbs`` from the highest climb.
    ``missing`` were there before and are not in the recap. ``fallen`` are counts that went down,
    which cumulated counts should not. ``warnings`` hold both beside what the file's reader found.
    """

    snapshot: Snapshot
    rows: int
    totals: Mapping[Measure, Total] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    climbs: tuple[Standing, ...] = ()
    missing: tuple[Unit, ...] = ()
    fallen: tuple[Change, ...] = ()
    warnings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """A published recap, and how many heads will hear that their rank changed.

    ``again`` says that it had been published before and nothing was done.
    """

    snapshot: Snapshot
    notices: int = 0
    again: bool = False
